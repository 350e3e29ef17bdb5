import { type Day, addMonths, isoDay, lastDayOf } from '../model/day';
import type { DatePoint } from '../model/rule';
import { type Column, type Table, hasValue, numberColumn } from '../model/table';
import type { Check, CheckContext } from './check';
import { reportMissingColumn } from './missingColumn';

/**
 * Late when `to` lies more than `within` after `from`. Stands at `at`; expected is the word `reached` or the value of
 * `owed` where the rule names one, the earliest `from` where it stands there, else the day by which it was due.
 * Values: `from`, `to`, `due` (from + within), `earliest` (to − within), `within` (its number), `days` (late by; 0
 * where `from` is missing), `owed`, `found` (`there`, or `missing` where the cell is empty), `column` (`there`, or
 * `missing`: once at the header row where the sheet lacks a column whose absence means late).
 */
export const overdue: Check<'overdue'> = (rule, context) => {
  const { table } = context;
  const from = daysOf(rule.from, context);
  const to = daysOf(rule.to, context);
  const at = table.columns.get(rule.at);
  if (!at || !from) {
    if (rule.missing === 'late' || rule.owed !== undefined) reportMissingColumn(context, rule.at, rule.where, '填写');
    return;
  }
  if (!to) return;
  const inDays = 'days' in rule.within;
  const within = context.number('days' in rule.within ? rule.within.days : rule.within.months);
  const latest = inDays ? (day: Day) => day + within : (day: Day) => addMonths(day, within);
  const oldest = remembered(inDays ? (day: Day) => day - within : (day: Day) => addMonths(day, -within));
  const standsAtFrom = typeof rule.from === 'object' && 'field' in rule.from && rule.from.field === rule.at;
  const concerned = context.predicate(table, rule.where);

  for (let record = 0; record < table.rows.length; record++) {
    const [start, end] = [from(record), to(record)];
    if (Number.isNaN(end) || (Number.isNaN(start) && rule.missing === 'passes')) continue;
    const earliest = oldest(end);
    if (start >= earliest || !concerned(record)) continue;
    const due = Number.isNaN(start) ? '' : isoDay(latest(start));
    const owed = rule.owed === undefined ? '' : context.show(table, record, rule.owed);
    const expected = rule.reached ?? (owed !== '' ? `≥ ${owed}` : standsAtFrom ? `≥ ${isoDay(earliest)}` : `≤ ${due}`);
    context.report({
      record,
      field: rule.at,
      expected,
      values: {
        from: Number.isNaN(start) ? '' : isoDay(start),
        to: isoDay(end),
        due,
        earliest: isoDay(earliest),
        within,
        days: Number.isNaN(start) ? 0 : end - latest(start),
        owed,
        found: found(at, record),
        column: 'there',
      },
    });
  }
};

const found = (column: Column, record: number) => (hasValue(column, record) ? 'there' : 'missing');

/** A point's day of each record, `NaN` where it has none; `undefined` where the sheet has no such column. */
function daysOf(point: DatePoint, { table, today, period }: CheckContext): ((record: number) => Day) | undefined {
  if (point === 'today') return () => today;
  if (point === 'period-end') return () => period.end;
  if ('field' in point) {
    const days = reader(table, point.field);
    return days && point.orToday ? (record) => orElse(days(record), today) : days;
  }
  const month = reader(table, point.monthEnd);
  const lastDay = remembered(lastDayOf);
  return month && ((record) => lastDay(month(record)));
}

const orElse = (day: Day, other: Day): Day => (Number.isNaN(day) ? other : day);

function reader(table: Table, field: string): ((record: number) => number) | undefined {
  const values = numberColumn(table, field);
  return values && ((record) => values[record] ?? Number.NaN);
}

/** Calendar arithmetic is slow beside the rest, and neighbouring records mostly ask for the same day. */
function remembered(compute: (value: number) => number): (value: number) => number {
  let [known, result] = [Number.NaN, Number.NaN];
  return (value) => {
    if (value !== known) [known, result] = [value, Number.isNaN(value) ? Number.NaN : compute(value)];
    return result;
  };
}
