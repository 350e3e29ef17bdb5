import type { Steps } from '../engine/steps';
import { ToolError } from '../model/toolError';
import { nextTurn } from '../workbook/nextTurn';

/** Milliseconds of work after which the pane may draw and hear clicks; a step that takes longer is not cut. */
const SLICE = 20;

export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of the rows gone through so far, after each slice. */
  readonly onRows?: (rows: number) => void;
}

/** Goes through a long computation in slices; whatever asked for it is answered first. @throws ToolError CANCELLED between two of them */
export async function inSlices<T>(steps: Steps<T>, { signal, onRows }: SliceOptions = {}): Promise<T> {
  let rows = 0;
  await nextTurn();
  if (signal?.aborted) throw new ToolError('CANCELLED');
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    rows += step.value;
    if (performance.now() < until) continue;
    onRows?.(rows);
    await nextTurn();
    if (signal?.aborted) throw new ToolError('CANCELLED');
    until = performance.now() + SLICE;
  }
}
