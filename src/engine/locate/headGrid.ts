import type { SheetHead } from '../types';
import { isRemark, moneyScale } from './headerText';

/** The first rows of a sheet as text, merged areas filled with their value. Rows and columns are 1-based sheet ones. */
export interface HeadGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  text(row: number, column: number): string;
  /** First row of the merged area that this cell belongs to. */
  mergedTop(row: number, column: number): number;
  /** Last row of the merged area that this cell belongs to; its own row if it is in none. */
  mergedTo(row: number, column: number): number;
  /** First column of the merged area that this cell belongs to. */
  mergedFrom(row: number, column: number): number;
  /** Whether only units and words about filling in stand in this row, as under a header; false for a blank row. */
  isRemarks(row: number): boolean;
}

export function headGrid(sheet: SheetHead): HeadGrid | undefined {
  const { used, head } = sheet;
  if (!used || !head.some((cells) => cells.some((raw) => String(raw).trim() !== ''))) return undefined;
  const lastRow = used.firstRow + head.length - 1;
  const at = new Map<string, { readonly row: number; readonly column: number; readonly lastRow: number }>();
  for (const area of sheet.merged) {
    if (area.firstRow > lastRow) continue;
    for (let row = area.firstRow; row <= Math.min(area.lastRow, lastRow); row++) {
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, used.lastColumn); column++) {
        at.set(`${row} ${column}`, { row: area.firstRow, column: area.firstColumn, lastRow: area.lastRow });
      }
    }
  }
  const remarks = new Map<number, boolean>();
  const grid: HeadGrid = {
    firstRow: used.firstRow,
    lastRow,
    firstColumn: used.firstColumn,
    lastColumn: used.lastColumn,
    text(row, column) {
      const origin = at.get(`${row} ${column}`) ?? { row, column };
      return String(head[origin.row - used.firstRow]?.[origin.column - used.firstColumn] ?? '').trim();
    },
    mergedTop: (row, column) => at.get(`${row} ${column}`)?.row ?? row,
    mergedTo: (row, column) => at.get(`${row} ${column}`)?.lastRow ?? row,
    mergedFrom: (row, column) => at.get(`${row} ${column}`)?.column ?? column,
    isRemarks(row) {
      const known = remarks.get(row) ?? hasOnlyRemarks(grid, row);
      remarks.set(row, known);
      return known;
    },
  };
  return grid;
}

function hasOnlyRemarks(grid: HeadGrid, row: number): boolean {
  if (row > grid.lastRow) return false;
  const texts: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const text = grid.mergedTop(row, column) === row ? grid.text(row, column) : '';
    if (text !== '' && !isRemark(text)) return false;
    if (text !== '') texts.push(text);
  }
  const [only = '', ...more] = texts;
  // 人 by itself may be anything; （人） and 万元 are units.
  return more.length > 0 || /^[(（]/.test(only) || moneyScale(only) !== undefined;
}
