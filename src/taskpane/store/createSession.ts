import type * as App from '../../app';
import type { CheckProgress, CheckResult, OpenCheck, Settings, SurveyedWorkbook } from '../../app';
import type { ReadDefinition } from '../../app/definitions';
import type { Definitions } from '../../engine/types';
import { ToolError, type ToolErrorCode } from '../../model/toolError';
import { nextTurn } from '../../workbook/nextTurn';
import type { WorkbookChange, WorkbookPort } from '../../workbook/port';
import { todayOf } from './clock';
import { keySteps } from './findingGroups';
import { loadApp, loadDefinitionReader } from './loadApp';
import type { Notice, PaneState } from './paneState';
import type { PaneEvent } from './reduce';
import type { TaskQueue } from './taskQueue';

/** After a failure to follow, in milliseconds: long enough to end an entry. */
const PATIENCE = 1_500;

/** Milliseconds after which Excel has surely told of a change. */
const LATE = 3_000;

const marksOf = ({ findings }: CheckResult): string => findings.map(({ at, severity }) => (at ? `${at.sheet} ${at.row} ${at.column} ${severity}` : '')).join('|');

const isOf = (codes: readonly ToolErrorCode[]) => (error: unknown): boolean => error instanceof ToolError && codes.includes(error.code);
const canWait = isOf(['CELL-EDIT', 'CANCELLED', 'SHEET-GONE']);
const isOutdated = isOf(['SHEET-GONE']);
const isWithoutTrackers = isOf(['NO-TRACKERS', 'EMPTY-WORKBOOK']);

export interface ActionContext {
  readonly workbook: WorkbookPort;
  /** What comes with the add-in; the state has the own definitions too. */
  readonly builtIn: Definitions;
  readonly now: () => Date;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}

/** What several actions do with the workbook; each tells the state what came of it. */
export interface Session {
  readonly currentSettings: () => Promise<Settings>;
  /** Built-in and own definitions; reads those that the workbook keeps, once. */
  readonly currentDefinitions: () => Promise<Definitions>;
  /** Takes these own definitions, here and in the workbook. What was checked by others no longer holds. */
  readonly keepDefinitions: (own: readonly ReadDefinition[]) => Promise<void>;
  /** Changes the given members, here and in the workbook. `stale`: a result made before no longer holds. */
  readonly keep: (patch: Partial<Settings>, stale: boolean) => Promise<void>;
  /** Keeps what was said of a sheet, so that it is known under another name too. */
  readonly keepChoice: (sheet: string, patch: Pick<Partial<Settings>, 'choices' | 'columnChoices'>) => Promise<void>;
  /** Looks at the sheets. */
  readonly look: () => Promise<void>;
  /** Listens for changes; once. */
  readonly watch: () => Promise<void>;
  /** Follows the selection; once. */
  readonly follow: () => Promise<void>;
  /** Lets the result follow what is changed, or not. */
  readonly setLive: (on: boolean) => void;
  readonly mark: (result: CheckResult, signal: AbortSignal) => Promise<Notice | undefined>;
  /** Checks, and marks the cells if marking is on. */
  readonly check: (signal: AbortSignal) => Promise<Notice | undefined>;
  /** A check after a change that is made already: whatever becomes of the check, the change stands. */
  readonly checkAfter: (signal: AbortSignal) => Promise<Notice | undefined>;
  /** The result at hand if it still holds, else a new one. */
  readonly freshResult: (signal: AbortSignal) => Promise<CheckResult>;
  /** The same, with all that it rests on. */
  readonly freshCheck: (signal: AbortSignal) => Promise<OpenCheck>;
  /** The last check, whether it still holds or not. */
  readonly openedCheck: () => OpenCheck | undefined;
  /** Shows this result in place of the last one, which it is but for its draft. */
  readonly replaceResult: (result: CheckResult) => void;
  /** Shows cells; quick, so it neither waits for a task nor shows as one. */
  readonly show: (work: () => Promise<void>) => Promise<boolean>;
}

export function createSession(context: ActionContext, queue: TaskQueue): Session {
  const { workbook, builtIn, now, getState, dispatch } = context;
  let watching = false;
  let following = false;
  let changes = 0;
  /** The last check, and what has been changed since. */
  let open: OpenCheck | undefined;
  let told: WorkbookChange[] = [];
  /** When the workbook was read last; `Infinity` while it is being read. */
  let readAt = -Infinity;
  /** Whether something was told so soon after that it may have happened before. */
  let early = false;
  /** The cells that are marked, to mark them anew only when they are others. */
  let marked = '';
  let catchingUp = false;

  async function currentSettings(): Promise<Settings> {
    const known = getState().settings;
    if (known) return known;
    const { loadSettings } = await loadApp();
    const settings = await loadSettings(workbook);
    dispatch({ type: 'settings-changed', settings, stale: false });
    return settings;
  }

  async function keep(patch: Partial<Settings>, stale: boolean): Promise<void> {
    const { saveSettings } = await loadApp();
    await currentSettings();
    dispatch({ type: 'settings-changed', settings: await saveSettings(workbook, patch), stale });
  }

  async function currentDefinitions(): Promise<Definitions> {
    if (getState().own) return getState().definitions;
    const { recallDefinitions } = await loadApp();
    const kept = await recallDefinitions(workbook);
    // Most workbooks keep none, and then nothing more is loaded.
    take(kept.length > 0 ? (await loadDefinitionReader()).readKept(kept, builtIn) : [], await loadApp());
    return getState().definitions;
  }

  function take(own: readonly ReadDefinition[], { definitionsOf }: Pick<typeof App, 'definitionsOf'>): void {
    dispatch({ type: 'definitions-changed', own, definitions: definitionsOf(builtIn, own.flatMap(({ file }) => file ?? [])) });
  }

  async function keepDefinitions(own: readonly ReadDefinition[]): Promise<void> {
    const app = await loadApp();
    await app.rememberDefinitions(workbook, own.map(({ name, text }) => ({ name, text })));
    take(own, app);
  }

  async function look(): Promise<void> {
    const { surveyWorkbook } = await loadApp();
    const settings = await currentSettings();
    await know(await surveyWorkbook(workbook, await currentDefinitions(), { settings, today: todayOf(now()) }));
  }

  /** Shows what was seen; what was said of a sheet is kept under the name that it has now. */
  async function know(known: SurveyedWorkbook): Promise<void> {
    dispatch({ type: 'surveyed', known });
    const { choices, columnChoices, sheetIds } = known.settings;
    if (sheetIds !== getState().settings?.sheetIds) await keep({ choices, columnChoices, sheetIds }, false);
  }

  async function keepChoice(sheet: string, patch: Pick<Partial<Settings>, 'choices' | 'columnChoices'>): Promise<void> {
    const { sheetIds } = await currentSettings();
    const id = getState().known?.survey.sheets.find(({ name }) => name === sheet)?.id;
    await keep({ ...patch, ...(id !== undefined && { sheetIds: { ...sheetIds, [sheet]: id } }) }, true);
  }

  async function watch(): Promise<void> {
    if (watching) return;
    await workbook.watch((change) => {
      changes += 1;
      told.push(change);
      early ||= now().getTime() < readAt + LATE;
      dispatch({ type: 'data-changed' });
      if (catchUp()) return;
      // A new or renamed sheet, or a first value in a workbook without trackers, changes what can be checked.
      const none = getState().known?.located.places.length === 0;
      if (change.kind === 'structure' || none) void queue.run('open', () => look().then(() => undefined), { join: true });
    });
    watching = true;
  }

  async function follow(): Promise<void> {
    if (following) return;
    await workbook.watchSelection((at) => dispatch({ type: 'selected', at }));
    following = true;
  }

  /** Brings the result up to date with what was told, quietly: who types must not notice. False where there is none to follow. */
  function catchUp(): boolean {
    if (!open || !getState().live || !getState().result) return false;
    if (catchingUp) return true;
    catchingUp = true;
    queue.aside(followTold).then(
      () => {
        catchingUp = false;
        if (told.length > 0) catchUp();
      },
      (error: unknown) => {
        catchingUp = false;
        // Deleted or renamed behind the result's back; not every Excel tells of a new name.
        if (isOutdated(error)) told.push({ kind: 'structure' });
        // Excel answers nothing while somebody types, and a task goes first; the header says meanwhile that data have changed.
        if (canWait(error)) setTimeout(catchUp, PATIENCE);
        // With anything else the next check begins anew, and tells what is wrong.
        else open = undefined;
      },
    );
    return true;
  }

  async function followTold(signal: AbortSignal): Promise<void> {
    const about = told;
    if (open && about.length > 0) {
      told = [];
      try {
        const { followChanges } = await loadApp();
        const { period } = getState();
        const settled = !early;
        early = false;
        const definitions = await currentDefinitions();
        const options = { settings: await currentSettings(), today: todayOf(now()), ...(period && { period }), signal, settled };
        const before = open;
        open = await reading(() => followChanges(workbook, definitions, before, about, options));
      } catch (error) {
        told = [...about, ...told];
        early = true;
        if (isWithoutTrackers(error)) await look();
        throw error;
      }
      await takeOver(open);
      if (told.length > 0) dispatch({ type: 'data-changed' });
    }
    const { result, marking } = getState();
    if (marking && result && marksOf(result) !== marked) await mark(result, signal);
  }

  /** Names the findings and shows them in turns of their own: there may be very many. */
  async function takeOver({ result, surveyed }: OpenCheck): Promise<void> {
    const { inSlices } = await loadApp();
    await know(surveyed);
    const keyed = await inSlices(keySteps(result.findings));
    await nextTurn();
    dispatch({ type: 'checked', result, at: now().getTime(), keyed });
    await nextTurn();
  }

  function setLive(on: boolean): void {
    dispatch({ type: 'live-chosen', live: on });
    if (on && getState().stale === 'data') catchUp();
  }

  async function reading<T>(work: () => Promise<T>): Promise<T> {
    readAt = Infinity;
    try {
      return await work();
    } finally {
      readAt = now().getTime();
    }
  }

  async function makeResult(signal: AbortSignal): Promise<CheckResult> {
    const { openCheck } = await loadApp();
    const settings = await currentSettings();
    const { period } = getState();
    const before = changes;
    const behind = told.length;
    try {
      const definitions = await currentDefinitions();
      const onProgress = (progress: CheckProgress) => dispatch({ type: 'progressed', progress });
      open = await reading(() => openCheck(workbook, definitions, { settings, today: todayOf(now()), ...(period && { period }), signal, onProgress }));
      const { result } = open;
      await takeOver(open);
      told.splice(0, behind);
      early = told.length > 0;
      // What changed meanwhile may have been read before or after.
      if (changes !== before) {
        dispatch({ type: 'data-changed' });
        catchUp();
      }
      return result;
    } catch (error) {
      // The pane shows what was seen instead.
      if (isWithoutTrackers(error)) await look();
      throw error;
    }
  }

  async function mark(result: CheckResult, signal: AbortSignal): Promise<Notice | undefined> {
    const { markFindings } = await loadApp();
    const { skipped } = await markFindings(workbook, result, {
      signal,
      onProgress: (done, total) => dispatch({ type: 'progressed', progress: { phase: 'mark', done, total } }),
    });
    marked = marksOf(result);
    return skipped.length > 0 ? { kind: 'marked', skipped, undo: false } : undefined;
  }

  async function check(signal: AbortSignal): Promise<Notice | undefined> {
    const result = await makeResult(signal);
    return getState().marking ? mark(result, signal) : undefined;
  }

  async function checkAfter(signal: AbortSignal): Promise<Notice | undefined> {
    try {
      return await check(signal);
    } catch (error) {
      dispatch({ type: 'data-changed' });
      if (!(error instanceof ToolError && error.code === 'CANCELLED')) queue.fail('check', check, error);
      return undefined;
    }
  }

  async function freshResult(signal: AbortSignal): Promise<CheckResult> {
    const { result, stale } = getState();
    if (result && !stale) return result;
    const made = await makeResult(signal);
    if (getState().marking) await mark(made, signal);
    return made;
  }

  async function freshCheck(signal: AbortSignal): Promise<OpenCheck> {
    const result = await freshResult(signal);
    // A result outlives its check where that could not be followed up.
    if (open?.result !== result) await makeResult(signal);
    if (!open) throw new Error('a check leaves an open one');
    return open;
  }

  function replaceResult(result: CheckResult): void {
    if (open) open = { ...open, result };
    dispatch({ type: 'redrafted', result });
  }

  async function show(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      queue.fail('reveal', () => work().then(() => undefined), error);
      return false;
    }
  }

  return { currentSettings, currentDefinitions, keepDefinitions, keep, keepChoice, look, watch, follow, setLive, mark, check, checkAfter, freshResult, freshCheck, openedCheck: () => open, replaceResult, show };
}
