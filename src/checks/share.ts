import type { Check } from './check';
import { spanFinder, spansOver } from './spans';

/**
 * Stands at the header of the date, once for each span that ends in the period, is over and falls short. A span
 * without a record has no share. Values: `span`, `spanEn`, `percent` (one decimal, cut off), `least`, `count` (those
 * that meet it), `whole` (all of them).
 */
export const share: Check<'share'> = (rule, context) => {
  const { table } = context;
  const dates = table.columns.get(rule.field);
  if (dates?.kind !== 'number' || !context.judged(table, rule.where) || !context.judged(table, rule.part)) return;
  const spans = spansOver(context, rule.every);
  const spanOf = spanFinder(dates, spans);
  const [concerned, meets] = [context.predicate(table, rule.where), context.predicate(table, rule.part)];
  const [wholes, parts] = [new Int32Array(spans.length), new Int32Array(spans.length)];
  for (let record = 0; record < table.rows.length; record++) {
    const span = spanOf(record);
    if (span < 0 || !concerned(record)) continue;
    wholes[span] = (wholes[span] ?? 0) + 1;
    if (meets(record)) parts[span] = (parts[span] ?? 0) + 1;
  }
  const least = context.number(rule.atLeast);
  spans.forEach(({ label }, index) => {
    const [count, whole] = [parts[index] ?? 0, wholes[index] ?? 0];
    const exact = (100 * count) / whole;
    if (whole === 0 || exact >= least) return;
    // Cut off, not rounded: 29.96 % must not read as 30 %.
    const percent = (Math.floor(exact * 10) / 10).toFixed(1);
    context.report({ record: -1, field: rule.field, received: `${percent}%`, expected: `≥ ${least}%`, values: { span: label.zh, spanEn: label.en, percent, least, count, whole } });
  });
};
