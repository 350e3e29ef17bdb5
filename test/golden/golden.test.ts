import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedMessages } from '../../src/engine/sharedMessages';
import { report } from '../../src/workbench/headless/report';
import type { ResultJson } from '../../src/workbench/headless/resultJson';
import { definitions } from '../../src/workbench/definitions';
import { GROUP_SAMPLES, SAMPLES } from '../support/openExcel';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-golden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly sample: string;
  readonly period: string;
  readonly today: string;
  readonly unit: string;
  readonly report: string;
}

const A: Omit<Run, 'sample'> = { period: '2022H1', today: '2022-07-05', unit: '××林业局', report: 'integrity' };
const B: Omit<Run, 'sample'> = { period: '2022-01..2022-09', today: '2022-10-10', unit: '××林业集团', report: 'inspection' };
/** What is due once a year shows when the year is reported. */
const YEAR = { period: '2022', today: '2023-01-20' };

async function run({ sample, period, today, unit, report: id }: Run): Promise<ResultJson> {
  const json = join(folder, 'result.json');
  let trouble = '';
  await report([sample, '--period', period, '--today', today, '--unit', unit, '--report', id, '--json', json], () => undefined, (text) => (trouble += text));
  if (trouble !== '') throw new Error(trouble);
  // Our own published form, just written.
  return JSON.parse(readFileSync(json, 'utf8')) as ResultJson;
}

/** `UPDATE_GOLDEN=1 npx jest test/golden` writes the file anew; its diff is then what a reviewer reads. */
function golden(name: string, result: ResultJson): ResultJson {
  const path = join(__dirname, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
  return JSON.parse(readFileSync(path, 'utf8')) as ResultJson; // written by the line above
}

/** The figures that a scenario is known by, by id. */
function valuesOf({ indicators }: ResultJson, ids: readonly string[]): Record<string, number | null | undefined> {
  return Object.fromEntries(ids.map((id) => [id, indicators.find((indicator) => indicator.id === id)?.value]));
}

const severe = ({ findings }: ResultJson) => [...new Set(findings.map(({ severity, code }) => `${severity} ${code}`))];

it('scenario A comes out at exactly its figures', async () => {
  const expected = {
    'study.party-group': 14, 'study.center-group': 4, 'study.center-group-discussed': 3, 'study.staff-meeting': 17, 'study.branch': 54,
    'meeting.party-group': 15, 'meeting.party-group-decisions': 100, 'meeting.director-office': 9, 'meeting.director-office-decisions': 25,
    'talk.heart-coverage': 100, 'talk.leaders': 3,
    // Over 90 person-times.
    'visit.attendances': 93, 'visit.villages': 9, 'visit.supported-villages': 5, 'visit.households': 333, 'visit.schools': 5, 'visit.companies': 12,
    'visit.opinions': 33, 'visit.own-opinions': 9, 'visit.assigned-opinions': 9, 'visit.passed-opinions': 24, 'publicity.readers': 3,
  };
  const result = await run({ ...A, sample: SAMPLES.clean });
  expect(valuesOf(result, Object.keys(expected))).toEqual(expected);
});

it('scenario B comes out at exactly its figures', async () => {
  const expected = {
    'rectification.tour-units': 24, 'rectification.responsible-division': 8, 'rectification.responsible-section': 10, 'rectification.tour-feedback-rate': 100,
    // Over 900 person-times of education.
    'inspection.unannounced': 10, 'inspection.educated': 912, 'publicity.films': 1, 'publicity.articles': 2003, 'study.law': 12, 'study.center-group': 6,
    'branch.count': 25, 'branch.staffed': 25, 'party-fund.work': 80 * 200, 'party-fund.training': 80 * 20, 'branch.members': 80, 'regulation.count': 386,
    // 30 % or more.
    'survey.rounds': 7, 'survey.farms': 6, 'personal-matter.checked-rate': 32.5,
  };
  const result = await run({ ...B, sample: GROUP_SAMPLES.clean });
  expect(valuesOf(result, Object.keys(expected))).toEqual(expected);
});

it('the clean sample of A has no error and no warning, only the risks that the scenario names', async () => {
  const result = await run({ ...A, sample: SAMPLES.clean });
  expect(severe(result)).toEqual(['risk ASSET-001', 'risk LEASE-001', 'risk FUND-001', 'risk PROC-005', 'risk TASK-001', 'risk NATRES-001', 'risk PETITION-001']);
  expect(result).toEqual(golden('clean.json', result));
});

it('the clean sample of B has no error and no warning, only two risks to report', async () => {
  const result = await run({ ...B, sample: GROUP_SAMPLES.clean });
  expect(severe(result)).toEqual(['risk RECT-003', 'risk SURVEY-002']);
  expect(result).toEqual(golden('clean-group.json', result));
});

it('in the flawed samples every rule of every tracker and every shared code fires', async () => {
  const half = await run({ ...A, sample: SAMPLES.flawed });
  expect(half).toEqual(golden('flawed.json', half));
  const months = await run({ ...B, sample: GROUP_SAMPLES.flawed });
  expect(months).toEqual(golden('flawed-group.json', months));
  const years = [await run({ ...A, ...YEAR, sample: SAMPLES.flawed }), await run({ ...B, ...YEAR, sample: GROUP_SAMPLES.flawed })];
  const fired = new Set([half, months, ...years].flatMap(({ findings }) => findings).map(({ code }) => code));
  const rules = definitions.trackers.flatMap((tracker) => tracker.rules.map(({ code }) => code));
  expect([...rules, ...Object.keys(sharedMessages)].filter((code) => !fired.has(code))).toEqual([]);
});

it('each report reads the same workbook: only what it needs is missed', async () => {
  const missed = async (report: string) => (await run({ ...B, report, sample: GROUP_SAMPLES.clean })).findings.filter(({ code }) => code === 'SHEET-MISSING').map(({ message }) => message);
  expect(await missed('inspection')).toEqual([]);
  expect(await missed('integrity')).toEqual(['工作簿中没有可用的会议台账，有关指标无法统计。', '工作簿中没有可用的谈话台账，有关指标无法统计。']);
});
