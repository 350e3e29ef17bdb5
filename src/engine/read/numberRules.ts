import type { CellValue } from '../../model/cell';
import { type Day, isoDay, isoMonth } from '../../model/day';
import { firstDayIn, lastDayIn, valueHolding } from '../../model/dayValue';
import type { Field } from '../../model/tracker';
import { amountText } from '../amountText';
import type { CellNote } from './CellLog';
import { type ColumnSpec, wanted } from './columnSpec';
import { exact } from './numeral';
import type { Outcome } from './outcome';
import { type DateFormat, readDate, serialOffset } from './readDate';
import { readMonth } from './readMonth';
import { readNumber } from './readNumber';
import { FIRST_YEAR, LAST_YEAR, readYear } from './readYear';

export interface ReadingContext extends DateFormat {
  readonly today: Day;
}

/** Numbers from `low` to `high` need no second look; whole ones only, if asked. `add` and `scale` make the value of them. */
export interface FastPath {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly add: number;
  readonly scale: number;
}

/** How a cell of the column is read. */
export function valueReader(spec: ColumnSpec, context: ReadingContext): (raw: CellValue) => Outcome<number> {
  const { field, scale } = spec;
  if (field.type === 'date') return (raw) => readDate(raw, context);
  if (field.type === 'yearmonth') return (raw) => readMonth(raw, context);
  if (field.type === 'year') return (raw) => readYear(raw, context);
  const format = { integer: field.type === 'integer', scale, ...(field.unit === undefined ? {} : { unit: field.unit }) };
  return (raw) => readNumber(raw, format);
}

/** Beyond it a number in 万元 is none in 元. */
const ENORMOUS = 1e300;

export function fastPath(spec: ColumnSpec, context: ReadingContext): FastPath {
  const { field, scale } = spec;
  const { minimum = -ENORMOUS, exclusiveMinimum, maximum = ENORMOUS, past } = field.constraints ?? {};
  const add = serialOffset(context.dateSystem);
  if (field.type === 'date') {
    // Below 2101 and from 190 000 on a number may be a year or a month.
    const first = Math.max(2101, (spec.years?.start ?? 0) - add);
    const last = Math.min(189_999, (spec.years?.end ?? Infinity) - add, past ? context.today - add : Infinity);
    return { low: first, high: last, whole: true, add, scale: 1 };
  }
  // Months take the long way: whatever they are written as, they have to be worked out.
  if (field.type === 'yearmonth') return { low: 1, high: 0, whole: true, add: 0, scale: 1 };
  if (field.type === 'year') {
    const first = Math.max(FIRST_YEAR, spec.years ? valueHolding('year', spec.years.start) : 0, minimum, exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
    const last = Math.min(LAST_YEAR, spec.years ? valueHolding('year', spec.years.end) : Infinity, maximum, past ? valueHolding('year', context.today) : Infinity);
    return { low: first, high: last, whole: true, add: 0, scale: 1 };
  }
  // 1e-9 keeps numbers just above an excluded bound on the long way.
  const low = exclusiveMinimum === undefined ? minimum : Math.max(minimum, exclusiveMinimum + 1e-9);
  const whole = field.type === 'integer' && scale === 1;
  if (field.type === 'integer' && !whole) return { low: 1, high: 0, whole, add: 0, scale };
  return { low: low / scale, high: maximum / scale, whole, add: 0, scale };
}

/** What is wrong with a value that could be read, if anything: the first of range, future and year. */
export function valueJudge(spec: ColumnSpec, context: ReadingContext): (value: number, raw: CellValue) => CellNote | undefined {
  const { field, scale, years } = spec;
  const { minimum, exclusiveMinimum, maximum, past } = field.constraints ?? {};
  const isDate = field.type === 'date' || field.type === 'yearmonth';
  const first = (value: number) => firstDayIn(field.type, value);
  const last = (value: number) => lastDayIn(field.type, value);
  const isSerial = isDate || field.type === 'year';
  const show = (value: number, raw: CellValue) => (!isSerial || typeof raw === 'string' ? String(raw) : shown(field, value));
  const outside = (value: number) => {
    if (minimum !== undefined && value < minimum) return `≥ ${exact(minimum / scale)}`;
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `> ${exact(exclusiveMinimum / scale)}`;
    return maximum !== undefined && value > maximum ? `≤ ${exact(maximum / scale)}` : undefined;
  };
  return (value, raw) => {
    const bound = isDate ? undefined : outside(value);
    if (bound !== undefined) return { code: 'FIELD-RANGE', received: show(value, raw), expected: bound };
    if (past && first(value) > context.today) {
      const today = isoDay(context.today);
      return { code: 'DATE-IN-FUTURE', received: show(value, raw), expected: `≤ ${today}`, values: { today } };
    }
    if (years && (last(value) < years.start || first(value) > years.end)) {
      return { code: 'DATE-OUT-OF-YEAR', received: show(value, raw), expected: years.label };
    }
    return undefined;
  };
}

function shown(field: Field, value: number): string {
  return field.type === 'yearmonth' ? isoMonth(value) : field.type === 'date' ? isoDay(value) : String(value);
}

/** What is said of a value that could be read, but is not written as it should be. */
export function untidyNote(spec: ColumnSpec, raw: CellValue, outcome: Outcome<number> & { kind: 'value' }): CellNote {
  const { field, scale } = spec;
  const isDate = field.type === 'date' || field.type === 'yearmonth';
  const number = exact(outcome.value / scale);
  const values: Record<string, string | number> = outcome.approximate ? { kind: outcome.approximate, number: amountText(number) } : {};
  return {
    code: outcome.untidy ?? 'VALUE-UNTIDY',
    received: String(raw),
    expected: outcome.approximate ? wanted(field) : isDate ? shown(field, outcome.value) : String(number),
    values,
    ...(outcome.fix === undefined || outcome.fixKind === undefined ? {} : { raw, fix: outcome.fix, fixKind: outcome.fixKind }),
  };
}
