import { area, endColumn, endRow, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './store';

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `AA` → 26. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `A1:B2`, `A:B`, `1:2` or `A1`. */
export function formatArea(a: Area): string {
  if (isEntireRow(a)) return `${a.row + 1}:${endRow(a)}`;
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(endColumn(a) - 1)}`;
  const first = `${columnName(a.column)}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? first : `${first}:${columnName(endColumn(a) - 1)}${endRow(a)}`;
}

/** Quoted as Excel quotes it: anything but letters, digits, `_` and `.`, or what could be read as a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheetName: string, a: Area): string => `${quoteSheetName(sheetName)}!${formatArea(a)}`;

/** `'My sheet'!A1` → sheet name (absent when not given) and the rest. */
export function splitSheet(address: string): { sheet?: string; reference: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { reference: address };
  const sheet = address.slice(0, bang);
  const unquoted = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: unquoted, reference: address.slice(bang + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  row?: number;
  column?: number;
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) return checked({ column: columnNumber(cell[1]), row: Number(cell[2]) - 1 });
  const column = COLUMN.exec(text);
  if (column?.[1] !== undefined) return checked({ column: columnNumber(column[1]) });
  const row = ROW.exec(text);
  if (row?.[1] !== undefined) return checked({ row: Number(row[1]) - 1 });
  return undefined;
}

const checked = (corner: Corner): Corner | undefined =>
  (corner.row ?? 0) < MAX_ROWS && (corner.column ?? 0) < MAX_COLUMNS ? corner : undefined;

/** `A1`, `A1:B2`, `A:C`, `3:5`, with or without `$`; without a sheet. Undefined when it is no reference. */
export function parseArea(reference: string): Area | undefined {
  const [from, to, ...more] = reference.trim().split(':');
  if (from === undefined || more.length > 0) return undefined;
  const first = parseCorner(from);
  const last = to === undefined ? first : parseCorner(to);
  if (first === undefined || last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined) || (first.column === undefined) !== (last.column === undefined)) return undefined;
  if (to === undefined && (first.row === undefined || first.column === undefined)) return undefined;
  const rowFrom = Math.min(first.row ?? 0, last.row ?? 0);
  const rowTo = first.row === undefined ? MAX_ROWS - 1 : Math.max(first.row, last.row ?? 0);
  const columnFrom = Math.min(first.column ?? 0, last.column ?? 0);
  const columnTo = first.column === undefined ? MAX_COLUMNS - 1 : Math.max(first.column, last.column ?? 0);
  return area(rowFrom, columnFrom, rowTo - rowFrom + 1, columnTo - columnFrom + 1);
}
