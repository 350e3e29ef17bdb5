import { NO_EDITS } from '../../src/model/draft';
import { DEFAULT_SETTINGS, type CheckResult } from '../../src/app';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import { initialState, languageOf, NO_FILTER, type PaneState } from '../../src/taskpane/store/paneState';
import { reduce, type PaneEvent } from '../../src/taskpane/store/reduce';
import { dayAt } from '../model/dayAt';
import { findingAt } from './findings';

const period = parsePeriod('2022H1');
const other = parsePeriod('2022Q2');
if (!period || !other) throw new Error('both can be read');

const resultOf = (findings: readonly Finding[]): CheckResult => ({
  period,
  unitName: '',
  today: dayAt('2022-07-05'),
  parameters: {},
  trackers: [{ id: 'study', sheet: '学习台账', records: 3 }],
  notTaken: [],
  missing: [],
  findings,
  excepted: [],
  figures: [],
  charts: [],
  reportId: 'r',
  report: { title: '', sections: [], complete: true },
  draft: { edits: NO_EDITS },
  rules: 1,
});

const error = findingAt('学习台账!C3');
const risk = findingAt('会议台账!A1', { code: 'MEET-003', severity: 'risk', tracker: 'meeting' });
const ERROR = 'FIELD-REQUIRED@学习台账!C3';
const RISK = 'MEET-003@会议台账!A1';
const checked = (findings: readonly Finding[], at = 1): PaneEvent => ({ type: 'checked', result: resultOf(findings), at });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState('zh'));

test.each<[string, readonly PaneEvent[], Partial<PaneState>]>([
  ['a task takes the messages of the one before with it', [{ type: 'noticed', notice: { kind: 'copied', undo: false } }, { type: 'started', task: 'check' }], { task: { kind: 'check', cancelling: false }, notice: undefined, failure: undefined }],
  ['progress belongs to the running task', [{ type: 'started', task: 'check' }, { type: 'progressed', progress: { phase: 'read', sheet: '学习台账', done: 5, total: 9 } }], { task: { kind: 'check', cancelling: false, progress: { phase: 'read', sheet: '学习台账', done: 5, total: 9 } } }],
  ['progress that comes too late is dropped', [{ type: 'progressed', progress: { phase: 'read', done: 5, total: 9 } }], { task: undefined }],
  ['a cancelled task says so', [{ type: 'started', task: 'check' }, { type: 'cancelling' }, { type: 'cancelled', lastWrite: undefined }], { task: undefined, notice: { kind: 'cancelled', undo: false } }],
  ['a failure aside leaves the running task alone', [{ type: 'started', task: 'check' }, { type: 'failed-aside', failure: { attempt: 'reveal', error: 1 } }], { task: { kind: 'check', cancelling: false }, failure: { attempt: 'reveal', error: 1 } }],
  ['a first result opens its groups', [checked([error, risk])], { expanded: new Set(['study', 'meeting']), stale: undefined, checkedAt: 1, period }],
  ['a further result leaves groups as they were', [checked([error, risk]), { type: 'group-toggled', group: 'study', open: false }, checked([error, risk], 2)], { expanded: new Set(['meeting']), checkedAt: 2, active: 'group:study' }],
  ['an open finding that stands stays open', [checked([error, risk]), { type: 'finding-opened', key: RISK }, checked([risk], 2)], { opened: RISK, active: RISK }],
  ['an open finding that is gone is closed', [checked([error, risk]), { type: 'finding-opened', key: ERROR }, checked([risk], 2)], { opened: undefined, active: undefined }],
  ['where the active finding is gone, the one before it that is left is active', [checked([error, findingAt('学习台账!C4'), findingAt('学习台账!C5'), risk]), { type: 'row-activated', key: 'FIELD-REQUIRED@学习台账!C5' }, checked([error, risk], 2)], { active: ERROR }],
  ['the most findings that there were are remembered', [checked([error, risk]), checked([risk], 2)], { most: 2 }],
  ['more findings than ever are the new measure', [checked([error]), checked([error, risk], 2), checked([], 3)], { most: 2 }],
  ['another period is another measure', [checked([error, risk]), { type: 'checked', result: { ...resultOf([risk]), period: other }, at: 2 }], { most: 1 }],
  ['other parameters are another measure', [checked([error, risk]), { type: 'checked', result: { ...resultOf([risk]), parameters: { days: 3 } }, at: 2 }], { most: 1 }],
  ['other sheets are another measure', [checked([error, risk]), { type: 'checked', result: { ...resultOf([risk]), trackers: [] }, at: 2 }], { most: 1 }],
  ['the list stands on what was found at the selected cell', [checked([error, risk]), { type: 'selected', at: { sheet: '会议台账', row: 1, column: 1 } }], { active: RISK, opened: undefined, selected: { sheet: '会议台账', row: 1, column: 1 } }],
  ['of several findings at the selected cell the active one stays it', [checked([error, findingAt('学习台账!C3', { code: 'X' })]), { type: 'row-activated', key: 'X@学习台账!C3' }, { type: 'selected', at: { sheet: '学习台账', row: 3, column: 3 } }], { active: 'X@学习台账!C3' }],
  ['a cell without findings leaves the list where it stands', [checked([error, risk]), { type: 'row-activated', key: RISK }, { type: 'selected', at: { sheet: '学习台账', row: 9, column: 9 } }], { active: RISK }],
  ['a selection that is not known leaves it too', [checked([error, risk]), { type: 'row-activated', key: RISK }, { type: 'selected', at: undefined }], { active: RISK, selected: undefined }],
  ['the filter hides a finding from the selection as well', [checked([error, risk]), { type: 'filtered', filter: { severities: ['error'] } }, { type: 'selected', at: { sheet: '会议台账', row: 1, column: 1 } }], { active: undefined }],
  ['a filter whose findings are gone is let go', [checked([error, risk]), { type: 'filtered', filter: { severities: ['error'], tracker: 'study', codes: ['FIELD-REQUIRED'] } }, checked([risk], 2)], { filter: NO_FILTER }],
  ['a filter that still finds something stays', [checked([error, risk]), { type: 'filtered', filter: { severities: ['risk'] } }, checked([risk], 2)], { filter: { ...NO_FILTER, severities: ['risk'] } }],
  ['a filter that leaves one group opens it', [checked([error, risk]), { type: 'group-toggled', group: 'meeting', open: false }, { type: 'filtered', filter: { severities: ['risk'] } }], { expanded: new Set(['study', 'meeting']) }],
  ['a filter that leaves little opens all of it', [checked([error, risk, findingAt('学习台账!D4', { severity: 'risk' })]), { type: 'group-toggled', group: 'meeting', open: false }, { type: 'group-toggled', group: 'study', open: false }, { type: 'filtered', filter: { severities: ['risk'] } }], { expanded: new Set(['study', 'meeting']) }],
  [
    'a filter that leaves much in several groups opens none',
    [checked([...Array.from({ length: 40 }, (_, row) => findingAt(`学习台账!A${row + 1}`, { severity: 'risk' })), risk]), { type: 'group-toggled', group: 'study', open: false }, { type: 'filtered', filter: { severities: ['risk'] } }],
    { expanded: new Set() },
  ],
  ['changed data make a result stale', [checked([error]), { type: 'data-changed' }], { stale: 'data' }],
  ['changed data without a result are no news', [{ type: 'data-changed' }], { stale: undefined }],
  ['changed settings make a result stale', [checked([error]), { type: 'settings-changed', settings: DEFAULT_SETTINGS, stale: true }], { stale: 'settings' }],
  ['changed data weigh more than changed settings', [checked([error]), { type: 'data-changed' }, { type: 'settings-changed', settings: DEFAULT_SETTINGS, stale: true }], { stale: 'data' }],
  ['another language leaves a result as it is', [checked([error]), { type: 'settings-changed', settings: { ...DEFAULT_SETTINGS, language: 'en' }, stale: false }], { stale: undefined }],
  ['another period makes a result stale at once', [checked([error]), { type: 'period-chosen', period: other }], { period: other, stale: 'settings' }],
  ['a new result is not stale', [checked([error]), { type: 'data-changed' }, checked([error], 2)], { stale: undefined }],
  ['a tab leaves the page that lay over it', [{ type: 'page-chosen', page: 'parameters' }, { type: 'tab-chosen', tab: 'draft' }], { tab: 'draft', page: undefined }],
  [
    'a finding that is asked for is shown whatever hides it',
    [checked([error, risk]), { type: 'filtered', filter: { severities: ['error'] } }, { type: 'group-toggled', group: 'meeting', open: false }, { type: 'tab-chosen', tab: 'draft' }, { type: 'finding-shown', key: RISK }],
    { tab: 'check', filter: NO_FILTER, expanded: new Set(['study', 'meeting']), opened: RISK, active: RISK, sought: 1 },
  ],
  ['a finding that is not there shows nothing', [checked([error]), { type: 'tab-chosen', tab: 'draft' }, { type: 'finding-shown', key: RISK }], { tab: 'draft', sought: 0 }],
  ['the list is found where it was left', [{ type: 'list-left', offset: 640 }], { listOffset: 640 }],
])('%s', (_, events, expected) => {
  expect(after(...events)).toMatchObject(expected);
});

test.each([
  ['Excel’s own', undefined, 'en', 'en'],
  ['Excel’s own, where the user leaves it to Excel', 'auto', 'zh', 'zh'],
  ['the user’s', 'zh', 'en', 'zh'],
] as const)('the pane speaks %s', (_, language, hostLanguage, expected) => {
  expect(languageOf({ hostLanguage, settings: language && { ...DEFAULT_SETTINGS, language } })).toBe(expected);
});
