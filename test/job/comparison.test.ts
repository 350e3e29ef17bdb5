import { checkWorkbook, DEFAULT_SETTINGS, writeNarrative, writeSummary, type CheckResult } from '../../src/app';
import { changeOf } from '../../src/engine/change';
import { spanOf } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { Calculator } from '../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';
import { openExcel, type OpenedExcel } from '../support/openExcel';
import { sheetOf, type TestCell, workbookOf } from '../workbench/formulas/workbookOf';

const today = dayAt('2022-07-05');
const period = spanOf(2022, 'half-year', 0);
if (!period) throw new Error('2022 has two halves');

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

const STUDY = ['日期', '学习类型', '组织单位', '学习主题', '研讨材料', '应到人数', '实到人数', '佐证材料'];
const LEASE = ['合同编号', '资产编号', '承租方', '合同开始', '合同结束', '应收期间', '应收租金（元）', '实收租金（元）'];

const session = (date: string, kind: string, came: TestCell = 9): TestCell[] => [dayAt(date), kind, '机关', `学习 ${date}`, 2, 10, came, '有'];
const sessions = (year: number, months: readonly number[], kind: string): TestCell[][] => months.map((month) => session(`${year}-0${month}-10`, kind));
const rent = (month: string, received: number): TestCell[] => ['H1', 'Z1', '承租方甲', dayAt('2021-01-01'), dayAt('2022-12-31'), dayAt(`${month}-01`), 100.5, received];
const MONTHS = [1, 2, 3, 4, 5, 6];

const LAST = [...sessions(2021, [1, 3, 5], '党组会议学习'), ...sessions(2021, [2], '中心组学习'), ...sessions(2021, [8, 9], '党组会议学习')];
const THIS = [...sessions(2022, [1, 2, 3, 4, 6], '党组会议学习'), ...sessions(2022, [5], '中心组学习')];
const rents = (year: number, received: number) => MONTHS.map((month) => rent(`${year}-0${month}`, received));

const oneSheet = (): StoredWorkbook =>
  workbookOf([sheetOf('s', '学习台账', [['学习台账'], STUDY, ...LAST, ...THIS]), sheetOf('l', '资产出租台账', [LEASE, ...rents(2021, 80.4), ...rents(2022, 100.5)])]);

/** Last year's sheets, with an unreadable cell in one of them and an office's own header row in the other. */
const twoSheets = (): StoredWorkbook =>
  workbookOf([
    sheetOf('s1', '2021年学习台账', [STUDY, ...LAST, session('2021-06-11', '党课', '很多')]),
    sheetOf('s2', '2022年学习台账', [STUDY, ...THIS]),
    sheetOf('l1', '2021年资产出租台账', [['单位：元'], LEASE, ...rents(2021, 80.4)]),
    sheetOf('l2', '2022年资产出租台账', [LEASE, ...rents(2022, 100.5)]),
  ]);

async function check({ port }: OpenedExcel): Promise<CheckResult> {
  if (!period) throw new Error('2022 has two halves');
  return checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '某林业局' }, today, period });
}

const rowsOf = (sheet: StoredSheet) => Array.from(sheet.rows, (row: StoredSheet['rows'][number] | undefined) => row ?? []);

/** 上年同期, 增减 and 增减% of every row, as Excel comes to them; label → cells. */
function comparedRows(workbook: StoredWorkbook) {
  const sheet = workbook.sheets.find(({ name }) => name === '汇总表');
  if (!sheet) throw new Error('no summary');
  const rows = rowsOf(sheet);
  const header = rows.findIndex((row) => row.some((cell) => cell?.value === '本期数'));
  const columns = (rows[header] ?? []).map((cell) => cell?.value);
  const at = (name: string) => columns.indexOf(name);
  return {
    columns,
    rows: rows.slice(header + 1).flatMap((row) => {
      const cell = (name: string) => row[at(name)];
      const label = cell('指标')?.value;
      if (typeof label !== 'string' || (cell('计量单位')?.value ?? '') === '') return [];
      return [{ label, formula: cell('上年同期')?.formula, before: cell('上年同期')?.value, difference: cell('增减')?.value, percent: cell('增减（%）')?.value }];
    }),
  };
}

const said = (result: CheckResult) => result.report.sections.flatMap(({ paragraphs }) => paragraphs.map((phrases) => phrases.map(({ text }) => text).join(''))).join('\n');
const previousOf = (result: CheckResult, ...ids: string[]) => Object.fromEntries(ids.map((id) => [id, result.figures.find((figure) => figure.id === id)?.previous?.value]));

describe.each([
  ['both years in one sheet', oneSheet],
  ['a sheet for each year', twoSheets],
] as const)('%s', (_, workbook) => {
  it.each([['ltsc2021'], ['m365']] as const)('on %s, every figure of last year is the formula\'s too', async (profile) => {
    const opened = openExcel(workbook(), { profile, calculator });
    const result = await check(opened);
    const sheets = { language: 'zh', now: '2022-07-05 09:30' } as const;
    await writeSummary(opened.port, definitions, result, sheets);
    await writeNarrative(opened.port, definitions, result, sheets);

    const { columns, rows } = comparedRows(opened.host.workbook);
    expect(columns.slice(3, 10)).toEqual(['本期数', '核算值', '核对', '上年同期', '增减', '增减（%）', '要求']);
    const labels = new Map(definitions.trackers.flatMap(({ indicators }) => indicators.map(({ id, label }) => [id, label.zh] as const)));
    const there = new Set([...result.trackers.map(({ id }) => id), ...result.missing]);
    const figures = result.figures.filter(({ tracker }) => there.has(tracker));
    expect(rows.map(({ label }) => label)).toEqual(figures.map(({ id }) => labels.get(id)));
    figures.forEach((figure, index) => {
      const row = rows[index];
      const change = changeOf(figure);
      const near = (value: number | undefined): unknown => (value === undefined ? '—' : expect.closeTo(value, 6));
      expect([row?.label, row?.before, row?.difference, row?.percent]).toEqual([labels.get(figure.id), near(figure.previous?.value), near(change?.difference), near(change?.percent)]);
    });
    expect(rows.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(8);
  });

  it('counts the same period of last year, and the draft says so', async () => {
    const result = await check(openExcel(workbook(), { calculator }));
    expect(previousOf(result, 'study.party-group', 'study.center-group', 'study.branch', 'lease.due', 'lease.received')).toEqual({
      'study.party-group': 3, 'study.center-group': 1, 'study.branch': 0, 'lease.due': 603, 'lease.received': 482.4,
    });
    expect(previousOf(result, 'lease.collection-rate')).toEqual({ 'lease.collection-rate': 80 });
    const text = said(result);
    expect(text).toContain('开展党组会议学习5次（同比增加2次）');
    expect(text).toContain('理论学习中心组学习1次（与上年同期持平）');
    expect(text).toContain('应收租金603.00元（与上年同期持平）');
  });
});

it('records of last year in this year\'s sheet are still warned of', async () => {
  const { findings } = await check(openExcel(oneSheet(), { calculator }));
  expect(findings.filter(({ code, tracker }) => code === 'DATE-OUT-OF-YEAR' && tracker === 'study')).toHaveLength(LAST.length);
  expect(new Set(findings.filter(({ code, tracker }) => code === 'DATE-OUT-OF-YEAR' && tracker === 'lease').map(({ at }) => at?.row))).toEqual(new Set([2, 3, 4, 5, 6, 7]));
});

it('what is wrong in last year\'s sheets is not reported, and what could not be read there is not compared', async () => {
  const result = await check(openExcel(twoSheets(), { calculator }));
  expect(result.findings.filter(({ at }) => at?.sheet.startsWith('2021'))).toEqual([]);
  expect(result.trackers.map(({ sheet }) => sheet)).toEqual(['2022年学习台账', '2022年资产出租台账']);
  expect(previousOf(result, 'study.attendances', 'study.attendance-rate', 'study.papers')).toEqual({ 'study.attendances': undefined, 'study.attendance-rate': undefined, 'study.papers': 10 });
  expect(result.figures.find(({ id }) => id === 'study.party-group')?.previous?.sources).toEqual([
    { sheet: '2021年学习台账', firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 8 },
  ]);
});

it('a live figure of last year follows a row that is added there', async () => {
  const opened = openExcel(twoSheets(), { calculator });
  await writeSummary(opened.port, definitions, await check(opened), { language: 'zh', now: '2022-07-05 09:30' });
  await opened.host.user.paste('2021年学习台账', 'A9', [session('2021-04-10', '党组会议学习').map((cell) => (typeof cell === 'object' ? '' : cell))]);
  expect(comparedRows(opened.host.workbook).rows.find(({ label }) => label === '党组会议学习')).toMatchObject({ before: 4, difference: 1, percent: 25 });
});

it('a workbook of one year has a summary without the columns', async () => {
  const opened = openExcel(workbookOf([sheetOf('s', '学习台账', [STUDY, ...THIS])]), { calculator });
  const result = await check(opened);
  await writeSummary(opened.port, definitions, result, { language: 'zh', now: '2022-07-05 09:30' });
  expect(comparedRows(opened.host.workbook).columns).not.toContain('上年同期');
  expect(said(result)).not.toMatch(/同比|上年同期/);
});
