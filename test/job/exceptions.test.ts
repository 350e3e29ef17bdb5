/** Accepted findings over the life of a workbook: the product's own adapter on the genuine office.js, and the simulated Excel. */
import { acceptFindings, checkWorkbook, exceptionStates, loadSettings, saveSettings, writeSummary, type CheckResult } from '../../src/app';
import { exceptionKey } from '../../src/app/exceptions/exceptionKey';
import type { Finding } from '../../src/model/finding';
import { spanOf } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { dayAt } from '../model/dayAt';
import { loadSample, openExcel, SAMPLES, type OpenedExcel } from '../support/openExcel';
import { sheetOf, type TestCell, workbookOf } from '../workbench/formulas/workbookOf';

const today = dayAt('2022-07-05');
const NAME = { reason: '已请示局领导', by: '张三' };

const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '研讨材料', '应到人数', '实到人数', '佐证材料'];
const session = (date: string, came: TestCell, topic = `学习 ${date}`): TestCell[] => [dayAt(date), '党组会议学习', '机关', topic, 2, 10, came, '有'];
const FUND = ['凭证号', '报销日期', '报销人', '支出类别', '事由', '出差开始', '出差结束', '出差地点', '金额', '审批人', '项目编号'];
const trip = (voucher: string, from: string, to: string, place: string, amount = 300): TestCell[] => [voucher, dayAt('2022-06-20'), '李四', '差旅费', '调查', dayAt(from), dayAt(to), place, amount, '王五', ''];

/** STUDY-001 at G3 and G5: 12 and 11 came of 10. */
const study = (): StoredWorkbook =>
  workbookOf([sheetOf('s', '学习台账', [STUDY, session('2022-03-10', 9), session('2022-01-10', 12), session('2022-02-10', 8), session('2022-04-10', 11)])]);
/** Three trips at once, and a fourth by itself. */
const trips = (): StoredWorkbook =>
  workbookOf([sheetOf('f', '科研经费台账', [FUND, trip('P1', '2022-06-01', '2022-06-05', '甲县'), trip('P2', '2022-06-04', '2022-06-08', '乙县'), trip('P3', '2022-06-07', '2022-06-09', '丙县'), trip('P4', '2022-06-12', '2022-06-13', '丁县')])]);

interface Job extends OpenedExcel {
  check(): Promise<CheckResult>;
  accept(findings: readonly Finding[]): Promise<void>;
  states(result: CheckResult): Promise<string[]>;
}

function jobOn(workbook: StoredWorkbook): Job {
  const opened = openExcel(workbook);
  const { port } = opened;
  const period = spanOf(2022, 'half-year', 0);
  return {
    ...opened,
    check: async () => checkWorkbook(port, definitions, { settings: await loadSettings(port), today, ...(period && { period }) }),
    async accept(findings) {
      const { exceptions } = await loadSettings(port);
      await saveSettings(port, { exceptions: acceptFindings(exceptions, findings, NAME, today) });
    },
    states: async (result) => exceptionStates((await loadSettings(port)).exceptions, result).map(({ state }) => state),
  };
}

const of = (code: string, findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.code === code);
const places = (code: string, { findings }: CheckResult) => of(code, findings).map(({ at }) => `${at?.row ?? 0}`);

describe('an accepted finding', () => {
  async function accepted(): Promise<Job> {
    const job = jobOn(study());
    await job.accept(of('STUDY-001', (await job.check()).findings).filter(({ at }) => at?.row === 3));
    return job;
  }

  it.each<[string, (job: Job) => Promise<unknown>]>([
    ['another check', () => Promise.resolve()],
    ['sorting', ({ host }) => host.user.sort('学习台账', 'A2:H5', [{ key: 0, ascending: true }])],
    ['inserted rows', ({ host }) => host.user.insertRows('学习台账', '2:3')],
    ['a deleted row', ({ host }) => host.user.deleteRows('学习台账', '2:2')],
    ['a new name of the sheet', ({ host }) => host.user.renameSheet('学习台账', '2022年学习台账')],
    ['a change that it is not about', ({ host }) => host.user.edit('学习台账', 'H3', '照片')],
    ['a change of another record', ({ host }) => host.user.edit('学习台账', 'G4', 10)],
  ])('stays accepted after %s', async (_name, change) => {
    const job = await accepted();
    await change(job);
    const result = await job.check();
    expect([places('STUDY-001', result).length, result.excepted.map(({ finding, ...words }) => [finding.received, words]), await job.states(result)]).toEqual([1, [['12', { ...NAME, on: '2022-07-05' }]], ['holds']]);
  });

  it.each<[string, string, TestCell]>([
    ['what was found', 'G3', 13],
    ['what it was measured by', 'F3', 11],
    ['which record it is', 'D3', '另一次学习'],
  ])('lapses when %s changes, and holds again when the change is taken back', async (_name, cell, value) => {
    const job = await accepted();
    const before = job.host.workbook.sheets[0]?.rows[2]?.[cell.charCodeAt(0) - 65]?.value ?? '';
    await job.host.user.edit('学习台账', cell, value as string | number); // a test's own value
    const lapsed = await job.check();
    expect([places('STUDY-001', lapsed), lapsed.excepted, await job.states(lapsed)]).toEqual([['3', '5'], [], ['lapsed']]);
    await job.host.user.edit('学习台账', cell, before);
    expect(await job.states(await job.check())).toEqual(['holds']);
  });

  it('that lapsed is accepted anew in the place of the old exception', async () => {
    const job = await accepted();
    await job.host.user.edit('学习台账', 'G3', 13);
    await job.accept(of('STUDY-001', (await job.check()).findings).filter(({ at }) => at?.row === 3));
    const result = await job.check();
    expect([await job.states(result), result.excepted.map(({ finding }) => finding.received)]).toEqual([['holds'], ['13']]);
  });

  it('is not met any more once it is put right', async () => {
    const job = await accepted();
    await job.host.user.edit('学习台账', 'G3', 10);
    expect(await job.states(await job.check())).toEqual(['absent']);
  });

  it('travels with the file', async () => {
    const job = await accepted();
    const again = jobOn(await loadXlsx(await saveXlsx(job.host.workbook)));
    const result = await again.check();
    expect([result.excepted.map(({ by, on }) => [by, on]), await again.states(result)]).toEqual([[['张三', '2022-07-05']], ['holds']]);
  });

  it('that an earlier version kept, with neither name nor day, still holds', async () => {
    const job = jobOn(study());
    const [first] = of('STUDY-001', (await job.check()).findings);
    const key = `STUDY-001|学习台账|${first?.record ?? ''}|实到人数|12`;
    await job.port.remember({ settings: JSON.stringify({ exceptions: [{ key, reason: '早先的' }] }) });
    const result = await job.check();
    expect([result.excepted.map(({ finding, ...words }) => [finding.at?.row, words]), await job.states(result)]).toEqual([[[3, { reason: '早先的' }]], ['holds']]);
  });

  it('stands in 问题清单 under its own heading', async () => {
    const job = await accepted();
    await writeSummary(job.port, definitions, await job.check(), { language: 'zh', now: '2022-07-05 09:30' });
    const rows = job.host.workbook.sheets.find(({ name }) => name === '问题清单')?.rows.map((row) => Array.from(row, (cell: (typeof row)[number] | undefined) => cell?.value ?? '')) ?? [];
    const heading = rows.findIndex(([first]) => first === '例外（1 项）');
    expect(rows[heading + 1]?.slice(7)).toEqual(['确认人', '理由', '确认日期']);
    expect([rows[heading + 2]?.slice(0, 4), rows[heading + 2]?.slice(6)]).toEqual([[1, '错误', 'STUDY-001', '学习台账'], ['12', '张三', '已请示局领导', 44747]]);
  });
});

describe('records that clash', () => {
  it.each([['P1 P2 P3 P4', true], ['P4 P3 P2 P1', false]])('stay accepted whichever comes first: %s', async (_name, ascending) => {
    const job = jobOn(trips());
    const found = of('FUND-003', (await job.check()).findings);
    expect(found.map(({ at }) => at?.row)).toEqual([3, 4]);
    expect(new Set(found.map(exceptionKey)).size).toBe(1);
    await job.accept(found.slice(0, 1));
    await job.host.user.sort('科研经费台账', 'A2:K5', [{ key: 0, ascending }]);
    const result = await job.check();
    expect([of('FUND-003', result.findings), of('FUND-003', result.excepted.map(({ finding }) => finding)).length, await job.states(result)]).toEqual([[], 2, ['holds']]);
  });

  it('come back, all of them, when another one joins in', async () => {
    const job = jobOn(trips());
    await job.accept(of('FUND-003', (await job.check()).findings).slice(0, 1));
    await job.host.user.edit('科研经费台账', 'F5', dayAt('2022-06-08'));
    const result = await job.check();
    expect([places('FUND-003', result), result.excepted, await job.states(result)]).toEqual([['3', '4', '5'], [], ['lapsed']]);
  });
});

it('every finding of a whole workbook stays accepted after its sheets are sorted', async () => {
  const job = jobOn(await loadSample(SAMPLES.flawed));
  const first = await job.check();
  await job.accept(first.findings);
  const atRecords = first.findings.filter(({ record }) => record !== undefined).length;
  expect((await job.check()).findings).toEqual([]);
  for (const { name, rows, merges } of [...job.host.workbook.sheets]) {
    const header = rows.findIndex((row) => row.filter((cell) => typeof cell?.value === 'string' && cell.value !== '').length > 3);
    if (header < 0 || rows.length < header + 4 || merges.some(({ row, rows: high }) => row + high > header + 1)) continue;
    const width = rows[header]?.length ?? 1;
    const last = rows.findLastIndex((row) => row.filter((cell) => (cell?.value ?? '') !== '').length > 3);
    await job.host.user.sort(name, `A${header + 2}:${String.fromCharCode(64 + Math.min(width, 26))}${last}`, [{ key: 1, ascending: false }, { key: 0, ascending: false }]);
  }
  const sorted = await job.check();
  const moved = sorted.excepted.filter(({ finding }) => first.findings.some((before) => exceptionKey(before) === exceptionKey(finding) && before.at?.row !== finding.at?.row)).length;
  expect([sorted.findings.map(({ code, at }) => [code, at?.sheet, at?.row]), moved > atRecords / 2]).toEqual([[], true]);
});
