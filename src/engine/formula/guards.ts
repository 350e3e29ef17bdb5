import type { CellValue } from '../../model/cell';
import type { Column, Table } from '../../model/table';
import { type Criterion, folded, mayMeet, type PlainCriterion } from './criterion';
import { isFilled } from './isFilled';
import { NoFormula } from './NoFormula';
import { holdsTexts, isPlainText } from './safeText';

type Cells = ReadonlyMap<number, CellValue>;

/** A row without a value: whole columns are full of them. */
const EMPTY_ROW: Cells = new Map();

/**
 * What a term needs besides its own criteria so that titles, headers, totals, notes and empty rows do not count:
 * criteria that every record meets and none of those rows does. Columns in `sums`: only rows with a number there count.
 * @throws NoFormula where there is no such criterion.
 */
export function guards(table: Pick<Table, 'columns' | 'otherRows'>, criteria: readonly Criterion[], sums: readonly Column[] = []): PlainCriterion[] {
  const counts = (cells: Cells) => sums.length === 0 || sums.some(({ position }) => typeof cells.get(position) === 'number');
  let strays = [EMPTY_ROW, ...table.otherRows.map(({ cells }) => cells)].filter((cells) => counts(cells) && criteria.every((criterion) => mayMeet(criterion, cells)));
  const chosen: PlainCriterion[] = [];
  while (strays.length > 0) {
    const left = (candidate: PlainCriterion) => strays.filter((cells) => mayMeet(candidate, cells)).length;
    const most = (candidates: readonly PlainCriterion[]) => candidates.reduce<PlainCriterion | undefined>((leader, candidate) => (left(candidate) < (leader ? left(leader) : strays.length) ? candidate : leader), undefined);
    const best = most(required(table)) ?? most(exclusions(table, strays));
    if (!best) throw new NoFormula('shape');
    chosen.push(best);
    strays = strays.filter((cells) => mayMeet(best, cells));
  }
  return chosen;
}

/** Required columns that every record has a value in; dates first, since no title, note or total has one. */
function required(table: Pick<Table, 'columns'>): PlainCriterion[] {
  const dates: PlainCriterion[] = [];
  const rest: PlainCriterion[] = [];
  for (const column of table.columns.values()) {
    const { type, constraints } = column.field;
    if (!constraints?.required || !column.native || type === 'boolean' || !isFilled(column)) continue;
    if (type === 'date' || type === 'yearmonth' || type === 'year') dates.push({ kind: 'bound', column, operator: '>', bound: '0' });
    else if (column.kind === 'number' && column.values.every((value) => value >= 0)) rest.push({ kind: 'bound', column, operator: '>=', bound: '0' });
    else if (holdsTexts(column)) rest.push({ kind: 'filled', column });
  }
  return [...dates, ...rest];
}

/** Anything but the words that stand in a stray row: 合计, and the like. */
function exclusions(table: Pick<Table, 'columns'>, strays: readonly Cells[]): PlainCriterion[] {
  return [...table.columns.values()].flatMap((column) => {
    if (column.kind !== 'text' || !column.native) return [];
    const texts = new Set(strays.map((cells) => cells.get(column.position)));
    return [...texts].flatMap((text): PlainCriterion[] => {
      if (typeof text !== 'string' || !isPlainText(text) || /[*?~]/.test(text)) return [];
      const isText = (value: string | number) => folded(value) === folded(text);
      return column.values.some(isText) || [...(column.spellings?.keys() ?? [])].some(isText) ? [] : [{ kind: 'not', column, text }];
    });
  });
}
