import { columnName, columnNumber } from '../address';

const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A shared formula as it reads in a cell that many rows and columns away from the cell that spells it out. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, number: string): string => `${fixed}${fixed === '$' ? number : Number(number) + rows}`;
  const column = (fixed: string, name: string): string => `${fixed}${fixed === '$' ? name : columnName(columnNumber(name) + columns)}`;
  return formula.replace(REFERENCE, (match, ...groups: (string | undefined)[]) => {
    const [fixedColumn, columnText, fixedRow, rowText, fixedFrom, from, fixedTo, to, fixedTop, top, fixedBottom, bottom] = groups;
    if (columnText !== undefined && rowText !== undefined) return column(fixedColumn ?? '', columnText) + row(fixedRow ?? '', rowText);
    if (from !== undefined && to !== undefined) return `${column(fixedFrom ?? '', from)}:${column(fixedTo ?? '', to)}`;
    if (top !== undefined && bottom !== undefined) return `${row(fixedTop ?? '', top)}:${row(fixedBottom ?? '', bottom)}`;
    return match;
  });
}
