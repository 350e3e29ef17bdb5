/** What a spreadsheet hands over for a cell: `''` is an empty cell, dates are serial numbers. */
export type CellValue = string | number | boolean;

/** A rectangle of one sheet. Rows and columns are 1-based, as Excel shows them; last row and column are inclusive. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A rectangle together with the name of its sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** One cell; row and column are 1-based. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The last row and column that Excel has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `28`; 0 for anything that is no column. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return 0;
    column = column * 26 + code;
  }
  return column;
}

/** `{row: 5, column: 1}` → `A5`. */
export function cellAddress(cell: { row: number; column: number }): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/** `A5`, or `A5:L9` where the area has more than one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.firstRow, column: area.firstColumn });
  const last = cellAddress({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands in a formula; quoted only where Excel needs it. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `学习台账!A5:L5`. */
export function sheetAreaAddress(area: SheetArea): string {
  return `${quoteSheet(area.sheet)}!${areaAddress(area)}`;
}
