import type { Condition, NumberOrParameter } from '../model/condition';
import { type Day, addMonths, firstDayOf, monthOf, partsOf } from '../model/day';
import { lastDayIn, valueHolding, valuesWithin } from '../model/dayValue';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import { type Column, type Table, hasValue } from '../model/table';
import type { Memo } from './memo';

export type Predicate = (record: number) => boolean;

/** What a condition may look at besides its own record. */
export interface PredicateEnvironment {
  /** All trackers that are in the workbook, by id. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly period: Pick<Period, 'start' | 'end'>;
  readonly today: Day;
  readonly number: (value: NumberOrParameter) => number;
  /** Records of the table that carry a finding with the code; without it, `flagged` holds for none. */
  readonly flagged?: (table: Table, code: string) => ReadonlySet<number>;
  /** What `flagged` goes by. */
  readonly findings?: readonly Finding[];
  readonly memo?: Memo;
  /** What conditions have looked up in other tables, where several predicates are compiled for one purpose: by the condition. */
  readonly lookups?: Map<object, unknown>;
}

/** Looked up once for all predicates that are compiled in this environment. */
function lookedUp<T>({ lookups }: PredicateEnvironment, condition: object, look: () => T): T {
  if (!lookups) return look();
  if (!lookups.has(condition)) lookups.set(condition, look());
  return lookups.get(condition) as T; // what was looked up for this condition
}

const ALWAYS: Predicate = () => true;
const NEVER: Predicate = () => false;

/**
 * Compiles a condition to closures over the table's columns; no condition holds for every record.
 *
 * Over a column that is not in the sheet a condition holds for no record: the sheet says nothing about it, and a
 * figure over it is reported as `column-missing`. The one exception is `empty: true`, which holds for every record:
 * what has no column has no value. A cell that could not be read has neither a value nor none. A tracker that is not in
 * the workbook holds nothing, so `foundIn` and `since` hold for no record.
 */
export function compilePredicate(table: Table, condition: Condition | undefined, env: PredicateEnvironment): Predicate {
  if (condition === undefined) return ALWAYS;
  if ('all' in condition) return allOf(condition.all.map((part) => compilePredicate(table, part, env)));
  if ('any' in condition) return anyOf(condition.any.map((part) => compilePredicate(table, part, env)));
  if ('flagged' in condition) {
    const carries = anyOf(condition.flagged.map((code) => flagged(table, code, env)));
    return condition.not ? (record) => !carries(record) : carries;
  }
  const column = table.columns.get(condition.field);
  if ('empty' in condition) {
    if (!column) return condition.empty ? ALWAYS : NEVER;
    if (!condition.empty) return (record) => hasValue(column, record);
    return readable(column, (record) => !hasValue(column, record));
  }
  if (!column) return NEVER;
  if ('in' in condition) return oneOf(column, condition.in);
  if ('notIn' in condition) {
    const listed = oneOf(column, condition.notIn);
    return (record) => hasValue(column, record) && !listed(record);
  }
  if ('belowField' in condition) {
    const ceiling = table.columns.get(condition.belowField);
    return readable(ceiling, readable(column, below(column, ceiling)));
  }
  if ('over' in condition) return over(column, env.today);
  if ('inPeriod' in condition) return withinPeriod(column, env.period);
  if ('yearToDate' in condition) return withinPeriod(column, { start: firstDayOfYear(env.period.start), end: env.period.end });
  if ('past' in condition) return beforeToday(column, condition.past, env.today);
  if ('staleMonths' in condition) return readable(column, stale(column, addMonths(env.period.end, -env.number(condition.staleMonths))));
  if ('foundIn' in condition) return foundIn(column, condition.foundIn, env);
  if ('since' in condition) return since(table, column, condition.since, env);
  return between(column, condition, env);
}

/** Record numbers that meet the condition, in sheet order: the rows behind a figure. */
export function matchingRecords(table: Table, condition: Condition | undefined, env: PredicateEnvironment): number[] {
  const holds = compilePredicate(table, condition, env);
  const found: number[] = [];
  for (let record = 0; record < table.rows.length; record++) if (holds(record)) found.push(record);
  return found;
}

/** Fields of the record itself that a condition looks at. */
export function conditionFields(condition: Condition | undefined, into = new Set<string>()): Set<string> {
  if (condition === undefined || 'flagged' in condition) return into;
  if ('all' in condition) for (const part of condition.all) conditionFields(part, into);
  else if ('any' in condition) for (const part of condition.any) conditionFields(part, into);
  else {
    into.add(condition.field);
    if ('belowField' in condition) into.add(condition.belowField);
    if ('since' in condition) into.add(condition.since.key);
  }
  return into;
}

/**
 * Whether a record lies in the period. Flow: its date does, or the first day of its month, or some day of its year; a
 * record without a readable date does not. State: always, unless its date is later than the period's end.
 */
export function recordInPeriod(table: Table, period: Pick<Period, 'start' | 'end'>): Predicate {
  const column = table.tracker.dateField === undefined ? undefined : table.columns.get(table.tracker.dateField);
  if (table.tracker.nature === 'flow') return column ? withinPeriod(column, period) : NEVER;
  if (column?.kind !== 'number') return ALWAYS;
  const { values } = column;
  const last = valueHolding(column.field.type, period.end);
  return (record) => !((values[record] ?? NaN) > last);
}

function allOf(parts: readonly Predicate[]): Predicate {
  if (parts.includes(NEVER)) return NEVER;
  const [first = ALWAYS, second, ...rest] = parts.filter((part) => part !== ALWAYS);
  if (!second) return first;
  if (rest.length === 0) return (record) => first(record) && second(record);
  return (record) => first(record) && second(record) && rest.every((part) => part(record));
}

function anyOf(parts: readonly Predicate[]): Predicate {
  if (parts.includes(ALWAYS)) return ALWAYS;
  const [first = NEVER, ...rest] = parts.filter((part) => part !== NEVER);
  return rest.length === 0 ? first : (record) => first(record) || rest.some((part) => part(record));
}

function flagged(table: Table, code: string, env: PredicateEnvironment): Predicate {
  const records = env.flagged?.(table, code);
  return records && records.size > 0 ? (record) => records.has(record) : NEVER;
}

function oneOf(column: Column, allowed: readonly (string | number | boolean)[]): Predicate {
  if (column.kind === 'text') {
    const { values } = column;
    // Columns hold folded words; a definition may spell a word with full-width brackets.
    const words = new Set(allowed.flatMap((word) => [String(word), String(word).normalize('NFKC')]));
    const [only] = words;
    return words.size === 1 ? (record) => values[record] === only : (record) => words.has(values[record] ?? '');
  }
  const { values } = column;
  const numbers = new Set(allowed.filter((value) => typeof value !== 'string').map(Number));
  const [only] = numbers;
  return numbers.size === 1 ? (record) => values[record] === only : (record) => numbers.has(values[record] ?? NaN);
}

function between(column: Column, bounds: Extract<Condition, { atLeast?: unknown }>, env: PredicateEnvironment): Predicate {
  if (column.kind !== 'number') return NEVER;
  const { values } = column;
  const low = bounds.atLeast === undefined ? -Infinity : env.number(bounds.atLeast);
  const high = bounds.atMost === undefined ? Infinity : env.number(bounds.atMost);
  if (bounds.exclusive) return (record) => (values[record] ?? NaN) > low && (values[record] ?? NaN) < high;
  return (record) => (values[record] ?? NaN) >= low && (values[record] ?? NaN) <= high;
}

/** Where the cell could be read: for conditions that a missing value meets. */
function readable(column: Column | undefined, holds: Predicate): Predicate {
  const unreadable = column?.unreadable;
  return unreadable && unreadable.size > 0 ? (record) => !unreadable.has(record) && holds(record) : holds;
}

function below(column: Column, other: Column | undefined): Predicate {
  if (column.kind !== 'number' || other?.kind !== 'number') return NEVER;
  const { values } = column;
  const ceilings = other.values;
  return (record) => orZero(values[record]) < orZero(ceilings[record]);
}

function orZero(value = Number.NaN): number {
  return Number.isNaN(value) ? 0 : value;
}

function over(column: Column, today: Day): Predicate {
  if (column.kind !== 'number') return NEVER;
  const { values } = column;
  // A date is over with its month.
  const running = column.field.type === 'date' ? firstDayOf(monthOf(today)) : valueHolding(column.field.type, today);
  return (record) => (values[record] ?? NaN) < running;
}

function withinPeriod(column: Column, period: Pick<Period, 'start' | 'end'>): Predicate {
  if (column.kind !== 'number') return NEVER;
  const { values } = column;
  const { low, high } = valuesWithin(column.field.type, period);
  return (record) => (values[record] ?? NaN) >= low && (values[record] ?? NaN) <= high;
}

function firstDayOfYear(day: Day): Day {
  return firstDayOf(partsOf(day).year * 12);
}

function beforeToday(column: Column, past: boolean, today: Day): Predicate {
  if (column.kind !== 'number') return NEVER;
  const { values, field } = column;
  const last = (record: number) => lastDayIn(field.type, values[record] ?? NaN);
  return past ? (record) => last(record) < today : (record) => last(record) >= today;
}

function stale(column: Column, oldest: Day): Predicate {
  if (column.kind !== 'number') return NEVER;
  const { values, field } = column;
  return (record) => !(lastDayIn(field.type, values[record] ?? NaN) >= oldest);
}

type FoundIn = Extract<Condition, { foundIn: unknown }>['foundIn'];

function foundIn(column: Column, target: FoundIn, env: PredicateEnvironment): Predicate {
  const other = env.tables.get(target.tracker);
  const there = other?.columns.get(target.field);
  if (!other || there?.kind !== column.kind) return NEVER;
  const known = lookedUp(env, target, () => {
    const meets = allOf([compilePredicate(other, target.where, env), target.inPeriod ? recordInPeriod(other, env.period) : ALWAYS]);
    const words = new Set<string | number>();
    for (let record = 0, count = other.rows.length; record < count; record++) {
      const value = there.values[record];
      if (value !== undefined && hasValue(there, record) && meets(record)) words.add(value);
    }
    return words;
  });
  if (known.size === 0) return NEVER;
  const { values } = column;
  return (record) => known.has(values[record] ?? '');
}

function since(table: Table, column: Column, target: Extract<Condition, { since: unknown }>['since'], env: PredicateEnvironment): Predicate {
  const keys = table.columns.get(target.key);
  const other = env.tables.get(target.tracker);
  const match = other?.columns.get(target.match);
  const dates = other?.columns.get(target.field);
  if (column.kind !== 'number' || !keys || !other || match?.kind !== keys.kind || dates?.kind !== 'number') return NEVER;
  const starts = lookedUp(env, target, () => {
    const found = new Map<string | number, number>();
    for (let record = 0, count = other.rows.length; record < count; record++) {
      const key = match.values[record];
      const start = dates.values[record];
      if (key !== undefined && start !== undefined && hasValue(match, record) && !found.has(key)) found.set(key, start);
    }
    return found;
  });
  const { values } = column;
  return (record) => (values[record] ?? NaN) >= (starts.get(keys.values[record] ?? '') ?? NaN);
}
