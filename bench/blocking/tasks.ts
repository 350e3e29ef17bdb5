/** One turn of the page's thread: nothing is drawn and no click is heard until it is over. */
export interface Task {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds on the processor: what is left when everything else on the machine is taken off. */
  readonly cpu: number;
  /** What the pane said it was doing. */
  readonly during: string;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Marks by which the page tells what it is doing. */
export const DOING = 'doing ';

/** The tasks of the page's main thread, from Chromium's own record. */
export function tasksOf(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }; // the format of chrome://tracing
  const marks = traceEvents.filter(({ name }) => name.startsWith(DOING)).sort((a, b) => a.ts - b.ts);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = marks;
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ wall: dur / 1000, cpu: tdur / 1000, during: marks.findLast((mark) => mark.ts <= ts)?.name.slice(DOING.length) ?? '' }));
}
