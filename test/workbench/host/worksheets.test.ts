import { start } from './support';

const names = (host: ReturnType<typeof start>['host']) => host.workbook.sheets.map((sheet) => sheet.name);

describe('worksheet names', () => {
  // Worksheet.name: "The name must be fewer than 32 characters"; Excel's own rules for the rest.
  const cases: [title: string, name: string, code: string][] = [
    ['31 characters', '台'.repeat(31), 'none'],
    ['32 characters', '台'.repeat(32), 'InvalidArgument'],
    ['empty', '', 'InvalidArgument'],
    ['a colon', 'a:b', 'InvalidArgument'],
    ['a backslash', 'a\\b', 'InvalidArgument'],
    ['a slash', '2022/6', 'InvalidArgument'],
    ['a question mark', 'a?', 'InvalidArgument'],
    ['an asterisk', 'a*', 'InvalidArgument'],
    ['brackets', '[a]', 'InvalidArgument'],
    ['an apostrophe first', "'a", 'InvalidArgument'],
    ['an apostrophe last', "a'", 'InvalidArgument'],
    ['an apostrophe within', "a'b", 'none'],
    ['the reserved word', 'history', 'InvalidArgument'],
    ['taken in another case', 'SHEET1', 'ItemAlreadyExists'],
  ];
  test.each(cases)('%s: add', async (_title, name, code) => {
    const { refusal } = start();
    expect(await refusal((context) => void context.workbook.worksheets.add(name))).toBe(code);
  });
  test.each(cases.filter(([, name]) => name !== 'SHEET1'))('%s: rename', async (_title, name, code) => {
    const { refusal } = start();
    expect(await refusal((_context, sheet) => void (sheet.name = name))).toBe(code);
  });

  test('a sheet may change the case of its own name', async () => {
    const { host, refusal } = start();
    expect(await refusal((_context, sheet) => void (sheet.name = 'SHEET1'))).toBe('none');
    expect(names(host)).toEqual(['SHEET1']);
  });

  test('without a name the next SheetN is taken', async () => {
    const { host, run } = start();
    await run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(names(host)).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
  });

  test('formulas follow a renamed sheet and break with a deleted one', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const data = context.workbook.worksheets.add('数据');
      sheet.getRange('A1:A2').formulas = [["=COUNTIFS('数据'!$A:$A,\"甲\")"], ['=数据!B2']];
      await context.sync();
      data.name = '学习 台账';
      await context.sync();
      expect(host.workbook.sheets[0]?.rows.map((row) => row[0]?.formula)).toEqual(["=COUNTIFS('学习 台账'!$A:$A,\"甲\")", "='学习 台账'!B2"]);
      data.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.rows[1]?.[0]?.formula).toContain('#REF!');
  });
});

describe('worksheet order and visibility', () => {
  test('position moves a sheet, copy puts one beside it', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const second = context.workbook.worksheets.add('乙');
      second.position = 0;
      const copy = sheet.copy('Before', second);
      copy.load('name');
      await context.sync();
      expect(copy.name).toBe('Sheet1 (2)');
    });
    expect(names(host)).toEqual(['Sheet1 (2)', '乙', 'Sheet1']);
  });

  // Worksheet.delete: a very hidden sheet can't be deleted; a workbook keeps a visible sheet.
  const cases: [title: string, act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, code: string][] = [
    ['delete the only sheet', (_c, sheet) => sheet.delete(), 'InvalidOperation'],
    ['hide the only visible sheet', (_c, sheet) => void (sheet.visibility = 'Hidden'), 'InvalidOperation'],
    ['delete a very hidden sheet', (c) => {
      const other = c.workbook.worksheets.add('乙');
      other.visibility = 'VeryHidden';
      other.delete();
    }, 'InvalidOperation'],
    ['activate a hidden sheet', (c) => {
      const other = c.workbook.worksheets.add('乙');
      other.visibility = 'Hidden';
      other.activate();
    }, 'GeneralException'],
    ['select on a hidden sheet', (c) => {
      const other = c.workbook.worksheets.add('乙');
      other.visibility = 'Hidden';
      other.getRange('A1').select();
    }, 'GeneralException'],
    ['add while the structure is protected', (c) => {
      c.workbook.protection.protect();
      c.workbook.worksheets.add('乙');
    }, 'AccessDenied'],
    ['delete while the structure is protected', (c) => {
      const other = c.workbook.worksheets.add('乙');
      c.workbook.protection.protect();
      other.delete();
    }, 'AccessDenied'],
    ['write while the structure is protected', (c, sheet) => {
      c.workbook.protection.protect();
      sheet.getRange('A1').values = [[1]];
    }, 'none'],
  ];
  test.each(cases)('%s', async (_title, act, code) => {
    const { refusal } = start();
    expect(await refusal(act)).toBe(code);
  });

  test('next and previous skip what is hidden when asked', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      context.workbook.worksheets.add('藏').visibility = 'Hidden';
      context.workbook.worksheets.add('末');
      const [next, visible, none] = [sheet.getNext(), sheet.getNext(true), sheet.getPreviousOrNullObject()];
      next.load('name');
      visible.load('name');
      await context.sync();
      expect([next.name, visible.name, none.isNullObject]).toEqual(['藏', '末', true]);
    });
  });
});

describe('Worksheet.getUsedRange', () => {
  // "If the entire worksheet is blank, this function will return the top left cell."
  test('a blank sheet', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const [used, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      used.load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  test('formats count unless only values are wanted', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('B3').values = [['值']];
      sheet.getRange('F9').format.fill.color = 'yellow';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B3:F9', 'Sheet1!B3']);
    });
  });
});

describe('freeze panes and page layout', () => {
  test('frozen rows and columns', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.freezePanes.freezeAt('A1:B3');
      const where = sheet.freezePanes.getLocationOrNullObject();
      where.load('address');
      await context.sync();
      expect(where.address).toBe('Sheet1!A1:B3');
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.freeze).toEqual({ rows: 2, columns: 0 });
  });

  test('what a printed sheet needs is kept', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      pageLayout.load('zoom,orientation,paperSize,topMargin');
      await context.sync();
      expect([pageLayout.zoom, pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin]).toEqual([{ horizontalFitToPages: 1, verticalFitToPages: 0 }, 'Landscape', 'A4', 72]);
    });
    expect(host.workbook.sheets[0]?.page).toEqual({
      orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, margins: { top: 72, left: 36 },
      printArea: { row: 0, column: 0, rows: 40, columns: 8 }, titleRows: { first: 0, last: 2 }, footer: { center: '第 &P 页，共 &N 页' },
    });
  });
});

describe('protection', () => {
  const cases: [title: string, options: Excel.WorksheetProtectionOptions | undefined, act: (sheet: Excel.Worksheet) => void, code: string][] = [
    ['a locked cell', undefined, (sheet) => void (sheet.getRange('A1').values = [[1]]), 'AccessDenied'],
    ['an unlocked cell', undefined, (sheet) => void (sheet.getRange('C3').values = [[1]]), 'none'],
    ['a format', undefined, (sheet) => void (sheet.getRange('A1').format.fill.color = 'red'), 'AccessDenied'],
    ['a format where it is allowed', { allowFormatCells: true }, (sheet) => void (sheet.getRange('A1').format.fill.color = 'red'), 'none'],
    ['a rule', undefined, (sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'), 'AccessDenied'],
    ['a table', undefined, (sheet) => void sheet.tables.add('A1:B2', true), 'AccessDenied'],
    ['rows', undefined, (sheet) => void sheet.getRange('1:1').insert('Down'), 'AccessDenied'],
    ['rows where it is allowed', { allowInsertRows: true }, (sheet) => void sheet.getRange('1:1').insert('Down'), 'none'],
    ['a column width', undefined, (sheet) => void (sheet.getRange('A:A').format.columnWidth = 60), 'AccessDenied'],
    ['reading', undefined, (sheet) => void sheet.getRange('A1').load('values'), 'none'],
    ['protecting again', undefined, (sheet) => sheet.protection.protect(), 'AccessDenied'],
    ['unprotecting without the password', undefined, (sheet) => sheet.protection.unprotect(), 'AccessDenied'],
    ['unprotecting with it', undefined, (sheet) => sheet.protection.unprotect('机密'), 'none'],
  ];
  test.each(cases)('%s', async (_title, options, act, code) => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      sheet.getRange('C3').format.protection.locked = false;
      sheet.protection.protect(options, '机密');
      await context.sync();
    });
    expect(await refusal((_context, sheet) => act(sheet))).toBe(code);
  });
});
