/** Following the selection on the genuine office.js: late, joined, and silent about what is out of date. */
import type { CellReference } from '../../src/model/cell';
import { openExcel, PROFILES, type ExcelBench } from './excelBench';

const sheets = { 学习台账: [['日期', '主题'], [1, 2], [3, 4]], 会议台账: [['日期'], [5]] };

async function follow(bench: ExcelBench): Promise<{ heard: (CellReference | undefined)[]; stop: () => Promise<void> }> {
  const heard: (CellReference | undefined)[] = [];
  return { heard, stop: await bench.port.watchSelection((at) => heard.push(at)) };
}

describe.each(PROFILES)('$profile $platform', (options) => {
  test('the user goes to a cell, to an area, to another sheet', async () => {
    const bench = openExcel(sheets, options);
    const { heard } = await follow(bench);
    await bench.host.user.select('学习台账', 'B3');
    await bench.settle();
    await bench.host.user.select('学习台账', 'A2:B3');
    await bench.settle();
    await bench.host.user.activate('会议台账');
    await bench.settle();
    expect(heard).toEqual([{ sheet: '学习台账', row: 3, column: 2 }, { sheet: '学习台账', row: 2, column: 1 }, { sheet: '会议台账', row: 1, column: 1 }]);
  });
});

test('running over many cells asks once, of the last', async () => {
  const bench = openExcel(sheets);
  const { heard } = await follow(bench);
  const before = bench.host.counters.syncs;
  for (const address of ['A1', 'A2', 'A3', 'B3']) await bench.host.user.select('学习台账', address);
  await bench.settle();
  expect([heard, bench.host.counters.syncs - before]).toEqual([[{ sheet: '学习台账', row: 3, column: 2 }], 1]);
});

test('events that come late and as one lead to the same', async () => {
  const bench = openExcel(sheets, { events: { delay: 10_000, coalesce: true } });
  const { heard } = await follow(bench);
  for (const address of ['A1', 'A2', 'B2']) await bench.host.user.select('学习台账', address);
  await bench.settle();
  expect(heard).toEqual([{ sheet: '学习台账', row: 2, column: 2 }]);
});

test('while a cell is edited the answer waits, and tells of the cell where the user is afterwards', async () => {
  const bench = openExcel(sheets);
  const { heard } = await follow(bench);
  await bench.host.user.select('学习台账', 'A2');
  bench.host.editMode = true;
  await bench.settle();
  expect(heard).toEqual([]);
  await bench.host.user.select('学习台账', 'A3');
  bench.host.editMode = false;
  await bench.settle();
  expect(heard).toEqual([{ sheet: '学习台账', row: 3, column: 1 }]);
});

test('where Excel does not answer nothing is known, and the next cell is told again', async () => {
  const bench = openExcel(sheets);
  const { heard } = await follow(bench);
  bench.host.failAt({ sync: 1, when: 'before' });
  await bench.host.user.select('学习台账', 'A2');
  await bench.settle();
  await bench.host.user.select('学习台账', 'A3');
  await bench.settle();
  expect(heard).toEqual([undefined, { sheet: '学习台账', row: 3, column: 1 }]);
});

test('after the end nothing is told, not even what was under way', async () => {
  const bench = openExcel(sheets);
  const { heard, stop } = await follow(bench);
  await bench.host.user.select('学习台账', 'A2');
  await bench.host.settled();
  await stop();
  await bench.host.user.select('学习台账', 'A3');
  await bench.settle();
  expect([heard, bench.host.keptReferences]).toEqual([[], 0]);
});
