import { isoDay } from '../model/day';
import { numberColumn } from '../model/table';
import type { Check } from './check';

/**
 * Compares each date with the one before it in `fields` that is there; stands at the later field of the two.
 * Values: `earlier` (the other field's name), `earlierDate`.
 */
export const dateOrder: Check<'dateOrder'> = (rule, context) => {
  const { table } = context;
  const columns = rule.fields.flatMap((field) => {
    const days = numberColumn(table, field);
    return days ? [{ field, days }] : [];
  });
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    let earlier: { field: string; day: number } | undefined;
    for (const { field, days } of columns) {
      const day = days[record] ?? Number.NaN;
      if (Number.isNaN(day)) continue;
      if (earlier && day < earlier.day && concerned(record)) {
        const earlierDate = isoDay(earlier.day);
        context.report({ record, field, expected: `≥ ${earlierDate}`, values: { earlier: earlier.field, earlierDate }, related: [{ record, field: earlier.field }] });
      }
      earlier = { field, day };
    }
  }
};
