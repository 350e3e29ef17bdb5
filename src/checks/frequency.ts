import type { Period } from '../model/period';
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
  const counts = new Map(groups.map((group) => [group, new Int32Array(spans.length)]));
  for (const part of context.byParts((within) => countsOf(rule, within, by, spans))) {
    for (const [group, counted] of part) {
      const tally = counts.get(group);
      if (tally) counted.forEach((count, span) => (tally[span] = (tally[span] ?? 0) + count));
    }
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

/** Group → how many records in each span. */
function countsOf(rule: RuleOf<'frequency'>, { table, predicate }: CheckContext, by: string | undefined, spans: readonly Period[]): ReadonlyMap<string, Int32Array> {
  const counts = new Map<string, Int32Array>();
  const days = table.columns.get(rule.field);
  const grouping = by === undefined ? undefined : table.columns.get(by);
  if (!days) return counts;
  const spanOf = spanFinder(days, spans);
  const concerned = predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const span = spanOf(record);
    if (span < 0 || !concerned(record)) continue;
    const group = String(grouping?.values[record] ?? '');
    const tally = counts.get(group) ?? new Int32Array(spans.length);
    tally[span] = (tally[span] ?? 0) + 1;
    counts.set(group, tally);
  }
  return counts;
}

/** One nameless group, or each word, or each record of another tracker; `undefined` where that is not in the workbook. */
function groupsOf({ each, per }: RuleOf<'frequency'>, { tables }: CheckContext): readonly string[] | undefined {
  if (each) return each.values;
  if (!per) return [''];
  const other: Table | undefined = tables.get(per.tracker);
  const names = other?.columns.get(per.match);
  if (!other || names?.kind !== 'text') return undefined;
  return names.values.filter((_, record) => hasValue(names, record));
}
