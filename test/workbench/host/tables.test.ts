import { answerOf, start } from './support';

async function withTable(act: (context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table) => Promise<void>): Promise<ReturnType<typeof start>['host']> {
  const { host, run } = start();
  await run(async (context, sheet) => {
    sheet.getRange('B2:C4').values = [['姓名', '金额'], ['甲', 10], ['乙', 20]];
    const table = sheet.tables.add('B2:C4', true);
    table.name = '经费';
    await context.sync();
    await act(context, sheet, table);
  });
  return host;
}

describe('tables', () => {
  test('parts of a table', () =>
    withTable(async (context, sheet, table) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('金额').getDataBodyRange(), table.rows.getItemAt(1).getRange()];
      for (const part of parts) part.load('address');
      table.load('name,showTotals,style');
      table.columns.load('items/name,items/id,items/index');
      table.rows.load('count,items/values');
      sheet.tables.load('count');
      await context.sync();
      expect(parts.map((part) => part.address)).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4', 'Sheet1!C3:C4', 'Sheet1!B4:C4']);
      expect([table.name, table.showTotals, table.style, sheet.tables.count]).toEqual(['经费', false, 'TableStyleMedium2', 1]);
      expect(table.columns.items.map((column) => [column.id, column.index, column.name])).toEqual([[1, 0, '姓名'], [2, 1, '金额']]);
      expect(table.rows.items.map((row) => row.values)).toEqual([[['甲', 10]], [['乙', 20]]]);
    }).then(() => undefined));

  test('rows are added at the end or in between, and what stands below moves down', async () => {
    const host = await withTable(async (context, sheet, table) => {
      sheet.getRange('B6').values = [['注：']];
      table.rows.add(undefined, [['丙', 30]]);
      table.rows.add(0, [['丁', 5]]);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['姓名', '金额'], ['丁', 5], ['甲', 10], ['乙', 20], ['丙', 30]]);
    });
    expect(host.workbook.sheets[0]?.rows[7]?.[1]?.value).toBe('注：');
  });

  // Table.resize, ExcelApi 1.13: "the headers must remain in the same row, and the resulting table must overlap the original".
  test('resize', () =>
    withTable(async (context, _sheet, table) => {
      table.resize('B2:D6');
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['姓名', '金额', '列3']]);
    }).then(() => undefined));

  test('without headers a row of them is put above', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange();
      range.load('values,address');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A1:B3', [['列1', '列2'], [1, 2], [3, 4]]]);
    });
  });

  test('headers become texts, none twice', async () => {
    const { run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [[2022, '备注', '备注'], [1, 2, 3]];
      const header = sheet.tables.add('A1:C2', true).getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['2022', '备注', '备注2']]);
    });
  });

  const refused: [title: string, act: (sheet: Excel.Worksheet, table: Excel.Table) => unknown, code: string][] = [
    ['a table over a table', (sheet) => sheet.tables.add('C4:D6', true), 'MergedRangeConflict'],
    ['a table over merged cells', (sheet) => {
      sheet.getRange('F1:G1').merge();
      sheet.tables.add('F1:G3', true);
    }, 'MergedRangeConflict'],
    ['a name with a space', (_s, table) => void (table.name = '经 费'), 'InvalidArgument'],
    ['a name like a cell', (_s, table) => void (table.name = 'A1'), 'InvalidArgument'],
    ['a table that is not there', (sheet) => sheet.tables.getItem('没有'), 'ItemNotFound'],
    ['a column that is not there', (_s, table) => table.columns.getItem('没有'), 'ItemNotFound'],
    ['a row of another width', (_s, table) => table.rows.add(undefined, [[1]]), 'InvalidArgument'],
    ['the totals of a table without', (_s, table) => table.getTotalRowRange(), 'ItemNotFound'],
    ['a header moved by resize', (_s, table) => table.resize('B3:C5'), 'InvalidArgument'],
  ];
  test.each(refused)('%s is refused', async (_title, act, code) => {
    const { run, refusal } = start();
    await run(async (context, sheet) => {
      sheet.tables.add('B2:C4', true).name = '经费';
      await context.sync();
    });
    expect(await refusal((_context, sheet) => act(sheet, sheet.tables.getItem('经费')))).toBe(code);
  });

  test('a table is found by name in any case, from the workbook, and from a range it touches', async () => {
    await withTable(async (context, sheet) => {
      const found = [context.workbook.tables.getItem('经费'), sheet.getRange('C4').getTables(false).getFirst()];
      const whole = sheet.getRange('C4').getTables(true);
      for (const table of found) table.load('name');
      const none = whole.getCount();
      await context.sync();
      expect([found.map((table) => table.name), answerOf(none)]).toEqual([['经费', '经费'], 0]);
    });
  });

  test('convertToRange keeps the cells', async () => {
    const host = await withTable(async (context, _sheet, table) => {
      table.convertToRange();
      await context.sync();
    });
    expect([host.workbook.sheets[0]?.tables, host.workbook.sheets[0]?.rows[1]?.[1]?.value]).toEqual([[], '姓名']);
  });
});

describe('AutoFilter', () => {
  const cases: [title: string, criteria: Excel.FilterCriteria, hidden: number[]][] = [
    ['values', { filterOn: 'Values', values: ['甲', '乙'] }, [3, 4]],
    ['a comparison', { filterOn: 'Custom', criterion1: '<>甲' }, [1]],
    ['a pattern', { filterOn: 'Custom', criterion1: '丙*' }, [1, 2]],
    ['two comparisons', { filterOn: 'Custom', criterion1: '甲', criterion2: '乙', operator: 'Or' }, [3, 4]],
  ];
  test.each(cases)('%s', async (_title, criteria, hidden) => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:A5');
      range.values = [['人'], ['甲'], ['乙'], ['丙'], ['丙丁']];
      sheet.autoFilter.apply(range, 0, criteria);
      sheet.autoFilter.load('enabled,isDataFiltered');
      const where = sheet.autoFilter.getRangeOrNullObject();
      where.load('address');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, where.address]).toEqual([true, true, 'Sheet1!A1:A5']);
    });
    expect([...(host.workbook.sheets[0]?.hiddenRows ?? [])].sort()).toEqual(hidden);
  });

  test('clearCriteria shows everything, remove takes the filter away', async () => {
    const { host, run } = start();
    await run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['人'], ['甲'], ['乙']];
      sheet.autoFilter.apply('A1:A3', 0, { filterOn: 'Values', values: ['甲'] });
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
      sheet.autoFilter.remove();
      await context.sync();
    });
    expect([host.workbook.sheets[0]?.autoFilter, host.workbook.sheets[0]?.hiddenRows.size]).toEqual([undefined, 0]);
  });
});
