import { answerOf, start } from './support';

describe('formats', () => {
  test('what all cells share is told, what differs is null', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      sheet.getRange('B2').format.font.color = 'red';
      range.load('format/font/bold,format/font/color,format/font/size,format/horizontalAlignment,format/fill/color,format/wrapText');
      await context.sync();
      const { format } = range;
      expect([format.font.bold, format.font.color, format.font.size, format.horizontalAlignment, format.fill.color, format.wrapText]).toEqual([true, null, 11, 'Center', '#FFFFFF', false]);
    });
  });

  // RangeFormat.columnWidth and rowHeight are in points; Excel's default column is 64 pixels wide.
  test('widths and heights in points', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2');
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
      sheet.getRange('B:C').format.columnWidth = 105;
      sheet.getRange('2:2').format.rowHeight = 30;
      const after = sheet.getRange('C3');
      after.load('left,top,width,height');
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight, after.left, after.top, after.width, after.height]).toEqual([105, 30, 153, 45, 105, 15]);
    });
    expect(host.workbook.sheets[0]?.columnWidths.get(1)).toBe(20);
  });

  test('a whole column’s format is the format of cells that come later', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A:A').format.font.bold = true;
      sheet.getRange('A9').values = [['后来']];
      const cell = sheet.getRange('A9');
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(true);
    });
  });

  test('borders by edge', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      for (const edge of ['EdgeTop', 'InsideHorizontal'] as const) {
        const line = borders.getItem(edge);
        line.style = 'Continuous';
        line.color = '#808080';
      }
      borders.getItem('EdgeTop').weight = 'Medium';
      const top = borders.getItem('EdgeTop');
      top.load('style,weight,color');
      await context.sync();
      expect([top.style, top.weight, top.color]).toEqual(['Continuous', 'Medium', '#808080']);
    });
    const [sheet] = host.workbook.sheets;
    const border = (row: number) => host.workbook.styles[sheet?.rows[row]?.[0]?.style ?? 0]?.border;
    expect([border(0), border(1)]).toEqual([
      { top: { style: 'medium', color: '#808080' }, bottom: { style: 'thin', color: '#808080' } },
      { top: { style: 'thin', color: '#808080' } },
    ]);
  });

  test('per-cell formats in one call, and back', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: 'yellow' }, font: { bold: true, size: 14 } } }, { format: { horizontalAlignment: 'Right', borders: { bottom: { style: 'Double', color: '#000000' } } } }]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true, size: true }, horizontalAlignment: true } });
      await context.sync();
      expect(answerOf(read)).toEqual([[
        { address: 'Sheet1!A1', format: { fill: { color: '#FFFF00' }, font: { bold: true, size: 14 }, horizontalAlignment: 'General' } },
        { address: 'Sheet1!B1', format: { fill: { color: '' }, font: { bold: false, size: 11 }, horizontalAlignment: 'Right' } },
      ]]);
    });
  });

  const refused: [title: string, act: (sheet: Excel.Worksheet) => void][] = [
    ['a colour that is none', (sheet) => void (sheet.getRange('A1').format.fill.color = '蓝')],
    ['a font size of zero', (sheet) => void (sheet.getRange('A1').format.font.size = 0)],
    ['a row higher than 409 points', (sheet) => void (sheet.getRange('A1').format.rowHeight = 410)],
    ['cell properties of another size', (sheet) => sheet.getRange('A1:B1').setCellProperties([[{}]])],
    ['an unknown alignment', (sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center')],
  ];
  test.each(refused)('%s is refused with InvalidArgument', async (_title, act) => {
    const { refusal } = start();
    expect(await refusal((_context, sheet) => act(sheet))).toBe('InvalidArgument');
  });
});

describe('hyperlinks', () => {
  // Range.hyperlink; the text to display is entered into the cell.
  test('a link into the document', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'学习台账'!C12", textToDisplay: '学习台账 C12', screenTip: '跳到该单元格' };
      cell.load('values,hyperlink,format/font/underline');
      const other = sheet.getRange('B1');
      other.load('hyperlink');
      await context.sync();
      expect([cell.values, cell.hyperlink, cell.format.font.underline, other.hyperlink]).toEqual([
        [['学习台账 C12']], { documentReference: "'学习台账'!C12", textToDisplay: '学习台账 C12', screenTip: '跳到该单元格' }, 'Single', null,
      ]);
    });
  });
});
