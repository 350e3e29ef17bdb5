import type { Approximation } from './figure';
import type { Field, Tracker } from './tracker';

/**
 * One column of a read table; index = record number, 0-based. `number` columns hold numbers (money in 元), days,
 * months and booleans (1 and 0), `NaN` where missing or unreadable. `text` columns hold folded, trimmed words, `''` likewise.
 */
export type Column = ColumnFacts &
  (
    | { readonly kind: 'number'; readonly values: Float64Array; readonly approximate: ReadonlyMap<number, Approximation> }
    | { readonly kind: 'text'; readonly values: readonly string[] }
  );

export interface ColumnFacts {
  readonly field: Field;
  /** Sheet column, 1-based. */
  readonly position: number;
  /** Header as it stands in the sheet. */
  readonly header: string;
  /** 10 000 for a 万元 column, else 1; values here are already scaled. */
  readonly scale: number;
  /** Every record's cell means to Excel's own functions what it means here: no text dates, text numbers, missing-value signs, merged cells, approximations or odd spellings. */
  readonly native: boolean;
  /** The spellings of `true` that stand in a boolean column, as raw cell values. */
  readonly trueSpellings?: readonly (string | number | boolean)[];
  /** Other words that stand for allowed ones by a person's choice, and what they mean; Excel's functions must be told of both. */
  readonly spellings?: ReadonlyMap<string, string>;
  /** Records whose cell holds something that could not be read: nobody knows whether they have a value. */
  readonly unreadable: ReadonlySet<number>;
}

/** The records of one tracker, read; nothing of it depends on the host. */
export interface Table {
  readonly tracker: Tracker;
  readonly sheet: string;
  /** Sheet row of the (last) header row, 1-based. */
  readonly headerRow: number;
  /** Field name → sheet row of its header, where the header takes two rows. */
  readonly headerRows?: ReadonlyMap<string, number>;
  /** First and last sheet column of the fields. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Record number → sheet row, 1-based. */
  readonly rows: Int32Array;
  /** Field name → column; fields whose column is not in the sheet are absent. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Used rows that are no records (titles, header, totals, notes, repeated headers), with their raw cells by column position. */
  readonly otherRows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string | number | boolean> }[];
  /**
   * The same records in runs of some hundred, each a table of its own without `otherRows`. The `columns` of a part are the
   * same object as long as its records say the same, in whichever rows they stand. Absent where there is no need for it.
   */
  readonly parts?: readonly Table[];
}

/** Field name → number column, for checks that need one; `undefined` where the sheet has no such column. */
export function numberColumn(table: Table, field: string): Float64Array | undefined {
  const column = table.columns.get(field);
  return column?.kind === 'number' ? column.values : undefined;
}

export function textColumn(table: Table, field: string): readonly string[] | undefined {
  const column = table.columns.get(field);
  return column?.kind === 'text' ? column.values : undefined;
}

/** True where the record has a readable value in the field. */
export function hasValue(column: Column, record: number): boolean {
  return column.kind === 'number' ? !Number.isNaN(column.values[record]) : (column.values[record] ?? '') !== '';
}
