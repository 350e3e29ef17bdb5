import { numberColumn } from '../model/table';
import type { Check } from './check';

/** Stands at the part; all of the whole is expected as its figure, a share in percent. Values: `percent` (one decimal, cut off), `least`, `whole`. A whole of 0 has no ratio. */
export const ratio: Check<'ratio'> = (rule, context) => {
  const { table } = context;
  const [part, whole] = [numberColumn(table, rule.part), numberColumn(table, rule.whole)];
  if (!part || !whole) return;
  const least = context.number(rule.atLeast);
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const total = whole[record] ?? Number.NaN;
    const percent = ((part[record] ?? Number.NaN) / total) * 100;
    if (!(total > 0 && percent < least) || !concerned(record)) continue;
    // Cut off, not rounded: 79.96 % must not read as 80 %.
    const values = { percent: (Math.floor(percent * 10) / 10).toFixed(1), least, whole: context.show(table, record, rule.whole) };
    context.report({ record, field: rule.part, expected: least === 100 ? `≥ ${values.whole}` : `≥ ${least}%`, values, related: [{ record, field: rule.whole }] });
  }
};
