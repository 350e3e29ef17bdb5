/** Record number → sheet row, growing by doubling. */
export class RowNumbers {
  private rows = new Int32Array(1024);
  length = 0;

  add(row: number): void {
    if (this.length === this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.length++] = row;
  }

  at(record: number): number {
    return this.rows[record] ?? 0;
  }

  /** A view, no copy. */
  all(): Int32Array {
    return this.rows.subarray(0, this.length);
  }
}
