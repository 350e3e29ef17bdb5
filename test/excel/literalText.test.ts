import fc from 'fast-check';
import type { PlanCell } from '../../src/workbook/sheetPlan';
import { planOf } from '../workbook/portContract';
import { openExcel, PROFILES } from './excelBench';

/** Text that Excel would take for something else: formulas, numbers, dates, truth values, errors, apostrophes. */
const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", "''", '\t=', ' =', '#', '{=', ''), fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom('1+1', 'cmd|\' /C calc\'!A0', 'HYPERLINK("http://x","y")', '110101199003071234', '007', '1E5', '1/2', '2022-6-20', '6月20日', 'TRUE', 'N/A', '$5', '50%', '(3)', 'x'.repeat(300), '\u0000\u0001\u001f')
)).map(([start, rest]) => start + rest).filter((text) => text !== '');

it.each(PROFILES)('text stays text in our sheets: $profile $platform', async (options) => {
  await fc.assert(
    fc.asyncProperty(fc.array(risky, { minLength: 20, maxLength: 60 }), async (texts) => {
      const bench = openExcel({ 台账: [['甲']] }, options);
      const rows = texts.map((text): PlanCell[] => [text, null]);
      await bench.port.writeSheets([planOf('汇总表', 'summary', rows)]);
      expect(await textsIn(bench, '汇总表', texts.length)).toEqual(texts);
      // And again, copied into the sheet that is there, and put back from it.
      await bench.port.writeSheets([planOf('汇总表', 'summary', [...rows].reverse())]);
      expect(await textsIn(bench, '汇总表', texts.length)).toEqual([...texts].reverse());
      await bench.port.undo();
      expect(await textsIn(bench, '汇总表', texts.length)).toEqual(texts);
    }),
    { numRuns: 6 },
  );
});

it.each(['General', '@', '0.00', 'yyyy-mm-dd'])('text stays text in a cell of the user\'s with format %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(risky, { minLength: 20, maxLength: 60 }), async (texts) => {
      const bench = openExcel({ 台账: texts.map(() => ['甲']) }, {}, (workbook) => {
        workbook.styles = [{}, { numberFormat: format }];
        for (const row of workbook.sheets[0]?.rows ?? []) if (row[0] !== undefined && format !== 'General') row[0].style = 1;
      });
      const before = bench.everything();
      await bench.port.writeCells(texts.map((value, index) => ({ at: { sheet: '台账', row: index + 1, column: 1 }, was: '甲', value, kind: 'text' })));
      expect(await textsIn(bench, '台账', texts.length)).toEqual(texts);
      await bench.port.undo();
      expect(bench.everything()).toEqual(before);
    }),
    { numRuns: 6 },
  );
});

/** The first column as text; a formula or a number shows as such and fails the comparison. */
async function textsIn(bench: ReturnType<typeof openExcel>, sheet: string, rows: number): Promise<unknown[]> {
  return bench.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`A1:A${rows}`);
    range.load('values,valueTypes');
    await context.sync();
    const stored = bench.sheet(sheet).rows;
    const types = range.valueTypes.map(([type]) => String(type));
    return range.values.map(([value]: unknown[], row) => (types[row] === 'String' && stored[row]?.[0]?.formula === undefined ? value : { not: 'text', value }));
  });
}
