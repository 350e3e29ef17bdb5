import { type Table, numberColumn } from '../model/table';
import { formatValue } from './format';
import type { Check } from './check';

/**
 * Stands at the result. Values: `formula` (`原值 − 累计折旧`, `党员人数 × 200`), `difference` (its size).
 * A record without one of the figures is passed over. Where the rule's amount is the result, the difference is at stake.
 */
export const equation: Check<'equation'> = (rule, context) => {
  const { table } = context;
  const column = table.columns.get(rule.result);
  const plus = figures(table, rule.plus);
  const minus = figures(table, rule.minus ?? []);
  if (column?.kind !== 'number' || !plus || !minus) return;
  const factor = rule.times === undefined ? 1 : context.number(rule.times);
  // Float dust in sums of fen is no difference.
  const tolerance = context.number(rule.tolerance) + 1e-6;
  const sum = [rule.plus.join(' + '), ...(rule.minus ?? [])].join(' − ');
  const formula = rule.times === undefined ? sum : `${sum} × ${factor}`;
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    let due = 0;
    for (const values of plus) due += values[record] ?? Number.NaN;
    for (const values of minus) due -= values[record] ?? Number.NaN;
    due *= factor;
    const difference = Math.abs((column.values[record] ?? Number.NaN) - due);
    if (!(difference > tolerance) || !concerned(record)) continue;
    context.report({
      record,
      field: rule.result,
      expected: formatValue(due, column.field),
      values: { formula, difference: formatValue(difference, column.field) },
      ...(rule.amount === rule.result && { amount: Math.round(difference * 100) / 100 }),
      related: [...rule.plus, ...(rule.minus ?? [])].map((field) => ({ record, field })),
    });
  }
};

function figures(table: Table, fields: readonly string[]): Float64Array[] | undefined {
  const columns = fields.flatMap((field) => numberColumn(table, field) ?? []);
  return columns.length === fields.length ? columns : undefined;
}
