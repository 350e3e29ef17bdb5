import type { WorkbookPort } from '../../src/workbook/port';
import { codeOf, newSheetOf, planOf } from '../workbook/portContract';
import { openExcel, type ExcelBench } from './excelBench';

/** What a user does between a write and its undo. */
const sheets = { 台账: [['日期', '名称'], ['2022.6.20', ' 甲 '], ['2022.6.21', ' 乙 ']], 其他: [['一']] };
const summary = (word: string) => planOf('汇总表', 'summary', [['指标', '数'], [word, 1]]);
const draft = (word: string) => planOf('文稿', 'draft', [[word]]);

interface Write {
  readonly name: string;
  readonly before?: (port: WorkbookPort) => Promise<unknown>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
  /** A sheet that it has written. */
  readonly sheet: string;
  /** What undoing comes to where the user has deleted that sheet. */
  readonly deleted: string;
}

const writes: readonly Write[] = [
  { name: 'new sheets of ours', act: (port) => port.writeSheets([summary('一月'), draft('一月')]), sheet: '汇总表', deleted: 'no error' },
  { name: 'replaced sheets of ours', before: (port) => port.writeSheets([summary('一月'), draft('一月')]), act: (port) => port.writeSheets([summary('二月'), draft('二月')]), sheet: '汇总表', deleted: 'no error' },
  { name: 'sheets for the user', act: (port) => port.addSheets([newSheetOf('会议台账'), newSheetOf('谈话台账')]), sheet: '会议台账', deleted: 'no error' },
  {
    name: 'cells of the user\'s',
    act: (port) => port.writeCells([{ at: { sheet: '台账', row: 2, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' }, { at: { sheet: '台账', row: 3, column: 2 }, was: ' 乙 ', value: '乙', kind: 'text' }]),
    sheet: '台账', deleted: 'SHEET-GONE',
  },
];

async function written({ before, act }: Write): Promise<{ bench: ExcelBench; asBefore: ReturnType<ExcelBench['contents']> }> {
  const bench = openExcel(sheets);
  await before?.(bench.port);
  const asBefore = bench.contents();
  await act(bench.port);
  return { bench, asBefore };
}

describe.each(writes)('$name', (write) => {
  it('are taken back under the name that the user has given them', async () => {
    const { bench, asBefore } = await written(write);
    await bench.host.user.renameSheet(write.sheet, '改了名');
    await bench.port.undo();
    const { [write.sheet]: renamed, ...others } = asBefore;
    expect(bench.contents()).toEqual({ ...others, ...(renamed && { 改了名: renamed }) });
  });

  it('stay as they are while a sheet is protected, and are taken back after that', async () => {
    const { bench, asBefore } = await written(write);
    const complete = bench.contents();
    bench.sheet(write.sheet).protection = {};
    const last = bench.port.lastWrite;
    expect(await codeOf(bench.port.undo())).toBe('PROTECTED-SHEET');
    expect([bench.contents(), bench.port.lastWrite]).toEqual([complete, last]);
    delete bench.sheet(write.sheet).protection;
    await bench.port.undo();
    expect(bench.contents()).toEqual(asBefore);
  });

  it('of which one was deleted: the rest is taken back, or nothing', async () => {
    const { bench, asBefore } = await written(write);
    await bench.deleteSheet(write.sheet);
    const left = bench.contents();
    expect(await codeOf(bench.port.undo())).toBe(write.deleted);
    expect(bench.contents()).toEqual(write.deleted === 'no error' ? asBefore : left);
  });

  it('are taken back after a second write, each in its turn', async () => {
    const { bench, asBefore } = await written(write);
    const complete = bench.contents();
    await bench.port.mark([{ at: { sheet: '其他', row: 1, column: 1 }, severity: 'risk' }]);
    await bench.port.writeSheets([summary('三月')]);
    await bench.port.undo();
    expect(bench.contents()).toEqual(complete);
    await bench.port.undo();
    expect(bench.contents()).toEqual(asBefore);
    expect(await bench.port.clearMarks()).toBe(1);
  });
});

it.each([
  ['a changed cell', (bench: ExcelBench) => bench.edit('改了名', 'A2', '丙'), { code: 'UNDO-CHANGED', values: { sheet: '改了名', cell: 'A2' } }],
  ['protection', (bench: ExcelBench) => Promise.resolve(void (bench.sheet('改了名').protection = {})), { code: 'PROTECTED-SHEET', values: { sheet: '改了名' } }],
])('names a renamed sheet as it is called now: %s', async (_name, act, expected) => {
  const bench = openExcel(sheets);
  await bench.port.writeCells([{ at: { sheet: '台账', row: 2, column: 1 }, was: '2022.6.20', value: 44732, kind: 'date' }]);
  await bench.host.user.renameSheet('台账', '改了名');
  await act(bench);
  expect(await bench.port.undo().catch((error: unknown) => error)).toMatchObject(expected);
});
