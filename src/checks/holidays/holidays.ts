import { type Day, isoDay } from '../../model/day';
import { textColumn } from '../../model/table';
import type { Check } from '../check';
import { type Holiday, statutoryHolidays } from './statutoryHolidays';

/** A word names the festival of its own year: the one that lies less than half a year away. */
const HALF_A_YEAR = 183;

/**
 * Stands at the header of the date, once for each festival that lies in the period and before today and has no record.
 * A record is a festival's where `node` names it (中秋国庆 names two), or where its date lies at most so many days
 * before or after it. Values: `holiday`, `holidayEn`, `date`, `days` (the limit).
 */
export const holidays: Check<'holidays'> = (rule, context) => {
  const { table, period, today } = context;
  const dates = table.columns.get(rule.field);
  if (dates?.kind !== 'number' || !context.judged(table, rule.where)) return;
  const due = statutoryHolidays(period.start, Math.min(period.end, today - 1));
  if (due.length === 0) return;

  const within = context.number(rule.withinDays);
  const nodes = textColumn(table, rule.node);
  const concerned = context.predicate(table, rule.where);
  const open = new Set(due);
  for (let record = 0; record < table.rows.length && open.size > 0; record++) {
    const day = dates.values[record] ?? Number.NaN;
    if (Number.isNaN(day) || !concerned(record)) continue;
    for (const holiday of open) if (belongs(holiday, day, nodes?.[record] ?? '', within)) open.delete(holiday);
  }
  for (const { name, day } of open) {
    const values = { holiday: name.zh, holidayEn: name.en, date: isoDay(day), days: within };
    context.report({ record: -1, field: rule.field, received: '0', expected: '≥ 1', values });
  }
};

function belongs(holiday: Holiday, day: Day, node: string, within: number): boolean {
  const distance = Math.abs(day - holiday.day);
  return distance <= within || (distance < HALF_A_YEAR && holiday.words.some((word) => node.includes(word)));
}
