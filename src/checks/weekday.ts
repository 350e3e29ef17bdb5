import { weekdayOf } from '../model/day';
import { numberColumn } from '../model/table';
import type { Check } from './check';

const CHINESE = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Stands at the date. Values: `weekday`, `weekdayEn` (what it is), `due`, `dueEn` (what it should be). */
export const weekday: Check<'weekday'> = (rule, context) => {
  const { table } = context;
  const days = numberColumn(table, rule.field);
  if (!days) return;
  const wanted = context.number(rule.weekday);
  const due = CHINESE[wanted - 1] ?? '';
  const dueEn = ENGLISH[wanted - 1] ?? '';
  const concerned = context.predicate(table, rule.where);
  for (let record = 0; record < table.rows.length; record++) {
    const day = days[record] ?? Number.NaN;
    if (Number.isNaN(day) || weekdayOf(day) === wanted || !concerned(record)) continue;
    const found = weekdayOf(day) - 1;
    context.report({ record, field: rule.field, expected: due, values: { weekday: CHINESE[found] ?? '', weekdayEn: ENGLISH[found] ?? '', due, dueEn } });
  }
};
