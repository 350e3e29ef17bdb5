import { columnName, columnNumber, quoteSheetName } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './area';

/** One end of a reference; a whole column has no row and the other way round. 0-based. */
export interface Corner {
  row?: number;
  column?: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface Reference {
  /** Unquoted; absent = the formula's own sheet. */
  sheet?: string;
  first: Corner;
  /** Absent for a single cell. */
  last?: Corner;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]`,
    String.raw`(?<![\p{L}\p{N}_.$])(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<reference>${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!$])`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*`,
  ].join('|'),
  'gu',
);

/**
 * Rewrites every reference of a formula; texts, table references and names stay as they are.
 * `change` answers with the new reference, or `#REF!` when it no longer leads anywhere.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | '#REF!'): string {
  return formula.replace(TOKEN, (token, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; reference?: string }; // the last argument of a replacer with named groups
    if (groups.reference === undefined) return token;
    const [from, to] = groups.reference.split(':');
    const first = from === undefined ? undefined : corner(from);
    const last = to === undefined ? undefined : corner(to);
    if (first === undefined || (to !== undefined && last === undefined)) return token;
    const sheet = groups.sheet?.slice(0, -1).replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
    const changed = change({ ...(sheet === undefined ? {} : { sheet }), first, ...(last === undefined ? {} : { last }) });
    if (changed !== '#REF!' && changed.sheet !== sheet && changed.sheet !== undefined) groups.sheet = `${quoteSheetName(changed.sheet)}!`;
    const prefix = groups.sheet ?? '';
    return changed === '#REF!' ? `${prefix}#REF!` : `${prefix}${text(changed.first)}${changed.last === undefined ? '' : `:${text(changed.last)}`}`;
  });
}

function corner(reference: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/.exec(reference);
  if (match === null) return undefined;
  const [, dollar = '', letters, dollarRow = '', digits] = match;
  const made: Corner = letters === undefined ? { columnFixed: false, rowFixed: dollar === '$' || dollarRow === '$' } : { columnFixed: dollar === '$', rowFixed: dollarRow === '$' };
  if (letters !== undefined) made.column = columnNumber(letters);
  if (digits !== undefined) made.row = Number(digits) - 1;
  return (made.column ?? 0) < MAX_COLUMNS && (made.row ?? 0) < MAX_ROWS && (made.row ?? 0) >= 0 ? made : undefined;
}

const text = (c: Corner): string =>
  (c.column === undefined ? '' : `${c.columnFixed ? '$' : ''}${columnName(c.column)}`) + (c.row === undefined ? '' : `${c.rowFixed ? '$' : ''}${c.row + 1}`);

/** The formula as it reads when copied this many rows down and columns right: relative parts move, `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const move = (c: Corner): Corner | undefined => {
    const row = c.row === undefined || c.rowFixed ? c.row : c.row + rows;
    const column = c.column === undefined || c.columnFixed ? c.column : c.column + columns;
    if ((row ?? 0) < 0 || (row ?? 0) >= MAX_ROWS || (column ?? 0) < 0 || (column ?? 0) >= MAX_COLUMNS) return undefined;
    return { ...c, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  return mapReferences(formula, (reference) => {
    const first = move(reference.first);
    const last = reference.last && move(reference.last);
    if (first === undefined || (reference.last !== undefined && last === undefined)) return '#REF!';
    return { ...reference, first, ...(last === undefined ? {} : { last }) };
  });
}
