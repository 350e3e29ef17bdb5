import { addMonths, type Day, dayOf, FIRST_DAY, firstDayOf, isoDay, lastDayOf, monthOf, parseIsoDay, partsOf } from './day';
import type { LocalText } from './localText';

/** A reporting period, both ends included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  /** How it is written on a command line and kept in a workbook: `2022H1`, `2022-01..2022-09`, `2022-01-15..2022-03-10`. */
  readonly code: string;
  /** `2022年上半年`. */
  readonly label: LocalText;
}

export type Span = 'month' | 'quarter' | 'half-year' | 'year';
const MONTHS: Record<Span, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthName = (month: number) => ENGLISH_MONTHS[month] ?? '';

/**
 * `2022`, `2022H1`, `2022Q2`, `2022-03`, `2022-01..2022-09` or two dates with `..`; `undefined` for anything else,
 * and for an end before its start.
 */
export function parsePeriod(text: string): Period | undefined {
  const code = text.normalize('NFKC').trim().toUpperCase();
  const span = /^(\d{4})(?:(H)([12])|(Q)([1-4]))?$/.exec(code);
  if (span) {
    const year = Number(span[1]);
    if (span[2]) return spanOf(year, 'half-year', Number(span[3]) - 1);
    if (span[4]) return spanOf(year, 'quarter', Number(span[5]) - 1);
    return spanOf(year, 'year', 0);
  }
  const one = parseMonth(code);
  if (one !== undefined) return spanOf(Math.floor(one / 12), 'month', one % 12);
  const [from = '', to = '', ...rest] = code.split('..');
  if (rest.length > 0) return undefined;
  const firstMonth = parseMonth(from);
  const lastMonth = parseMonth(to);
  if (firstMonth !== undefined && lastMonth !== undefined && firstMonth <= lastMonth) return monthsPeriod(firstMonth, lastMonth);
  const start = parseIsoDay(from);
  const end = parseIsoDay(to);
  return start !== undefined && end !== undefined && start <= end ? datesPeriod(start, end) : undefined;
}

function parseMonth(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return dayOf(year, month, 1) === undefined ? undefined : year * 12 + month - 1;
}

/** The n-th (0-based) month, quarter, half-year of a year, or the year itself. */
export function spanOf(year: number, span: Span, index: number): Period | undefined {
  const first = year * 12 + index * MONTHS[span];
  if (dayOf(year, 1, 1) === undefined) return undefined;
  const start = firstDayOf(first);
  const end = lastDayOf(first + MONTHS[span] - 1);
  const month = String((first % 12) + 1).padStart(2, '0');
  const forms: Record<Span, { code: string; label: LocalText }> = {
    year: { code: `${year}`, label: { zh: `${year}年`, en: `${year}` } },
    'half-year': {
      code: `${year}H${index + 1}`,
      label: { zh: `${year}年${index === 0 ? '上' : '下'}半年`, en: `${index === 0 ? 'first' : 'second'} half of ${year}` },
    },
    quarter: {
      code: `${year}Q${index + 1}`,
      label: { zh: `${year}年第${'一二三四'[index] ?? ''}季度`, en: `Q${index + 1} ${year}` },
    },
    month: { code: `${year}-${month}`, label: { zh: `${year}年${(first % 12) + 1}月`, en: `${monthName(first % 12)} ${year}` } },
  };
  return { start, end, ...forms[span] };
}

function monthsPeriod(first: number, last: number): Period {
  const [y1, m1, y2, m2] = [Math.floor(first / 12), first % 12, Math.floor(last / 12), last % 12];
  const pad = (month: number) => String(month + 1).padStart(2, '0');
  const sameYear = y1 === y2;
  return {
    start: firstDayOf(first),
    end: lastDayOf(last),
    code: `${y1}-${pad(m1)}..${y2}-${pad(m2)}`,
    label: {
      zh: sameYear ? `${y1}年${m1 + 1}—${m2 + 1}月` : `${y1}年${m1 + 1}月—${y2}年${m2 + 1}月`,
      en: sameYear ? `${monthName(m1)}–${monthName(m2)} ${y1}` : `${monthName(m1)} ${y1} – ${monthName(m2)} ${y2}`,
    },
  };
}

function datesPeriod(start: Day, end: Day): Period {
  const zh = (day: Day) => {
    const { year, month, date } = partsOf(day);
    return `${year}年${month}月${date}日`;
  };
  return {
    start,
    end,
    code: `${isoDay(start)}..${isoDay(end)}`,
    label: { zh: `${zh(start)}至${zh(end)}`, en: `${isoDay(start)} to ${isoDay(end)}` },
  };
}

/** The months, quarters … that end within the period, in order: a year is due in the period that closes it. */
export function spansEndingIn(period: Pick<Period, 'start' | 'end'>, span: Span): Period[] {
  const size = MONTHS[span];
  const found: Period[] = [];
  const firstMonth = monthOf(period.start);
  for (let month = firstMonth - (firstMonth % size); firstDayOf(month) <= period.end; month += size) {
    const part = spanOf(Math.floor(month / 12), span, Math.floor((month % 12) / size));
    if (part && part.end >= period.start && part.end <= period.end) found.push(part);
  }
  return found;
}

/**
 * The same period of the year before (上年同期), written in the same way. A period that ends with February ends with it
 * there too. `undefined` before the calendar begins, and for a period without a code.
 */
export function yearBefore({ start, end, code }: Period): Period | undefined {
  if (!/^\d{4}-\d{2}-\d{2}\.\./.test(code)) return parsePeriod(code.replace(/\d{4}/g, (year) => String(Number(year) - 1)));
  if (partsOf(start).year <= partsOf(FIRST_DAY).year) return undefined;
  const closesMonth = lastDayOf(monthOf(end)) === end;
  return datesPeriod(addMonths(start, -12), closesMonth ? lastDayOf(monthOf(end) - 12) : addMonths(end, -12));
}

/** The half-year that a report made on this day is about: the running one, or the last one in its first month. */
export function reportedHalfYear(day: Day): Period | undefined {
  const month = monthOf(day);
  const half = Math.floor(month / 6) - (month % 6 === 0 ? 1 : 0);
  return spanOf(Math.floor(half / 2), 'half-year', half % 2);
}
