import { type Day, firstDayOf, lastDayOf, monthOf, partsOf } from './day';
import type { FieldType } from './tracker';

/** What a field of a date, month or year holds for this day: the day itself, its month, its year. */
export function valueHolding(type: FieldType, day: Day): number {
  if (type === 'yearmonth') return monthOf(day);
  return type === 'year' ? partsOf(day).year : day;
}

/** The first day of a date, month or year; `NaN` stays `NaN`. */
export function firstDayIn(type: FieldType, value: number): Day {
  if (type === 'yearmonth') return firstDayOf(value);
  return type === 'year' ? firstDayOf(value * 12) : value;
}

/** The last day of a date, month or year; `NaN` stays `NaN`. */
export function lastDayIn(type: FieldType, value: number): Day {
  if (type === 'yearmonth') return lastDayOf(value);
  return type === 'year' ? lastDayOf(value * 12 + 11) : value;
}

/** The values that belong to a period: days in it, months that begin in it, years that it touches. */
export function valuesWithin(type: FieldType, { start, end }: { readonly start: Day; readonly end: Day }): { readonly low: number; readonly high: number } {
  const low = type === 'yearmonth' ? monthOf(start - 1) + 1 : valueHolding(type, start);
  return { low, high: valueHolding(type, end) };
}
