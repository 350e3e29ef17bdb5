import { start } from './support';

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
