import type { Approximation } from '../model/figure';
import type { Measure } from '../model/measure';
import { type Column, type Table, numberColumn } from '../model/table';
import { exactSum, type SumSoFar } from './exactSum';
import type { PredicateEnvironment } from './predicate';
import { selectRecords } from './selectRecords';

/** What some records of a table give to a measure; nothing of it depends on the rows that they stand in. */
export interface Tally {
  /** How many records the selection takes. */
  readonly selected: number;
  /** How many of them the measure is of. */
  readonly counted: number;
  /** First and last rows of these, neighbours joined, counted from the row of the part's first record: `[0, 3, 5, 5]`. */
  readonly rows: readonly number[];
  readonly approximations: ReadonlySet<Approximation>;
  readonly sum?: SumSoFar;
  /** Days from one date to the other. */
  readonly days?: number;
  /** The values that occur. */
  readonly values?: ReadonlySet<string | number>;
  /** The largest value. */
  readonly most?: number;
}

/** A measure of one tracker's records. */
export type SingleMeasure = Exclude<Measure, { aggregate: 'rate' }>;
type Of<A extends SingleMeasure['aggregate']> = Extract<SingleMeasure, { aggregate: A }>;

export function tally(measure: SingleMeasure, part: Table, env: PredicateEnvironment): Tally {
  const selected = selectRecords(part, measure, env);
  const { records, ...taken } = takenOf(measure, part, selected);
  return { selected: selected.length, counted: records.length, rows: rowsOf(part, records), approximations: new Set(), ...taken };
}

type Taken = Pick<Tally, 'sum' | 'days' | 'values' | 'most'> & { readonly records: readonly number[]; readonly approximations?: Tally['approximations'] };

function takenOf(measure: SingleMeasure, table: Table, selected: readonly number[]): Taken {
  switch (measure.aggregate) {
    case 'count':
      return { records: selected };
    case 'distinct':
      return takeDistinct(table, measure.field, selected);
    case 'sum':
      return takeSum(table, measure, selected);
    case 'mean':
      return takeMean(table, measure.field, selected);
    case 'max':
      return takeMax(table, measure.field, selected);
    case 'mean-days':
      return takeMeanDays(table, measure, selected);
  }
}

function takeDistinct(table: Table, field: string, selected: readonly number[]): Taken {
  const values = table.columns.get(field)?.values ?? [];
  const records = selected.filter((record) => values[record] !== '' && !Number.isNaN(values[record]));
  return { records, values: new Set(records.map((record) => values[record] ?? '')) };
}

function takeSum(table: Table, { field, minus }: Of<'sum'>, selected: readonly number[]): Taken {
  const column = table.columns.get(field);
  const less = minus === undefined ? undefined : table.columns.get(minus);
  const [values, lessValues] = [numberColumn(table, field), minus === undefined ? undefined : numberColumn(table, minus)];
  const records = withNumber(column, selected);
  const sum = exactSum();
  for (const record of records) {
    sum.add(values?.[record] ?? 0);
    const lessValue = lessValues?.[record] ?? Number.NaN;
    if (!Number.isNaN(lessValue)) sum.add(-lessValue);
  }
  return { records, sum: sum.soFar(), approximations: new Set([...approximationsAt(column, records), ...approximationsAt(less, records)]) };
}

function takeMean(table: Table, field: string, selected: readonly number[]): Taken {
  const column = table.columns.get(field);
  const records = withNumber(column, selected);
  const sum = exactSum();
  for (const record of records) sum.add(Number(column?.values[record]));
  return { records, sum: sum.soFar(), approximations: new Set(approximationsAt(column, records).length > 0 ? ['about'] : []) };
}

/** The records that hold the largest value stand behind it. */
function takeMax(table: Table, field: string, selected: readonly number[]): Taken {
  const column = table.columns.get(field);
  const values = numberColumn(table, field);
  const filled = withNumber(column, selected);
  const most = filled.reduce((known, record) => Math.max(known, values?.[record] ?? -Infinity), -Infinity);
  const records = filled.filter((record) => values?.[record] === most);
  return { records, most, approximations: new Set(approximationsAt(column, records)) };
}

function takeMeanDays(table: Table, { from, to }: Of<'mean-days'>, selected: readonly number[]): Taken {
  const [starts, ends] = [numberColumn(table, from), numberColumn(table, to)];
  const records = [from, to].reduce((left, field) => withNumber(table.columns.get(field), left), selected);
  return { records, days: records.reduce((sum, record) => sum + (ends?.[record] ?? 0) - (starts?.[record] ?? 0), 0) };
}

function withNumber(column: Column | undefined, records: readonly number[]): readonly number[] {
  return column?.kind === 'number' ? records.filter((record) => !Number.isNaN(column.values[record] ?? Number.NaN)) : [];
}

/** Most columns have none. */
function approximationsAt(column: Column | undefined, records: readonly number[]): Approximation[] {
  if (column?.kind !== 'number' || column.approximate.size === 0) return [];
  return records.flatMap((record) => column.approximate.get(record) ?? []);
}

function rowsOf({ rows }: Table, records: readonly number[]): number[] {
  const from = rows[0] ?? 0;
  const found: number[] = [];
  for (const record of records) {
    const row = (rows[record] ?? 0) - from;
    if (found.at(-1) === row - 1) found[found.length - 1] = row;
    else found.push(row, row);
  }
  return found;
}
