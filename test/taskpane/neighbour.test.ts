import { keyFindings } from '../../src/taskpane/store/findingGroups';
import { findingsAt, neighbour } from '../../src/taskpane/store/neighbour';
import { NO_FILTER } from '../../src/taskpane/store/paneState';
import { findingAt } from './findings';

/** 学习台账 has two errors and stands first; 会议台账 has one and a risk; one stands at the workbook. */
const findings = keyFindings([
  findingAt('学习台账!C3'),
  findingAt('学习台账!C4'),
  findingAt('会议台账!A1', { tracker: 'meeting' }),
  findingAt('会议台账!A1', { code: 'MEET-003', severity: 'risk', tracker: 'meeting' }),
  findingAt('', { code: 'SHEET-MISSING', tracker: 'task' }),
]);
const [C3, C4, A1, RISK, MISSING] = ['FIELD-REQUIRED@学习台账!C3', 'FIELD-REQUIRED@学习台账!C4', 'FIELD-REQUIRED@会议台账!A1', 'MEET-003@会议台账!A1', 'SHEET-MISSING@task'];

test.each<[string, string | undefined, 1 | -1, string | undefined]>([
  ['from nowhere to the first', undefined, 1, C3],
  ['from nowhere back to the last', undefined, -1, MISSING],
  ['to the next of the group', C3, 1, C4],
  ['over the end of a group', C4, 1, A1],
  ['within one cell', A1, 1, RISK],
  ['to what stands at the workbook', RISK, 1, MISSING],
  ['past the last to the first', MISSING, 1, C3],
  ['back', A1, -1, C4],
  ['back past the first to the last', C3, -1, MISSING],
  ['from a group’s line to its first', 'group:meeting', 1, A1],
  ['back from a group’s line to the one before it', 'group:meeting', -1, C4],
  ['back from the first group’s line to the last', 'group:study', -1, MISSING],
  ['from what is not there any more to the first', 'GONE@学习台账!C9', 1, C3],
])('%s', (_, active, by, key) => expect(neighbour({ findings, filter: NO_FILTER, active }, by)?.key).toBe(key));

test('the walk keeps to the filter', () => {
  const filter = { ...NO_FILTER, severities: ['risk' as const] };
  expect(neighbour({ findings, filter, active: C3 }, 1)?.key).toBe(RISK);
  expect(neighbour({ findings, filter, active: RISK }, 1)?.key).toBe(RISK);
  expect(neighbour({ findings, filter: { ...NO_FILTER, codes: ['NONE'] }, active: C3 }, 1)).toBeUndefined();
});

test('there is no way where nothing was found', () => expect(neighbour({ findings: [], filter: NO_FILTER, active: undefined }, 1)).toBeUndefined());

test('what was found at a cell, all of it and nothing else', () => {
  expect(findingsAt(findings, { sheet: '会议台账', row: 1, column: 1 }).map(({ key }) => key)).toEqual([A1, RISK]);
  expect(findingsAt(findings, { sheet: '学习台账', row: 1, column: 1 })).toEqual([]);
});
