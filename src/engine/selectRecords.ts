import type { Finding } from '../model/finding';
import { valueHolding } from '../model/dayValue';
import { numberColumn, type Table } from '../model/table';
import type { Selection } from '../model/measure';
import { scopeOf } from './neededFields';
import { compilePredicate, type Predicate, type PredicateEnvironment, recordInPeriod } from './predicate';
import { predicateEnvironment } from './predicateEnvironment';
import type { Definitions, RunOptions } from './types';

/** Everything that figures are taken from. */
export type FigureContext = PredicateEnvironment & {
  readonly definitions: Definitions;
  readonly findings: readonly Finding[];
};

export function figureContext(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): FigureContext {
  return { ...predicateEnvironment(definitions, tables, options, findings), definitions, findings };
}

/** Numbers of the records that a selection takes, ascending. */
export function selectRecords(table: Table, selection: Selection, context: PredicateEnvironment): number[] {
  const inScope = scopeTest(table, selection, context);
  const meets = compilePredicate(table, selection.where, context);
  const records: number[] = [];
  const count = table.rows.length;
  for (let record = 0; record < count; record++) {
    if (inScope(record) && meets(record)) records.push(record);
  }
  return records;
}

/** Period: dated in it. Until its end: dated, and not later. State: all, but a state tracker's later records not yet. */
function scopeTest(table: Table, selection: Selection, context: PredicateEnvironment): Predicate {
  const { tracker } = table;
  const { period } = context;
  const scope = scopeOf(selection, tracker);
  if (scope === 'state') return tracker.nature === 'state' ? recordInPeriod(table, period) : () => true;
  if (tracker.dateField === undefined) return () => true;
  if (scope === 'period') return compilePredicate(table, { field: tracker.dateField, inPeriod: true }, context);
  const dates = numberColumn(table, tracker.dateField);
  const last = valueHolding(table.columns.get(tracker.dateField)?.field.type ?? 'date', period.end);
  return (record) => (dates?.[record] ?? Number.NaN) <= last;
}
