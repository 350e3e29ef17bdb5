import type { CellValue } from '../../model/cell';
import { columnLetters } from '../../model/cell';
import type { Column, Table } from '../../model/table';
import { criteriaPairs, type Reference, sheetReference, singleWords, wholeColumns } from './countIfs';
import { type Criterion, folded, isPlain, type PlainCriterion } from './criterion';
import { guards } from './guards';
import { NoFormula } from './NoFormula';
import { demandPlainValues, demandSameCase, isPlainText, literal } from './safeText';

/** Free rows below the last record that an array formula takes in, so that rows may be added. */
const SPARE_ROWS = 500;
/** Comparisons that a formula may make: beyond them Excel would keep people waiting at every change. */
const MOST_COMPARISONS = 10_000_000;

/** Bounded rows, from the header to some way below the last record: whole columns would be slow in an array formula. */
export function boundedColumns(table: Table): Reference {
  const last = (table.rows.at(-1) ?? table.headerRow) + SPARE_ROWS;
  return ({ position }) => `${sheetReference(table.sheet)}$${columnLetters(position)}$${table.headerRow}:$${columnLetters(position)}$${last}`;
}

/** The criteria as a product of ones and zeros over the rows. @throws NoFormula */
export function factors(table: Table, criteria: readonly Criterion[]): string {
  const reference = boundedColumns(table);
  const each = new Set(criteria.flatMap((criterion) => factor(criterion, table, reference)));
  // One comparison alone gives truths, which SUMPRODUCT does not add.
  return [...(each.size === 1 ? ['1'] : []), ...each].join('*');
}

/** @throws NoFormula where looking up each row of one table in the other would take too long. */
export function demandSize(table: Table, other: Table): void {
  if ((table.rows.length + SPARE_ROWS) * other.rows.length > MOST_COMPARISONS) throw new NoFormula('shape');
}

function factor(criterion: Criterion, table: Table, reference: Reference): string | string[] {
  const range = reference(criterion.column);
  switch (criterion.kind) {
    case 'words':
      return equalities(criterion.column, criterion.words, range);
    case 'bound':
      return [`ISNUMBER(${range})`, `(${range}${criterion.operator}${criterion.bound})`];
    case 'filled':
      return criterion.column.kind === 'number' ? `ISNUMBER(${range})` : `(${range}<>"")`;
    case 'blank':
      return `(${range}="")`;
    case 'not':
      return `(${range}<>${literal(criterion.text)})`;
    case 'below':
      return `(${range}<${reference(criterion.other)})`;
    case 'found':
      return lookup(criterion, table, range);
  }
}

function equalities(column: Column, words: readonly CellValue[], range: string): string {
  demandSameCase(column, words);
  if (words.some((word) => typeof word === 'string' && !isPlainText(word))) throw new NoFormula('shape');
  // A cell with 1 may hold the number or the text.
  const spelled = words.flatMap((word) => (word === 1 && column.field.type === 'boolean' ? [1, '1'] : [word]));
  const equal = spelled.map((word) => `(${range}=${literal(word)})`);
  return equal.length === 1 ? equal.join('') : `(${equal.join('+')})`;
}

/** One where the value stands in the other table. SIGN, since not every engine compares an array of counts with 0. */
function lookup({ column, match, table: other, terms }: Extract<Criterion, { kind: 'found' }>, table: Table, range: string): string {
  demandSize(table, other);
  demandPlainValues(column, match);
  const sought = new Set(column.kind === 'text' ? column.values.map(folded) : []);
  // Rows that are no records here are kept out by the other factors, or looked up in vain.
  for (const { cells } of table.otherRows) sought.add(folded(cells.get(column.position) ?? ''));
  const counts = terms.flatMap(({ sign, criteria }) => {
    if (!criteria.every(isPlain)) throw new NoFormula('shape');
    const strays = guardsAmong(other, criteria, match, sought);
    return singleWords([...criteria, ...strays]).map((way) => {
      const { text } = criteriaPairs(way, wholeColumns(other));
      return `${sign === 1 ? '+' : '-'}COUNTIFS(${wholeColumns(other)(match)},${range}${text === '' ? '' : `,${text}`})`;
    });
  });
  return `SIGN(${counts.join('').replace(/^\+/, '')})`;
}

/** Guards against those rows of the other table that hold a value that is looked for. */
function guardsAmong(other: Table, criteria: readonly PlainCriterion[], match: Column, sought: ReadonlySet<string>): PlainCriterion[] {
  const otherRows = other.otherRows.filter(({ cells }) => sought.has(folded(cells.get(match.position) ?? '')) && cells.has(match.position));
  return guards({ columns: other.columns, otherRows }, [...criteria, { kind: 'filled', column: match }]);
}
