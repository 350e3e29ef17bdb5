import type { CellValue } from '../../src/model/cell';
import { blocksOf, codeOf, planOf } from '../workbook/portContract';
import { openExcel, type ExcelBench, type Rows } from './excelBench';

/** How often Excel is asked, and with how much. */
async function requestsOf(bench: ExcelBench, work: () => Promise<unknown>): Promise<number> {
  const before = bench.host.counters.syncs;
  await work();
  return bench.host.counters.syncs - before;
}

const rowsOf = (count: number, make: (row: number) => readonly CellValue[]): Rows => Array.from({ length: count }, (_, row) => make(row));
const whole = (rows: Rows) => ({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: rows[0]?.length ?? 1 });

async function read(bench: ExcelBench, rows: Rows) {
  const [sheet] = (await bench.port.survey()).sheets;
  return blocksOf(bench.port.read(sheet?.id ?? '', whole(rows)));
}

describe('the survey', () => {
  it.each([1, 9, 40])('asks three times for %i sheets', async (count) => {
    const bench = openExcel(Object.fromEntries(Array.from({ length: count }, (_, n) => [`表${n}`, [['甲', n]]])));
    expect(await requestsOf(bench, () => bench.port.survey())).toBe(3);
  });

  it('brings twenty rows and two hundred columns of a sheet at most', async () => {
    const { port } = openExcel({ 台账: rowsOf(30, () => Array.from({ length: 260 }, (_, column) => column)) });
    const [sheet] = (await port.survey()).sheets;
    expect([sheet?.head.length, sheet?.head[0]?.length, sheet?.used?.lastColumn]).toEqual([20, 200, 260]);
  });

  it('tells where cells are merged', async () => {
    const { port } = openExcel({ 台账: [['标题', ''], ['甲', '乙']], 表: [['甲']] }, {}, ({ sheets }) => sheets[0]?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 }));
    expect((await port.survey()).sheets.map(({ merged }) => merged)).toEqual([[{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }], []]);
  });

  it('starts where the values start', async () => {
    const { port } = openExcel({ 台账: [[''], ['', '', '甲'], ['', '', 1]] });
    expect((await port.survey()).sheets[0]).toMatchObject({ used: { firstRow: 2, firstColumn: 3, lastRow: 3, lastColumn: 3 }, head: [['甲'], [1]] });
  });

  it('passes over what a crashed write left', async () => {
    const { port } = openExcel({ 台账: [['甲']], 'taizhang~1': [['半']] });
    expect((await port.survey()).sheets.map(({ name }) => name)).toEqual(['台账']);
  });
});

describe('reading', () => {
  it('asks once a block and twice where something may be an error', async () => {
    const rows = rowsOf(60, (row) => [row, row === 5 ? '#N/A' : '甲']);
    const bench = openExcel({ 台账: rows }, {}, ({ sheets }) => {
      const cell = sheets[0]?.rows[5]?.[1];
      if (cell !== undefined) cell.error = true;
      const text = sheets[0]?.rows[6]?.[1];
      if (text !== undefined) text.value = '#N/A';
    });
    const [block] = await read(bench, rows);
    expect(block?.errors).toEqual([{ row: 6, column: 2 }]);
    expect(block?.values[6]?.[1]).toBe('#N/A');
    expect(await requestsOf(bench, () => read(bench, rows))).toBe(3 + 2);
  });

  it('reads 100,000 cells of numbers in two blocks, one request each', async () => {
    const rows = rowsOf(10_000, (row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
    const bench = openExcel({ 台账: rows });
    const blocks = await read(bench, rows);
    expect(blocks.map(({ firstRow, values }) => [firstRow, values.length])).toEqual([[1, 5000], [5001, 5000]]);
    expect(await requestsOf(bench, () => read(bench, rows))).toBe(3 + 2);
  });

  it('halves a block that Excel on the web finds too large, and loses no row', async () => {
    const rows = rowsOf(3000, (row) => [row, `${row}${'林'.repeat(1200)}`]);
    const bench = openExcel({ 台账: rows }, { platform: 'web' });
    const blocks = await read(bench, rows);
    expect(blocks.flatMap(({ values }) => values)).toEqual(rows);
    expect(Math.max(...blocks.map(({ values }) => values.length))).toBeLessThan(1500);
  });

  it('tells how far it is, in rows', async () => {
    const rows = rowsOf(12_000, (row) => [row, row, row, row, row, row, row, row, row, row]);
    const bench = openExcel({ 台账: rows });
    const [sheet] = (await bench.port.survey()).sheets;
    const heard: number[][] = [];
    await blocksOf(bench.port.read(sheet?.id ?? '', whole(rows), { onProgress: (...at) => heard.push(at) }));
    expect(heard).toEqual([[5000, 12_000], [12_000, 12_000]]);
  });

  it('can be stopped between two blocks', async () => {
    const rows = rowsOf(12_000, (row) => [row, row, row, row, row, row, row, row, row, row]);
    const bench = openExcel({ 台账: rows });
    const [sheet] = (await bench.port.survey()).sheets;
    const stop = new AbortController();
    expect(await codeOf(blocksOf(bench.port.read(sheet?.id ?? '', whole(rows), { signal: stop.signal, onProgress: () => stop.abort() })))).toBe('CANCELLED');
  });

  it('leaves nothing kept in Excel', async () => {
    const rows = rowsOf(100, (row) => [row]);
    const bench = openExcel({ 台账: rows });
    await read(bench, rows);
    await bench.settle();
    expect(bench.host.keptReferences).toBe(0);
  });
});

describe('writing', () => {
  it('asks as often for 2,000 rows as for two', async () => {
    const asked = async (count: number): Promise<number> => {
      const bench = openExcel({ 台账: [['甲']] });
      return requestsOf(bench, () => bench.port.writeSheets([planOf('问题清单', 'findings', rowsOf(count, (row) => [row, `第${row}项`]) as (string | number)[][])]));
    };
    expect(await asked(2000)).toBe(await asked(2));
  });

  it('writes more than Excel on the web takes at once', async () => {
    const rows = rowsOf(6000, (row) => [row, '='.repeat(200) + '林'.repeat(50), `${row}`]);
    const bench = openExcel({ 台账: [['甲']] }, { platform: 'web' });
    await bench.port.writeSheets([planOf('问题清单', 'findings', rows as (string | number)[][])]);
    expect(bench.contents()['问题清单']).toEqual(rows);
    await bench.port.undo();
    expect(Object.keys(bench.contents())).toEqual(['台账']);
  });

  it('writes a thousand cells of a column in as many requests as one', async () => {
    const rows = rowsOf(1000, () => ['2022.6.20']);
    const asked = async (count: number): Promise<number> => {
      const bench = openExcel({ 台账: rows });
      return requestsOf(bench, () => bench.port.writeCells(rows.slice(0, count).map((_, row) => ({ at: { sheet: '台账', row: row + 1, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' }))));
    };
    expect(await asked(1000)).toBe(await asked(1));
  });

  it('writes thousands of long texts on the web', async () => {
    const long = (row: number): string => `${row}${'林'.repeat(250)}`;
    const rows = rowsOf(6000, (row) => [` ${long(row)}`]);
    const bench = openExcel({ 台账: rows }, { platform: 'web' });
    await bench.port.writeCells(rows.map(([was = ''], row) => ({ at: { sheet: '台账', row: row + 1, column: 1 }, was, value: long(row), kind: 'text' })));
    expect(bench.contents()['台账']).toEqual(rowsOf(6000, (row) => [long(row)]));
    await bench.port.undo();
    expect(bench.contents()['台账']).toEqual(rows);
  });

  it('writes scattered cells, all of them', async () => {
    const rows = rowsOf(3000, (row) => [row % 2 === 0 ? '１２' : 5]);
    const bench = openExcel({ 台账: rows });
    const before = bench.everything();
    const edits = rows.flatMap(([was], row) => (was === '１２' ? [{ at: { sheet: '台账', row: row + 1, column: 1 }, was, value: 12, kind: 'number' as const }] : []));
    expect((await bench.port.writeCells(edits)).cells).toBe(1500);
    expect(bench.contents()['台账']?.filter(([value]) => value === 12)).toHaveLength(1500);
    await bench.port.undo();
    expect(bench.everything()).toEqual(before);
  });
});

describe('marking', () => {
  it('marks 10,000 scattered cells with as many requests as one, in a few formats', async () => {
    const rows = rowsOf(20_000, (row) => [row]);
    const one = openExcel({ 台账: rows });
    const requests = await requestsOf(one, () => one.port.mark([{ at: { sheet: '台账', row: 2, column: 1 }, severity: 'error' }]));
    const bench = openExcel({ 台账: rows }, { platform: 'web' });
    const marks = Array.from({ length: 10_000 }, (_, n) => ({ at: { sheet: '台账', row: 2 * n + 1, column: 1 }, severity: 'error' as const }));
    expect(await requestsOf(bench, () => bench.port.mark(marks))).toBe(requests);
    expect(bench.sheet('台账').conditionalFormats.length).toBeLessThan(12);
    expect(await bench.port.clearMarks()).toBe(10_000);
    expect(bench.sheet('台账').conditionalFormats).toEqual([]);
  });

  it('marks more cells than Excel on the web tells or takes at once, again in another session, and clears them', async () => {
    const scattered = (count: number) => Array.from({ length: count }, (_, n) => ({ at: { sheet: '台账', row: 2 * n + 1, column: 1 + (n % 7) }, severity: 'risk' as const }));
    const bench = openExcel({ 台账: [['甲']] }, { platform: 'web' });
    expect(await bench.port.mark(scattered(160_000))).toEqual({ marked: 160_000, skipped: [] });
    expect(await bench.again().mark(scattered(60_000))).toEqual({ marked: 60_000, skipped: [] });
    expect(await bench.port.clearMarks()).toBe(60_000);
    expect(bench.sheet('台账').conditionalFormats).toEqual([]);
  }, 60_000);

  it('finds the marks of another session, and leaves the user\'s formats', async () => {
    const bench = openExcel({ 台账: [['甲'], [1]] }, {}, ({ sheets }) =>
      sheets[0]?.conditionalFormats.push({ id: 'user-1', areas: [{ row: 0, column: 0, rows: 2, columns: 1 }], type: 'Custom', formula: '=A1>0', stopIfTrue: false, format: { fill: '#00FF00' } }));
    const before = bench.everything();
    await bench.port.mark([{ at: { sheet: '台账', row: 2, column: 1 }, severity: 'warning' }]);
    expect(await bench.again().clearMarks()).toBe(1);
    expect(bench.everything()).toEqual(before);
  });
});

describe('showing', () => {
  it.each(['ltsc2021', 'm365'] as const)('the first of many areas on %s', async (profile) => {
    const bench = openExcel({ 台账: rowsOf(9000, (row) => [row]) }, { profile });
    await bench.port.reveal(Array.from({ length: 4000 }, (_, n) => ({ sheet: '台账', firstRow: 2 * n + 2, firstColumn: 1, lastRow: 2 * n + 2, lastColumn: 1 })));
    expect(await bench.port.selectedCell()).toEqual({ sheet: '台账', row: 2, column: 1 });
  });
});
