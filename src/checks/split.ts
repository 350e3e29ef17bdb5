import { isoDay } from '../model/day';
import type { RuleOf } from '../model/rule';
import { hasValue } from '../model/table';
import type { Check, CheckContext } from './check';
import { formatValue } from './format';
import { groupRecords } from './groupRecords';

/** Related cells of one finding. */
const NAMED = 100;
/** Half a fen: float dust of a sum is no excess. */
const DUST = 0.005;

interface Purchase {
  readonly record: number;
  readonly day: number;
  readonly figure: number;
}

/**
 * A cluster is as many records of one group as lie within so many days of each other; a record belongs to one cluster
 * at most, and of two that share records the one with the larger sum stands. Records that reach the ceiling by
 * themselves, or have no group, take no part. Stands at `sum` of the cluster's last record by date, related to the
 * others. Values: `what` (the group's values), `count`, `sum`, `ceiling`, `days` (the limit), `from`, `to` (first and
 * last date), `rows` (sheet rows, at most ten). The amount at stake is the sum.
 */
export const split: Check<'split'> = (rule, context) => {
  const days = context.number(rule.withinDays);
  const ceiling = context.number(rule.ceiling);
  for (const purchases of groupsOf(rule, context, ceiling)) {
    for (const cluster of clustersOf(purchases, days, ceiling)) reportCluster(rule, context, cluster, { days, ceiling });
  }
};

/** Records below the ceiling, by group in sheet order, each group by date. */
function groupsOf(rule: RuleOf<'split'>, { table, predicate }: CheckContext, ceiling: number): Iterable<Purchase[]> {
  const groups = new Map<number, Purchase[]>();
  const columns = rule.group.flatMap((field) => table.columns.get(field) ?? []);
  const [figures, dates] = [table.columns.get(rule.sum), table.columns.get(rule.date)];
  if (columns.length < rule.group.length || figures?.kind !== 'number' || dates?.kind !== 'number') return [];
  const concerned = predicate(table, rule.where);
  const takes = (record: number) => {
    const figure = figures.values[record] ?? Number.NaN;
    return figure > 0 && figure < ceiling && hasValue(dates, record) && columns.every((column) => hasValue(column, record)) && concerned(record);
  };
  groupRecords(columns, table.rows.length, takes).forEach((first, record) => {
    if (first < 0) return;
    const purchase = { record, day: dates.values[record] ?? 0, figure: figures.values[record] ?? 0 };
    const others = groups.get(first);
    if (others) others.push(purchase);
    else groups.set(first, [purchase]);
  });
  for (const purchases of groups.values()) purchases.sort((a, b) => a.day - b.day || a.record - b.record);
  return groups.values();
}

/** The window with the largest sum above the ceiling, and what the purchases before and after it have of their own. */
function clustersOf(purchases: readonly Purchase[], days: number, ceiling: number): Purchase[][] {
  const found: Purchase[][] = [];
  const open: [from: number, to: number][] = [[0, purchases.length]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const window = largestWindow(purchases, from, to, days);
    if (!window || window.sum <= ceiling + DUST) continue;
    found.push(purchases.slice(window.from, window.to));
    // The first one is looked at first: the last in goes out first.
    open.push([window.to, to], [from, window.from]);
  }
  return found.sort((a, b) => (a[0]?.day ?? 0) - (b[0]?.day ?? 0));
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly sum: number;
}

/** Of the windows of so many days that can't be widened, the one with the largest sum; the earliest of equal ones. */
function largestWindow(purchases: readonly Purchase[], from: number, to: number, days: number): Window | undefined {
  let best: Window | undefined;
  let [first, sum] = [from, 0];
  for (let last = from; last < to; last++) {
    const { day, figure } = purchases[last] ?? { day: 0, figure: 0 };
    sum += figure;
    for (let earliest = purchases[first]; earliest && day - earliest.day > days; earliest = purchases[++first]) sum -= earliest.figure;
    if (sum > (best?.sum ?? 0) + DUST) best = { from: first, to: last + 1, sum };
  }
  return best;
}

function reportCluster(rule: RuleOf<'split'>, { table, show, report }: CheckContext, cluster: readonly Purchase[], limits: { readonly days: number; readonly ceiling: number }): void {
  const [first, last] = [cluster[0], cluster.at(-1)];
  const field = table.columns.get(rule.sum)?.field;
  if (!first || !last || !field) return;
  const total = Math.round(cluster.reduce((sum, { figure }) => sum + figure, 0) * 100) / 100;
  const [sum, ceiling] = [formatValue(total, field), formatValue(limits.ceiling, field)];
  const rows = cluster.map(({ record }) => table.rows[record] ?? 0).sort((a, b) => a - b);
  report({
    record: last.record,
    field: rule.sum,
    received: sum,
    expected: `≤ ${ceiling}`,
    values: {
      what: rule.group.map((each) => show(table, last.record, each)).join(' / '),
      count: cluster.length,
      sum,
      ceiling,
      days: limits.days,
      from: isoDay(first.day),
      to: isoDay(last.day),
      rows: `${rows.slice(0, 10).join('、')}${rows.length > 10 ? '…' : ''}`,
    },
    related: cluster.slice(0, -1).slice(0, NAMED).map(({ record }) => ({ record, field: rule.sum })),
    amount: total,
  });
}
