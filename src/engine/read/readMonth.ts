import type { CellValue } from '../../model/cell';
import { dayOf, FIRST_DAY, isoMonth, type Month, monthOf, partsOf } from '../../model/day';
import { foldText, isMissingSign } from '../fold';
import { parseNumeral, parseYear, YEAR_SIGNS } from './numeral';
import { MISSING, type Outcome, REDACTED, WRONG_TYPE } from './outcome';
import { type DateFormat, isYearOrMonth, parseDate, readDate, serialOffset } from './readDate';
import { isRedacted } from './readNumber';

const MONTH = /^(\d{4})(?:[-./。、年](\d{1,2})|(\d{2}))月?份?$/;
const NO_YEAR = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;
const CHINESE = new RegExp(`^([${YEAR_SIGNS}]{4})年([一二三四五六七八九十]{1,2})月份?$`);
/** 2022.1-3 is three months, not 3 January. */
const MONTHS = /^\d{4}[./。、年]\d{1,2}-\d{1,2}$/;

/** Reads a month (`2022-01`, `2022.1`, `2022年1月`, `202201`, a date). Only real dates are native. Never throws, never gives `NaN`. */
export function readMonth(raw: CellValue, format: DateFormat): Outcome<Month> {
  if (typeof raw === 'boolean') return WRONG_TYPE;
  if (typeof raw === 'number') return readNumberMonth(raw, format);
  if (raw === '' || isMissingSign(raw)) return MISSING;
  if (raw.length > 60) return WRONG_TYPE;
  return readText(raw, format) ?? (isRedacted(raw) ? REDACTED : WRONG_TYPE);
}

function readNumberMonth(raw: number, format: DateFormat): Outcome<Month> {
  if (!isYearOrMonth(raw)) {
    const date = readDate(raw, format);
    if (date.kind !== 'value') return date;
    return { kind: 'value', value: monthOf(date.value), native: raw === date.value - serialOffset(format.dateSystem) };
  }
  // 2022.1 is January and 2022.12 December; 2022.10 can't be told from 2022.1 once Excel holds it as a number.
  const typed = raw < 2101 ? /^(\d{4})\.(\d{1,2})$/.exec(String(raw)) : /^(\d{4})(\d{2})$/.exec(String(raw));
  const value = typed ? month(Number(typed[1]), Number(typed[2])) : undefined;
  return value === undefined ? WRONG_TYPE : { kind: 'value', value, native: false };
}

function readText(raw: string, format: DateFormat): Outcome<Month> | undefined {
  const folded = foldText(raw);
  const closed = folded.replace(/\s+/g, '').replace(/[‐‑‒–—―−─]/g, '-');
  const typed = MONTH.exec(closed);
  if (typed) {
    const value = month(Number(typed[1]), Number(typed[2] ?? typed[3]));
    if (value !== undefined) return readable(value, folded !== raw);
  }
  if (MONTHS.test(closed)) return undefined;
  const day = parseDate(raw, format);
  if (day !== undefined) return readable(monthOf(day), false);
  const words = CHINESE.exec(closed);
  if (words) {
    const value = month(parseYear(words[1] ?? ''), parseNumeral(words[2] ?? '') ?? NaN);
    return value === undefined ? undefined : readable(value, true);
  }
  const short = NO_YEAR.exec(closed);
  const value = short ? monthOfPeriod(parseNumeral(short[1] ?? '') ?? NaN, format) : undefined;
  return value === undefined ? undefined : readable(value, true);
}

function readable(value: Month, untidy: boolean): Outcome<Month> {
  const known = { kind: 'value', value, native: false } as const;
  return untidy ? { ...known, untidy: 'VALUE-UNTIDY', fix: isoMonth(value), fixKind: 'text' } : known;
}

function month(year: number, number: number): Month | undefined {
  const first = Number.isInteger(number) ? dayOf(year, number, 1) : undefined;
  return first !== undefined && first >= FIRST_DAY ? year * 12 + number - 1 : undefined;
}

/** 3月: the one in the period, or in its last year. */
function monthOfPeriod(number: number, format: DateFormat): Month | undefined {
  const [first, last] = [monthOf(format.period.start), monthOf(format.period.end)];
  const lastYear = partsOf(format.period.end).year;
  for (let year = lastYear; year * 12 + 11 >= first && year > lastYear - 50; year--) {
    const value = month(year, number);
    if (value !== undefined && value >= first && value <= last) return value;
  }
  return month(lastYear, number);
}
