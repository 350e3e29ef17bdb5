import type { CheckResult, FixPreview, Settings, SurveyedWorkbook } from '../../app';
import type { ReadDefinition } from '../../app/definitions';
import type { Definitions } from '../../engine/types';
import type { CellReference } from '../../model/cell';
import type { Period } from '../../model/period';
import type { WriteReceipt } from '../../workbook/port';
import { firstExpanded, groupKey, groupOf, keyFindings, passes, shownGroups } from './findingGroups';
import { findingsAt, walkOf } from './neighbour';
import { NO_FILTER, type Failure, type FindingFilter, type KeyedFinding, type Notice, type Page, type PaneState, type Progress, type Publishing, type Reconciliation, type Tab, type TaskKind } from './paneState';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'started'; readonly task: TaskKind }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'finished'; readonly lastWrite: WriteReceipt | undefined; readonly notice?: Notice }
  | { readonly type: 'failed'; readonly failure: Failure; readonly lastWrite: WriteReceipt | undefined }
  /** Something small failed while a task may be running. */
  | { readonly type: 'failed-aside'; readonly failure: Failure }
  | { readonly type: 'cancelled'; readonly lastWrite: WriteReceipt | undefined }
  | { readonly type: 'surveyed'; readonly known: SurveyedWorkbook }
  /** `keyed`: the result's findings, where they have been given their names already. */
  | { readonly type: 'checked'; readonly result: CheckResult; readonly at: number; readonly keyed?: readonly KeyedFinding[] }
  /** The same result with another draft. */
  | { readonly type: 'redrafted'; readonly result: CheckResult }
  | { readonly type: 'data-changed' }
  | { readonly type: 'settings-changed'; readonly settings: Settings; readonly stale: boolean }
  | { readonly type: 'definitions-changed'; readonly own: readonly ReadDefinition[]; readonly definitions: Definitions }
  | { readonly type: 'definition-refused'; readonly refused: PaneState['refused'] }
  | { readonly type: 'period-chosen'; readonly period: Period }
  | { readonly type: 'live-chosen'; readonly live: boolean }
  | { readonly type: 'marking-chosen'; readonly marking: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'failure-dismissed' }
  | { readonly type: 'tab-chosen'; readonly tab: Tab }
  | { readonly type: 'page-chosen'; readonly page: Page | undefined }
  /** `undefined`: they were written. */
  | { readonly type: 'fixes-previewed'; readonly preview: FixPreview | undefined }
  | { readonly type: 'trackers-picked'; readonly ids: readonly string[] }
  | { readonly type: 'narrowed'; readonly narrowed: PaneState['narrowed'] }
  | { readonly type: 'selected'; readonly at: CellReference | undefined }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingFilter> }
  | { readonly type: 'group-toggled'; readonly group: string; readonly open: boolean }
  | { readonly type: 'finding-opened'; readonly key: string | undefined }
  /** Shows one finding, whatever is filtered or closed. */
  | { readonly type: 'finding-shown'; readonly key: string }
  | { readonly type: 'row-activated'; readonly key: string }
  | { readonly type: 'list-left'; readonly offset: number }
  | { readonly type: 'publishing-changed'; readonly change: Partial<Publishing> }
  | { readonly type: 'reconciliation-changed'; readonly change: Partial<Reconciliation> };

/** The pane after an event; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, task: { kind: event.task, cancelling: false }, failure: undefined, notice: undefined };
    case 'progressed':
      return state.task ? { ...state, task: { ...state.task, progress: event.progress } } : state;
    case 'cancelling':
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case 'finished':
      return { ...state, task: undefined, lastWrite: event.lastWrite, notice: event.notice };
    case 'failed':
      return { ...state, task: undefined, lastWrite: event.lastWrite, failure: event.failure };
    case 'failed-aside':
      return { ...state, failure: event.failure };
    case 'cancelled':
      return { ...state, task: undefined, lastWrite: event.lastWrite, notice: { kind: 'cancelled', undo: false } };
    case 'surveyed':
      return { ...state, known: event.known, period: event.known.period, narrowed: stillNarrowed(state, event.known) };
    case 'checked':
      return checked(state, event);
    case 'redrafted':
      return { ...state, result: event.result };
    case 'data-changed':
      return state.result ? { ...state, stale: 'data' } : state;
    case 'settings-changed':
      return { ...state, settings: event.settings, stale: event.stale && state.result ? (state.stale ?? 'settings') : state.stale };
    case 'definitions-changed':
      return redefined(state, event.own, event.definitions);
    case 'definition-refused':
      return { ...state, refused: event.refused };
    case 'period-chosen':
      return { ...state, period: event.period, stale: state.result ? (state.stale ?? 'settings') : undefined };
    case 'live-chosen':
      return { ...state, live: event.live };
    case 'marking-chosen':
      return { ...state, marking: event.marking };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'notice-dismissed':
      return { ...state, notice: undefined };
    case 'failure-dismissed':
      return { ...state, failure: undefined };
    case 'tab-chosen':
      return { ...state, tab: event.tab, page: undefined, preview: undefined };
    case 'page-chosen':
      return { ...state, page: event.page, refused: undefined, preview: undefined };
    case 'fixes-previewed':
      return { ...state, preview: event.preview, page: event.preview ? 'fixes' : state.page === 'fixes' ? undefined : state.page };
    case 'trackers-picked':
      return { ...state, picked: new Set(event.ids) };
    case 'narrowed':
      return { ...state, narrowed: event.narrowed };
    case 'selected':
      return selected(state, event.at);
    case 'filtered':
      return filtered(state, { ...state.filter, ...event.filter });
    case 'group-toggled': {
      const expanded = new Set(state.expanded);
      if (event.open) expanded.add(event.group);
      else expanded.delete(event.group);
      return { ...state, expanded, active: groupKey(event.group) };
    }
    case 'finding-opened':
      return { ...state, opened: event.key, active: event.key ?? state.active };
    case 'finding-shown':
      return shown(state, event.key);
    case 'row-activated':
      return state.active === event.key ? state : { ...state, active: event.key };
    case 'list-left':
      return { ...state, listOffset: event.offset, soughtBefore: state.sought };
    case 'publishing-changed':
      return { ...state, publishing: { ...state.publishing, ...event.change } };
    case 'reconciliation-changed':
      return { ...state, reconciliation: { ...state.reconciliation, ...event.change } };
  }
}

/** A result speaks of the definitions that it was made with; with others nobody could read it. */
function redefined(state: PaneState, own: PaneState['own'], definitions: Definitions): PaneState {
  if (state.own === undefined) return { ...state, own, definitions };
  return { ...state, own, definitions, result: undefined, findings: [], most: 0, checkedAt: undefined, stale: undefined, filter: NO_FILTER, opened: undefined, active: undefined };
}

/** A first result opens the worst group; a further one leaves the list as the user had it. */
function checked(state: PaneState, { result, at, keyed }: Extract<PaneEvent, { type: 'checked' }>): PaneState {
  const findings = keyed ?? keyFindings(result.findings);
  const keys = new Set(findings.map(({ key }) => key));
  const first = state.result === undefined;
  const expanded = first ? firstExpanded(shownGroups(findings, NO_FILTER)) : state.expanded;
  const kept = (key: string | undefined) => (key !== undefined && keys.has(key) ? key : undefined);
  const active = state.active?.startsWith('group:') ? state.active : (kept(state.active) ?? lastBefore(state, keys));
  const filter = keepUseful(state.filter, findings.length, result);
  const most = measuredAlike(state.result, result) ? Math.max(state.most, findings.length) : findings.length;
  return { ...state, result, findings, most, expanded, filter, checkedAt: at, stale: undefined, period: result.period, opened: kept(state.opened), active };
}

/** Where the active finding is gone: the one before it that is left, so that the next one is the one that came after it. */
function lastBefore(state: PaneState, left: ReadonlySet<string>): string | undefined {
  const walk = walkOf(state);
  const at = walk.findIndex(({ key }) => key === state.active);
  return walk.slice(0, Math.max(0, at)).findLast(({ key }) => left.has(key))?.key;
}

/** What the sheets say counts: one may come narrowed from an earlier session. */
function stillNarrowed({ narrowed }: PaneState, { survey }: SurveyedWorkbook): PaneState['narrowed'] {
  const sheets = survey.sheets.filter((sheet) => sheet.narrowed).map(({ name }) => name);
  if (narrowed && sheets.includes(narrowed.sheet)) return narrowed;
  return sheets[0] === undefined ? undefined : { sheet: sheets[0] };
}

/** Whether fewer findings mean that some were dealt with, not that less was looked for. */
function measuredAlike(before: CheckResult | undefined, after: CheckResult): boolean {
  if (!before) return false;
  const of = ({ period, parameters, trackers }: CheckResult) => JSON.stringify([period.code, parameters, trackers.map(({ id, sheet }) => [id, sheet])]);
  return of(before) === of(after);
}

/** The list stands on what was found at the cell; nothing in it moves. */
function selected(state: PaneState, at: CellReference | undefined): PaneState {
  const there = at ? findingsAt(state.findings, at).filter(({ finding }) => passes(finding, state.filter)) : [];
  const active = there.some(({ key }) => key === state.active) ? state.active : (there[0]?.key ?? state.active);
  return { ...state, selected: at, active };
}

/** A filter that would hide everything because its findings are gone is let go. */
function keepUseful(filter: FindingFilter, count: number, result: CheckResult): FindingFilter {
  if (count === 0) return NO_FILTER;
  const codes = filter.codes.filter((code) => result.findings.some((finding) => finding.code === code));
  const tracker = filter.tracker !== undefined && result.findings.some((finding) => groupOf(finding) === filter.tracker) ? filter.tracker : undefined;
  const severities = filter.severities.filter((severity) => result.findings.some((finding) => finding.severity === severity));
  return { severities, tracker, codes };
}

/** A filter opens what it leaves, where that is little or a single group. */
function filtered(state: PaneState, filter: FindingFilter): PaneState {
  const groups = shownGroups(state.findings, filter);
  const opening = firstExpanded(groups);
  const expanded = opening.size === groups.length ? new Set([...state.expanded, ...opening]) : state.expanded;
  return { ...state, filter, expanded, listOffset: 0 };
}

function shown(state: PaneState, key: string): PaneState {
  const keyed = state.findings.find((candidate) => candidate.key === key);
  if (!keyed) return state;
  const filter = passes(keyed.finding, state.filter) ? state.filter : NO_FILTER;
  return { ...state, tab: 'check', page: undefined, filter, expanded: new Set(state.expanded).add(groupOf(keyed.finding)), opened: key, active: key, sought: state.sought + 1 };
}
