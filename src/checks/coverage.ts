import { hasValue } from '../model/table';
import type { Check } from './check';

/**
 * Stands at the cell of `of` that has no counterpart. Values: `bySheet`, the sheet where it should be found. Without
 * either tracker, or a column that the conditions look at, nothing is said.
 */
export const coverage: Check<'coverage'> = ({ of, by }, context) => {
  const [table, other] = [context.tables.get(of.tracker), context.tables.get(by.tracker)];
  const [wanted, there] = [table?.columns.get(of.field), other?.columns.get(by.field)];
  if (!table || !other || !wanted || wanted.kind !== there?.kind) return;
  const { dateField } = other.tracker;
  const dated = by.inPeriod !== true || dateField === undefined || other.columns.has(dateField);
  if (!dated || !context.judged(table, of.where) || !context.judged(other, by.where)) return;

  const counts = context.predicate(other, by.where);
  const known = new Set<string | number>();
  for (let record = 0; record < other.rows.length; record++) {
    const value = there.values[record];
    if (value !== undefined && counts(record) && (!by.inPeriod || context.inPeriod(other, record))) known.add(value);
  }
  const concerned = context.predicate(table, of.where);
  for (let record = 0; record < table.rows.length; record++) {
    const value = wanted.values[record];
    if (value === undefined || !hasValue(wanted, record) || known.has(value) || !concerned(record)) continue;
    context.report({ record, field: of.field, table, expected: other.sheet, values: { bySheet: other.sheet } });
  }
};
