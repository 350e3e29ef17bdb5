import { parseValue } from 'numfmt';
import { invalidArgument } from './hostError';
import { DAYS_1904 } from './text';
import type { Json } from './protocol';
import type { StoredValue } from './store';

/** What a cell becomes when something is entered into it. */
export interface Entry {
  value: StoredValue;
  formula?: string;
  error?: boolean;
  /** Format that Excel gives to a General cell for this entry (dates, percentages). */
  numberFormat?: string;
}

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!']);
/** First characters of anything that Excel could take for a number, a date, a truth value, an error or a formula. */
const SPECIAL = /^[\s\d.+\-=(#'$¥€£%tTfF]/;

/**
 * Reads one element of `Range.values` or `Range.formulas` as Excel does: a string is taken as typed, so `=`, `+`
 * and `-` start formulas and number-like text turns into numbers, unless the cell's format is `@`.
 * @throws HostError InvalidArgument for a formula that can't be one, or for a value that is no cell value.
 */
export function readEntry(input: Json | undefined, numberFormat: string | undefined, date1904: boolean): Entry {
  if (numberFormat === '@') {
    if (typeof input === 'string') return { value: input };
    if (typeof input === 'number' || typeof input === 'boolean') return { value: typeof input === 'boolean' ? String(input).toUpperCase() : String(input) };
  }
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument();
    return { value: input };
  }
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '' || !SPECIAL.test(input)) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith('=') && input.length > 1) return { value: 0, formula: checkFormula(input) };
  if (ERRORS.has(input)) return { value: input, error: true };
  const parsed = input.length <= 40 ? parseValue(input, { locale: 'en-US' }) : null;
  if (parsed !== null && typeof parsed.v === 'boolean') return { value: parsed.v };
  if (parsed !== null && typeof parsed.v === 'number') {
    const isDate = parsed.z !== undefined && /[dmyhs]/i.test(parsed.z);
    // Excel keeps fifteen digits of a number; the rest of a long identifier is lost.
    const value = isDate && date1904 ? parsed.v - DAYS_1904 : Number(parsed.v.toPrecision(15));
    return parsed.z === undefined || parsed.z === 'General' ? { value } : { value, numberFormat: parsed.z };
  }
  if (/^[+-]./.test(input)) return { value: 0, formula: checkFormula(`=${input}`) };
  return { value: input };
}

/** Refuses what Excel's own parser would: open quotes or brackets, an operator without its operand. */
function checkFormula(formula: string): string {
  let depth = 0;
  let quote = '';
  for (const character of formula) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    if (depth < 0) break;
  }
  if (depth !== 0 || quote !== '' || /[-+*/^&=<>(,]\s*$/.test(formula) || /^=\s*[*/^&<>,)]/.test(formula)) {
    throw invalidArgument('The formula is missing a range reference or a defined name, or is not valid.');
  }
  return formula;
}
