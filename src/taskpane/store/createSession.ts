import type { CheckResult, OpenCheck } from '../../app';
import { ToolError } from '../../model/toolError';
import type { WorkbookChange } from '../../workbook/port';
import type { ActionContext } from './actionContext';
import { createKept, type Kept } from './createKept';
import { createLiveCheck, type LiveCheck } from './createLiveCheck';
import type { Notice } from './paneState';
import type { TaskQueue } from './taskQueue';

/** What several actions do with the workbook; each tells the state what came of it. */
export interface Session extends Kept, Pick<LiveCheck, 'setLive' | 'mark' | 'openedCheck' | 'replaceResult'> {
  /** Listens for changes; once. */
  readonly watch: () => Promise<void>;
  /** Follows the selection; once. */
  readonly follow: () => Promise<void>;
  /** Checks, and marks the cells if marking is on. */
  readonly check: (signal: AbortSignal) => Promise<Notice | undefined>;
  /** A check after a change that is made already: whatever becomes of the check, the change stands. `changes`: the cells that it is about, where it is about cells. */
  readonly checkAfter: (signal: AbortSignal, changes?: readonly WorkbookChange[]) => Promise<Notice | undefined>;
  /** The result at hand if it still holds, else a new one. */
  readonly freshResult: (signal: AbortSignal) => Promise<CheckResult>;
  /** The same, with all that it rests on. */
  readonly freshCheck: (signal: AbortSignal) => Promise<OpenCheck>;
  /** Shows cells; quick, so it neither waits for a task nor shows as one. */
  readonly show: (work: () => Promise<void>) => Promise<boolean>;
}

export function createSession(context: ActionContext, queue: TaskQueue): Session {
  const { workbook, getState, dispatch } = context;
  const kept = createKept(context);
  const live = createLiveCheck(context, queue, kept);
  let watching = false;
  let following = false;

  async function watch(): Promise<void> {
    if (watching) return;
    await workbook.watch((change) => {
      if (live.tell(change)) return;
      // A new or renamed sheet, or a first value in a workbook without trackers, changes what can be checked.
      const none = getState().known?.located.places.length === 0;
      if (change.kind === 'structure' || none) void queue.run('open', () => kept.look().then(() => undefined), { join: true });
    });
    watching = true;
  }

  async function follow(): Promise<void> {
    if (following) return;
    await workbook.watchSelection((at) => dispatch({ type: 'selected', at }));
    following = true;
  }

  async function check(signal: AbortSignal): Promise<Notice | undefined> {
    const result = await live.make(signal);
    return getState().marking ? live.mark(result, signal) : undefined;
  }

  async function checkAfter(signal: AbortSignal, changes?: readonly WorkbookChange[]): Promise<Notice | undefined> {
    try {
      if (changes && (await live.followOwn(changes, signal))) return undefined;
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
    const made = await live.make(signal);
    if (getState().marking) await live.mark(made, signal);
    return made;
  }

  async function freshCheck(signal: AbortSignal): Promise<OpenCheck> {
    const result = await freshResult(signal);
    // A result outlives its check where that could not be followed up.
    if (live.openedCheck()?.result !== result) await live.make(signal);
    const open = live.openedCheck();
    if (!open) throw new Error('a check leaves an open one');
    return open;
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

  return { ...kept, ...live, watch, follow, check, checkAfter, freshResult, freshCheck, show };
}
