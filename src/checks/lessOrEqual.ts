import { numberColumn } from '../model/table';
import type { Check } from './check';

/** Stands at the left field. Values: `limit` (what the right field holds), `other` (its name). */
export const lessOrEqual: Check<'lessOrEqual'> = (rule, context) => {
  const { table } = context;
  const [left, right] = [numberColumn(table, rule.left), numberColumn(table, rule.right)];
  if (!left || !right) return;
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    if ((left[record] ?? Number.NaN) > (right[record] ?? Number.NaN) && concerned(record)) {
      const limit = context.show(table, record, rule.right);
      context.report({ record, field: rule.left, expected: `≤ ${limit}`, values: { limit, other: rule.right }, related: [{ record, field: rule.right }] });
    }
  }
};
