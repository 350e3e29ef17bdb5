import { columnLetters } from '../../model/cell';
import type { Column, Table } from '../../model/table';
import type { PlainCriterion } from './criterion';
import { NoFormula } from './NoFormula';
import { criterionLiteral, demandSameCase, holdsTexts } from './safeText';

/** How a column stands in a formula: `'学习台账'!$B:$B`, or bounded rows of it. */
export type Reference = (column: Column) => string;

export const sheetReference = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** Whole columns: right however many rows are added, sorted or taken away. */
export const wholeColumns =
  ({ sheet }: Table): Reference =>
  ({ position }) =>
    `${sheetReference(sheet)}$${columnLetters(position)}:$${columnLetters(position)}`;

/** Columns and criteria for COUNTIFS, one argument pair a criterion; lists of words as array constants. */
export interface Pairs {
  readonly text: string;
  /** The answer is an array, to be summed up. */
  readonly isArray: boolean;
}

/** @throws NoFormula where a word can't be a criterion, or for a third list of words. */
export function criteriaPairs(criteria: readonly PlainCriterion[], reference: Reference): Pairs {
  let lists = 0;
  // LibreOffice looks no further down than the first column has values: what is to be blank comes last.
  const isBlank = ({ kind }: PlainCriterion): boolean => kind === 'blank';
  const pairs = [...criteria].sort((a, b) => Number(isBlank(a)) - Number(isBlank(b))).map((criterion) => {
    if (criterion.kind === 'words') demandSameCase(criterion.column, criterion.words);
    if (criterion.kind !== 'words' || criterion.words.length === 1) return `${reference(criterion.column)},${single(criterion)}`;
    lists += 1;
    if (lists > 2) throw new NoFormula('shape');
    // Two lists cross: one lies across, the other down.
    return `${reference(criterion.column)},{${criterion.words.map(criterionLiteral).join(lists === 1 ? ',' : ';')}}`;
  });
  return { text: pairs.join(','), isArray: lists > 0 };
}

function single(criterion: PlainCriterion): string {
  switch (criterion.kind) {
    case 'words':
      return criterionLiteral(criterion.words[0] ?? '');
    case 'bound':
      return /^-?[\d.]+$/.test(criterion.bound) ? `"${criterion.operator}${criterion.bound}"` : `"${criterion.operator}"&${criterion.bound}`;
    case 'blank':
      return '""';
    case 'not':
      return `"<>${criterion.text.replaceAll('"', '""')}"`;
    case 'filled':
      return filled(criterion.column);
  }
}

/** Numbers: any number, as short as it can be said. @throws NoFormula for booleans, and where texts may be numbers. */
function filled(column: Column): string {
  if (column.field.type === 'boolean') throw new NoFormula('shape');
  if (column.kind === 'number') return isNeverNegative(column) ? '">=0"' : '">=-9E+307"';
  if (!holdsTexts(column) && column.values.some((value) => value !== '')) throw new NoFormula('shape');
  return '"?*"';
}

function isNeverNegative({ field: { type, constraints }, values }: Column): boolean {
  const bounded = type === 'date' || type === 'yearmonth' || type === 'year' || (constraints?.minimum ?? constraints?.exclusiveMinimum ?? -1) >= 0;
  return bounded && !values.some((value) => Number(value) < 0);
}

/** Each way to take one word out of every list, so that every criterion is a single one. */
export function singleWords(criteria: readonly PlainCriterion[]): PlainCriterion[][] {
  return criteria.reduce<PlainCriterion[][]>(
    (ways, criterion) => {
      const choices: PlainCriterion[] = criterion.kind === 'words' ? criterion.words.map((word) => ({ ...criterion, words: [word] })) : [criterion];
      return ways.flatMap((way) => choices.map((choice) => [...way, choice]));
    },
    [[]],
  );
}
