import type { CellValue } from '../../model/cell';
import { DATE_1904_OFFSET, type Day, dayOf, FIRST_DAY, LAST_DAY, partsOf } from '../../model/day';
import { foldText, isMissingSign } from '../fold';
import { parseNumeral, parseYear, YEAR_SIGNS } from './numeral';
import { MISSING, type Outcome, REDACTED, WRONG_TYPE } from './outcome';
import { isRedacted } from './readNumber';

export interface DateFormat {
  readonly dateSystem: 1900 | 1904;
  /** Where a date without a year belongs. */
  readonly period: { readonly start: Day; readonly end: Day };
}

/** What was added to a serial of this workbook to give a `Day`. */
export function serialOffset(dateSystem: 1900 | 1904): number {
  return dateSystem === 1904 ? DATE_1904_OFFSET : 0;
}

/** 2022 and 2022.6 are a year and a month typed as a number, 202206 too; as serials they'd be the year 1905 or 2453. */
export function isYearOrMonth(value: number): boolean {
  return (value >= 1900 && value < 2101) || (value >= 190_000 && value < 210_100);
}

/** Reads a date; the value is a `Day`. Never throws, never gives `NaN`. */
export function readDate(raw: CellValue, format: DateFormat): Outcome<Day> {
  if (typeof raw === 'boolean') return WRONG_TYPE;
  if (typeof raw === 'number') return readSerial(raw, format);
  if (raw === '' || isMissingSign(raw)) return MISSING;
  if (raw.length > 60) return WRONG_TYPE;
  const day = parseDate(raw, format);
  if (day !== undefined) return asText(day);
  return isRedacted(raw) ? REDACTED : WRONG_TYPE;
}

function asText(day: Day): Outcome<Day> {
  // A day of 1905, or of the years around 2450, has the serial of a year or month: as a date it could not be read either.
  return isYearOrMonth(day) ? WRONG_TYPE : { kind: 'value', value: day, native: false, untidy: 'DATE-AS-TEXT', fix: day, fixKind: 'date' };
}

function readSerial(raw: number, format: DateFormat): Outcome<Day> {
  if (Number.isInteger(raw) && raw >= 19_000_101 && raw <= 99_991_231) {
    const day = dayOf(Math.floor(raw / 10_000), Math.floor(raw / 100) % 100, raw % 100);
    return day === undefined || day < FIRST_DAY ? WRONG_TYPE : asText(day);
  }
  if (!(raw >= 0) || isYearOrMonth(raw)) return WRONG_TYPE;
  const day = Math.floor(raw) + serialOffset(format.dateSystem);
  if (day < FIRST_DAY || day > LAST_DAY) return WRONG_TYPE;
  // A time of day puts the last day of a period outside Excel's own comparison.
  return { kind: 'value', value: day, native: Number.isInteger(raw) };
}

const CLOCK = '\\d{1,2}(?::\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}分?|半)?)\\s*(?:[AaPp][Mm]|Z)?';
/** 14:30, 上午, 下午3点半. */
const TIME = new RegExp(`(?:(?:[T\\s]+|(?<=[日号]))${CLOCK}|\\s*(?:上午|下午|早上|中午|晚上)\\s*(?:${CLOCK})?)$`);
const WEEKDAY = /\(?(?:星期|礼拜|周)[一二三四五六日天]\)?$/;
const PARTS = /^(\d{4}|\d{2})[-./。、年](\d{1,2})[-./。、月](\d{1,2})[日号]?[.。,;、]?$/;
const EIGHT = /^(\d{4})(\d{2})(\d{2})$/;
const NO_YEAR = /^(\d{1,2})月(\d{1,2})[日号]?$/;
const CHINESE = new RegExp(`^(?:([${YEAR_SIGNS}]{4}|\\d{4})年)?([一二三四五六七八九十]{1,2}|\\d{1,2})月([一二三四五六七八九十]{1,3}|\\d{1,2})[日号]$`);

/** A date in words: `2022.6.20`, `2022年6月20日`, `20220620`, `6月20日` …; `undefined` for anything else. */
export function parseDate(text: string, format: DateFormat): Day | undefined {
  const folded = foldText(text).replace(TIME, '').replace(/\s+/g, '').replace(/[‐‑‒–—―−─]/g, '-').replace(WEEKDAY, '');
  const parts = PARTS.exec(folded) ?? EIGHT.exec(folded);
  if (parts) return valid(fullYear(parts[1] ?? '', format), Number(parts[2]), Number(parts[3]));
  const short = NO_YEAR.exec(folded);
  if (short) return inPeriod(Number(short[1]), Number(short[2]), format);
  const words = CHINESE.exec(folded);
  if (!words) return undefined;
  const [month = NaN, date = NaN] = [words[2], words[3]].map((part) => parseNumeral(part ?? ''));
  return words[1] === undefined ? inPeriod(month, date, format) : valid(parseYear(words[1]), month, date);
}

function valid(year: number | undefined, month: number, date: number): Day | undefined {
  const day = year === undefined ? undefined : dayOf(year, month, date);
  return day !== undefined && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

/** `22` is 2022, as long as that is near the reporting period. */
function fullYear(text: string, format: DateFormat): number | undefined {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return Math.abs(year - partsOf(format.period.end).year) <= 10 ? year : undefined;
}

/** The date within the period, or in its last year. */
function inPeriod(month: number, date: number, format: DateFormat): Day | undefined {
  const first = partsOf(format.period.start).year;
  const last = partsOf(format.period.end).year;
  for (let year = last; year >= first && year > last - 50; year--) {
    const day = valid(year, month, date);
    if (day !== undefined && day >= format.period.start && day <= format.period.end) return day;
  }
  return valid(last, month, date);
}
