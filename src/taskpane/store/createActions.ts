import {
  applyFixes,
  checkWorkbook,
  clearMarks,
  exceptionKey,
  loadSettings,
  markFindings,
  revealFigure,
  revealFinding,
  saveSettings,
  surveyWorkbook,
  undoLastWrite,
  writeNarrative,
  writeSummary,
  type CheckResult,
  type Settings,
} from '../../app';
import type { Definitions } from '../../engine/types';
import { cellAddress } from '../../model/cell';
import { type Day, dayOf } from '../../model/day';
import { ToolError } from '../../model/toolError';
import type { WorkbookPort } from '../../workbook/port';
import type { PaneActions } from './paneActions';
import { languageOf, NO_FILTER, type Notice, type PaneState } from './paneState';
import type { PaneEvent } from './reduce';
import { createTaskQueue } from './taskQueue';

export interface ActionContext {
  readonly workbook: WorkbookPort;
  readonly definitions: Definitions;
  readonly now: () => Date;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

export function createActions(context: ActionContext): PaneActions {
  const { workbook, definitions, now, getState, dispatch } = context;
  const { run, cancel, retry, fail } = createTaskQueue(workbook, dispatch);
  let watching = false;
  let changes = 0;

  // What several actions do.

  async function currentSettings(): Promise<Settings> {
    const known = getState().settings;
    if (known) return known;
    const settings = await loadSettings(workbook);
    dispatch({ type: 'settings-changed', settings, stale: false });
    return settings;
  }

  async function look(): Promise<void> {
    const settings = await currentSettings();
    dispatch({ type: 'surveyed', known: await surveyWorkbook(workbook, definitions, { settings, today: todayOf(now()) }) });
  }

  async function watch(): Promise<void> {
    if (watching) return;
    watching = true;
    await workbook.watch((change) => {
      changes += 1;
      dispatch({ type: 'data-changed' });
      // A new or renamed sheet, or a first value in a workbook without trackers, changes what can be checked.
      const none = getState().known?.located.places.length === 0;
      if (change.kind === 'structure' || none) void run('open', () => look().then(nothing), { join: true });
    });
  }

  async function checkNow(signal: AbortSignal): Promise<CheckResult> {
    const settings = await currentSettings();
    const { period } = getState();
    const before = changes;
    try {
      const result = await checkWorkbook(workbook, definitions, {
        settings,
        today: todayOf(now()),
        ...(period && { period }),
        signal,
        onProgress: (progress) => dispatch({ type: 'progressed', progress }),
      });
      dispatch({ type: 'checked', result, at: now().getTime() });
      // What changed meanwhile may have been read before or after.
      if (changes !== before) dispatch({ type: 'data-changed' });
      return result;
    } catch (error) {
      // The pane shows what was seen instead.
      if (error instanceof ToolError && (error.code === 'NO-TRACKERS' || error.code === 'EMPTY-WORKBOOK')) await look();
      throw error;
    }
  }

  async function markNow(result: CheckResult, signal: AbortSignal): Promise<Notice | undefined> {
    const { skipped } = await markFindings(workbook, result, {
      signal,
      onProgress: (done, total) => dispatch({ type: 'progressed', progress: { phase: 'mark', done, total } }),
    });
    return skipped.length > 0 ? { kind: 'marked', marked: result.findings.length, skipped, undo: false } : undefined;
  }

  async function checkAndMark(signal: AbortSignal): Promise<Notice | undefined> {
    const result = await checkNow(signal);
    return getState().marking ? markNow(result, signal) : undefined;
  }

  /** A check after a change that is made already: whatever becomes of the check, the change stands. */
  async function checkAfter(signal: AbortSignal): Promise<Notice | undefined> {
    try {
      return await checkAndMark(signal);
    } catch (error) {
      dispatch({ type: 'data-changed' });
      if (!(error instanceof ToolError && error.code === 'CANCELLED')) fail('check', checkAndMark, error);
      return undefined;
    }
  }

  /** The result at hand if it still holds, else a new one. */
  async function freshResult(signal: AbortSignal): Promise<CheckResult> {
    const { result, stale } = getState();
    if (result && !stale) return result;
    const made = await checkNow(signal);
    if (getState().marking) await markNow(made, signal);
    return made;
  }

  async function keep(patch: Partial<Settings>, stale: boolean): Promise<void> {
    await currentSettings();
    dispatch({ type: 'settings-changed', settings: await saveSettings(workbook, patch), stale });
  }

  const writeOptions = (signal: AbortSignal) => ({
    language: languageOf(getState()),
    now: stamp(now()),
    signal,
    onProgress: (done: number, total: number) => dispatch({ type: 'progressed', progress: { phase: 'write', done, total } }),
  });

  /** Shows cells; quick, so it neither waits for a task nor shows as one. */
  async function show(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      fail('reveal', () => work().then(nothing), error);
      return false;
    }
  }

  /** Brings what was written into sight, at its top. */
  async function showSheet([sheet]: readonly string[]): Promise<void> {
    if (sheet !== undefined) await show(() => workbook.reveal([{ sheet, firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]));
  }

  const check = () => run('check', checkAndMark, { join: true });

  return {
    open: () =>
      run(
        'open',
        async () => {
          await look();
          await watch();
          return undefined;
        },
        { join: true },
      ),
    survey: () => run('open', () => look().then(nothing), { join: true }),
    check,
    writeSummary: () =>
      run(
        'summary',
        async (signal) => {
          const result = await freshResult(signal);
          const { sheets } = await writeSummary(workbook, definitions, result, writeOptions(signal));
          await showSheet(sheets);
          return { kind: 'summary-written', sheets, figures: result.figures.filter((figure) => figure.reason !== 'tracker-missing').length, undo: true };
        },
        { join: true },
      ),
    writeNarrative: () =>
      run(
        'draft',
        async (signal) => {
          const result = await freshResult(signal);
          const { sheets } = await writeNarrative(workbook, definitions, result, writeOptions(signal));
          await showSheet(sheets);
          return { kind: 'draft-written', sheets, undo: true };
        },
        { join: true },
      ),
    undo: () =>
      run(
        'undo',
        async (signal) => {
          const { what, sheets, cells } = await undoLastWrite(workbook);
          if (what === 'cells') await checkAfter(signal);
          return { kind: 'undone', what, sheets, cells, undo: false };
        },
        { join: true },
      ),
    setMarking: (on) =>
      run(on ? 'mark' : 'clear-marks', async (signal) => {
        dispatch({ type: 'marking-chosen', marking: on });
        const { result } = getState();
        if (on) return result ? markNow(result, signal) : undefined;
        return { kind: 'marks-cleared', cleared: await clearMarks(workbook), undo: false };
      }),
    clearMarks: () => run('clear-marks', async () => ({ kind: 'marks-cleared', cleared: await clearMarks(workbook), undo: false }), { join: true }),
    fix: (findings) =>
      run('fix', async (signal) => {
        const { cells } = await applyFixes(workbook, findings);
        await checkAfter(signal);
        return { kind: 'fixed', cells, undo: true };
      }),
    except: (finding, reason) =>
      run('remember', async (signal) => {
        const { exceptions } = await currentSettings();
        const key = exceptionKey(finding);
        await keep({ exceptions: [...exceptions.filter((other) => other.key !== key), { key, reason }] }, true);
        return checkAfter(signal);
      }),
    restore: (key) =>
      run('remember', async (signal) => {
        const { exceptions } = await currentSettings();
        await keep({ exceptions: exceptions.filter((other) => other.key !== key) }, true);
        return getState().result ? checkAfter(signal) : undefined;
      }),
    reveal: (finding) => show(() => revealFinding(workbook, finding)),
    revealFigure: (figure) => show(() => revealFigure(workbook, figure)),
    setReport: ({ period, unitName }) =>
      run('remember', async (signal) => {
        dispatch({ type: 'period-chosen', period });
        await keep({ period: period.code, unitName }, true);
        if (getState().result) return checkAfter(signal);
        await look();
        return undefined;
      }),
    setLanguage: (language) => run('remember', () => keep({ language }, false).then(nothing)),
    setParameter: (id, value) =>
      run('remember', async () => {
        await keep({ parameters: withEntry((await currentSettings()).parameters, id, value) }, true);
        return undefined;
      }),
    resetParameters: () => run('remember', () => keep({ parameters: {} }, true).then(nothing)),
    chooseTracker: (sheet, tracker) =>
      run('remember', async () => {
        await keep({ choices: withEntry((await currentSettings()).choices, sheet, tracker) }, true);
        await look();
        return undefined;
      }),
    showSelected: () =>
      run('show', async (signal) => {
        const at = await workbook.selectedCell();
        if (!getState().result) await checkAndMark(signal);
        const keyed = getState().findings.find(({ finding }) => finding.at?.sheet === at.sheet && finding.at.row === at.row && finding.at.column === at.column);
        if (!keyed) return { kind: 'no-finding', place: `${at.sheet} ${cellAddress(at)}`, undo: false };
        dispatch({ type: 'finding-shown', key: keyed.key });
        return undefined;
      }),
    cancel,
    retry,
    notice: (notice) => dispatch({ type: 'noticed', notice }),
    dismissNotice: () => dispatch({ type: 'notice-dismissed' }),
    dismissFailure: () => dispatch({ type: 'failure-dismissed' }),
    showTab: (tab) => dispatch({ type: 'tab-chosen', tab }),
    showPage: (page) => dispatch({ type: 'page-chosen', page }),
    showCodes: (codes) => {
      dispatch({ type: 'filtered', filter: { ...NO_FILTER, codes } });
      dispatch({ type: 'tab-chosen', tab: 'check' });
    },
    filter: (filter) => dispatch({ type: 'filtered', filter }),
    toggleGroup: (group, open) => dispatch({ type: 'group-toggled', group, open }),
    openFinding: (key) => dispatch({ type: 'finding-opened', key }),
    activateRow: (key) => dispatch({ type: 'row-activated', key }),
    leaveList: (offset) => dispatch({ type: 'list-left', offset }),
  };
}

const nothing = () => undefined;

/** A copy with this entry, or without it where the value is `undefined`. */
function withEntry<Value>(entries: Readonly<Record<string, Value>>, key: string, value: Value | undefined): Record<string, Value> {
  const others = Object.entries(entries).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** The civil date on the user's own clock. */
function todayOf(now: Date): Day {
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new RangeError('the clock shows no date');
  return today;
}

/** `2022-07-05 09:30` */
function stamp(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
