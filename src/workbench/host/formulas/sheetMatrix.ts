import { CellValueType, ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { StoredCell, StoredSheet } from '../store';

/** A stored sheet seen as Univer's matrix, translated cell by cell when asked for, so nothing is copied. */
export class SheetMatrix extends ObjectMatrix<ICellData> {
  constructor(private readonly sheet: StoredSheet) {
    super();
  }

  override getValue(row: number, column: number): ICellData {
    // ObjectMatrix promises a cell but answers undefined for an empty one; every reader of it checks.
    return toUniverCell(this.sheet.rows[row]?.[column]) as ICellData;
  }
}

function toUniverCell(cell: StoredCell | undefined): Nullable<ICellData> {
  if (cell === undefined) return undefined;
  const { value, formula } = cell;
  if (value === '' && formula === undefined) return undefined;
  const base = formula === undefined ? {} : { f: formula };
  if (typeof value === 'number') return { ...base, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...base, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...base, v: value, t: CellValueType.STRING };
}

/** Rows and columns up to the last stored cell; at least 1 × 1. */
export function usedSize(sheet: StoredSheet): { rowCount: number; columnCount: number } {
  let columns = 0;
  for (const row of sheet.rows) if (row !== undefined && row.length > columns) columns = row.length;
  return { rowCount: Math.max(1, sheet.rows.length), columnCount: Math.max(1, columns) };
}
