/** Cutting a sheet down to some rows and back: exact, remembered, refused where rows are hidden already. */
import { behindFigure } from '../../src/app/narrow';
import { between } from '../../src/excel/narrow';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { partsOf } from '../support/partsOf';
import { openExcel as openStored } from '../support/openExcel';
import { codeOf } from '../workbook/portContract';
import { openExcel, PROFILES, type ExcelBench } from './excelBench';

const SHEET = '学习台账';
const sheets = { [SHEET]: [['日期', '类型'], ...Array.from({ length: 9 }, (_, row) => [row + 1, row % 2 === 0 ? '甲' : '乙'])], 会议台账: [['日期'], [1], [2]] };
const area = (firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstColumn: 1, lastColumn: 2 });
const within = area(2, 10);
const rows = [area(3, 4), area(8, 8)];
const hidden = (bench: ExcelBench) => [...bench.sheet(SHEET).hiddenRows].map((row) => row + 1).sort((a, b) => a - b);
const HIDDEN = [2, 5, 6, 7, 9, 10];
const narrowed = { areas: rows, hidden: HIDDEN };

const tall = (workbook: StoredWorkbook): void => void workbook.sheets[0]?.rowHeights.set(5, 40);

describe.each(PROFILES)('$profile $platform', (options) => {
  test('only the rows are left, and afterwards the saved file is as it was', async () => {
    const bench = openExcel(sheets, options, tall);
    const before = await partsOf(bench.host.workbook);
    await bench.port.narrow(SHEET, within, narrowed.areas);
    expect(hidden(bench)).toEqual(narrowed.hidden);
    expect(await bench.port.widen()).toEqual([SHEET]);
    expect(await partsOf(bench.host.workbook)).toEqual(before);
  });
});

test('rows that we hide are not the user’s hidden rows', async () => {
  const { port } = openExcel(sheets);
  await port.narrow(SHEET, within, rows);
  expect((await port.survey()).sheets.map((sheet) => [sheet.name, sheet.hiddenRows, sheet.narrowed])).toEqual([[SHEET, 0, true], ['会议台账', 0, undefined]]);
});

test('other rows of the same sheet take the place of the first', async () => {
  const bench = openExcel(sheets);
  await bench.port.narrow(SHEET, within, rows);
  await bench.port.narrow(SHEET, within, [area(2, 9)]);
  expect(hidden(bench)).toEqual([10]);
});

test('rows inserted, deleted and sorted meanwhile: all are shown again', async () => {
  const bench = openExcel(sheets);
  await bench.port.narrow(SHEET, within, rows);
  await bench.host.user.insertRows(SHEET, '4:5');
  await bench.host.user.deleteRows(SHEET, '9:9');
  expect(hidden(bench)).not.toEqual([]);
  await bench.port.widen();
  expect(hidden(bench)).toEqual([]);
});

test('whoever opens the saved file later can take it back', async () => {
  const bench = openExcel(sheets);
  const before = await partsOf(await loadXlsx(await saveXlsx(bench.host.workbook)));
  await bench.port.narrow(SHEET, within, rows);
  const later = openStored(await loadXlsx(await saveXlsx(bench.host.workbook)));
  expect((await later.port.survey()).sheets[0]).toMatchObject({ hiddenRows: 0, narrowed: true });
  expect(await later.port.widen()).toEqual([SHEET]);
  expect(await partsOf(later.host.workbook)).toEqual(before);
});

const filter = async ({ excel }: ExcelBench): Promise<void> => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.autoFilter.apply(sheet.getRange('A1:B10'), 1, { filterOn: 'Values', values: ['甲'] });
    await context.sync();
  });
};
const table = async ({ excel }: ExcelBench): Promise<void> => {
  await excel.run(async (context) => {
    const made = context.workbook.tables.add(`${SHEET}!A1:B10`, true);
    made.autoFilter.apply(made.getRange(), 1, { filterOn: 'Values', values: ['甲'] });
    await context.sync();
  });
};

test.each<[string, (bench: ExcelBench) => unknown, string]>([
  ['rows hidden by the user', (bench) => bench.sheet(SHEET).hiddenRows.add(3), 'ROWS-HIDDEN'],
  ['rows hidden far below the table', (bench) => bench.sheet(SHEET).hiddenRows.add(500), 'ROWS-HIDDEN'],
  ['a filter of the user’s', filter, 'ROWS-HIDDEN'],
  ['a table’s filter', table, 'ROWS-HIDDEN'],
  ['protection', (bench) => (bench.sheet(SHEET).protection = {}), 'PROTECTED-SHEET'],
])('%s: refused, and nothing is touched', async (_, prepare, code) => {
  const bench = openExcel(sheets);
  await prepare(bench);
  const before = await partsOf(bench.host.workbook);
  expect(await codeOf(bench.port.narrow(SHEET, within, rows))).toBe(code);
  expect(await partsOf(bench.host.workbook)).toEqual(before);
});

test('a table whose filter is not used is narrowed and shown again', async () => {
  const bench = openExcel(sheets);
  await bench.excel.run(async (context) => {
    context.workbook.tables.add(`${SHEET}!A1:B10`, true);
    await context.sync();
  });
  await bench.port.narrow(SHEET, within, rows);
  expect(hidden(bench)).toEqual(HIDDEN);
  await bench.port.widen();
  expect(hidden(bench)).toEqual([]);
});

test('a filter that the user sets meanwhile is not undermined', async () => {
  const bench = openExcel(sheets);
  await bench.port.narrow(SHEET, within, rows);
  await filter(bench);
  const before = hidden(bench);
  expect(await codeOf(bench.port.widen())).toBe('ROWS-HIDDEN');
  expect(hidden(bench)).toEqual(before);
});

test('no such sheet', async () => {
  const { port } = openExcel(sheets);
  expect(await codeOf(port.narrow('没有', within, rows))).toBe('SHEET-GONE');
});

test.each([1, 2, 3, 4].flatMap((sync) => (['before', 'middle', 'after'] as const).map((when) => [sync, when] as const)))('a failure at sync %i, %s: narrowed or as before', async (sync, when) => {
  const bench = openExcel(sheets);
  const before = await partsOf(bench.host.workbook);
  bench.host.failAt({ sync, when, afterActions: 6 });
  const code = await codeOf(bench.port.narrow(SHEET, within, rows));
  if (code === 'no error') expect(hidden(bench)).toEqual(HIDDEN);
  else expect(await partsOf(bench.host.workbook)).toEqual(before);
});

test.each<[string, readonly (readonly [number, number])[], readonly (readonly [number, number])[]]>([
  ['at the edges', [[2, 3], [9, 10]], [[4, 8]]],
  ['none', [], [[2, 10]]],
  ['all', [[2, 10]], []],
  ['out of order, touching and overlapping', [[6, 8], [3, 4], [5, 6]], [[2, 2], [9, 10]]],
  ['beyond the table', [[1, 2], [9, 12]], [[3, 8]]],
])('what lies between rows: %s', (_, kept, gaps) => {
  const spans = (pairs: typeof kept) => pairs.map(([firstRow, lastRow]) => ({ firstRow, lastRow }));
  expect(between({ firstRow: 2, lastRow: 10 }, spans(kept))).toEqual(spans(gaps));
});

describe('the rows behind a figure', () => {
  const source = (firstRow: number, lastRow: number, sheet = SHEET) => ({ ...area(firstRow, lastRow), sheet });
  const places = [{ sheet: { id: '1', name: SHEET, visibility: 'visible' as const, hiddenRows: 0, merged: [], head: [] }, body: within }];
  test('those of its first sheet, counted', () => expect(behindFigure({ sources: [source(3, 4), source(8, 8), source(2, 2, '会议台账')] }, places)).toEqual({ sheet: SHEET, within, areas: [source(3, 4), source(8, 8)], rows: 3 }));
  test.each([
    ['it has none', []],
    ['they are all there are', [source(2, 10)]],
    ['their sheet is not known', [source(3, 4, '没有')]],
    ['they lie in too many pieces', Array.from({ length: 501 }, (_, n) => source(2 * n, 2 * n))],
  ])('nothing to cut out where %s', (_, sources) => expect(behindFigure({ sources }, places)).toBeUndefined());
});
