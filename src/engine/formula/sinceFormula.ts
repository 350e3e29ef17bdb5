import type { Condition } from '../../model/condition';
import type { Table } from '../../model/table';
import type { Measure } from '../../model/measure';
import type { PredicateEnvironment } from '../predicate';
import { boundedColumns, demandSize } from './arrayForm';
import { criteriaPairs, wholeColumns } from './countIfs';
import { columnsOf, type Criterion, isPlain } from './criterion';
import { demandNative } from './demandNative';
import { guards } from './guards';
import { NoFormula } from './NoFormula';
import { selectionTerms } from './normalForm';
import { demandPlainValues } from './safeText';

type Since = Extract<Condition, { since: unknown }>;
type Sum = Extract<Measure, { aggregate: 'sum' }>;

/** A sum from the date on that another table holds for each key: one SUMIFS for each of that table's rows, added up. */
export function sinceFormula(table: Table, measure: Sum, env: PredicateEnvironment): string {
  const { since, rest } = parted(measure.where);
  const { key, tracker, match, field } = since.since;
  const other = env.tables.get(tracker);
  const [sum, keys, dates] = [table.columns.get(measure.field), table.columns.get(key), table.columns.get(since.field)];
  const [matches, starts] = [other?.columns.get(match), other?.columns.get(field)];
  const [term, ...more] = selectionTerms(table, { ...measure, where: { all: rest } }, env);
  if (!other || !sum || !keys || !dates || !matches || !starts || !term || more.length > 0 || measure.minus !== undefined) throw new NoFormula('shape');

  if (dates.field.type !== 'date' || starts.field.type !== 'date') throw new NoFormula('shape');
  // 1. Excel must see each key once, and every key as a plain text
  demandNative([sum, keys, dates, matches, starts, ...term.criteria.flatMap(columnsOf)]);
  demandSize(other, table);
  demandPlainValues(keys, matches);
  const known = [...matches.values].filter((value) => value !== '');
  if (new Set(known).size !== known.length || starts.values.some((value) => Number.isNaN(value))) throw new NoFormula('shape');

  // 2. rows of either table that are no records must not meet
  const own: Criterion[] = [...term.criteria, { kind: 'filled', column: keys }, { kind: 'bound', column: dates, operator: '>', bound: '0' }];
  const plain = [...term.criteria, ...guards(table, own, [sum])];
  if (!plain.every(isPlain)) throw new NoFormula('shape');

  // 3. the formula
  const [here, there] = [wholeColumns(table), boundedColumns(other)];
  const { text, isArray } = criteriaPairs(plain, here);
  if (isArray) throw new NoFormula('shape');
  const scale = sum.scale === 1 ? '' : `*${sum.scale}`;
  return `SUMPRODUCT(SUMIFS(${here(sum)},${here(keys)},${there(matches)},${here(dates)},">="&${there(starts)}${text === '' ? '' : `,${text}`}))${scale}`;
}

/** The one `since` of a condition, and what else it asks. @throws NoFormula */
function parted(where: Condition | undefined): { since: Since; rest: readonly Condition[] } {
  const parts = where !== undefined && 'all' in where ? where.all : where === undefined ? [] : [where];
  const isSince = (part: Condition): part is Since => 'since' in part;
  const [since, ...others] = parts.filter(isSince);
  if (!since || others.length > 0) throw new NoFormula('shape');
  return { since, rest: parts.filter((part) => part !== since) };
}
