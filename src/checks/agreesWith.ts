import { hasValue } from '../model/table';
import type { Check } from './check';

/**
 * Stands at the figure. Values: `bySheet` (the sheet that was counted), `key`. Without the other tracker, or a column
 * that its condition looks at, nothing is said.
 */
export const agreesWith: Check<'agreesWith'> = (rule, context) => {
  const { table } = context;
  const { tracker, match, key, where } = rule.count;
  const other = context.tables.get(tracker);
  const [figures, keys, there] = [table.columns.get(rule.field), table.columns.get(key), other?.columns.get(match)];
  if (!other || figures?.kind !== 'number' || !keys || there?.kind !== keys.kind || !context.judged(other, where)) return;

  const belongs = context.predicate(other, where);
  const counts = new Map<string | number, number>();
  for (let record = 0; record < other.rows.length; record++) {
    const value = there.values[record];
    if (value !== undefined && belongs(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const value = keys.values[record];
    if (value === undefined || !hasValue(keys, record) || !hasValue(figures, record)) continue;
    const count = counts.get(value) ?? 0;
    if (figures.values[record] === count || !concerned(record)) continue;
    context.report({ record, field: rule.field, expected: String(count), values: { bySheet: other.sheet, key: String(value) } });
  }
};
