import { start } from './support';

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
