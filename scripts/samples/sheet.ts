import { type Day, parseIsoDay } from '../../src/model/day';

/** A cell as a person would type it: a date is written as `d('2022-01-05')`. */
export type Typed = string | number | boolean | null | { readonly day: Day } | { readonly month: Day } | { readonly error: string } | { readonly formula: string; readonly value: number };

/** One tracking sheet as data; `makeWorkbook` turns it into an .xlsx. */
export interface SampleSheet {
  name: string;
  /** Rows above the header: a title, a line that tells the unit. */
  above: string[];
  /** One header row, or two with merged cells (a repeated word in the first row is merged across). */
  headers: string[][];
  rows: Typed[][];
  below: Typed[][];
  widths: number[];
  /** Excel table instead of a plain range. */
  table: boolean;
  hiddenRecords?: number[];
  /** Records whose cell in this column is merged with the next one's. */
  mergedDown?: { record: number; column: number }[];
}

export function day(iso: string): { readonly day: Day } {
  const value = parseIsoDay(iso);
  if (value === undefined) throw new RangeError(`no such date: ${iso}`);
  return { day: value };
}

/** The first of a month, shown as 2022年1月. */
export function month(iso: string): { readonly month: Day } {
  return { month: day(`${iso}-01`).day };
}

/** A sheet with one header row and a title above it; columns as wide as what stands in them. */
export function sampleSheet(name: string, title: string, headers: string[], rows: Typed[][], more: Partial<SampleSheet> = {}): SampleSheet {
  return { name, above: [title], headers: [headers], rows, below: [], widths: headers.map((header, column) => widthOf([header, ...rows.map((row) => row[column] ?? null)])), table: false, ...more };
}

/** In characters of the standard font; a Chinese one takes two. */
function widthOf(cells: readonly Typed[]): number {
  const longest = Math.max(...cells.map((cell) => (typeof cell === 'string' ? Array.from(cell).reduce((sum, character) => sum + (character > '\u2E80' ? 2 : 1), 0) : 10)));
  return Math.min(Math.max(longest + 2, 8), 40);
}

/** Rows in the order of the date in their first cell. */
export function byDate(rows: Typed[][]): Typed[][] {
  const key = ([first = null]: Typed[]) => (typeof first === 'object' && first !== null && 'day' in first ? first.day : 0);
  return [...rows].sort((a, b) => key(a) - key(b));
}

/** `CG2022-001`, `CG2022-002` … */
export function numbered(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, '0')}`;
}
