/** What kept the page's thread from anything else, in milliseconds. */
export interface Block {
  readonly ms: number;
  /** What the pane said it was doing. */
  readonly during: string;
}

export interface Seen {
  /** Tasks of 50 ms and more, as the browser counts them. */
  readonly tasks: readonly Block[];
  /** By how much a timer came late, each time. */
  readonly late: readonly number[];
  /** The longest time between two frames. */
  readonly frame: number;
  readonly total: number;
}

export interface Watch {
  readonly begin: () => void;
  readonly end: () => Seen;
}

/** Browsers let no timer within a timer come earlier than this. */
const TICK = 4;

export function startWatching(): Watch {
  let tasks: Block[] = [];
  let late: number[] = [];
  let frame = 0;
  let began = 0;
  let [lastTick, lastFrame] = [0, 0];
  let before = '';
  const doing = () => document.querySelector('[role=progressbar][aria-label=进度]')?.getAttribute('aria-valuetext') ?? '';

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime + duration > began) tasks.push({ ms: duration, during: before });
  }).observe({ type: 'longtask' });
  const tick = (): void => {
    const now = performance.now();
    late.push(Math.max(0, now - lastTick - TICK));
    lastTick = now;
    before = doing();
    setTimeout(tick);
  };
  const draw = (now: number): void => {
    frame = Math.max(frame, now - lastFrame);
    lastFrame = now;
    requestAnimationFrame(draw);
  };

  return {
    begin() {
      [tasks, late, frame] = [[], [], 0];
      const first = began === 0;
      began = lastTick = lastFrame = performance.now();
      if (first) {
        tick();
        requestAnimationFrame(draw);
      }
    },
    end: () => ({ tasks, late, frame, total: performance.now() - began }),
  };
}
