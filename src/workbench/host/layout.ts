import { endColumn, endRow } from './area';
import type { Area, StoredSheet, StoredWorkbook } from './store';
import { textOf } from './text';

/** Points, for Calibri 11 and 等线 11 at 100 %. */
export const DEFAULT_ROW_HEIGHT = 15;
/** As files have it: 8.43 characters and the padding, 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 64 / 7;
/** Points per character of width: seven pixels at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;

/** Width of a column in points, 0 when hidden. */
export const columnPoints = (sheet: StoredSheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : round((sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) * POINTS_PER_CHARACTER);

/** Points → the file's unit. */
export const columnWidthInCharacters = (points: number): number => points / POINTS_PER_CHARACTER;

export const rowPoints = (sheet: StoredSheet, row: number): number => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT));

const round = (points: number): number => Math.round(points * 100) / 100;

/** Points from the sheet's edge to the start of a column, hidden ones not counted. */
export function leftOf(sheet: StoredSheet, column: number): number {
  let sum = column * DEFAULT_COLUMN_WIDTH * POINTS_PER_CHARACTER;
  for (const at of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) if (at < column) sum += columnPoints(sheet, at) - DEFAULT_COLUMN_WIDTH * POINTS_PER_CHARACTER;
  return round(sum);
}

export function topOf(sheet: StoredSheet, row: number): number {
  let sum = row * DEFAULT_ROW_HEIGHT;
  for (const at of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])) if (at < row) sum += rowPoints(sheet, at) - DEFAULT_ROW_HEIGHT;
  return round(sum);
}

/** Makes a column as wide as its longest text, a Chinese character counting for two; an empty column stays. */
export function autofitColumn(workbook: StoredWorkbook, sheet: StoredSheet, column: number, within: Area): void {
  let widest = 0;
  for (let row = within.row; row < Math.min(endRow(within), sheet.rows.length); row++) {
    const cell = sheet.rows[row]?.[column];
    if (cell === undefined || cell.value === '' || sheet.merges.some((m) => m.columns > 1 && column >= m.column && column < endColumn(m) && row >= m.row && row < endRow(m))) continue;
    for (const line of textOf(workbook, cell).split('\n')) {
      let width = 0;
      for (const character of line) width += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
      widest = Math.max(widest, width);
    }
  }
  if (widest > 0) sheet.columnWidths.set(column, Math.min(255, widest + 1));
}
