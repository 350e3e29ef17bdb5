import { withRoom } from './withRoom';

/** Record number → sheet row. */
export class RowNumbers {
  private rows: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.rows = new Int32Array(capacity);
  }

  /** Adds records in consecutive rows. */
  add(firstRow: number, count: number): void {
    this.rows = withRoom(this.rows, this.length + count);
    for (let at = 0; at < count; at++) this.rows[this.length + at] = firstRow + at;
    this.length += count;
  }

  at(record: number): number {
    return this.rows[record] ?? 0;
  }

  /** A view, no copy. */
  all(): Int32Array {
    return this.rows.subarray(0, this.length);
  }
}
