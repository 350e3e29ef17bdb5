import { cellAddress } from '../../model/cell';
import { stamp, todayOf } from './clock';
import { createDefinitionActions } from './createDefinitionActions';
import { createPublishingActions } from './createPublishingActions';
import { createDraftActions } from './createDraftActions';
import { createReconcileActions } from './createReconcileActions';
import { createExportActions } from './createExportActions';
import { createRepairActions } from './createRepairActions';
import type { ActionContext } from './actionContext';
import { createSession } from './createSession';
import { createMappingActions } from './createMappingActions';
import { loadApp } from './loadApp';
import { neighbour } from './neighbour';
import type { PaneActions } from './paneActions';
import { languageOf, NO_FILTER, type Notice } from './paneState';
import { createTaskQueue } from './taskQueue';

/** Every action as a task of the queue: what it does to the workbook, and the notice that it leaves. */
export function createActions(context: ActionContext): PaneActions {
  const { workbook, now, sample, getState, dispatch } = context;
  const queue = createTaskQueue(workbook, dispatch);
  const { run } = queue;
  const session = createSession(context, queue);
  const { currentSettings, currentDefinitions, keep, keepChoice, look, watch, follow, mark, check, checkAfter, freshResult, show } = session;
  const join = { join: true };

  const writeOptions = (signal: AbortSignal) => ({
    language: languageOf(getState()),
    now: stamp(now()),
    signal,
    onProgress: (done: number, total: number) => dispatch({ type: 'progressed', progress: { phase: 'write', done, total } }),
  });

  /** Brings what was written into sight, at its top. */
  async function showSheet([sheet]: readonly string[]): Promise<void> {
    if (sheet !== undefined) await show(() => workbook.reveal([{ sheet, firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }]));
  }

  /** Sheets of the user's came or went by our own doing, of which the watch does not tell. */
  async function lookAgain(): Promise<void> {
    dispatch({ type: 'data-changed' });
    await look();
  }

  async function unmark(): Promise<Notice> {
    const { clearMarks } = await loadApp();
    return { kind: 'marks-cleared', cleared: await clearMarks(workbook), undo: false };
  }

  /** Said once, at the beginning: the page of own definitions says why. */
  function broken(): Notice | undefined {
    const names = (getState().own ?? []).filter(({ file }) => !file).map(({ name }) => name);
    return names.length > 0 ? { kind: 'definitions-broken', names, undo: false } : undefined;
  }

  const { memory, ...draftActions } = createDraftActions(context, session, queue);
  const reconcileActions = createReconcileActions(context, session, queue);
  const survey = () => run('open', () => look().then(nothing), join);

  return {
    ...createDefinitionActions(context, session, queue),
    ...createExportActions(context, session, queue),
    ...createRepairActions(context, session, queue),
    ...draftActions,
    ...reconcileActions,
    ...createPublishingActions(context, session, queue),
    open: () => run('open', () => look().then(watch).then(follow).then(broken), join),
    survey,
    check: () => run('check', check, join),
    writeSummary: () =>
      run(
        'summary',
        async (signal) => {
          const { writeSummary } = await loadApp();
          const result = await freshResult(signal);
          const { sheets } = await writeSummary(workbook, getState().definitions, result, writeOptions(signal));
          await showSheet(sheets);
          return { kind: 'summary-written', sheets, figures: result.figures.filter((figure) => figure.reason !== 'tracker-missing').length, undo: true };
        },
        join,
      ),
    writeNarrative: () =>
      run(
        'draft',
        async (signal) => {
          const { writeNarrative } = await loadApp();
          const result = await freshResult(signal);
          const receipt = await writeNarrative(workbook, getState().definitions, result, writeOptions(signal));
          memory.written(receipt, result.draft);
          session.replaceResult(receipt.result);
          const { sheets, takenOver, unlike } = receipt;
          await showSheet(sheets);
          return { kind: 'draft-written', sheets, takenOver, unlike, undo: true };
        },
        join,
      ),
    pickTrackers: (ids) => dispatch({ type: 'trackers-picked', ids }),
    addSheets: () =>
      run(
        'add-sheets',
        async (signal) => {
          const { addTrackerSheets } = await loadApp();
          const [settings, definitions] = [await currentSettings(), await currentDefinitions()];
          const { sheets, entry } = await addTrackerSheets(workbook, definitions, [...getState().picked], { ...writeOptions(signal), settings, today: todayOf(now()) });
          dispatch({ type: 'trackers-picked', ids: [] });
          dispatch({ type: 'page-chosen', page: undefined });
          await lookAgain();
          await show(() => workbook.reveal([entry]));
          return { kind: 'sheets-added', sheets, undo: true };
        },
        join,
      ),
    openSample: () =>
      run(
        'open-sample',
        async () => {
          await workbook.openCopy(await sample());
          return { kind: 'sample-opened', undo: false };
        },
        join,
      ),
    undo: () =>
      run(
        'undo',
        async (signal) => {
          const { undoLastWrite } = await loadApp();
          const receipt = await undoLastWrite(workbook);
          const { what, sheets, cells, changes } = receipt;
          await memory.undone(receipt);
          if (what === 'cells') await checkAfter(signal, changes);
          if (what === 'new-sheets') await lookAgain();
          return { kind: 'undone', what, sheets, cells, undo: false };
        },
        join,
      ),
    setLive: session.setLive,
    setMarking: (on) =>
      run(on ? 'mark' : 'clear-marks', (signal) => {
        dispatch({ type: 'marking-chosen', marking: on });
        const { result } = getState();
        if (!on) return unmark();
        return result ? mark(result, signal) : Promise.resolve(undefined);
      }),
    clearMarks: () => run('clear-marks', unmark, join),
    reveal: (finding) => show(async () => (await loadApp()).revealFinding(workbook, finding)),
    revealFigure: (figure) => show(async () => (await loadApp()).revealFigure(workbook, figure)),
    narrow: (figure) =>
      run('narrow', async () => {
        const { behindFigure } = await loadApp();
        const behind = behindFigure(figure, getState().known?.located.places ?? []);
        if (!behind) return undefined;
        await workbook.narrow(behind.sheet, behind.within, behind.areas);
        dispatch({ type: 'narrowed', narrowed: { sheet: behind.sheet, figure: { id: figure.id, rows: behind.rows, ...(figure.label !== undefined && { label: figure.label }) } } });
        await show(() => workbook.reveal(behind.areas));
        return undefined;
      }),
    widen: () =>
      run('widen', async () => {
        await workbook.widen();
        dispatch({ type: 'narrowed', narrowed: undefined });
        return undefined;
      }),
    setReport: ({ period, unitName, report }) =>
      run('remember', async (signal) => {
        dispatch({ type: 'period-chosen', period });
        await keep({ period: period.code, unitName, ...(report !== undefined && { report }) }, true);
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
    ...createMappingActions(getState, session, queue),
    chooseTracker: (sheet, tracker) =>
      run('remember', async () => {
        await keepChoice(sheet, { choices: withEntry((await currentSettings()).choices, sheet, tracker) });
        await look();
        return undefined;
      }),
    showSelected: () =>
      run('show', async (signal) => {
        const at = await workbook.selectedCell();
        const { result, stale } = getState();
        if (!result || stale) await check(signal);
        const keyed = getState().findings.find(({ finding }) => finding.at?.sheet === at.sheet && finding.at.row === at.row && finding.at.column === at.column);
        if (!keyed) return { kind: 'no-finding', place: `${at.sheet} ${cellAddress(at)}`, undo: false };
        dispatch({ type: 'finding-shown', key: keyed.key });
        return undefined;
      }),
    step: async (by) => {
      const { tab, reconciliation } = getState();
      if (tab === 'reconcile' && reconciliation.outcome) {
        reconcileActions.stepClaim(by);
        return true;
      }
      if (!getState().result && !(await run('check', check, join))) return false;
      const next = neighbour(getState(), by);
      if (!next) {
        dispatch({ type: 'noticed', notice: { kind: 'no-next', filtered: getState().findings.length > 0, undo: false } });
        return true;
      }
      dispatch({ type: 'finding-shown', key: next.key });
      return show(async () => (await loadApp()).revealFinding(workbook, next.finding));
    },
    showFinding: (key) => dispatch({ type: 'finding-shown', key }),
    cancel: queue.cancel,
    retry: queue.retry,
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
