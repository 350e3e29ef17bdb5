import type { StoredSheet } from '../store';

/** Which rows of a sheet are in use, as long as no cell of it changes. */
export class UsedRows {
  /** Rows with stored cells, 0-based, ascending; few where a lone cell stands far below the others. */
  readonly indexes: readonly number[];
  /** Number of rows down to the last stored one; at least 1. */
  readonly all: number;
  private readonly width: number;
  private readonly ends = new Map<number, number>();

  constructor(private readonly sheet: StoredSheet) {
    const indexes: number[] = [];
    let width = 0;
    // Passes over holes, which are rows that were never written.
    sheet.rows.forEach((cells, row) => {
      if (cells.length > 0) indexes.push(row);
      width = Math.max(width, cells.length);
    });
    this.indexes = indexes;
    this.width = width;
    this.all = Math.max(1, sheet.rows.length);
  }

  /** Number of rows down to the last with a value or a formula in these columns; 0 without one. */
  of(firstColumn: number, columns: number): number {
    let end = 0;
    // An address may name thousands of columns.
    const last = Math.min(firstColumn + columns, this.width);
    for (let column = firstColumn; column < last; column += 1) end = Math.max(end, this.endOf(column));
    return end;
  }

  private endOf(column: number): number {
    let end = this.ends.get(column);
    if (end === undefined) {
      end = 1 + (this.indexes.findLast((row) => this.isFilled(row, column)) ?? -1);
      this.ends.set(column, end);
    }
    return end;
  }

  private isFilled(row: number, column: number): boolean {
    const cell = this.sheet.rows[row]?.[column];
    return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
  }
}
