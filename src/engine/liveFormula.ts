import type { Condition } from '../model/condition';
import type { Figure } from '../model/figure';
import type { Column, Table } from '../model/table';
import type { Measure } from '../model/measure';
import { boundedColumns, demandSize, factors } from './formula/arrayForm';
import { criteriaPairs, singleWords, wholeColumns } from './formula/countIfs';
import { columnsOf, type Criterion, isPlain, type Term } from './formula/criterion';
import { demandNative } from './formula/demandNative';
import { guards } from './formula/guards';
import { isFilled } from './formula/isFilled';
import { NoFormula } from './formula/NoFormula';
import { selectionTerms } from './formula/normalForm';
import { demandPlainValues } from './formula/safeText';
import { sinceFormula } from './formula/sinceFormula';
import type { PredicateEnvironment } from './predicate';

/** Excel's own limit. */
const LONGEST = 8_192;

/**
 * The figure as a formula over the sheets themselves, without `=`; `{start}` and `{end}` stand for the cells with the
 * period's ends. Equal to the engine's figure, and right when rows are added or sorted; where that can't be promised
 * there is none, and the obstacle says why.
 */
export function liveFormula(measure: Measure, own: string, env: PredicateEnvironment): Pick<Figure, 'formula' | 'formulaObstacle'> {
  try {
    const formula = formulaOf(measure, own, env);
    return formula.length > LONGEST ? { formulaObstacle: 'shape' } : { formula };
  } catch (error) {
    if (error instanceof NoFormula) return { formulaObstacle: error.obstacle };
    throw error;
  }
}

function formulaOf(measure: Measure, own: string, env: PredicateEnvironment): string {
  if (measure.aggregate === 'rate') {
    const [part, whole] = [formulaOf(measure.part, own, env), formulaOf(measure.whole, own, env)];
    return quotient(part, whole, '100*');
  }
  const table = env.tables.get(measure.tracker ?? own);
  if (!table) throw new NoFormula('shape');
  if (measure.aggregate === 'sum' && hasSince(measure.where)) return sinceFormula(table, measure, env);
  const terms = selectionTerms(table, measure, env);
  switch (measure.aggregate) {
    case 'count':
      return joined(terms, (criteria) => countTerm(table, criteria));
    case 'distinct':
      return distinct(table, demandColumn(table, measure.field), terms);
    case 'mean':
      return mean(table, demandColumn(table, measure.field), terms);
    case 'max':
      return largest(table, demandColumn(table, measure.field), terms);
    case 'mean-days':
      return meanDays(table, demandColumn(table, measure.from), demandColumn(table, measure.to), terms);
    case 'sum':
      return sum(table, demandColumn(table, measure.field), measure.minus === undefined ? undefined : demandColumn(table, measure.minus), terms);
  }
}

function sum(table: Table, column: Column, minus: Column | undefined, terms: readonly Term[]): string {
  const plus = joined(terms, (criteria) => sumTerm(table, column, criteria));
  if (!minus) return plus;
  // Without the minuend there is nothing to subtract from, which SUMIFS would do all the same.
  const whole: readonly Criterion[] = isFilled(column) ? [] : [{ kind: 'filled', column }];
  return `${plus}-${bracketed(joined(terms, (criteria) => sumTerm(table, minus, [...criteria, ...whole])))}`;
}

/** Nothing, instead of an error, where there is nothing to divide by. */
function quotient(part: string, whole: string, factor: '' | '100*' = ''): string {
  return `IF(${bracketed(whole)}=0,"",${factor}${bracketed(part)}/${bracketed(whole)})`;
}

const filledIn = (columns: readonly Column[], criteria: readonly Criterion[]): Criterion[] => [...criteria, ...columns.map((column): Criterion => ({ kind: 'filled', column }))];

/** How many records have a number in each of the columns. */
function filledCount(table: Table, columns: readonly Column[], terms: readonly Term[]): string {
  return joined(terms, (criteria) => countTerm(table, filledIn(columns, criteria)));
}

function mean(table: Table, column: Column, terms: readonly Term[]): string {
  return quotient(sum(table, column, undefined, terms), filledCount(table, [column], terms));
}

function meanDays(table: Table, from: Column, to: Column, terms: readonly Term[]): string {
  if (from.field.type !== 'date' || to.field.type !== 'date') throw new NoFormula('shape');
  const total = (column: Column, other: Column) => joined(terms, (criteria) => sumTerm(table, column, filledIn([other], criteria)));
  return quotient(`${total(to, from)}-${bracketed(total(from, to))}`, filledCount(table, [from, to], terms));
}

/** MAXIFS says 0 where there is no number. What is left out by a term of its own can't be taken off a largest value. */
function largest(table: Table, column: Column, terms: readonly Term[]): string {
  const [term, ...more] = terms;
  if (!term || more.length > 0) throw new NoFormula('shape');
  demandNative([column, ...term.criteria.flatMap(columnsOf)]);
  const all = [...term.criteria, ...guards(table, term.criteria, [column])];
  if (!all.every(isPlain)) throw new NoFormula('shape');
  const range = wholeColumns(table)(column);
  const scale = column.scale === 1 ? '' : `*${column.scale}`;
  const { text, isArray } = criteriaPairs(all, wholeColumns(table));
  if (isArray) throw new NoFormula('shape');
  const value = text === '' ? `MAX(${range})` : `MAXIFS(${range},${text})`;
  return `IF(${filledCount(table, [column], terms)}=0,"",${value}${scale})`;
}

const hasSince = (where: Condition | undefined): boolean => where !== undefined && ('since' in where || ('all' in where && where.all.some(hasSince)));

/** What is more than one call takes part in a product as a whole. */
function bracketed(formula: string): string {
  // Both kinds at once: either may stand within the other.
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '');
  let depth = 0;
  let calls = 0;
  for (const letter of bare) {
    if (letter === '(') depth += 1;
    if (letter === ')' && --depth === 0) calls += 1;
  }
  return calls === 1 && bare.endsWith(')') ? formula : `(${formula})`;
}

function joined(terms: readonly Term[], one: (criteria: readonly Criterion[]) => string): string {
  return terms.map(({ sign, criteria }, index) => `${sign === -1 ? '-' : index > 0 ? '+' : ''}${one(criteria)}`).join('');
}

function countTerm(table: Table, criteria: readonly Criterion[]): string {
  demandNative(criteria.flatMap(columnsOf));
  const all = [...criteria, ...guards(table, criteria)];
  if (!all.every(isPlain)) return `SUMPRODUCT(${factors(table, all)})`;
  const { text, isArray } = criteriaPairs(all, wholeColumns(table));
  return isArray ? `SUM(COUNTIFS(${text}))` : `COUNTIFS(${text})`;
}

function sumTerm(table: Table, column: Column, criteria: readonly Criterion[]): string {
  demandNative([column, ...criteria.flatMap(columnsOf)]);
  const scale = column.scale === 1 ? '' : `*${column.scale}`;
  const all = [...criteria, ...guards(table, criteria, [column])];
  if (!all.every(isPlain)) return `SUMPRODUCT(${factors(table, all)},${boundedColumns(table)(column)})${scale}`;
  const range = wholeColumns(table)(column);
  if (all.length === 0) return `SUM(${range})${scale}`;
  const { text, isArray } = criteriaPairs(all, wholeColumns(table));
  return `${isArray ? `SUM(SUMIFS(${range},${text}))` : `SUMIFS(${range},${text})`}${scale}`;
}

/**
 * Each row counts as one part of as many as share its value: C ÷ (how many there are), with C = 1 where the row is
 * meant. `+1-C` keeps the other rows from dividing by zero.
 */
function distinct(table: Table, column: Column, terms: readonly Term[]): string {
  const [term] = terms;
  if (!term || terms.length > 1 || column.kind !== 'text') throw new NoFormula('shape');
  const filled: Criterion = { kind: 'filled', column };
  const criteria = [...term.criteria, filled];
  demandNative(criteria.flatMap(columnsOf));
  demandSize(table, table);
  demandPlainValues(column);
  const all = [...criteria, ...guards(table, criteria)];
  // A lookup of the value itself says the same of every row that shares it.
  const shared = all.filter((criterion) => !(criterion.kind === 'found' && criterion.column === column) && criterion !== filled);
  if (!shared.every(isPlain)) throw new NoFormula('shape');
  const reference = boundedColumns(table);
  const range = reference(column);
  const counts = singleWords(shared).map((way) => {
    const { text } = criteriaPairs(way, reference);
    return `COUNTIFS(${range},${range}&""${text === '' ? '' : `,${text}`})`;
  });
  const meant = factors(table, all);
  return `ROUND(SUMPRODUCT(${meant}/(${counts.join('+')}+1-${factors(table, [...shared, filled])})),0)`;
}

function demandColumn(table: Table, field: string): Column {
  const column = table.columns.get(field);
  if (!column) throw new NoFormula('shape');
  demandNative([column]);
  return column;
}
