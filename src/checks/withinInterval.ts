import { monthOf } from '../model/day';
import type { RuleOf } from '../model/rule';
import { type Table, numberColumn } from '../model/table';
import type { Check, CheckContext } from './check';
import { firstRecords } from './firstRecords';

/**
 * Stands at the date or month. A month lies within when a day of it does. A record without both ends, or without the
 * record that `in` leads to, is passed over. Values: `from`, `to`, `key` (of the other record; `''` for an own span).
 */
export const withinInterval: Check<'withinInterval'> = (rule, context) => {
  const { table } = context;
  const column = table.columns.get(rule.field);
  const span = spanTable(rule, context);
  const [starts, ends] = span ? [numberColumn(span.table, rule.from), numberColumn(span.table, rule.to)] : [];
  if (column?.kind !== 'number' || !span || !starts || !ends) return;
  const unit = column.field.type === 'yearmonth' ? monthOf : (day: number) => day;
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const value = column.values[record] ?? Number.NaN;
    const other = span.recordOf(record);
    const [start = Number.NaN, end = Number.NaN] = [starts[other], ends[other]];
    if (Number.isNaN(value) || !(start <= end) || (value >= unit(start) && value <= unit(end)) || !concerned(record)) continue;
    const [from, to] = [context.show(span.table, other, rule.from), context.show(span.table, other, rule.to)];
    const key = rule.in ? context.show(table, record, rule.in.field) : '';
    context.report({
      record,
      field: rule.field,
      expected: `${from} – ${to}`,
      values: { from, to, key },
      related: [rule.from, rule.to].map((field) => ({ table: span.table, record: other, field })),
    });
  }
};

/** Where the span stands, and which record there belongs to a record here (-1 for none). */
function spanTable(rule: RuleOf<'withinInterval'>, { table, tables }: CheckContext): { table: Table; recordOf: (record: number) => number } | undefined {
  if (!rule.in) return { table, recordOf: (record) => record };
  const other = tables.get(rule.in.tracker);
  const [keys, match] = [table.columns.get(rule.in.field), other?.columns.get(rule.in.match)];
  if (!other || !keys || match?.kind !== keys.kind) return undefined;
  const records = firstRecords(match);
  return { table: other, recordOf: (record) => records.get(keys.values[record] ?? '') ?? -1 };
}
