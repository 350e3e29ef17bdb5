/**
 * A civil date as a whole number: Excel's serial in the 1900 date system (2022-06-20 = 44732).
 * Pure UTC arithmetic; no time zone ever takes part. Days before 1900-03-01 are off by Excel's leap-year bug and
 * are refused by the readers.
 */
export type Day = number;

/** `year × 12 + (month − 1)`. */
export type Month = number;

const MS = 86_400_000;
/** Serial 25569 is 1970-01-01. */
const EPOCH = 25_569;
/** Days between the 1900 and the 1904 system. */
export const DATE_1904_OFFSET = 1_462;
/** 1900-03-01 and 9999-12-31. */
export const FIRST_DAY: Day = 61;
export const LAST_DAY: Day = 2_958_465;

/** The day, or `undefined` where the calendar has no such date. `month` is 1–12. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1900 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, date);
  if (new Date(time).getUTCDate() !== date) return undefined;
  return time / MS + EPOCH;
}

/** `month` is 1–12. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date((day - EPOCH) * MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

export function firstDayOf(month: Month): Day {
  return Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / MS + EPOCH;
}

export function lastDayOf(month: Month): Day {
  return firstDayOf(month + 1) - 1;
}

/** The same date n months on (or back), at the month's last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { date } = partsOf(day);
  const month = monthOf(day) + months;
  return Math.min(firstDayOf(month) + date - 1, lastDayOf(month));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** `2022-06-20`. */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `2022-06`. */
export function isoMonth(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Reads `2022-06-20` only; anything else is `undefined`. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
