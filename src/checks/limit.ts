import { numberColumn } from '../model/table';
import type { Check } from './check';
import { firstRecords } from './firstRecords';
import { formatValue } from './format';

/** Related cells of one finding; a project may have very many vouchers. */
const NAMED = 100;

/**
 * Stands at the ceiling, in the other tracker's record. Values: `group` (its key), `total`, `excess`, `count` (records
 * in the sum). The amount at stake is the excess. Related: the cells behind the sum, at most 100.
 */
export const limit: Check<'limit'> = (rule, context) => {
  const { table, period } = context;
  const other = context.tables.get(rule.group.tracker);
  const [keys, match] = [table.columns.get(rule.group.field), other?.columns.get(rule.group.match)];
  const [figures, days] = [numberColumn(table, rule.sum), numberColumn(table, rule.date)];
  const ceiling = other?.columns.get(rule.ceiling);
  if (!other || !keys || match?.kind !== keys.kind || !figures || !days || ceiling?.kind !== 'number') return;

  const concerned = context.predicate(table, rule.where);
  const sums = new Map<string | number, { total: number; records: number[] }>();
  for (let record = 0; record < table.rows.length; record++) {
    const [key, figure = Number.NaN] = [keys.values[record], figures[record]];
    if (key === undefined || Number.isNaN(figure) || !((days[record] ?? Number.NaN) <= period.end) || !concerned(record)) continue;
    const sum = sums.get(key);
    if (sum) {
      sum.total += figure;
      sum.records.push(record);
    } else sums.set(key, { total: figure, records: [record] });
  }

  for (const [key, record] of firstRecords(match)) {
    const sum = sums.get(key);
    const excess = (sum?.total ?? 0) - (ceiling.values[record] ?? Number.NaN);
    // Half a fen: float dust of a sum is no excess.
    if (!sum || !(excess > 0.005)) continue;
    const total = formatValue(sum.total, ceiling.field);
    context.report({
      record,
      field: rule.ceiling,
      table: other,
      expected: `≥ ${total}`,
      values: { group: String(key), total, excess: formatValue(excess, ceiling.field), count: sum.records.length },
      related: sum.records.slice(0, NAMED).map((each) => ({ table, record: each, field: rule.sum })),
      amount: Math.round(excess * 100) / 100,
    });
  }
};
