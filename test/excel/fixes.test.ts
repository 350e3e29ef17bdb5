/** How values come to be shown when cells are put right, and what stands in the way; on the genuine office.js. */
import type { CellEdit } from '../../src/workbook/port';
import type { CellValue } from '../../src/model/cell';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { codeOf } from '../workbook/portContract';
import { openExcel, type ExcelBench, type Rows } from './excelBench';

const at = (row: number, column = 1, sheet = '台账') => ({ sheet, row, column });
const dated = (row: number, was: CellValue, value = 44732): CellEdit => ({ at: at(row), was, value, kind: 'date' });
const numbered = (row: number, was: CellValue, value: number): CellEdit => ({ at: at(row), was, value, kind: 'number' });

/** A column with the number format of each cell; `undefined` is General. */
function column(cells: readonly (readonly [value: CellValue, format?: string])[], more: Omit<Parameters<typeof openExcel>[1] & object, 'workbook'> = {}): ExcelBench {
  const rows: Rows = cells.map(([value]) => [value]);
  return openExcel({ 台账: rows }, more, (workbook) =>
    cells.forEach(([, format], index) => {
      if (format === undefined) return;
      workbook.styles.push({ numberFormat: format });
      const cell = workbook.sheets[0]?.rows[index]?.[0];
      if (cell) cell.style = workbook.styles.length - 1;
    }),
  );
}

function shown(bench: ExcelBench, row: number): readonly [CellValue | undefined, string] {
  const cell = bench.sheet('台账').rows[row - 1]?.[0];
  return [cell?.value, bench.host.workbook.styles[cell?.style ?? 0]?.numberFormat ?? 'General'];
}

describe('a text date becomes a date', () => {
  it.each<[string, readonly (readonly [CellValue, string?])[], string]>([
    ['shown as most of its neighbours are', [['日期'], ['2022.6.20'], [44730, 'yyyy/m/d'], [44731, 'yyyy/m/d'], [44733, 'yyyy-mm-dd']], 'yyyy/m/d'],
    ['shown in Chinese among such', [['日期'], ['2022.6.20', '@'], [44730, 'yyyy"年"m"月"d"日"']], 'yyyy"年"m"月"d"日"'],
    ['as its own format says', [['日期'], ['2022.6.20', 'yyyy/mm/dd'], [44730, 'yyyy/m/d']], 'yyyy/mm/dd'],
    ['with year, month and day where no neighbour is a date', [['日期'], ['2022.6.20'], ['2022.6.21'], [12, '0.00']], 'yyyy-mm-dd'],
    ['not as a time, nor as a number with an exponent', [['日期'], ['2022.6.20', '0.00E+00'], [0.5, 'hh:mm'], [1, '0.00E+00']], 'yyyy-mm-dd'],
    ['by its neighbours far down', [...Array.from({ length: 90 }, (_, row): [CellValue, string?] => [row === 0 ? '日期' : row === 1 ? '2022.6.20' : '']), [44730, 'm/d/yyyy']], 'yyyy-mm-dd'],
  ])('%s', async (_name, cells, format) => {
    const bench = column(cells);
    await bench.port.writeCells([dated(2, '2022.6.20')]);
    expect(shown(bench, 2)).toEqual([44732, format]);
  });

  it('in a workbook of the 1904 system, and takes number formats back with the texts', async () => {
    const bench = column([['日期'], ['2022.6.20', '@'], ['2022.6.21'], [44730 - 1462, 'yyyy/m/d']]);
    bench.host.workbook.date1904 = true;
    const before = bench.everything();
    await bench.port.writeCells([dated(2, '2022.6.20'), dated(3, '2022.6.21', 44733)]);
    expect([shown(bench, 2), shown(bench, 3)]).toEqual([[44732 - 1462, 'yyyy/m/d'], [44733 - 1462, 'yyyy/m/d']]);
    await bench.port.undo();
    expect(bench.everything()).toEqual(before);
  });

  it('a number that stood for a date does not count among its neighbours', async () => {
    const bench = column([['日期'], [20220620, '0'], [20220621, 'm/d/yyyy'], [44730, 'yyyy/m/d']]);
    await bench.port.writeCells([dated(2, 20220620), dated(3, 20220621, 44733)]);
    expect([shown(bench, 2), shown(bench, 3)]).toEqual([[44732, 'yyyy/m/d'], [44733, 'm/d/yyyy']]);
  });
});

describe('a text number becomes a number', () => {
  it.each<[string, readonly (readonly [CellValue, string?])[], string]>([
    ['keeps its own format', [['金额'], ['2600', '#,##0.0'], [1, '#,##0.00']], '#,##0.0'],
    ['is shown as its neighbours are where it was text', [['金额'], ['2600', '@'], [1, '#,##0.00'], [2, '#,##0.00']], '#,##0.00'],
    ['is shown as its neighbours are where it had no format', [['金额'], ['2600'], [1, '#,##0.00']], '#,##0.00'],
    ['is no date, whatever the cell was made for', [['金额'], ['2600', 'yyyy/m/d'], [44730, 'yyyy/m/d']], 'General'],
    ['is no percentage for having shares around', [['比率'], ['85', '@'], [0.85, '0%']], 'General'],
  ])('%s', async (_name, cells, format) => {
    const bench = column(cells);
    const was = cells[1]?.[0] ?? '';
    await bench.port.writeCells([numbered(2, was, Number(was))]);
    expect(shown(bench, 2)).toEqual([Number(was), format]);
  });
});

describe('what stands in the way', () => {
  const hide = (workbook: StoredWorkbook) => {
    const [sheet] = workbook.sheets;
    if (!sheet) return;
    sheet.autoFilter = { area: { row: 0, column: 0, rows: 20, columns: 1 }, active: true };
    for (let row = 3; row < 12; row++) sheet.hiddenRows.add(row);
  };
  const texts = Array.from({ length: 12 }, (_, index) => [index === 0 ? '日期' : `2022.6.${index}`]);
  const edits = texts.slice(1).map(([was = ''], index) => dated(index + 2, was, 44712 + index));

  it('is told beforehand, cell by cell, with the format each will have', async () => {
    const bench = openExcel({ 台账: [['日期'], ['2022.6.1'], ['="2022.6."&2'], ['2022.6.4'], [44730]] }, {}, (workbook) => workbook.styles.push({ numberFormat: 'yyyy/m/d' }));
    const cell = bench.sheet('台账').rows[4]?.[0];
    if (cell) cell.style = bench.host.workbook.styles.length - 1;
    const before = bench.everything();
    const three = [dated(2, '2022.6.1'), dated(3, '2022.6.2'), dated(4, '2022.6.3'), { ...dated(2, '甲'), at: at(2, 1, '没有') }];
    const outlook = await bench.port.previewCells(three);
    expect(outlook.map(({ obstacle, format }) => [obstacle, format])).toEqual([[undefined, 'yyyy/m/d'], ['formula', 'General'], ['changed', 'General'], ['gone', 'General']]);
    expect(outlook.map(({ edit }) => edit)).toEqual(three);
    expect(bench.everything()).toEqual(before);
  });

  it('a filter is named with the places that it hides, and nothing is written', async () => {
    const bench = openExcel({ 台账: texts }, {}, hide);
    const before = bench.everything();
    expect((await bench.port.previewCells(edits)).filter(({ obstacle }) => obstacle === 'filtered')).toHaveLength(9);
    await expect(bench.port.writeCells(edits)).rejects.toMatchObject({ code: 'FILTERED', values: { sheet: '台账', cell: 'A4, A5, A6, A7, A8 … (9)', count: 9 } });
    expect(bench.everything()).toEqual(before);
  });

  it('protected sheets are named, all of them, before anything else', async () => {
    const bench = openExcel({ 台账: texts, 会议: texts, 谈话: texts }, {}, (workbook) => workbook.sheets.slice(1).forEach((sheet) => (sheet.protection = {})));
    const before = bench.everything();
    const all = ['台账', '会议', '谈话'].flatMap((sheet) => edits.map((edit) => ({ ...edit, at: { ...edit.at, sheet } })));
    await expect(bench.port.writeCells([{ ...dated(2, '改过'), at: at(2) }, ...all.slice(1)])).rejects.toMatchObject({ code: 'PROTECTED-SHEET', values: { sheet: '会议、谈话' } });
    expect(bench.everything()).toEqual(before);
  });

  it('a formula is never written over, even where it gives the very text', async () => {
    const bench = openExcel({ 台账: [['日期'], ['=TEXT(44732,"yyyy.m.d")'], ['2022.6.20']] });
    const formula = bench.sheet('台账').rows[1]?.[0];
    if (formula) formula.value = '2022.6.20';
    const before = bench.everything();
    await expect(bench.port.writeCells([dated(2, '2022.6.20'), dated(3, '2022.6.20')])).rejects.toMatchObject({ code: 'CELL-FORMULA', values: { sheet: '台账', cell: 'A2' } });
    expect(bench.everything()).toEqual(before);
  });
});

it('what somebody formatted after a fix keeps their format when the fix is taken back', async () => {
  const bench = column([['日期'], ['2022.6.20'], [44730, 'yyyy/m/d']]);
  await bench.port.writeCells([dated(2, '2022.6.20')]);
  await bench.excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A2').numberFormat = [['yyyy"年"']];
    await context.sync();
  });
  await bench.port.undo();
  expect(shown(bench, 2)).toEqual(['2022.6.20', 'yyyy"年"']);
});

it('ten thousand cells in many columns stay within what Excel on the web takes', async () => {
  const rows = [Array.from({ length: 20 }, (_, index) => `列${index}`), ...Array.from({ length: 500 }, () => Array.from({ length: 20 }, () => '2022.6.20'))];
  const bench = openExcel({ 台账: rows }, { profile: 'ltsc2021', platform: 'web' });
  const edits = rows.slice(1).flatMap((row, r) => row.map((was, c): CellEdit => ({ at: at(r + 2, c + 1), was, value: 44732, kind: 'date' })));
  const before = bench.everything();
  expect(await codeOf(bench.port.writeCells(edits))).toBe('no error');
  expect(new Set(bench.contents()['台账']?.slice(1).flat())).toEqual(new Set([44732]));
  await bench.port.undo();
  expect(bench.everything()).toEqual(before);
});

it('are put back when they are cancelled between two requests', async () => {
  const bench = openExcel({ 台账: Array.from({ length: 3_000 }, (_, row) => [row % 2 === 0 ? ' 党章 ' : '党史']) });
  const before = bench.everything();
  const edits = Array.from({ length: 1_500 }, (_, index): CellEdit => ({ at: { sheet: '台账', row: 2 * index + 1, column: 1 }, was: ' 党章 ', value: '党章', kind: 'text' }));
  const stop = new AbortController();
  const heard: number[] = [];
  const onProgress = (done: number) => {
    heard.push(done);
    if (heard.length === 2) stop.abort();
  };
  expect(await codeOf(bench.port.writeCells(edits, { signal: stop.signal, onProgress }))).toBe('CANCELLED');
  expect(heard).toEqual([500, 1_000]);
  expect([bench.everything(), bench.port.lastWrite]).toEqual([before, undefined]);
});
