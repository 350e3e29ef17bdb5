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
