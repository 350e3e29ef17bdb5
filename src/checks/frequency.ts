import type { RuleOf } from '../model/rule';
import { type Table, hasValue } from '../model/table';
import type { Check, CheckContext } from './check';
import { spanFinder, spansOver } from './spans';

/**
 * Stands at the header of the date, once for each month, quarter … that ends in the period, is over and falls short,
 * and for each group; records before the period count if they lie in the span. A sheet without a record falls short. Values: `count`, `least`, `span`, `spanEn`,
 * `kind` (the word of `each`), `group` (the record of `per`). Without the tracker of `per` nothing is said.
 */
export const frequency: Check<'frequency'> = (rule, context) => {
  const { table } = context;
  const days = table.columns.get(rule.field);
  const groups = groupsOf(rule, context);
  const by = rule.each?.field ?? rule.per?.field;
  const grouping = by === undefined ? undefined : table.columns.get(by);
  if (days?.kind !== 'number' || !groups || (by !== undefined && grouping?.kind !== 'text') || !context.judged(table, rule.where)) return;

  const spans = spansOver(context, rule.every);
  const spanOf = spanFinder(days, spans);
  const counts = new Map(groups.map((group) => [group, new Int32Array(spans.length)]));
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const tally = counts.get(String(grouping?.values[record] ?? ''));
    const span = tally ? spanOf(record) : -1;
    if (tally && span >= 0 && concerned(record)) tally[span] = (tally[span] ?? 0) + 1;
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
