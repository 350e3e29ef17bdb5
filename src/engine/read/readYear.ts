import type { CellValue } from '../../model/cell';
import { partsOf } from '../../model/day';
import { foldText, isMissingSign } from '../fold';
import { parseYear, YEAR_SIGNS } from './numeral';
import { MISSING, type Outcome, REDACTED, WRONG_TYPE } from './outcome';
import { type DateFormat, parseDate, readDate } from './readDate';
import { readMonth } from './readMonth';
import { isRedacted } from './readNumber';

/** A year outside of these is a slip, or no year at all. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** 1990-01-01 */
const OLDEST_DATE = 32_874;

const YEAR = /^(\d{4})年?度?$/;
const SHORT = /^(\d{2})年度?$/;
const CHINESE = new RegExp(`^([${YEAR_SIGNS}]{4})年?度?$`);
/** Names its year itself: 6月20日 would get the period's. */
const STATES_YEAR = new RegExp(`^\\D{0,3}\\d{4}|^[${YEAR_SIGNS}]{4}年`);

/** Reads a year (`2022`, `2022年`, `2022年度`, a date or month of it). Only the number itself is native. Never throws, never gives `NaN`. */
export function readYear(raw: CellValue, format: DateFormat): Outcome<number> {
  if (typeof raw === 'boolean') return WRONG_TYPE;
  if (typeof raw === 'number') return isYear(raw) ? { kind: 'value', value: raw, native: true } : ofDate(raw, format);
  if (raw === '' || isMissingSign(raw)) return MISSING;
  if (raw.length > 60) return WRONG_TYPE;
  return readText(raw, format) ?? (isRedacted(raw) ? REDACTED : WRONG_TYPE);
}

const isYear = (value: number) => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

function ofDate(raw: number, format: DateFormat): Outcome<number> {
  const date = readDate(raw, format);
  // A number that would be a day of long ago is a slip of the year.
  if (date.kind === 'value') return date.value >= OLDEST_DATE ? readable(partsOf(date.value).year, false) : WRONG_TYPE;
  const month = readMonth(raw, format);
  return month.kind === 'value' ? readable(Math.floor(month.value / 12), false) : WRONG_TYPE;
}

function readText(raw: string, format: DateFormat): Outcome<number> | undefined {
  const folded = foldText(raw);
  const closed = folded.replace(/\s+/g, '');
  const year = YEAR.exec(closed);
  if (year) return readable(Number(year[1]), folded !== raw);
  const words = CHINESE.exec(closed);
  if (words) return readable(parseYear(words[1] ?? ''), true);
  const short = SHORT.exec(closed);
  if (short) return Math.abs(2000 + Number(short[1]) - partsOf(format.period.end).year) <= 10 ? readable(2000 + Number(short[1]), true) : undefined;
  if (!STATES_YEAR.test(closed)) return undefined;
  const day = parseDate(raw, format);
  if (day !== undefined) return readable(partsOf(day).year, false);
  const month = readMonth(raw, format);
  return month.kind === 'value' ? readable(Math.floor(month.value / 12), false) : undefined;
}

function readable(value: number, untidy: boolean): Outcome<number> {
  if (!isYear(value)) return WRONG_TYPE;
  const known = { kind: 'value', value, native: false } as const;
  return untidy ? { ...known, untidy: 'VALUE-UNTIDY', fix: value, fixKind: 'number' } : known;
}
