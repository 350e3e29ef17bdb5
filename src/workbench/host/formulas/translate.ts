import type { StoredWorkbook } from '../store';

/** What a formula needs beyond its own text. Sheet names are compared without regard to case, as Excel does. */
export interface FormulaContext {
  /** Lower-case sheet name → used rows, 1-based count. */
  rowsOf: ReadonlyMap<string, number>;
  /** Used rows of the formula's own sheet. */
  ownRows: number;
  /** Lower-case defined name → its formula without `=`. */
  names: ReadonlyMap<string, string>;
}

export interface TranslatedFormula {
  text: string;
  /** Lower-case names of the sheets that the formula names. */
  sheets: Set<string>;
  /** Upper-case names of the functions that it calls, without `_xlfn.` and its like. */
  functions: Set<string>;
}

/** Names within names; deeper chains are left as they stand, and come out as #NAME?. */
const NAME_DEPTH = 8;

/**
 * In order: a text, a structured reference, a sheet prefix, a whole-column range, a function call, a cell
 * reference, any other word.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<structured>\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\])`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`,
    String.raw`(?<from>\$?[A-Z]{1,3}):(?<to>\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!$])`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_.]))`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.]*)`,
  ].join('|'),
  'giu',
);

/**
 * A formula as Univer computes it rightly: whole columns end at the last used row of the sheets named (Univer walks
 * every row otherwise), unknown sheets are `#REF!`, defined names are written out, `_xlfn.` is dropped.
 */
export function translate(formula: string, context: FormulaContext): TranslatedFormula {
  const spelled = spellOutNames(formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ''), context.names, NAME_DEPTH);
  const sheets = new Set<string>();
  const functions = new Set<string>();
  for (const { groups } of spelled.matchAll(TOKEN)) {
    if (groups?.sheet !== undefined) sheets.add(sheetOf(groups.sheet));
    if (groups?.call !== undefined) functions.add(groups.call.toUpperCase());
  }
  // One end for all columns of the formula: the ranges of one COUNTIFS must stay equally long.
  const rows = Math.max(context.ownRows, ...[...sheets].map((name) => context.rowsOf.get(name) ?? 1));
  const text = spelled.replace(TOKEN, (match, ...rest) => {
    // The last argument of a replacer is the record of named groups.
    const groups = rest.at(-1) as Partial<Record<'from' | 'to' | 'sheet', string>>;
    if (groups.sheet !== undefined && !context.rowsOf.has(sheetOf(groups.sheet))) return MISSING;
    if (groups.from === undefined || groups.to === undefined) return match;
    return `${groups.from}$1:${groups.to}$${rows}`;
  });
  return { text: text.replace(AFTER_MISSING, '#REF!'), sheets, functions };
}

/** Stands for the prefix of a sheet that is not there, until the reference behind it is cut off too. */
const MISSING = '\u0000';
const AFTER_MISSING = /\u0000\$?[A-Z]{0,3}\$?[0-9]*(?::\$?[A-Z]{0,3}\$?[0-9]*)?/giu;

function spellOutNames(formula: string, names: ReadonlyMap<string, string>, depth: number): string {
  if (names.size === 0 || depth === 0) return formula;
  let changed = false;
  const text = formula.replace(TOKEN, (match, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<'word', string>>; // the record of named groups
    const meaning = groups.word === undefined ? undefined : names.get(groups.word.toLowerCase());
    if (meaning === undefined) return match;
    changed = true;
    return /^[^()+\-*/&<>=,;{]*$/u.test(meaning) ? meaning : `(${meaning})`;
  });
  return changed ? spellOutNames(text, names, depth - 1) : text;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).toLowerCase();
}

/** Names that formulas of any sheet may use; Excel's own (`_xlnm.Print_Area` …) are left out. */
export function usableNames(workbook: StoredWorkbook): Map<string, string> {
  const usable = workbook.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  return new Map(usable.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, '')]));
}
