import type { CheckProgress, CheckResult, OpenCheck } from '../../app';
import { ToolError, type ToolErrorCode } from '../../model/toolError';
import { nextTurn } from '../../workbook/nextTurn';
import type { WorkbookChange } from '../../workbook/port';
import type { ActionContext } from './actionContext';
import { todayOf } from './clock';
import type { Kept } from './createKept';
import { keySteps } from './findingGroups';
import { loadApp } from './loadApp';
import type { Notice } from './paneState';
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

/** The last check, kept open, so that its result can follow what is changed in the workbook. */
export interface LiveCheck {
  /** Takes notice of a change. False where no result follows it. */
  readonly tell: (change: WorkbookChange) => boolean;
  /** Lets the result follow what is changed, or not. */
  readonly setLive: (on: boolean) => void;
  /** Brings the result up to date with what this pane itself has written. False where there is none to follow. */
  readonly followOwn: (changes: readonly WorkbookChange[], signal: AbortSignal) => Promise<boolean>;
  /** Checks anew. */
  readonly make: (signal: AbortSignal) => Promise<CheckResult>;
  readonly mark: (result: CheckResult, signal: AbortSignal) => Promise<Notice | undefined>;
  /** The last check, whether it still holds or not. */
  readonly openedCheck: () => OpenCheck | undefined;
  /** Shows this result in place of the last one, which it is but for its draft. */
  readonly replaceResult: (result: CheckResult) => void;
}

export function createLiveCheck({ workbook, now, getState, dispatch }: ActionContext, queue: TaskQueue, kept: Kept): LiveCheck {
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

  function tell(change: WorkbookChange): boolean {
    changes += 1;
    told.push(change);
    early ||= now().getTime() < readAt + LATE;
    dispatch({ type: 'data-changed' });
    return catchUp();
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

  async function followOwn(changes: readonly WorkbookChange[], signal: AbortSignal): Promise<boolean> {
    if (!open || open.result !== getState().result || getState().stale === 'settings') return false;
    told.push(...changes);
    await followTold(signal);
    return true;
  }

  async function followTold(signal: AbortSignal): Promise<void> {
    const about = told;
    if (open && about.length > 0) {
      told = [];
      const before = open;
      try {
        const { followChanges } = await loadApp();
        const { period } = getState();
        const settled = !early;
        early = false;
        const definitions = await kept.currentDefinitions();
        const options = { settings: await kept.currentSettings(), today: todayOf(now()), ...(period && { period }), signal, settled };
        open = await reading(() => followChanges(workbook, definitions, before, about, options));
        await takeOver(open);
      } catch (error) {
        // What was read but could not be shown is read again with the next try.
        open = before;
        told = [...about, ...told];
        early = true;
        if (isWithoutTrackers(error)) await kept.look();
        throw error;
      }
      if (told.length > 0) dispatch({ type: 'data-changed' });
    }
    const { result, marking } = getState();
    if (marking && result && marksOf(result) !== marked) await mark(result, signal);
  }

  /** Names the findings and shows them in turns of their own: there may be very many. */
  async function takeOver({ result, surveyed }: OpenCheck): Promise<void> {
    const { inSlices } = await loadApp();
    await kept.know(surveyed);
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

  async function make(signal: AbortSignal): Promise<CheckResult> {
    const { openCheck } = await loadApp();
    const settings = await kept.currentSettings();
    const { period } = getState();
    const before = changes;
    const behind = told.length;
    try {
      const definitions = await kept.currentDefinitions();
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
      if (isWithoutTrackers(error)) await kept.look();
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

  function replaceResult(result: CheckResult): void {
    if (open) open = { ...open, result };
    dispatch({ type: 'redrafted', result });
  }

  return { tell, setLive, followOwn, make, mark, openedCheck: () => open, replaceResult };
}
