import type { CellValue } from '../../model/cell';
import type { Condition } from '../../model/condition';
import { addMonths, firstDayOf, lastDayOf, monthOf, partsOf } from '../../model/day';
import type { Column, Table } from '../../model/table';
import type { Selection } from '../../model/measure';
import { scopeOf } from '../neededFields';
import type { PredicateEnvironment } from '../predicate';
import { folded, type Criterion, type Term } from './criterion';
import { NoFormula } from './NoFormula';

/** More terms than this make no formula that a person could follow. */
const MOST_TERMS = 8;
const EVERYTHING: readonly Term[] = [{ sign: 1, criteria: [] }];

/** A selection's records as a sum of terms. @throws NoFormula where a condition has no counterpart in Excel. */
export function selectionTerms(table: Table, selection: Selection, env: PredicateEnvironment): readonly Term[] {
  return both(conditionTerms(table, selection.where, env), scopeTerms(table, selection, env));
}

/** State: all, less what is dated later than the period's end. */
function scopeTerms(table: Table, selection: Selection, env: PredicateEnvironment): readonly Term[] {
  const { tracker } = table;
  const scope = scopeOf(selection, tracker);
  if (tracker.dateField === undefined) return EVERYTHING;
  if (scope === 'period') return conditionTerms(table, { field: tracker.dateField, inPeriod: true }, env);
  if (scope === 'state') return tracker.nature === 'state' ? laterLeftOut(table, tracker.dateField, env) : EVERYTHING;
  const column = dateColumn(table, tracker.dateField, env);
  return one(dayBound(column, '<=', '{end}'));
}

function laterLeftOut(table: Table, dateField: string, env: PredicateEnvironment): readonly Term[] {
  if (!table.columns.has(dateField)) return EVERYTHING;
  const column = dateColumn(table, dateField, env);
  return [...EVERYTHING, { sign: -1, criteria: [dayBound(column, '>', '{end}')] }];
}

export function conditionTerms(table: Table, condition: Condition | undefined, env: PredicateEnvironment): readonly Term[] {
  if (condition === undefined) return EVERYTHING;
  if ('all' in condition) return condition.all.reduce((terms, part) => both(terms, conditionTerms(table, part, env)), EVERYTHING);
  if ('any' in condition) {
    const [first, ...rest] = condition.any.map((part) => conditionTerms(table, part, env));
    if (!first) throw new NoFormula('shape');
    return rest.reduce(either, first);
  }
  if ('flagged' in condition || 'since' in condition) throw new NoFormula('shape');
  const column = columnOf(table, condition.field);
  if ('in' in condition) return one(words(column, condition.in));
  if ('notIn' in condition) return one(others(column, condition.notIn));
  if ('empty' in condition) return one({ kind: condition.empty ? 'blank' : 'filled', column });
  if ('belowField' in condition) {
    const other = columnOf(table, condition.belowField);
    if (column.scale !== other.scale) throw new NoFormula('shape');
    return one({ kind: 'below', column, other });
  }
  if ('over' in condition) {
    const { year, month } = partsOf(env.today);
    return one(dayBound(column, '<', `DATE(${year},${month},1)`));
  }
  if ('inPeriod' in condition) {
    const dates = dateColumn(table, condition.field, env);
    return [{ sign: 1, criteria: [dayBound(dates, '>=', '{start}'), dayBound(dates, '<=', '{end}')] }];
  }
  if ('yearToDate' in condition) {
    const dates = dateColumn(table, condition.field, env);
    return [{ sign: 1, criteria: [dayBound(dates, '>=', 'DATE(YEAR({start}),1,1)'), dayBound(dates, '<=', '{end}')] }];
  }
  if ('past' in condition) {
    if (column.field.type !== 'date') throw new NoFormula('shape');
    const { year, month, date } = partsOf(env.today);
    return one({ kind: 'bound', column, operator: condition.past ? '<' : '>=', bound: `DATE(${year},${month},${date})` });
  }
  if ('staleMonths' in condition) {
    const months = env.number(condition.staleMonths);
    if (column.field.type === 'year' || !Number.isInteger(months) || addMonths(env.period.end, -months) <= 0) throw new NoFormula('shape');
    return [...one({ kind: 'blank', column }), ...one({ kind: 'bound', column, operator: '<', bound: `EDATE({end},-${months})` })];
  }
  if ('foundIn' in condition) return one(found(column, condition.foundIn, env));
  return [{ sign: 1, criteria: bounds(column, condition, env) }];
}

const one = (criterion: Criterion): readonly Term[] => [{ sign: 1, criteria: [criterion] }];

/** On one side of a day; a year's cell holds a number, which is compared with the day's year. */
function dayBound(column: Column, operator: '>=' | '<=' | '>' | '<', day: string): Criterion {
  return { kind: 'bound', column, operator, bound: column.field.type === 'year' ? `YEAR(${day})` : day };
}

/** Records that meet both sums: every pair of terms. */
function both(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  const terms = left.flatMap((a) => right.map((b): Term => ({ sign: a.sign === b.sign ? 1 : -1, criteria: [...a.criteria, ...b.criteria] })));
  if (terms.length > MOST_TERMS) throw new NoFormula('shape');
  return terms;
}

/** Records that meet one sum or the other: those that meet both would count twice. */
function either(left: readonly Term[], right: readonly Term[]): readonly Term[] {
  const twice = both(left, right).map(({ sign, criteria }): Term => ({ sign: sign === 1 ? -1 : 1, criteria }));
  return [...left, ...right, ...twice];
}

function columnOf(table: Table, field: string): Column {
  const column = table.columns.get(field);
  if (!column) throw new NoFormula('shape');
  return column;
}

/** A month's cell may be any day of it, so a period must begin and end with a month. */
function dateColumn(table: Table, field: string, { period: { start, end } }: PredicateEnvironment): Column {
  const column = columnOf(table, field);
  const whole = firstDayOf(monthOf(start)) === start && lastDayOf(monthOf(end)) === end;
  if (column.field.type === 'yearmonth' && !whole) throw new NoFormula('shape');
  return column;
}

function words(column: Column, allowed: readonly CellValue[]): Criterion {
  if (column.field.type === 'boolean') {
    // What is false has too many spellings to list.
    if (allowed.length !== 1 || allowed[0] !== true) throw new NoFormula('shape');
    const spellings = new Set<CellValue>((column.trueSpellings ?? []).map((spelling) => (spelling === '1' ? 1 : spelling)));
    return { kind: 'words', column, words: [...spellings.add('是')] };
  }
  const both = column.kind === 'text' ? [...allowed.flatMap((word) => [String(word), String(word).normalize('NFKC')]), ...ownSpellings(column, allowed)] : allowed;
  return { kind: 'words', column, words: [...new Set(both)] };
}

/** The bureau's own words for these. @throws NoFormula where Excel, which knows no case, could not tell one from another. */
function ownSpellings({ spellings, field }: Column, allowed: readonly CellValue[]): string[] {
  if (!spellings) return [];
  const every = [...spellings.keys(), ...(field.constraints?.enum ?? [])].map(folded);
  if (new Set(every).size < every.length) throw new NoFormula('shape');
  return [...spellings].flatMap(([word, meant]) => (allowed.includes(meant) ? [word] : []));
}

/** None of these words: one of the others that are allowed, so that headers, totals and notes never meet it. */
function others(column: Column, excluded: readonly CellValue[]): Criterion {
  const allowed = (column.field.constraints?.enum ?? []).filter((word) => !excluded.includes(word));
  if (column.kind !== 'text' || allowed.length === 0) throw new NoFormula('shape');
  return words(column, allowed);
}

function bounds(column: Column, condition: Extract<Condition, { atLeast?: unknown }>, env: PredicateEnvironment): Criterion[] {
  if (column.kind !== 'number' || column.field.type === 'yearmonth' || column.field.type === 'boolean') throw new NoFormula('shape');
  const { atLeast, atMost, exclusive } = condition;
  const at = (limit: NonNullable<typeof atLeast>) => String(env.number(limit) / column.scale);
  const low: Criterion[] = atLeast === undefined ? [] : [{ kind: 'bound', column, operator: exclusive ? '>' : '>=', bound: at(atLeast) }];
  const high: Criterion[] = atMost === undefined ? [] : [{ kind: 'bound', column, operator: exclusive ? '<' : '<=', bound: at(atMost) }];
  return [...low, ...high];
}

function found(column: Column, target: Extract<Condition, { foundIn: unknown }>['foundIn'], env: PredicateEnvironment): Criterion {
  const table = env.tables.get(target.tracker);
  if (!table) throw new NoFormula('shape');
  const { dateField, nature } = table.tracker;
  const scope = !target.inPeriod || dateField === undefined ? EVERYTHING : nature === 'flow' ? conditionTerms(table, { field: dateField, inPeriod: true }, env) : laterLeftOut(table, dateField, env);
  return { kind: 'found', column, table, match: columnOf(table, target.field), terms: both(conditionTerms(table, target.where, env), scope) };
}
