/**
 * A long computation in pieces: at each `yield` whoever drives it may let something else happen first, or leave it.
 * It yields how many rows it has gone through since the last time; 0 where it only pauses.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Goes through all of it without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, telling of no rows: work on the side of what is being counted. */
export function* uncounted<T>(steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0;
  }
}

/** Items between two pauses; a few milliseconds for what is done with a finding. */
const SOME = 1_000;

/** Does it with every item, pausing now and then. */
export function* eachOf<T>(items: readonly T[], visit: (item: T, index: number) => void): Steps<void> {
  for (let from = 0; from < items.length; from += SOME) {
    if (from > 0) yield 0;
    const to = Math.min(items.length, from + SOME);
    for (let index = from; index < to; index++) visit(items[index] as T, index); // below the length
  }
}

/** Records between two pauses. */
const MANY = 10_000;

/** Does it with the records 0 to `count` − 1, pausing now and then. */
export function* eachRecord(count: number, visit: (record: number) => void): Steps<void> {
  for (let from = 0; from < count; from += MANY) {
    if (from > 0) yield 0;
    for (let record = from; record < count && record < from + MANY; record++) visit(record);
  }
}
