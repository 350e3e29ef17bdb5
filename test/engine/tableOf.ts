import { parseIsoDay } from '../../src/model/day';
import type { Approximation } from '../../src/model/figure';
import type { Column, ColumnFacts, Table } from '../../src/model/table';
import type { Field, Tracker } from '../../src/model/tracker';

/** A tidy value as a person would write it: dates `2022-06-20`, months `2022-06`; `undefined` is missing. */
export type Value = string | number | boolean | undefined;

export interface TableOptions {
  readonly sheet?: string;
  /** Sheet row of the header; the records follow at once. Default 1. */
  readonly headerRow?: number;
  /** Facts of single columns that differ from a tidy sheet's. */
  readonly facts?: Readonly<Record<string, Partial<ColumnFacts>>>;
  /** Field → record → how it is meant. */
  readonly approximate?: Readonly<Record<string, Readonly<Record<number, Approximation>>>>;
  /** Fields whose column the sheet lacks. */
  readonly without?: readonly string[];
  /** Rows that are no records, by field name; the header stands among them anyway. */
  readonly others?: readonly { readonly row: number; readonly cells: Readonly<Record<string, string | number | boolean>> }[];
}

/** A read table with the tracker's fields in their order, from column A. Records are lists of values in that order. */
export function tableOf(tracker: Tracker, records: readonly (readonly Value[])[], options: TableOptions = {}): Table {
  const { sheet = tracker.name, headerRow = 1, facts = {}, approximate = {}, without = [], others = [] } = options;
  const position = new Map(tracker.fields.map((field, index) => [field.name, index + 1]));
  const columns = new Map<string, Column>();
  tracker.fields.forEach((field, index) => {
    if (without.includes(field.name)) return;
    const common = {
      field,
      position: index + 1,
      header: field.name,
      scale: 1,
      native: true,
      unreadable: new Set<number>(),
      ...(field.type === 'boolean' && { trueSpellings: ['是'] }),
      ...facts[field.name],
    };
    const values = records.map((record) => record[index]);
    if (field.type === 'string') columns.set(field.name, { ...common, kind: 'text', values: values.map((value) => (value === undefined ? '' : String(value))) });
    else {
      const kinds = Object.entries(approximate[field.name] ?? {}).map(([record, kind]) => [Number(record), kind] as const);
      columns.set(field.name, { ...common, kind: 'number', values: Float64Array.from(values, (value) => numberOf(value, field)), approximate: new Map(kinds) });
    }
  });
  const cellsOf = (cells: Readonly<Record<string, string | number | boolean>>) => new Map(Object.entries(cells).map(([field, value]) => [position.get(field) ?? 99, value]));
  const header = Object.fromEntries([...columns.keys()].map((name) => [name, name]));
  return {
    tracker,
    sheet,
    headerRow,
    firstColumn: 1,
    lastColumn: tracker.fields.length,
    rows: Int32Array.from(records, (_, index) => headerRow + 1 + index),
    columns,
    otherRows: [{ row: headerRow, cells: cellsOf(header) }, ...others.map(({ row, cells }) => ({ row, cells: cellsOf(cells) }))],
  };
}

function numberOf(value: Value, { type }: Field): number {
  if (value === undefined) return Number.NaN;
  if (type === 'date') return parseIsoDay(String(value)) ?? Number.NaN;
  if (type !== 'yearmonth') return Number(value);
  const [year = 0, month = 0] = String(value).split('-').map(Number);
  return year * 12 + month - 1;
}
