import type { Finding } from '../../src/model/finding';
import { filterFindings, firstExpanded, groupFindings, keyFindings, rowsOf, tally, WORKBOOK_GROUP } from '../../src/taskpane/store/findingGroups';
import { NO_FILTER, type FindingFilter } from '../../src/taskpane/store/paneState';
import { findingAt } from './findings';

const error = findingAt('学习台账!C3');
const risk = findingAt('学习台账!A1', { code: 'STUDY-003', severity: 'risk' });
const note = findingAt('会议台账!B2', { code: 'VALUE-UNTIDY', severity: 'warning', tracker: 'meeting' });
const meetingRisk = findingAt('会议台账!A1', { code: 'MEET-003', severity: 'risk', tracker: 'meeting' });
const missing = findingAt('', { code: 'SHEET-MISSING', severity: 'warning', tracker: 'talk' });

describe('keyFindings', () => {
  it.each([
    ['code and cell', [error], ['FIELD-REQUIRED@学习台账!C3']],
    ['code and tracker at the workbook', [missing], ['SHEET-MISSING@talk']],
    ['numbers where a cell has the same code twice', [error, risk, error, error], ['FIELD-REQUIRED@学习台账!C3', 'STUDY-003@学习台账!A1', 'FIELD-REQUIRED@学习台账!C3#1', 'FIELD-REQUIRED@学习台账!C3#2']],
  ])('names a finding by %s', (_, findings, keys) => {
    expect(keyFindings(findings).map(({ key }) => key)).toEqual(keys);
  });
});

describe('groupFindings', () => {
  const groups = (findings: readonly Finding[]) => groupFindings(keyFindings(findings)).map(({ id, counts }) => [id, counts.error, counts.risk, counts.warning]);

  it.each<[string, Finding[], unknown[]]>([
    ['errors come before any number of risks', [meetingRisk, meetingRisk, error], [['study', 1, 0, 0], ['meeting', 0, 2, 0]]],
    ['risks decide between equal errors', [note, risk], [['study', 0, 1, 0], ['meeting', 0, 0, 1]]],
    ['warnings decide last', [risk, meetingRisk, note], [['meeting', 0, 1, 1], ['study', 0, 1, 0]]],
    ['what stands at the workbook comes last', [missing, missing, note], [['meeting', 0, 0, 1], [WORKBOOK_GROUP, 0, 0, 2]]],
    ['nothing makes no group', [], []],
  ])('%s', (_, findings, expected) => {
    expect(groups(findings)).toEqual(expected);
  });
});

describe('filterFindings', () => {
  const all = keyFindings([error, risk, note, meetingRisk, missing]);

  it.each<[string, Partial<FindingFilter>, Finding[]]>([
    ['lets everything through', {}, [error, risk, note, meetingRisk, missing]],
    ['by one severity', { severities: ['risk'] }, [risk, meetingRisk]],
    ['by two severities', { severities: ['error', 'warning'] }, [error, note, missing]],
    ['by tracker', { tracker: 'meeting' }, [note, meetingRisk]],
    ['by the workbook, which is not the missing tracker', { tracker: WORKBOOK_GROUP }, [missing]],
    ['by a tracker that is only missing', { tracker: 'talk' }, []],
    ['by codes', { codes: ['STUDY-003', 'MEET-003'] }, [risk, meetingRisk]],
    ['by all at once', { severities: ['risk'], tracker: 'study', codes: ['MEET-003'] }, []],
  ])('%s', (_, filter, expected) => {
    expect(filterFindings(all, { ...NO_FILTER, ...filter }).map(({ finding }) => finding)).toEqual(expected);
  });
});

describe('rowsOf', () => {
  const groups = groupFindings(keyFindings([error, risk, note]));

  it.each<[string, string[], unknown[]]>([
    ['closed groups are one line each', [], [['group:study', 1, 2], ['group:meeting', 2, 2]]],
    [
      'an open group has its findings below it, counted within it',
      ['study'],
      [['group:study', 1, 2], ['FIELD-REQUIRED@学习台账!C3', 1, 2], ['STUDY-003@学习台账!A1', 2, 2], ['group:meeting', 2, 2]],
    ],
  ])('%s', (_, expanded, expected) => {
    expect(rowsOf(groups, new Set(expanded)).map(({ key, position, size }) => [key, position, size])).toEqual(expected);
  });
});

describe('firstExpanded', () => {
  const study = (count: number) => Array.from({ length: count }, (_, row) => findingAt(`学习台账!A${row + 1}`));

  it.each([
    ['all groups of a short list', [...study(29), note], ['study', 'meeting']],
    ['only the worst of a long one', [...study(30), note], ['study']],
  ])('opens %s', (_, findings, expected) => {
    expect([...firstExpanded(groupFindings(keyFindings(findings)))]).toEqual(expected);
  });
});

test('tally puts the most frequent first, and equal ones in the order of their names', () => {
  expect(tally(keyFindings([note, risk, error, error, meetingRisk]), ({ code }) => code)).toEqual([
    { id: 'FIELD-REQUIRED', count: 2 },
    { id: 'MEET-003', count: 1 },
    { id: 'STUDY-003', count: 1 },
    { id: 'VALUE-UNTIDY', count: 1 },
  ]);
});
