import { parseArea } from '../address';
import { isEntireColumn } from '../area';
import type { Area, StoredWorkbook } from '../store';
import { spellOutTables } from './tableReferences';
import type { Tables } from './tableReferences';
import type { UsedRows } from './UsedRows';

/** What a formula needs beyond its own text. Sheet names are compared without regard to case, as Excel does. */
export interface FormulaContext {
  /** Lower case. */
  ownSheet: string;
  /** Lower-case sheet name → what rows of it are in use. */
  rowsOf: ReadonlyMap<string, UsedRows>;
  /** Lower-case defined name → its formula without `=`. */
  names: ReadonlyMap<string, string>;
  tables: Tables;
}

export interface TranslatedFormula {
  text: string;
  /** The areas that the formula names; `sheet` is a lower-case name. */
  reads: { sheet: string; area: Area }[];
  /** True where it names a table or a column that is not there, so that it cannot be computed. */
  readsUnknownTable: boolean;
  /** Upper-case names of the functions that it calls, without `_xlfn.` and its like. */
  functions: Set<string>;
}

type Groups = Partial<Record<'text' | 'structured' | 'sheet' | 'reference' | 'call' | 'word', string>>;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<structured>\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\])`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<reference>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!$])`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.]*)`,
  ].join('|'),
  'giu',
);

/** What Excel leaves of a reference to deleted cells of another sheet. */
const LOST_REFERENCE = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/gu;

/** Names within names; deeper chains are left as they stand, and come out as #NAME?. */
const NAME_DEPTH = 8;

/** Functions for which the blank rows below the last value of a column matter. */
const ROW_COUNTING = ['INDEX', 'OFFSET', 'INDIRECT', 'ROW', 'ROWS', 'COUNTBLANK'];

/**
 * A formula as Univer computes it rightly: whole columns end at the last row with a value in the columns named
 * (Univer walks every row otherwise), unknown sheets are `#REF!`, tables and defined names are written out, `_xlfn.` is dropped.
 * `row`: of the formula, 0-based.
 */
export function translate(formula: string, row: number, context: FormulaContext): TranslatedFormula {
  const plain = formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, '').replace(LOST_REFERENCE, '#REF!');
  const spelled = spellOutTables(spellOutNames(plain, context.names, NAME_DEPTH), context.tables, row);
  const reads: TranslatedFormula['reads'] = [];
  const functions = new Set<string>();
  let readsUnknownTable = false;
  for (const { groups } of spelled.matchAll(TOKEN)) {
    if (groups?.call !== undefined) functions.add(groups.call.toUpperCase());
    if (groups?.structured !== undefined) readsUnknownTable = true;
    const area = groups?.reference === undefined ? undefined : parseArea(groups.reference);
    if (area !== undefined) reads.push({ sheet: sheetOf(groups?.sheet, context), area });
  }
  // One end for all columns of the formula: the ranges of one COUNTIFS must stay equally long.
  const countsRows = ROW_COUNTING.some((name) => functions.has(name));
  const rows = Math.max(
    1,
    ...reads.filter(({ area }) => countsRows || isEntireColumn(area)).map(({ sheet, area }) => {
      const used = context.rowsOf.get(sheet);
      return (countsRows ? used?.all : used?.of(area.column, area.columns)) ?? 1;
    }),
  );
  const text = replaceTokens(spelled, ({ sheet, reference }) => {
    if (reference === undefined) return undefined;
    if (!context.rowsOf.has(sheetOf(sheet, context))) return '#REF!';
    const area = parseArea(reference);
    if (area === undefined || !isEntireColumn(area)) return undefined;
    const [from, to] = reference.split(':');
    return /\d/.test(reference) ? undefined : `${sheet ?? ''}${from}$1:${to}$${rows}`;
  });
  return { text, reads, readsUnknownTable, functions };
}

/** Names that formulas of any sheet may use; Excel's own (`_xlnm.Print_Area` …) are left out. */
export function usableNames(workbook: StoredWorkbook): Map<string, string> {
  const usable = workbook.names.filter(({ name }) => !name.startsWith('_xlnm.'));
  return new Map(usable.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, '')]));
}

/** A name that stands for a plain reference keeps being one; anything else is put in brackets. */
function spellOutNames(formula: string, names: ReadonlyMap<string, string>, depth: number): string {
  if (names.size === 0 || depth === 0) return formula;
  const text = replaceTokens(formula, ({ word }) => {
    const meaning = word === undefined ? undefined : names.get(word.toLowerCase());
    if (meaning === undefined) return undefined;
    return /^[^()+\-*/&<>=,;{]*$/.test(meaning) ? meaning : `(${meaning})`;
  });
  return text === formula ? formula : spellOutNames(text, names, depth - 1);
}

function replaceTokens(formula: string, replacement: (token: Groups) => string | undefined): string {
  return formula.replace(TOKEN, (match, ...rest) => {
    const groups = rest.at(-1) as Groups; // a replacer's last argument is the record of named groups
    return replacement(groups) ?? match;
  });
}

function sheetOf(prefix: string | undefined, context: FormulaContext): string {
  if (prefix === undefined) return context.ownSheet;
  const name = prefix.slice(0, -1);
  return (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name).toLowerCase();
}
