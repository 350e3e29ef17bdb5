import { hasValue } from '../model/table';
import type { Check } from './check';

/** Stands at the second field, which holds the same as the first. Values: `other`, the first field's name. */
export const differs: Check<'differs'> = (rule, context) => {
  const { table } = context;
  const [first, second] = rule.fields;
  const [left, right] = [table.columns.get(first), table.columns.get(second)];
  if (!left || !right) return;
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    if (left.values[record] === right.values[record] && hasValue(left, record) && concerned(record)) {
      context.report({ record, field: second, expected: `≠ ${context.show(table, record, first)}`, values: { other: first } });
    }
  }
};
