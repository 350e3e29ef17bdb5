import type { CellValue } from '../../model/cell';
import type { Column } from '../../model/table';
import { folded } from './criterion';
import { NoFormula } from './NoFormula';

/** Excel refuses longer texts in formulas and compares no longer criteria. */
const LIMIT = 255;
/** Reads as a number, date, time, percentage or truth value, which a criterion would not compare as text. */
const LIKE_NUMBER = /^[\s\d.,:/%¥$€£+\-()年月日时分秒eE]*\d[\s\d.,:/%¥$€£+\-()年月日时分秒eE]*$|^(true|false)$/i;

/** Whether Excel takes the text for what it is when it stands as a criterion. */
export function isPlainText(text: string): boolean {
  return text !== '' && text.length <= LIMIT && !LIKE_NUMBER.test(text) && !/^[<>=]/.test(text);
}

/** A value as it stands in a formula. */
export function literal(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** A value as a criterion of COUNTIFS, which reads wildcards. @throws NoFormula where it would read something else. */
export function criterionLiteral(value: CellValue): string {
  if (typeof value !== 'string') return literal(value);
  // Engines do not agree on an escaped tilde.
  if (!isPlainText(value) || value.includes('~')) throw new NoFormula('shape');
  return literal(value.replace(/[*?]/g, '~$&'));
}

/** @throws NoFormula where the column holds a word that differs from one of these in case only. */
export function demandSameCase(column: Column, words: readonly CellValue[]): void {
  if (column.kind !== 'text') return;
  // Chinese words have no case, and columns may be long.
  if (words.every((word) => folded(word) === String(word).toUpperCase())) return;
  const exact = new Set(words.map(String));
  const loose = new Set(words.map(folded));
  if (column.values.some((value) => value !== '' && !exact.has(value) && loose.has(folded(value)))) throw new NoFormula('shape');
}

/**
 * Values of a text column that COUNTIFS gets as criteria out of cells: none with a wildcard, none that reads as a number.
 * @throws NoFormula
 */
export function demandPlainValues(...columns: readonly Column[]): void {
  const spelling = new Map<string, string>();
  for (const column of columns) {
    // Two words for one thing are two to COUNTIFS.
    if (column.kind !== 'text' || column.spellings) throw new NoFormula('shape');
    for (const value of column.values) {
      if (value === '') continue;
      if (!isPlainText(value) || /[*?~]/.test(value)) throw new NoFormula('shape');
      const known = spelling.get(folded(value));
      if (known !== undefined && known !== value) throw new NoFormula('shape');
      spelling.set(folded(value), value);
    }
  }
}

/** A text column whose filled cells are known to be texts: of cells that all read as numbers nobody can tell. */
export function holdsTexts(column: Column): boolean {
  return column.kind === 'text' && column.values.some((value) => value !== '' && Number.isNaN(Number(value)));
}
