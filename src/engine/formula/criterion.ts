import type { CellValue } from '../../model/cell';
import type { Column, Table } from '../../model/table';

/** What one condition asks of one column, in terms that Excel has too. */
export type Criterion =
  /** One of these words, numbers or booleans. */
  | { readonly kind: 'words'; readonly column: Column; readonly words: readonly CellValue[] }
  /** A number or date on the right side of a bound: an Excel expression, `{start}`, `DATE(2022,7,1)`, `100`. */
  | { readonly kind: 'bound'; readonly column: Column; readonly operator: '>=' | '<=' | '>' | '<'; readonly bound: string }
  | { readonly kind: 'filled'; readonly column: Column }
  | { readonly kind: 'blank'; readonly column: Column }
  /** Anything but this text; keeps a total row out. */
  | { readonly kind: 'not'; readonly column: Column; readonly text: string }
  /** Less than the other column's number; only in array formulas. */
  | { readonly kind: 'below'; readonly column: Column; readonly other: Column }
  /** The value stands in another table's column, in a row that meets one of the terms; only in array formulas. */
  | { readonly kind: 'found'; readonly column: Column; readonly table: Table; readonly match: Column; readonly terms: readonly Term[] };

/** Criteria that hold together; a normal form is a sum of such terms, each counted with its sign. */
export interface Term {
  readonly sign: 1 | -1;
  readonly criteria: readonly Criterion[];
}

/** Criteria that COUNTIFS knows. */
export type PlainCriterion = Exclude<Criterion, { kind: 'below' | 'found' }>;

export const isPlain = (criterion: Criterion): criterion is PlainCriterion => criterion.kind !== 'below' && criterion.kind !== 'found';

/** Two texts are one to Excel where they differ in case only. */
export const folded = (value: CellValue): string => String(value).toLowerCase();

/** Every column that a criterion looks at, here and in other tables. */
export function columnsOf(criterion: Criterion): Column[] {
  if (criterion.kind === 'below') return [criterion.column, criterion.other];
  if (criterion.kind !== 'found') return [criterion.column];
  return [criterion.column, criterion.match, ...criterion.terms.flatMap(({ criteria }) => criteria.flatMap(columnsOf))];
}

/**
 * Whether a row that is no record could meet the criterion, by its raw cells. Rather yes than no: a bound counts as met
 * by any number, so that the answer holds for other periods too.
 */
export function mayMeet(criterion: Criterion, cells: ReadonlyMap<number, CellValue>): boolean {
  const raw = cells.get(criterion.column.position) ?? '';
  switch (criterion.kind) {
    case 'words':
      return criterion.words.some((word) => folded(word) === folded(raw));
    case 'bound':
      return typeof raw === 'number';
    case 'filled':
      return criterion.column.kind === 'text' ? raw !== '' : typeof raw === 'number';
    case 'blank':
      return raw === '';
    case 'not':
      return folded(raw) !== folded(criterion.text);
    case 'below':
      return raw !== '' || (cells.get(criterion.other.position) ?? '') !== '';
    case 'found':
      // What an engine makes of an empty cell as a criterion differs.
      return true;
  }
}
