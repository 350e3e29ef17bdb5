import type { Area } from './store';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** One past the last row. */
export const endRow = (a: Area): number => a.row + a.rows;
/** One past the last column. */
export const endColumn = (a: Area): number => a.column + a.columns;

export const isEntireColumn = (a: Area): boolean => a.row === 0 && a.rows === MAX_ROWS;
export const isEntireRow = (a: Area): boolean => a.column === 0 && a.columns === MAX_COLUMNS;
/** Whole rows or columns: Excel answers cell-level reads with null and refuses cell-level writes. */
export const isUnbounded = (a: Area): boolean => isEntireColumn(a) || isEntireRow(a);

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && endRow(inner) <= endRow(outer) && endColumn(inner) <= endColumn(outer);

export const hasCell = (a: Area, row: number, column: number): boolean =>
  row >= a.row && row < endRow(a) && column >= a.column && column < endColumn(a);

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Smallest rectangle around both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(endRow(a), endRow(b)) - row, columns: Math.max(endColumn(a), endColumn(b)) - column };
}

/** What is left of `a` without `b`: up to four rectangles. */
export function subtract(a: Area, b: Area): Area[] {
  const common = intersect(a, b);
  if (common === undefined) return [a];
  const rest: Area[] = [];
  if (common.row > a.row) rest.push(area(a.row, a.column, common.row - a.row, a.columns));
  if (endRow(common) < endRow(a)) rest.push(area(endRow(common), a.column, endRow(a) - endRow(common), a.columns));
  if (common.column > a.column) rest.push(area(common.row, a.column, common.rows, common.column - a.column));
  if (endColumn(common) < endColumn(a)) rest.push(area(common.row, endColumn(common), common.rows, endColumn(a) - endColumn(common)));
  return rest;
}

/** True when the areas together hold every cell of `a`. */
export const coveredBy = (a: Area, areas: readonly Area[]): boolean =>
  areas.reduce<Area[]>((rest, b) => rest.flatMap((part) => subtract(part, b)), [a]).length === 0;
