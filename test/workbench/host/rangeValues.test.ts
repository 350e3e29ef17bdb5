import { start } from './support';

type Matrix = unknown[][];

describe('Range.values, written and read back', () => {
  // "Range.values" remarks; excel-add-ins-ranges-set-get-values.md, "Blank and empty-string values".
  const cases: [title: string, written: unknown, values: unknown, formulas: unknown, types: string][] = [
    ['an empty cell reads as ""', '', '', '', 'Empty'],
    ['a number stays a number', 1.5, 1.5, 1.5, 'Double'],
    ['a truth value stays one', true, true, true, 'Boolean'],
    ['text stays text', '党组会议', '党组会议', '党组会议', 'String'],
    ['"=" starts a formula', '=1+1', 0, '=1+1', 'Double'],
    ['"+" starts a formula', '+党', 0, '=+党', 'Double'],
    ['"-" starts a formula', '-abc', 0, '=-abc', 'Double'],
    ['"-5" is a number', '-5', -5, -5, 'Double'],
    ['number-like text becomes a number', '12', 12, 12, 'Double'],
    ['digits beyond fifteen are lost', '310101199001011234', 310101199001011000, 310101199001011000, 'Double'],
    ['an ISO date becomes a serial', '2022-06-20', 44732, 44732, 'Double'],
    ['a Chinese date stays text', '2022年6月20日', '2022年6月20日', '2022年6月20日', 'String'],
    ['an apostrophe makes text', "'=1+1", '=1+1', '=1+1', 'String'],
    ['an error text becomes an error', '#N/A', '#N/A', '#N/A', 'Error'],
    ['TRUE becomes a truth value', 'TRUE', true, true, 'Boolean'],
  ];
  test.each(cases)('%s', async (_title, written, values, formulas, type) => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2');
      range.values = [[written]];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect([range.values, range.formulas, range.valueTypes]).toEqual([[[values]], [[formulas]], [[type]]]);
    });
  });

  const text: [string, unknown, unknown][] = [
    ['a formula', '=1+1', '=1+1'], ['a long number', '310101199001011234', '310101199001011234'], ['a number', 7, '7'], ['an ISO date', '2022-06-20', '2022-06-20'],
  ];
  test.each(text)('%s is kept literally where the format is @', async (_title, written, read) => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [[written]];
      range.load('values,valueTypes');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[[read]], [['String']]]);
    });
  });

  test('null leaves a cell alone and "" empties it', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      await context.sync();
      range.values = [[null, '', 'z']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'z']]);
    });
  });

  test('one value fills every cell', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = '是' as unknown as Matrix; // documented: a single value for the whole range
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['是', '是'], ['是', '是']]);
    });
  });

  const refused: [title: string, address: string, written: unknown][] = [
    ['too few rows', 'A1:B2', [[1, 2]]],
    ['too many columns', 'A1:B2', [[1, 2, 3], [4, 5, 6]]],
    ['a single null', 'A1', null],
    ['whole columns', 'A:B', 'x'],
    ['whole rows', '1:1', 'x'],
    ['a formula that cannot be one', 'A1', [['=1+']]],
    ['an object', 'A1', [[{ a: 1 }]]],
  ];
  test.each(refused)('%s is refused with InvalidArgument', async (_title, address, written) => {
    const { refusal } = start();
    expect(await refusal((_context, sheet) => void (sheet.getRange(address).values = written as Matrix))).toBe('InvalidArgument');
  });

  // office.js cuts a write of more than 1500 cells into chunks of rows.
  test('a long write arrives whole and is one change', async () => {
    const { host, run } = start();
    const changes: unknown[] = [];
    host.onChange((list) => changes.push(...list));
    const rows = Array.from({ length: 2000 }, (_, i) => [i, `行${i}`]);
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C2001');
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(changes).toEqual([{ kind: 'values', sheetId: host.workbook.activeSheetId, area: { row: 1, column: 1, rows: 2000, columns: 2 } }]);
  });

  test('a long write of the wrong size is refused before anything is written', async () => {
    const { host, refusal } = start();
    expect(await refusal((_context, sheet) => void (sheet.getRange('A1:B1999').values = Array.from({ length: 2000 }, () => [1, 2])))).toBe('InvalidArgument');
    expect(host.workbook.sheets[0]?.rows).toEqual([]);
  });

  // "Multi-dimensional arrays … merged": only the top-left cell of a merged area holds a value.
  test('a merged area keeps the top-left value only', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [[1, 2], [3, 4]];
      range.merge();
      await context.sync();
      range.values = [['题', 'x'], ['y', 'z']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['题', ''], ['', '']]);
    });
  });

  // Range documentation: cell-level properties of an unbounded range are null, address and cellCount are not.
  test('a whole column reads as null', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A:B');
      range.load('values,text,formulas,numberFormat,address,cellCount,rowCount,isEntireColumn');
      await context.sync();
      expect([range.values, range.text, range.formulas, range.numberFormat, range.address, range.cellCount, range.rowCount, range.isEntireColumn]).toEqual([null, null, null, null, 'Sheet1!A:B', 2_097_152, 1_048_576, true]);
    });
  });

  // performance.md: more than five million cells in one read give null instead of an error.
  test('more than five million cells read as null', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:J500001');
      range.load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  // office-js#224, xlwings#747.
  test('a write over a filtered range is misplaced as Excel misplaces it', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:A6');
      range.values = [['头'], [1], ['x'], ['x'], [4], [5]];
      sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['1', '4', '5'] });
      await context.sync();
      sheet.getRange('A2:A6').values = [[50], [40], [30], [20], [10]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['头'], [50], ['x'], ['x'], [50], [50]]);
    });
    expect([...(host.workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 3]);
  });

  // "Coauthoring in Excel add-ins": a table grows over what is written right below it.
  test('a table grows over values written below it', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['姓名', '分'], ['甲', 1]];
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.getRange('A3:B4').values = [['乙', 2], ['丙', 3]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
  });
});

describe('Range.text and number formats', () => {
  const cases: [title: string, value: unknown, format: string, text: string, category: string][] = [
    ['General', 0.1, 'General', '0.1', 'General'],
    ['thousands', 2600, '#,##0.00', '2,600.00', 'Number'],
    ['percent', 0.256, '0.0%', '25.6%', 'Percentage'],
    ['a date', 44732, 'yyyy"年"m"月"d"日"', '2022年6月20日', 'Date'],
    ['text', '甲', '@', '甲', 'Text'],
  ];
  test.each(cases)('%s', async (_title, value, format, text, category) => {
    const { run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[value]];
      range.numberFormat = [[format]];
      range.load('text,numberFormat,numberFormatCategories');
      await context.sync();
      expect([range.text, range.numberFormat, range.numberFormatCategories]).toEqual([[[text]], [[format]], [[category]]]);
    });
  });

  test('an entered date takes a date format and counts from 1904 where the workbook does', async () => {
    const { host, run } = start();
    host.workbook.date1904 = true;
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [['2022-06-20']];
      range.load('values,text');
      const day = context.workbook.functions.date(1904, 1, 1);
      day.load('value');
      await context.sync();
      expect([range.values, range.text, day.value]).toEqual([[[43270]], [['2022-06-20']], 0]);
    });
  });
});
