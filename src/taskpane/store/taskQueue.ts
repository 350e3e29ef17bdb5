import { ToolError } from '../../model/toolError';
import type { WorkbookPort } from '../../workbook/port';
import type { TaskKind, Notice } from './paneState';
import type { PaneEvent } from './reduce';

/** What a task does; its notice is shown when it is done. */
export type Work = (signal: AbortSignal) => Promise<Notice | undefined>;

export interface TaskQueue {
  /**
   * Runs the work when those before it are done; true when it was done, false when it failed or was cancelled, which
   * then stands in the state. With `join`, a task of the same kind that is waiting or running is taken instead.
   */
  readonly run: (kind: TaskKind, work: Work, options?: { readonly join?: boolean }) => Promise<boolean>;
  /** Runs the work when the tasks before it are done, without showing as one; a task that is asked for meanwhile stops it. */
  readonly aside: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Asks the running task to stop. */
  readonly cancel: () => void;
  /** Says that something besides the running task failed, and keeps it for another try. */
  readonly fail: (kind: TaskKind, work: Work, error: unknown) => void;
  /** Runs what failed last once more. */
  readonly retry: () => Promise<boolean>;
}

/** One task after another, so that a ribbon button pressed during a check neither fails nor is lost. */
export function createTaskQueue(workbook: WorkbookPort, dispatch: (event: PaneEvent) => void): TaskQueue {
  const pending = new Map<TaskKind, Promise<boolean>>();
  let last: Promise<unknown> = Promise.resolve();
  let controller: AbortController | undefined;
  let besides: AbortController | undefined;
  let failed: { readonly kind: TaskKind; readonly work: Work } | undefined;

  async function perform(kind: TaskKind, work: Work): Promise<boolean> {
    controller = new AbortController();
    failed = undefined;
    dispatch({ type: 'started', task: kind });
    try {
      const notice = await work(controller.signal);
      dispatch({ type: 'finished', lastWrite: workbook.lastWrite, ...(notice && { notice }) });
      return true;
    } catch (error) {
      if (error instanceof ToolError && error.code === 'CANCELLED') {
        dispatch({ type: 'cancelled', lastWrite: workbook.lastWrite });
      } else {
        failed = { kind, work };
        dispatch({ type: 'failed', failure: { attempt: kind, error }, lastWrite: workbook.lastWrite });
      }
      return false;
    } finally {
      controller = undefined;
    }
  }

  function run(kind: TaskKind, work: Work, { join = false } = {}): Promise<boolean> {
    const same = join ? pending.get(kind) : undefined;
    if (same) return same;
    // What a person asks for goes before what nobody waits for.
    besides?.abort();
    const promise = last.then(() => perform(kind, work));
    last = promise;
    pending.set(kind, promise);
    void promise.then(() => {
      if (pending.get(kind) === promise) pending.delete(kind);
    });
    return promise;
  }

  return {
    run,
    aside(work) {
      const own = new AbortController();
      besides = own;
      const promise = last.then(() => work(own.signal));
      last = promise.catch(() => undefined);
      return promise;
    },
    cancel() {
      if (!controller) return;
      dispatch({ type: 'cancelling' });
      controller.abort();
    },
    fail(kind, work, error) {
      failed = { kind, work };
      dispatch({ type: 'failed-aside', failure: { attempt: kind, error } });
    },
    retry() {
      return failed ? run(failed.kind, failed.work) : Promise.resolve(false);
    },
  };
}
