import { isoMonth, monthOf } from '../model/day';
import type { RuleOf } from '../model/rule';
import { hasValue, numberColumn } from '../model/table';
import type { Check, CheckContext } from './check';

interface Series {
  readonly records: number[];
  from: number;
  to: number;
}

/**
 * Stands at the month of the record after the gap; after the last month, at the last record. Months count that lie in
 * the record's own span and begin in the period and by today. One finding names all months that are missing before its
 * record. Values: `group`, `months`, `monthsEn` (which are missing), `count`.
 */
export const gap: Check<'gap'> = (rule, context) => {
  const { table, period, today } = context;
  const months = numberColumn(table, rule.month);
  if (!months) return;
  const [firstMonth, lastMonth] = [monthOf(period.start - 1) + 1, Math.min(monthOf(period.end), monthOf(today))];
  for (const [group, { records, from, to }] of seriesOf(rule, context)) {
    const inOrder = [...records].sort((a, b) => (months[a] ?? 0) - (months[b] ?? 0));
    const [start, end] = [Math.max(firstMonth, monthOf(from)), Math.min(lastMonth, monthOf(to))];
    const missing = new Map<number, number[]>();
    let next = 0;
    for (let month = start; month <= end; month++) {
      while (next < inOrder.length && (months[inOrder[next] ?? -1] ?? 0) < month) next++;
      const after = inOrder[Math.min(next, inOrder.length - 1)] ?? -1;
      if (months[after] === month) continue;
      missing.set(after, [...(missing.get(after) ?? []), month]);
    }
    for (const [record, absent] of missing) {
      const names = absent.map(isoMonth);
      const values = { group, months: names.join('、'), monthsEn: names.join(', '), count: names.length };
      context.report({ record, field: rule.month, expected: names.join(', '), values });
    }
  }
};

/** Records with a month, by group; the span is the widest that they give. A group without a span has no months to miss. */
function seriesOf(rule: RuleOf<'gap'>, { table, predicate }: CheckContext): Map<string, Series> {
  const found = new Map<string, Series>();
  const groups = table.columns.get(rule.group);
  const [months, starts, ends] = [numberColumn(table, rule.month), numberColumn(table, rule.from), numberColumn(table, rule.to)];
  if (!groups || !months || !starts || !ends) return found;
  const concerned = predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    if (!hasValue(groups, record) || Number.isNaN(months[record] ?? Number.NaN) || !concerned(record)) continue;
    const group = String(groups.values[record]);
    const series = found.get(group) ?? { records: [], from: Infinity, to: -Infinity };
    series.records.push(record);
    found.set(group, series);
    const [from = Number.NaN, to = Number.NaN] = [starts[record], ends[record]];
    // An end before its start is another rule's finding; the month is there all the same.
    if (!(from <= to)) continue;
    series.from = Math.min(series.from, from);
    series.to = Math.max(series.to, to);
  }
  for (const [group, { from, to }] of found) if (from > to) found.delete(group);
  return found;
}
