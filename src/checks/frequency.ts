import { firstDayOf } from '../model/day';
import { type Period, spansEndingIn } from '../model/period';
import type { RuleOf } from '../model/rule';
import { type Table, hasValue, numberColumn } from '../model/table';
import type { Check, CheckContext } from './check';

/**
 * Stands at the header of the date, once for each month, quarter … that ends in the period, is over and falls short,
 * and for each group; records before the period count if they lie in the span. A sheet without a record falls short. Values: `count`, `least`, `span`, `spanEn`,
 * `kind` (the word of `each`), `group` (the record of `per`). Without the tracker of `per` nothing is said.
 */
export const frequency: Check<'frequency'> = (rule, context) => {
  const { table } = context;
  const days = numberColumn(table, rule.field);
  const groups = groupsOf(rule, context);
  const by = rule.each?.field ?? rule.per?.field;
  const grouping = by === undefined ? undefined : table.columns.get(by);
  if (!days || !groups || (by !== undefined && grouping?.kind !== 'text') || !context.judged(table, rule.where)) return;

  const spans = spansEndingIn(context.period, rule.every).filter((span) => span.end < context.today);
  const counts = new Map(groups.map((group) => [group, new Int32Array(spans.length)]));
  const dayOf = table.columns.get(rule.field)?.field.type === 'yearmonth' ? firstDayOf : (day: number) => day;
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const tally = counts.get(String(grouping?.values[record] ?? ''));
    const value = days[record] ?? Number.NaN;
    if (!tally || Number.isNaN(value) || !concerned(record)) continue;
    const span = spanOfDay(spans, dayOf(value));
    if (span >= 0) tally[span] = (tally[span] ?? 0) + 1;
  }

  const least = context.number(rule.atLeast);
  for (const [group, tally] of counts) {
    spans.forEach(({ label }, index) => {
      const count = tally[index] ?? 0;
      if (count >= least) return;
      const values = { count, least, span: label.zh, spanEn: label.en, kind: rule.each ? group : '', group: rule.per ? group : '' };
      context.report({ record: -1, field: rule.field, received: String(count), expected: `≥ ${least}`, values });
    });
  }
};

/** One nameless group, or each word, or each record of another tracker; `undefined` where that is not in the workbook. */
function groupsOf({ each, per }: RuleOf<'frequency'>, { tables }: CheckContext): readonly string[] | undefined {
  if (each) return each.values;
  if (!per) return [''];
  const other: Table | undefined = tables.get(per.tracker);
  const names = other?.columns.get(per.match);
  if (!other || names?.kind !== 'text') return undefined;
  return names.values.filter((_, record) => hasValue(names, record));
}

/** Index of the span that holds the day; -1 for none. Spans ascend. */
function spanOfDay(spans: readonly Pick<Period, 'start' | 'end'>[], day: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || day < span.start) high = middle - 1;
    else if (day > span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
