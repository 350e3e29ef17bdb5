import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedMessages } from '../../src/engine/sharedMessages';
import { report } from '../../src/workbench/headless/report';
import type { ResultJson } from '../../src/workbench/headless/resultJson';
import { definitions } from '../../src/workbench/definitions';
import { SAMPLES } from '../support/openExcel';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taizhang-golden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(sample: string, period: string, today: string): Promise<ResultJson> {
  const json = join(folder, 'result.json');
  let trouble = '';
  await report([sample, '--period', period, '--today', today, '--unit', '××林业局', '--json', json], () => undefined, (text) => (trouble += text));
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

it('scenario A comes out at exactly its figures', async () => {
  const { indicators } = await run(SAMPLES.clean, '2022H1', '2022-07-05');
  const value = (id: string) => indicators.find((indicator) => indicator.id === id)?.value;
  expect({
    partyGroup: value('study.party-group'),
    centreGroup: value('study.center-group'),
    discussed: value('study.center-group-discussed'),
    staffMeetings: value('study.staff-meeting'),
    branches: value('study.branch'),
    meetings: value('meeting.party-group'),
    decisions: value('meeting.party-group-decisions'),
    directorOffice: value('meeting.director-office'),
    directorDecisions: value('meeting.director-office-decisions'),
    talkCoverage: value('talk.heart-coverage'),
    leaders: value('talk.leaders'),
  }).toEqual({
    partyGroup: 14, centreGroup: 4, discussed: 3, staffMeetings: 17, branches: 54, meetings: 15, decisions: 100, directorOffice: 9, directorDecisions: 25,
    talkCoverage: 100, leaders: 3,
  });
});

it('the clean sample has no error and no warning, only the risks that the scenario names', async () => {
  const result = await run(SAMPLES.clean, '2022H1', '2022-07-05');
  expect([...new Set(result.findings.map(({ severity, code }) => `${severity} ${code}`))]).toEqual(['risk ASSET-001', 'risk LEASE-001', 'risk FUND-001']);
  expect(result).toEqual(golden('clean.json', result));
});

it('in the flawed sample every rule fires, and every shared code that a workbook with all sheets can show', async () => {
  const half = await run(SAMPLES.flawed, '2022H1', '2022-07-05');
  expect(half).toEqual(golden('flawed.json', half));
  // What is due once a year shows when the year is reported.
  const year = await run(SAMPLES.flawed, '2022', '2023-01-20');
  const fired = new Set([...half.findings, ...year.findings].map(({ code }) => code));
  const rules = definitions.trackers.flatMap((tracker) => tracker.rules.map(({ code }) => code));
  const shared = Object.keys(sharedMessages).filter((code) => code !== 'SHEET-MISSING');
  expect([...rules, ...shared].filter((code) => !fired.has(code))).toEqual([]);
});
