import type { CellValue } from '../model/cell';

/** What a cell is to hold. A string is literal text; a formula stands with its `=`. */
export type CellInput = CellValue | { readonly formula: string };

export const GENERAL = 'General';
export const TEXT = '@';

/**
 * Longest text put into a cell of format `@`. Older editions of Excel show `########` for a longer one that wraps;
 * it goes into a General cell behind an apostrophe instead.
 */
const LONGEST_AS_TEXT = 255;

/** Most characters a cell can hold. */
export const CELL_CHARACTERS = 32_767;

/**
 * Format in which text stays what it is. `@` is what Microsoft documents for it; where it won't do (long text, and
 * text that itself begins with an apostrophe, which Excel might take off), the apostrophe does.
 */
export const formatForText = (text: string): string => (text.length > LONGEST_AS_TEXT || text.startsWith("'") ? GENERAL : TEXT);

/** One assignment to `Range.formulas`, and the format that must stand before and after it. */
export interface Entry {
  readonly entry: CellValue;
  /** Format while the value goes in: `@` would turn a number or formula into text. */
  readonly enterAs: string;
  readonly format: string;
}

/**
 * How to put an input into a cell of a given format so that it arrives unchanged: `@` cells take text as it is, in
 * all others Excel takes the leading apostrophe off and leaves the rest alone, whatever it looks like.
 */
export function entryOf(input: CellInput, format: string): Entry {
  if (typeof input === 'string') return { entry: input === '' || format === TEXT ? input : `'${input}`, enterAs: format, format };
  const enterAs = format === TEXT ? GENERAL : format;
  return { entry: typeof input === 'object' ? input.formula : input, enterAs, format };
}

/** What a cell holds, from what Excel tells of it. A text that begins with `=` reads the same in both. */
export function inputOf(value: CellValue, formula: CellValue): CellInput {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

/** Whether a cell still holds what was put there; Excel may respell a formula. */
export function sameInput(wanted: CellInput, found: CellInput): boolean {
  if (typeof wanted === 'object' || typeof found === 'object') return typeof wanted === typeof found;
  return sameValue(wanted, found);
}

/** Equal up to what Excel does to a value: fifteen digits of a number, one character for a line's end. */
export function sameValue(wanted: CellValue, found: CellValue): boolean {
  if (typeof wanted === 'string' && typeof found === 'string') return wanted === found || wanted.replaceAll('\r\n', '\n') === found.replaceAll('\r\n', '\n');
  if (typeof wanted !== 'number' || typeof found !== 'number') return wanted === found;
  return Math.abs(wanted - found) <= 1e-12 * Math.abs(wanted);
}
