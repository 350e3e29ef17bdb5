import { answerOf, start } from './support';

describe('ranges that come from ranges', () => {
  // The Range class, method by method; all from B2:C3.
  const cases: [title: string, make: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, address: string][] = [
    ['getCell may leave the range', (r) => r.getCell(2, 0), 'Sheet1!B4'],
    ['getRow', (r) => r.getRow(1), 'Sheet1!B3:C3'],
    ['getColumn', (r) => r.getColumn(1), 'Sheet1!C2:C3'],
    ['getLastCell', (r) => r.getLastCell(), 'Sheet1!C3'],
    ['getLastRow', (r) => r.getLastRow(), 'Sheet1!B3:C3'],
    ['getLastColumn', (r) => r.getLastColumn(), 'Sheet1!C2:C3'],
    ['getEntireRow', (r) => r.getEntireRow(), 'Sheet1!2:3'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'Sheet1!B:C'],
    ['getOffsetRange', (r) => r.getOffsetRange(1, -1), 'Sheet1!A3:B4'],
    ['getResizedRange', (r) => r.getResizedRange(1, 2), 'Sheet1!B2:E4'],
    ['getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['getRowsBelow', (r) => r.getRowsBelow(2), 'Sheet1!B4:C5'],
    ['getRowsAbove', (r) => r.getRowsAbove(1), 'Sheet1!B1:C1'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(1), 'Sheet1!D2:D3'],
    ['getColumnsBefore', (r) => r.getColumnsBefore(1), 'Sheet1!A2:A3'],
    ['getBoundingRect of an address', (r) => r.getBoundingRect('E5'), 'Sheet1!B2:E5'],
    ['getBoundingRect of a range', (r, sheet) => r.getBoundingRect(sheet.getRange('A1')), 'Sheet1!A1:C3'],
    ['getIntersection', (r) => r.getIntersection('C3:D9'), 'Sheet1!C3'],
    ['getRangeByIndexes', (_r, sheet) => sheet.getRangeByIndexes(0, 1, 2, 3), 'Sheet1!B1:D2'],
    ['getRange without an address', (_r, sheet) => sheet.getRange(), 'Sheet1!1:1048576'],
    ['a quoted address', (_r, sheet) => sheet.getRange("'Sheet1'!$A$1:B2"), 'Sheet1!A1:B2'],
  ];
  test.each(cases)('%s', async (_title, make, address) => {
    const { run } = start();
    await run(async (context, sheet) => {
      const made = make(sheet.getRange('B2:C3'), sheet);
      made.load('address');
      await context.sync();
      expect(made.address).toBe(address);
    });
  });

  const refused: [title: string, act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown, code: string][] = [
    ['an offset off the sheet', (_c, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['what is no address', (_c, sheet) => sheet.getRange('不是'), 'InvalidArgument'],
    ['row zero', (_c, sheet) => sheet.getRange('A0'), 'InvalidArgument'],
    ['a column beyond XFD', (_c, sheet) => sheet.getRange('XFE1'), 'InvalidArgument'],
    ['another sheet’s address', (c, sheet) => [c.workbook.worksheets.add('乙'), sheet.getRange('乙!A1')], 'InvalidArgument'],
    ['two areas in getRange', (_c, sheet) => sheet.getRange('A1,B2'), 'InvalidArgument'],
    ['no intersection', (_c, sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['no used cells', (_c, sheet) => sheet.getRange('A1:B2').getUsedRange(true), 'ItemNotFound'],
  ];
  test.each(refused)('%s is refused', async (_title, act, code) => {
    const { refusal } = start();
    expect(await refusal(act)).toBe(code);
  });

  test('a defined name is an address', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      context.workbook.names.add('台账', sheet.getRange('B2:C9'));
      const range = sheet.getRange('台账');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C9');
    });
  });

  // "Troubleshooting Excel add-ins": addresses are cut at 8192 characters.
  test('a long address is cut', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const areas = sheet.getRanges(Array.from({ length: 1500 }, (_, i) => `C${1001 + 2 * i}`).join(','));
      areas.load('areaCount,address');
      await context.sync();
      const { address, areaCount } = areas;
      expect([areaCount, address.length]).toEqual([1366, 8192]);
    });
  });
});

describe('Range.insert and Range.delete', () => {
  test('rows push down values, formulas, names, tables, marks and kept ranges', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['头'], [1], [2], [3]];
      sheet.getRange('C1:C4').formulas = [['=SUM(A2:A4)'], ['=$A$3'], ['=COUNTIF(A:A,2)'], ['=SUM(Sheet1!2:3)']];
      context.workbook.names.add('数', sheet.getRange('A2:A4'));
      const mark = sheet.getRange('A3').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=$A3>1';
      const kept = sheet.getRange('A4');
      kept.load('address');
      await context.sync();
      sheet.getRange('3:3').insert('Down');
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Sheet1!A5', [[3]]]);
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.rows.map((row) => row[2]?.formula)).toEqual(['=SUM(A2:A5)', '=$A$4', undefined, '=COUNTIF(A:A,2)', '=SUM(Sheet1!2:4)']);
    expect(host.workbook.names[0]?.formula).toBe('=Sheet1!$A$2:$A$5');
    expect(sheet?.conditionalFormats[0]).toMatchObject({ areas: [{ row: 3, column: 0, rows: 1, columns: 1 }], formula: '=$A4>1' });
  });

  test('deleting what a formula names leaves #REF!', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('B1:B2').formulas = [['=A5+1'], ['=SUM(A4:A6)']];
      sheet.getRange('5:5').delete('Up');
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.rows.map((row) => row[1]?.formula)).toEqual(['=#REF!+1', '=SUM(A4:A5)']);
  });

  test('cells go down or right within their own columns or rows', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const all = sheet.getRange('A1:C3');
      all.values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
      sheet.getRange('B1').insert('Down');
      sheet.getRange('A3').insert('Right');
      all.load('values');
      await context.sync();
      expect(all.values).toEqual([[1, '', 3], [4, 2, 6], ['', 7, 5]]);
    });
  });

  // ErrorCodes.insertDeleteConflict.
  test('what would tear a table or a merge is refused', async () => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      sheet.tables.add('B2:D4', true);
      sheet.getRange('F2:G3').merge();
      await context.sync();
    });
    expect(await refusal((_c, sheet) => sheet.getRange('C1').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await refusal((_c, sheet) => sheet.getRange('F1').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await refusal((_c, sheet) => sheet.getRange('1:1').insert('Down'))).toBe('none');
  });
});

describe('Range.copyFrom', () => {
  const setUp = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:B2').formulas = [[1, '=A1*2'], ['', '=$A$1+A2']];
    sheet.getRange('A1').format.fill.color = '#FFFF00';
  };
  // "Range.copyFrom": copy types, skipped blanks, transposition, repetition over a multiple of the source.
  const cases: [title: string, type: 'All' | 'Values' | 'Formulas', skip: boolean, transpose: boolean, address: string, formulas: unknown[][]][] = [
    ['everything, references moved', 'All', false, false, 'D1:E2', [[1, '=D1*2'], ['', '=$A$1+D2']]],
    ['values only', 'Values', false, false, 'D1:E2', [[1, 0], ['', 0]]],
    ['blanks skipped', 'All', true, false, 'D1:E2', [[1, '=D1*2'], ['旧', '=$A$1+D2']]],
    ['transposed', 'Values', false, true, 'D1:E2', [[1, ''], [0, 0]]],
    ['repeated over a multiple', 'Formulas', false, false, 'D1:G2', [[1, '=D1*2', 1, '=F1*2'], ['', '=$A$1+D2', '', '=$A$1+F2']]],
    ['a smaller target grows', 'Formulas', false, false, 'D1', [[1, '=D1*2'], ['', '=$A$1+D2']]],
  ];
  test.each(cases)('%s', async (_title, type, skip, transpose, address, formulas) => {
    const { run } = start();
    await run(async (context, sheet) => {
      setUp(sheet);
      sheet.getRange('D2').values = [['旧']];
      sheet.getRange(address).copyFrom('A1:B2', type, skip, transpose);
      const read = sheet.getRange(address === 'D1' ? 'D1:E2' : address);
      read.load('formulas');
      await context.sync();
      expect(read.formulas).toEqual(formulas);
    });
  });

  test('merges, rules and formats come along from another sheet', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1').format.font.bold = true;
      const mark = sheet.getRange('A2').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=A2=""';
      mark.custom.format.fill.color = '#FFC7CE';
      context.workbook.worksheets.add('副本').getRange('C3').copyFrom(sheet.getRange('A1:B2'));
      await context.sync();
    });
    const copy = host.workbook.sheets[1];
    expect(copy?.merges).toEqual([{ row: 2, column: 2, rows: 1, columns: 2 }]);
    expect(copy?.conditionalFormats[0]).toMatchObject({ formula: '=C4=""', areas: [{ row: 3, column: 2, rows: 1, columns: 1 }], format: { fill: '#FFC7CE' } });
    expect(host.workbook.styles[copy?.rows[2]?.[2]?.style ?? 0]).toMatchObject({ font: { bold: true } });
  });
});

describe('Range.clear', () => {
  const cases: [what: 'Contents' | 'Formats' | 'Hyperlinks' | undefined, value: unknown, fill: string, link: boolean, merged: boolean, rules: number][] = [
    [undefined, '', '#FFFFFF', false, false, 0],
    ['Contents', '', '#FFFF00', true, true, 1],
    ['Formats', '甲', '#FFFFFF', true, false, 0],
    ['Hyperlinks', '甲', '#FFFF00', false, true, 1],
  ];
  test.each(cases)('%s', async (what, value, fill, link, merged, rules) => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      const cell = sheet.getRange('A1');
      cell.values = [['甲']];
      cell.hyperlink = { documentReference: 'Sheet1!C3', screenTip: '看' };
      range.merge();
      cell.format.fill.color = '#FFFF00';
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      range.clear(what);
      cell.load('values,hyperlink,format/fill/color');
      await context.sync();
      expect([cell.values, cell.format.fill.color, (cell.hyperlink as unknown) !== null]).toEqual([[[value]], fill, link]);
    });
    expect([host.workbook.sheets[0]?.merges.length === 1, host.workbook.sheets[0]?.conditionalFormats.length]).toEqual([merged, rules]);
  });
});

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

describe('special cells and visible views', () => {
  const setUp = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:B5').formulas = [['头', 'x'], [1, '=1/0'], ['', 2], ['甲', ''], [true, 3]];
    sheet.getRange('3:4').rowHidden = true;
  };
  const cases: [type: 'Blanks' | 'Formulas' | 'Constants' | 'Visible', value: 'Numbers' | 'LogicalText' | undefined, address: string][] = [
    ['Blanks', undefined, 'Sheet1!A3,Sheet1!B4'],
    ['Formulas', undefined, 'Sheet1!B2'],
    ['Constants', 'Numbers', 'Sheet1!A2,Sheet1!B3,Sheet1!B5'],
    ['Constants', 'LogicalText', 'Sheet1!A1:B1,Sheet1!A4:A5'],
    ['Visible', undefined, 'Sheet1!A1:B2,Sheet1!A5:B5'],
  ];
  test.each(cases)('%s %s', async (type, value, address) => {
    const { run } = start();
    await run(async (context, sheet) => {
      setUp(sheet);
      const found = sheet.getRange('A1:B5').getSpecialCellsOrNullObject(type, value);
      found.load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  test('none found is a null object, or ItemNotFound', async () => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      const found = sheet.getRange('A1:B5').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
    expect(await refusal((_c, sheet) => sheet.getRange('A1').getSpecialCells('Formulas'))).toBe('ItemNotFound');
  });

  test('a visible view has the visible rows only', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      setUp(sheet);
      const view = sheet.getRange('A1:B5').getVisibleView();
      view.load('values,rowCount,cellAddresses,rows/items/values');
      await context.sync();
      expect([view.values, view.rowCount, view.cellAddresses, view.rows.items.map((row) => row.values)]).toEqual([
        [['头', 'x'], [1, 0], [true, 3]], 3, [['A1', 'B1'], ['A2', 'B2'], ['A5', 'B5']], [[['头', 'x']], [[1, 0]], [[true, 3]]],
      ]);
    });
  });

  // office-js#226.
  test('writing into a view with hidden rows is refused with InvalidArgument', async () => {
    const { refusal } = start();
    expect(await refusal((_c, sheet) => {
      setUp(sheet);
      sheet.getRange('A1:A5').getVisibleView().values = [[1], [2], [3]];
    })).toBe('InvalidArgument');
  });

  // Range.getMergedAreasOrNullObject, ExcelApi 1.13.
  test('merged areas', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A3:B5').merge(true);
      const found = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      const none = sheet.getRange('F9').getMergedAreasOrNullObject();
      found.load('address,areaCount');
      await context.sync();
      expect([found.address, found.areaCount, none.isNullObject]).toEqual(['Sheet1!A1:C1,Sheet1!A3:B3,Sheet1!A4:B4', 3, true]);
    });
  });

  test('hidden rows are told as true, false or null', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      setUp(sheet);
      const ranges = ['A3:A4', 'A1:A2', 'A2:A3'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('rowHidden');
      await context.sync();
      expect(ranges.map((range) => range.rowHidden)).toEqual([true, false, null]);
    });
  });
});

describe('Range.sort', () => {
  test('numbers, texts, truth values, blanks last; formulas keep to their row', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B6');
      range.formulas = [['头', ''], ['乙', '=A2'], [3, '=A3'], ['', '=A4'], [true, '=A5'], [1, '=A6']];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['头', ''], [1, '=A2'], [3, '=A3'], ['乙', '=A4'], [true, '=A5'], ['', '=A6']]);
    });
  });
});
