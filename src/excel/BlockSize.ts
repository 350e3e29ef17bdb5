import type { CellValue } from '../model/cell';
import { ToolError } from '../model/toolError';

/** Cells in a first block; Microsoft advises 5 000 to 20 000 rows. */
const FIRST_CELLS = 50_000;
/** Excel answers null beyond 5 000 000 cells in one request; a fifth of that is plenty. */
const MOST_CELLS = 1_000_000;
/** Excel on the web refuses requests and answers over 5 MB; a third of it leaves room for what JSON adds. */
const TARGET_BYTES = 1_500_000;
/** Cancelling is heard between two requests, and must not keep anybody waiting for a second. */
const TARGET_MS = 700;
/** Smaller ones would not be quicker where the way to Excel is what takes the time. */
const FEWEST_CELLS = 10_000;

/** How many cells go into the next request: learned from the weight of those before, and from how long they took. */
export class BlockSize {
  private cells = FIRST_CELLS;
  private begun = 0;

  /** Whole rows of the given width for the request that begins now, at least one. */
  rows(columns: number): number {
    this.begun = performance.now();
    return Math.max(1, Math.floor(this.cells / columns));
  }

  /** Told of each block that went through; doubles at most. */
  learn(cells: number, bytes: number): void {
    const fitting = (cells * TARGET_BYTES) / Math.max(1, bytes);
    const quick = Math.max(FEWEST_CELLS, (cells * TARGET_MS) / Math.max(1, performance.now() - this.begun));
    this.cells = Math.max(1, Math.min(MOST_CELLS, fitting, quick, Math.max(this.cells, cells) * 2));
  }

  /** After a refusal for size. @throws ToolError PAYLOAD when not even one row fits. */
  shrink(rows: number, columns: number, cause: ToolError): void {
    if (rows <= 1) throw new ToolError('PAYLOAD', cause.values, { cause });
    this.cells = Math.floor((rows * columns) / 2);
  }
}

/** A safe estimate of the JSON: UTF-8 takes up to three bytes a Chinese character. */
export function weight(values: readonly (readonly (CellValue | null)[])[]): number {
  let bytes = 0;
  for (const row of values) for (const value of row) bytes += typeof value === 'string' ? 3 + 3 * value.length : 12;
  return bytes;
}
