import type { Approximation, NoFigure } from '../model/figure';
import type { Measure } from '../model/measure';
import { type Column, type Table, numberColumn } from '../model/table';
import { exactSum } from './exactSum';
import type { PredicateEnvironment } from './predicate';
import { selectRecords } from './selectRecords';

/** What a measure comes to, and the records that it was taken from. */
export interface Measured {
  readonly value: number | null;
  readonly reason?: NoFigure;
  readonly approximations: ReadonlySet<Approximation>;
  /** Table → records, each list ascending. */
  readonly records: readonly { readonly table: Table; readonly records: readonly number[] }[];
}

type Of<A extends Measure['aggregate']> = Extract<Measure, { aggregate: A }>;

/** Takes the measure as the columns stand; whether they are all there is `missingPart`'s question. */
export function takeMeasure(measure: Measure, own: string, env: PredicateEnvironment): Measured {
  if (measure.aggregate === 'rate') return takeRate(takeMeasure(measure.part, own, env), takeMeasure(measure.whole, own, env));
  const table = env.tables.get(measure.tracker ?? own);
  if (!table) return { value: null, reason: 'tracker-missing', approximations: new Set(), records: [] };
  const selected = selectRecords(table, measure, env);
  switch (measure.aggregate) {
    case 'count':
      return { value: selected.length, approximations: new Set(), records: [{ table, records: selected }] };
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

/** Percent; the records behind the part and the whole both stand behind it. */
function takeRate(part: Measured, whole: Measured): Measured {
  const records = [...whole.records, ...part.records];
  const kinds = new Set<Approximation>(part.approximations.size + whole.approximations.size > 0 ? ['about'] : []);
  const reason = part.reason ?? whole.reason ?? (whole.value === 0 ? 'nothing-to-divide' : undefined);
  if (part.value === null || whole.value === null || reason) return { value: null, ...(reason && { reason }), approximations: kinds, records };
  return { value: (100 * part.value) / whole.value, approximations: kinds, records };
}

function takeDistinct(table: Table, field: string, selected: readonly number[]): Measured {
  const values = table.columns.get(field)?.values ?? [];
  const records = selected.filter((record) => values[record] !== '' && !Number.isNaN(values[record]));
  return { value: new Set(records.map((record) => values[record])).size, approximations: new Set(), records: [{ table, records }] };
}

function takeSum(table: Table, { field, minus }: Of<'sum'>, selected: readonly number[]): Measured {
  const column = table.columns.get(field);
  const less = minus === undefined ? undefined : table.columns.get(minus);
  const [values, lessValues] = [numberColumn(table, field), minus === undefined ? undefined : numberColumn(table, minus)];
  const records = withNumber(column, selected);
  const approximations = new Set<Approximation>();
  const sum = exactSum();
  for (const record of records) {
    sum.add(values?.[record] ?? 0);
    const lessValue = lessValues?.[record] ?? Number.NaN;
    if (!Number.isNaN(lessValue)) sum.add(-lessValue);
    for (const kind of [approximation(column, record), approximation(less, record)]) if (kind) approximations.add(kind);
  }
  // Nothing but unreadable cells is no zero.
  const reason = records.length === 0 && selected.length > 0 && (column?.unreadable ?? 0) > 0 ? 'unreadable' : undefined;
  return { value: reason ? null : sum.total(), ...(reason && { reason }), approximations, records: [{ table, records }] };
}

function takeMean(table: Table, field: string, selected: readonly number[]): Measured {
  const column = table.columns.get(field);
  const records = withNumber(column, selected);
  const sum = exactSum();
  for (const record of records) sum.add(Number(column?.values[record]));
  const approximations = new Set<Approximation>(records.some((record) => approximation(column, record)) ? ['about'] : []);
  return ofRecords(table, records, sum.total() / records.length, approximations, nothing([column], selected));
}

/** The records that hold the largest value stand behind it. */
function takeMax(table: Table, field: string, selected: readonly number[]): Measured {
  const column = table.columns.get(field);
  const values = numberColumn(table, field);
  const filled = withNumber(column, selected);
  const value = filled.reduce((most, record) => Math.max(most, values?.[record] ?? -Infinity), -Infinity);
  const records = filled.filter((record) => values?.[record] === value);
  const approximations = new Set(records.flatMap((record) => approximation(column, record) ?? []));
  return ofRecords(table, records, value, approximations, nothing([column], selected));
}

function takeMeanDays(table: Table, { from, to }: Of<'mean-days'>, selected: readonly number[]): Measured {
  const columns = [table.columns.get(from), table.columns.get(to)];
  const [starts, ends] = [numberColumn(table, from), numberColumn(table, to)];
  const records = columns.reduce((left, column) => withNumber(column, left), selected);
  const days = records.reduce((sum, record) => sum + (ends?.[record] ?? 0) - (starts?.[record] ?? 0), 0);
  return ofRecords(table, records, days / records.length, new Set(), nothing(columns, selected));
}

/** Without a record there is no figure, for the reason given. */
function ofRecords(table: Table, records: readonly number[], value: number, approximations: ReadonlySet<Approximation>, reason: NoFigure): Measured {
  const behind = [{ table, records }];
  return records.length === 0 ? { value: null, reason, approximations: new Set(), records: behind } : { value, approximations, records: behind };
}

function nothing(columns: readonly (Column | undefined)[], selected: readonly number[]): NoFigure {
  return selected.length > 0 && columns.some((column) => (column?.unreadable ?? 0) > 0) ? 'unreadable' : 'nothing-to-divide';
}

function withNumber(column: Column | undefined, records: readonly number[]): readonly number[] {
  return column?.kind === 'number' ? records.filter((record) => !Number.isNaN(column.values[record] ?? Number.NaN)) : [];
}

const approximation = (column: Column | undefined, record: number) => (column?.kind === 'number' ? column.approximate.get(record) : undefined);
