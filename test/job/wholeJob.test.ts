import { checkWorkbook, clearMarks, DEFAULT_SETTINGS, markFindings, undoLastWrite, writeNarrative, writeSummary, type CheckResult } from '../../src/app';
import type { Figure } from '../../src/model/figure';
import { parsePeriod } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { Calculator } from '../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import { dayAt } from '../model/dayAt';
import { GROUP_SAMPLES, loadSample, openExcel, SAMPLES, type OpenedExcel } from '../support/openExcel';

const BUREAU = { period: '2022H1', today: dayAt('2022-07-05'), report: 'integrity' };
const GROUP = { period: '2022-01..2022-09', today: dayAt('2022-10-10'), report: 'inspection' };
const sheets = { language: 'zh', now: '2022-07-05 09:30' } as const;

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

const EDITIONS = [
  ['ltsc2021', 'desktop'],
  ['ltsc2024', 'desktop'],
  ['m365', 'desktop'],
  ['m365', 'web'],
] as const;

async function check({ port }: OpenedExcel, { period: code, today, report } = BUREAU): Promise<CheckResult> {
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period ${code}`);
  return checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '××林业局' }, today, period, report });
}

/** The user's sheets as a reader would compare them: values, formulas, styles, and conditional formats. */
function usersSheets(workbook: StoredWorkbook): unknown {
  const own = new Set(['汇总表', '汇总图表', '问题清单', '文稿']);
  return workbook.sheets
    .filter(({ name }) => !own.has(name))
    .map(({ name, rows, merges, hiddenRows, conditionalFormats, visibility, tables }) => structuredClone({ name, rows, merges, hiddenRows, conditionalFormats, visibility, tables }));
}

const sheetOf = (workbook: StoredWorkbook, name: string): StoredSheet => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Rows as lists of cells; a row that was never written is a hole in the store. */
const rowsOf = (sheet: StoredSheet) => Array.from(sheet.rows, (row: StoredSheet['rows'][number] | undefined) => row ?? []);

/** 指标 → formula, 本期数 as computed, 核算值. */
function summaryFigures(sheet: StoredSheet): { label: string; formula: string | undefined; live: unknown; engine: unknown }[] {
  const rows = rowsOf(sheet);
  const header = rows.findIndex((row) => row.some((cell) => cell?.value === '本期数'));
  const columns = (rows[header] ?? []).map((cell) => cell?.value);
  const [label = -1, live = -1, engine = -1, unit = -1] = ['指标', '本期数', '核算值', '计量单位'].map((name) => columns.indexOf(name));
  return rows
    .slice(header + 1)
    .filter((row) => (row[unit]?.value ?? '') !== '')
    .map((row) => ({ label: String(row[label]?.value), formula: row[live]?.formula, live: row[live]?.value, engine: row[engine]?.value }));
}

/** Both samples of the bureau run on all three profiles; those of the enterprise on the oldest Excel and on the one with the tightest limits. */
const FEWER = EDITIONS.filter(([profile, platform]) => profile === 'ltsc2021' || platform === 'web');

/** Figures that go by findings, which no formula can. */
const BY_FINDINGS = {
  bureau: ['fund.suspected-vouchers', 'fund.suspected-amount', 'fund.duplicate-vouchers', 'fund.over-budget-projects', 'party-fund.paid-in-full', 'procurement.suspected-splits', 'procurement.overdue', 'task.overdue'],
  enterprise: ['party-fund.paid-in-full'],
};

describe.each([
  ['bureau, clean', SAMPLES.clean, BUREAU, EDITIONS, BY_FINDINGS.bureau, 0],
  ['bureau, flawed', SAMPLES.flawed, BUREAU, EDITIONS, BY_FINDINGS.bureau, 16],
  ['enterprise, clean', GROUP_SAMPLES.clean, GROUP, FEWER, BY_FINDINGS.enterprise, 0],
  ['enterprise, flawed', GROUP_SAMPLES.flawed, GROUP, FEWER, BY_FINDINGS.enterprise, 59],
] as const)('%s', (_, path, scenario, editions, byFindings, untidy) => {
  it.each(editions)('goes the whole road on %s, %s', async (profile, platform) => {
    const opened = openExcel(await loadSample(path), { profile, platform, calculator });
    const before = usersSheets(opened.host.workbook);
    const result = await check(opened, scenario);

    const marks = await markFindings(opened.port, result);
    expect(marks.marked).toBeGreaterThan(0);
    expect(marks.skipped).toEqual([]);
    expect(await writeSummary(opened.port, definitions, result, sheets)).toMatchObject({ what: 'sheets', sheets: ['汇总表', '汇总图表', '问题清单'] });
    expect(await writeNarrative(opened.port, definitions, result, sheets)).toMatchObject({ what: 'sheets', sheets: ['文稿'] });

    // Every figure is live but those that go by findings, and those whose cells no formula can read.
    const without = (obstacle: Figure['formulaObstacle']) => result.figures.filter(({ formulaObstacle }) => formulaObstacle === obstacle).map(({ id }) => id);
    expect([without('shape'), without('untidy-cells').length]).toEqual([byFindings, untidy]);
    // Every live formula comes out at the engine's figure.
    const figures = summaryFigures(sheetOf(opened.host.workbook, '汇总表'));
    const live = figures.filter(({ formula }) => formula !== undefined);
    const here = new Set([...result.trackers.map(({ id }) => id), ...result.missing]);
    expect(figures).toHaveLength(result.figures.filter(({ tracker }) => here.has(tracker)).length);
    expect(live).toHaveLength(result.figures.filter(({ formula }) => formula !== undefined).length);
    for (const { label, live: computed, engine } of live) {
      expect(typeof computed).toBe(typeof engine);
      if (typeof computed === 'number') expect([label, computed]).toEqual([label, expect.closeTo(Number(engine), 6)]);
      else expect([label, computed]).toEqual([label, engine]);
    }

    // Taken back and cleared, the user's sheets are what they were.
    expect((await undoLastWrite(opened.port)).sheets).toEqual(['文稿']);
    expect(opened.host.workbook.sheets.map(({ name }) => name)).not.toContain('文稿');
    expect(await clearMarks(opened.port)).toBeGreaterThan(0);
    expect(usersSheets(opened.host.workbook)).toEqual(before);
  });
});

it.each([
  ['bureau, clean', SAMPLES.clean, BUREAU],
  ['enterprise, flawed', GROUP_SAMPLES.flawed, GROUP],
] as const)('%s: the summary comes out the same when it is made again', async (_, path, scenario) => {
  const opened = openExcel(await loadSample(path), { calculator });
  const result = await check(opened, scenario);
  await writeSummary(opened.port, definitions, result, sheets);
  const names = opened.host.workbook.sheets.map(({ name }) => name);
  const first = structuredClone(sheetOf(opened.host.workbook, '汇总表').rows);
  // The sheets that were made are no trackers and change nothing in the next check.
  const again = await check(opened, scenario);
  expect(again.findings).toEqual(result.findings);
  await writeSummary(opened.port, definitions, again, sheets);
  expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  expect(sheetOf(opened.host.workbook, '汇总表').rows).toEqual(first);
});

it('a live figure follows a row that is added', async () => {
  const opened = openExcel(await loadSample(SAMPLES.clean), { calculator });
  await writeSummary(opened.port, definitions, await check(opened), sheets);
  const study = sheetOf(opened.host.workbook, '学习台账');
  const model = rowsOf(study).find((row) => row[1]?.value === '党组会议学习') ?? [];
  await opened.host.user.paste('学习台账', `A${study.rows.length + 1}`, [[...model].map((cell) => cell?.value ?? '')]);
  const figure = summaryFigures(sheetOf(opened.host.workbook, '汇总表')).find(({ label }) => label === '党组会议学习');
  expect(figure).toMatchObject({ live: 15, engine: 14 });
});
