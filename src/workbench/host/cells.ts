import { area, endColumn, endRow, hasCell, intersect } from './area';
import type { Area, StoredCell, StoredSheet } from './store';

export const cellAt = (sheet: StoredSheet, row: number, column: number): StoredCell | undefined => sheet.rows[row]?.[column];

/** The stored cell, made empty when there was none; it takes its column's style then. */
export function cellForWrite(sheet: StoredSheet, row: number, column: number): StoredCell {
  let cells = sheet.rows[row];
  if (cells === undefined) sheet.rows[row] = cells = [];
  let cell = cells[column];
  if (cell === undefined) {
    cells[column] = cell = { value: '' };
    const style = sheet.columnStyles?.get(column);
    if (style !== undefined && style !== 0) cell.style = style;
  }
  return cell;
}

/** True for a cell that holds a value or a formula, whatever it looks like. */
export const holdsValue = (cell: StoredCell | undefined): cell is StoredCell =>
  cell !== undefined && (cell.value !== '' || cell.formula !== undefined);

const holdsAnything = (cell: StoredCell | undefined): cell is StoredCell =>
  cell !== undefined && (cell.value !== '' || cell.formula !== undefined || (cell.style ?? 0) !== 0 || cell.hyperlink !== undefined);

/** Bounding rectangle of the used cells of a sheet, or of a part of it. With `valuesOnly` formats don't count. */
export function usedArea(sheet: StoredSheet, valuesOnly: boolean, within?: Area): Area | undefined {
  const used = valuesOnly ? holdsValue : holdsAnything;
  const firstRow = within?.row ?? 0;
  const lastRow = Math.min(within === undefined ? Infinity : endRow(within), sheet.rows.length);
  const from = within?.column ?? 0;
  const to = within === undefined ? Infinity : endColumn(within);
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = firstRow; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const end = Math.min(to, cells.length);
    let first = -1;
    for (let column = from; column < end; column++) {
      if (used(cells[column])) {
        first = column;
        break;
      }
    }
    if (first < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    if (first < left) left = first;
    for (let column = end - 1; column > right; column--) {
      if (used(cells[column])) {
        right = column;
        break;
      }
    }
    if (right < first) right = first;
  }
  return top < 0 ? undefined : area(top, left, bottom - top + 1, right - left + 1);
}

/** A matrix of the area's size, row by row; `read` gets undefined for a cell that is not stored. */
export function readMatrix<T>(sheet: StoredSheet, a: Area, read: (cell: StoredCell | undefined, row: number, column: number) => T): T[][] {
  const matrix: T[][] = new Array<T[]>(a.rows);
  const to = endColumn(a);
  for (let row = 0; row < a.rows; row++) {
    const cells = sheet.rows[a.row + row];
    const line: T[] = new Array<T>(a.columns);
    for (let column = a.column; column < to; column++) line[column - a.column] = read(cells?.[column], a.row + row, column);
    matrix[row] = line;
  }
  return matrix;
}

/** Calls back for every stored cell of the area, in reading order. */
export function eachStoredCell(sheet: StoredSheet, a: Area, visit: (cell: StoredCell, row: number, column: number) => void): void {
  const lastRow = Math.min(endRow(a), sheet.rows.length);
  for (let row = a.row; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const to = Math.min(endColumn(a), cells.length);
    for (let column = a.column; column < to; column++) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** The merged area that a cell lies in without being its top-left cell. */
export function mergeHiding(sheet: StoredSheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => hasCell(merge, row, column) && !(merge.row === row && merge.column === column));
}

export const mergesIn = (sheet: StoredSheet, a: Area): Area[] => sheet.merges.filter((merge) => intersect(merge, a) !== undefined);

/** Covers the given cells (reading order) with rectangles: runs in a row first, equal runs of following rows joined. */
export function rectangles(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  let runs: Area[] = [];
  let currentRow = -1;
  const closeRow = (): void => {
    const kept: Area[] = [];
    for (const run of runs) {
      const above = open.find((o) => o.column === run.column && o.columns === run.columns && endRow(o) === run.row);
      if (above === undefined) {
        kept.push(run);
        done.push(run);
      } else {
        above.rows++;
        kept.push(above);
      }
    }
    open = kept;
    runs = [];
  };
  for (const [row, column] of cells) {
    if (row !== currentRow) {
      closeRow();
      currentRow = row;
    }
    const last = runs[runs.length - 1];
    if (last !== undefined && endColumn(last) === column) last.columns++;
    else runs.push(area(row, column));
  }
  closeRow();
  return done;
}
