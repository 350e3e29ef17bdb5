import { checkWorkbook, DEFAULT_SETTINGS, undoLastWrite, type CheckResult } from '../../src/app';
import { chartsPlan } from '../../src/app/plans/chartsPlan';
import { parsePeriod } from '../../src/model/period';
import { definitions } from '../../src/workbench/definitions';
import type { Calculator } from '../../src/workbench/host/calculator';
import { createUniverCalculator } from '../../src/workbench/host/formulas/univerCalculator';
import type { StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import { loadXlsx } from '../../src/workbench/host/xlsx/loadXlsx';
import { saveXlsx } from '../../src/workbench/host/xlsx/saveXlsx';
import { dayAt } from '../model/dayAt';
import { GROUP_SAMPLES, loadSample, openExcel, SAMPLES, type OpenedExcel } from '../support/openExcel';

const options = { language: 'zh', now: '2022-10-10 09:30' } as const;

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});
afterAll(() => calculator.dispose());

async function check({ port }: OpenedExcel, code: string): Promise<CheckResult> {
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period ${code}`);
  return checkWorkbook(port, definitions, { settings: { ...DEFAULT_SETTINGS, unitName: '××林业局' }, today: dayAt('2022-10-10'), period });
}

/** This sheet alone: the other ones take their time to compute, and are tested elsewhere. */
const write = ({ port }: OpenedExcel, result: CheckResult) => port.writeSheets([chartsPlan(result, definitions, options)]);

const chartSheet = (workbook: StoredWorkbook): StoredSheet => {
  const found = workbook.sheets.find(({ name }) => name === '汇总图表');
  if (!found) throw new Error('no sheet of charts');
  return found;
};
const names = (sheet: StoredSheet) => (sheet.charts ?? []).map(({ name }) => name);

/** Rows of figures by chart: from the row under each 图 heading to the first without a category; a cell is its value, and whether it is live. */
function tables(sheet: StoredSheet): Record<string, { value: unknown; live: boolean }[][]> {
  const found: Record<string, { value: unknown; live: boolean }[][]> = {};
  sheet.charts?.forEach(({ name, content }) => {
    const reference = content?.series[0]?.name;
    const at = typeof reference === 'object' ? reference.area : undefined;
    if (!at) return;
    const category = at.column - 1;
    const rows: { value: unknown; live: boolean }[][] = [];
    for (let row = at.row + 1; (sheet.rows[row]?.[category]?.value ?? '') !== ''; row++) {
      rows.push((sheet.rows[row] ?? []).slice(category + 1).flatMap((cell) => (cell === undefined || cell.value === '' ? [] : [{ value: cell.value, live: cell.formula !== undefined }])));
    }
    found[name] = rows;
  });
  return found;
}

it.each([
  ['bureau, clean', SAMPLES.clean, '2022H1', 60],
  ['bureau, flawed', SAMPLES.flawed, '2022H1', 0],
  ['enterprise, clean', GROUP_SAMPLES.clean, '2022-01..2022-09', 60],
  ['bureau, a period that cuts months', SAMPLES.clean, '2022-01-15..2022-05-10', 30],
])('%s: every figure beside a chart comes out at the engine\'s', async (_, path, period, least) => {
  const opened = openExcel(await loadSample(path), { calculator });
  const result = await check(opened, period);
  await write(opened, result);
  const found = tables(chartSheet(opened.host.workbook));
  let live = 0;
  for (const { id, title, rows } of result.charts) {
    const table = found[`台账通：${title.zh}（${id}）`];
    expect([id, table?.map((cells) => cells.map(({ value }) => value))]).toEqual([id, rows.map(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [expect.closeTo(value, 6) as number])))]);
    live += (table ?? []).flat().filter((cell) => cell.live).length;
  }
  expect(live).toBeGreaterThanOrEqual(least);
  const counted = found['台账通：各台账问题数（findings）'] ?? [];
  expect(counted.reduce((sum, cells) => sum + Number(cells.at(-1)?.value), 0)).toBe(result.findings.length);
});

it('the charts of the clean bureau', async () => {
  const opened = openExcel(await loadSample(SAMPLES.clean), { calculator });
  const result = await check(opened, '2022H1');
  await write(opened, result);
  const sheet = chartSheet(opened.host.workbook);
  expect(names(sheet)).toEqual(['各月学习次数（study.by-month）', '各支部集中学习次数（study.by-branch）', '各月应收与实收租金（lease.by-month）', '各来源问题整改进度（rectification.by-source）', '各台账问题数（findings）'].map((name) => `台账通：${name}`));
  const values = tables(sheet);
  expect(values['台账通：各月应收与实收租金（lease.by-month）']?.map((cells) => cells.map(({ value }) => value))).toEqual([[14_700, 14_700], [14_700, 14_700], [14_700, 14_700], [14_700, 12_100], [14_700, 9_500], [14_700, 6_500]]);
  expect(values['台账通：各支部集中学习次数（study.by-branch）']).toHaveLength(9);
});

it('made again, saved and opened, made again: the same charts, and the first write can still be taken back', async () => {
  const opened = openExcel(await loadSample(SAMPLES.clean), { calculator });
  const result = await check(opened, '2022H1');
  await write(opened, result);
  const first = names(chartSheet(opened.host.workbook));
  await write(opened, result);
  expect(names(chartSheet(opened.host.workbook))).toEqual(first);

  const reopened = openExcel(await loadXlsx(await saveXlsx(opened.host.workbook)), { calculator });
  expect(names(chartSheet(reopened.host.workbook))).toEqual(first);
  await write(reopened, await check(reopened, '2022H1'));
  expect(names(chartSheet(reopened.host.workbook))).toEqual(first);
  await undoLastWrite(reopened.port);
  expect(names(chartSheet(reopened.host.workbook))).toEqual(first);
  const saved = await loadXlsx(await saveXlsx(reopened.host.workbook));
  expect(names(chartSheet(saved))).toEqual(first);
});
