import { type Table, hasValue } from '../model/table';
import type { RuleOf } from '../model/rule';
import type { Check, CheckContext } from './check';
import { firstRecords } from './firstRecords';
import { formatValue } from './format';

type With<P extends 'count' | 'value' | 'totals'> = Extract<RuleOf<'agreesWith'>, Record<P, unknown>>;

/** Related cells of one finding. */
const NAMED = 100;
/** Half a fen: float dust of a sum is no difference. */
const DUST = 0.005;

/**
 * Stands at the figure, or at the header of `field` for `totals`; related to the place of the other figure: the records
 * counted (their header where there is none), the other value, the other header. Values: `bySheet` (the other sheet),
 * `key` (of the record; `''` for totals), `other` (the other figure, as `expected`); for totals `span`, `spanEn` (the
 * period). Without the other tracker, the record or the value, or a column that a condition looks at, nothing is said.
 */
export const agreesWith: Check<'agreesWith'> = (rule, context) => {
  if ('count' in rule) agreesWithCount(rule, context);
  else if ('value' in rule) agreesWithValue(rule, context);
  else agreesWithTotals(rule, context);
};

function agreesWithCount(rule: With<'count'>, context: CheckContext): void {
  const { table } = context;
  const { tracker, match, key, where } = rule.count;
  const other = context.tables.get(tracker);
  const [figures, keys, there] = [table.columns.get(rule.field), table.columns.get(key), other?.columns.get(match)];
  if (!other || figures?.kind !== 'number' || !keys || there?.kind !== keys.kind || !context.judged(other, where)) return;

  const belongs = context.predicate(other, where);
  const counted = new Map<string | number, number[]>();
  for (let record = 0; record < other.rows.length; record++) {
    const value = there.values[record];
    if (value === undefined || !hasValue(there, record) || !belongs(record)) continue;
    const known = counted.get(value);
    if (known) known.push(record);
    else counted.set(value, [record]);
  }
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const value = keys.values[record];
    if (value === undefined || !hasValue(keys, record) || !hasValue(figures, record)) continue;
    const records = counted.get(value) ?? [];
    if (figures.values[record] === records.length || !concerned(record)) continue;
    const expected = String(records.length);
    const places = records.length === 0 ? [-1] : records.slice(0, NAMED);
    context.report({
      record,
      field: rule.field,
      expected,
      values: { bySheet: other.sheet, key: context.show(table, record, key), other: expected },
      related: places.map((each) => ({ table: other, record: each, field: match })),
    });
  }
}

function agreesWithValue(rule: With<'value'>, context: CheckContext): void {
  const { table } = context;
  const { tracker, match, key, field } = rule.value;
  const other = context.tables.get(tracker);
  const [own, keys] = [table.columns.get(rule.field), table.columns.get(key)];
  const [theirs, there] = [other?.columns.get(field), other?.columns.get(match)];
  if (!other || !own || !keys || theirs?.kind !== own.kind || there?.kind !== keys.kind) return;

  const records = firstRecords(there);
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const found = hasValue(keys, record) ? records.get(keys.values[record] ?? '') : undefined;
    if (found === undefined || !hasValue(own, record) || !hasValue(theirs, found)) continue;
    if (alike(own.values[record], theirs.values[found]) || !concerned(record)) continue;
    const expected = context.show(other, found, field);
    context.report({
      record,
      field: rule.field,
      expected,
      values: { bySheet: other.sheet, key: context.show(table, record, key), other: expected },
      related: [{ table: other, record: found, field }],
    });
  }
}

function agreesWithTotals(rule: With<'totals'>, context: CheckContext): void {
  const { table } = context;
  const { own, other, at } = rule.totals;
  const otherTable = context.tables.get(at.tracker);
  if (!otherTable?.columns.has(at.field) || !table.columns.has(rule.field)) return;
  const [ours, theirs] = [context.figure(own, table.tracker.id), context.figure(other, at.tracker)];
  if (ours === undefined || theirs === undefined || alike(ours, theirs)) return;
  const [received, expected] = [total(ours, table, rule.field), total(theirs, otherTable, at.field)];
  const { zh: span, en: spanEn } = context.period.label;
  context.report({
    record: -1,
    field: rule.field,
    received,
    expected,
    values: { bySheet: otherTable.sheet, key: '', other: expected, span, spanEn },
    related: [{ table: otherTable, record: -1, field: at.field }],
  });
}

const alike = (a: string | number | undefined, b: string | number | undefined): boolean => (typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= DUST : a === b);

/** In the unit of the field that the total stands at. */
function total(value: number, { columns }: Table, field: string): string {
  const unit = columns.get(field)?.field.unit;
  return formatValue(value, { type: 'number', ...(unit !== undefined && { unit }) });
}
