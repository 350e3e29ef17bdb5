import type { CellEdit, Mark, WorkbookPort } from '../../src/workbook/port';
import type { Fault } from '../../src/workbench/host';
import { codeOf, planOf } from '../workbook/portContract';
import { drawn } from './drawn';
import { openExcel, type ExcelBench } from './excelBench';

/**
 * A fault at every request of everything that writes: before it is carried out, after it (the answer is lost), and
 * between any two of its actions. Afterwards the workbook is complete and nobody hears of the fault, or it is as
 * before and the caller knows.
 */
const sheets = { 台账: [['日期', '主题'], ['2022.6.20', ' 党章 '], ['2022.6.21', '党史'], [44732, '=B3']], 引用: [["='汇总表'!A2", '']] };

const at = (row: number, column: number): Mark['at'] => ({ sheet: '台账', row, column });
const edits: CellEdit[] = [
  { at: at(2, 1), was: '2022.6.20', value: 44732, kind: 'date' },
  { at: at(3, 1), was: '2022.6.21', value: 44733, kind: 'date' },
  { at: at(2, 2), was: ' 党章 ', value: '党章', kind: 'text' },
];
const old = planOf('汇总表', 'summary', [['指标', '数', '备注'], ['学习', 3, '=旧'], ['会议', { formula: "COUNTA('台账'!$A:$A)" }, null]]);
const summary = planOf('汇总表', 'summary', [['指标', '数'], ['+学习', { date: 44732 }], ['x'.repeat(300), { formula: '1+1' }], [null, -1]]);
const findings = planOf('问题清单', 'findings', [['问题'], ["'一"], ['@二']]);
/** Laid out to be printed: pages, heights, a scale. */
const draft = { ...planOf('文稿', 'draft', [['题'], ['一'], ['二'], ['三']]), rowHeights: { 1: 40, 2: 20, 3: 20, 4: 30 }, print: { orientation: 'portrait', scale: 90, pageBreaks: [3], titleRows: { first: 1, last: 1 }, footer: '&P' } } as const;
const marks: Mark[] = [{ at: at(2, 1), severity: 'error' }, { at: at(3, 1), severity: 'error' }, { at: at(2, 2), severity: 'warning' }];

interface Operation {
  readonly name: string;
  readonly before?: (port: WorkbookPort) => Promise<unknown>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
}

const operations: readonly Operation[] = [
  { name: 'making two sheets', act: (port) => port.writeSheets([summary, findings]) },
  { name: 'replacing one and making one', before: (port) => port.writeSheets([old]), act: (port) => port.writeSheets([summary, findings]) },
  { name: 'taking new sheets back', before: (port) => port.writeSheets([summary, findings]), act: (port) => port.undo() },
  { name: 'putting a replaced sheet back', before: (port) => port.writeSheets([old]).then(() => port.writeSheets([summary, findings])), act: (port) => port.undo() },
  { name: 'putting earlier pages back', before: (port) => port.writeSheets([draft]).then(() => port.writeSheets([{ ...draft, rows: [['新']], print: { orientation: 'landscape' } }])), act: (port) => port.undo() },
  { name: 'making charts', act: (port) => port.writeSheets([drawn('一月', ['各月学习', '各支部学习'])]) },
  { name: 'making charts again', before: (port) => port.writeSheets([drawn('一月', ['各月学习', '各支部学习'])]), act: (port) => port.writeSheets([drawn('二月', ['各月学习'])]) },
  { name: 'putting earlier charts back', before: (port) => port.writeSheets([drawn('一月', ['各月学习'])]).then(() => port.writeSheets([drawn('二月', ['各支部学习', '各月学习'])])), act: (port) => port.undo() },
  { name: 'writing cells', act: (port) => port.writeCells(edits) },
  { name: 'putting cells back', before: (port) => port.writeCells(edits), act: (port) => port.undo() },
  { name: 'marking', before: (port) => port.mark([{ at: at(4, 1), severity: 'risk' }]), act: (port) => port.mark(marks) },
  { name: 'remembering', before: (port) => port.remember({ unit: '林场', gone: '旧' }), act: (port) => port.remember({ unit: '林业局', gone: undefined }) },
  { name: 'clearing marks', before: (port) => port.mark(marks), act: (port) => port.clearMarks() },
];

const faults: readonly Omit<Fault, 'sync'>[] = [
  { when: 'before' },
  { when: 'before', code: 'AccessDenied' },
  { when: 'after' },
  ...[2, 9, 30, 70, 110, 150].map((afterActions) => ({ when: 'middle' as const, afterActions })),
];

let done: ExcelBench | undefined;

async function prepared({ before }: Operation): Promise<ExcelBench> {
  const bench = (done = openExcel(sheets, {}, undefined, done));
  await before?.(bench.port);
  return bench;
}

describe.each(operations)('$name', (operation) => {
  it.each(faults)('survives a fault %j at each request', async (fault) => {
    const clean = await prepared(operation);
    const asBefore = clean.everything();
    await operation.act(clean.port);
    const complete = clean.everything();

    for (let sync = 1, fired = true; fired; sync++) {
      const bench = await prepared(operation);
      const start = bench.host.counters.syncs;
      const last = bench.port.lastWrite;
      bench.host.failAt({ ...fault, sync });
      const failed = await operation.act(bench.port).then(() => false, () => true);
      fired = bench.host.counters.syncs - start >= sync;
      bench.host.clearFaults();
      expect({ sync, workbook: bench.everything() }).toEqual({ sync, workbook: failed ? asBefore : complete });
      if (failed) expect(bench.port.lastWrite).toEqual(last);
    }
  }, 60_000);
});

describe('when the host fails again and again', () => {
  /** Requests from the start of replacing to the one that puts the sheets in place. */
  const requestsToCommit = async (): Promise<number> => {
    const counted = openExcel(sheets);
    await counted.port.writeSheets([old]);
    const start = counted.host.counters.syncs;
    await counted.port.writeSheets([summary, findings]);
    return counted.host.counters.syncs - start;
  };

  const openWithOld = async (): Promise<ExcelBench> => {
    const bench = openExcel(sheets);
    await bench.port.writeSheets([old]);
    return bench;
  };

  it.each([1, 30, 60, 100])('takes a replaced sheet back when the commit stops after %i actions, and so does finishing it', async (afterActions) => {
    const bench = await openWithOld();
    const asBefore = bench.everything();
    const commit = await requestsToCommit();
    bench.host.failAt({ sync: commit, when: 'middle', afterActions, code: 'InvalidOperation' });
    bench.host.failAt({ sync: commit + 2, when: 'middle', afterActions });
    expect(await codeOf(bench.port.writeSheets([summary, findings]))).toBe('HOST-FAILED');
    expect(bench.everything()).toEqual(asBefore);
    await bench.port.undo();
    expect(bench.host.workbook.sheets.map(({ name }) => name)).toEqual(['台账', '引用']);
  });

  it('says so when nothing helps, and clears up with the next write', async () => {
    const bench = await openWithOld();
    const commit = await requestsToCommit();
    for (let sync = commit; sync < commit + 20; sync++) bench.host.failAt({ sync, when: 'middle', afterActions: 30 });
    for (let sync = commit + 3; sync < commit + 20; sync++) bench.host.failAt({ sync, when: 'before' });
    expect(await codeOf(bench.port.writeSheets([summary, findings]))).toBe('HALF-WRITTEN');
    bench.host.clearFaults();
    await bench.port.writeSheets([summary, findings]);
    expect(bench.contents()['汇总表']?.[0]).toEqual(['指标', '数']);
    expect(bench.host.workbook.sheets.filter(({ visibility }) => visibility !== 'Visible')).toEqual([]);
  });
});
