import { BooleanNumber, CellValueType, ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { ISheetData } from '@univerjs/engine-formula';
import type { StoredCell, StoredSheet } from '../store';
import { UsedRows } from './UsedRows';

/** Excel's own size, so that no reference falls outside the sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A stored sheet as Univer's engine reads it. Nothing is copied: cells are translated when asked for. */
export function sheetView(sheet: StoredSheet): ISheetData[string] {
  const rowData = Object.fromEntries([...sheet.hiddenRows].map((row) => [row, { hd: BooleanNumber.TRUE }]));
  return { cellData: new SheetMatrix(sheet), rowCount: ROWS, columnCount: COLUMNS, rowData, columnData: {} };
}

/** Excel hides what a filter leaves out, and the file tells no other difference. */
export function isFilteredOut(sheet: StoredSheet, row: number): boolean {
  const area = sheet.autoFilter?.active === true ? sheet.autoFilter.area : undefined;
  return area !== undefined && row > area.row && row < area.row + area.rows && sheet.hiddenRows.has(row);
}

/** The stored cells of one sheet, for one calculation. */
export class SheetMatrix extends ObjectMatrix<ICellData> {
  private used: readonly number[] | undefined;

  constructor(private readonly sheet: StoredSheet) {
    super();
  }

  has(row: number, column: number): boolean {
    return this.sheet.rows[row]?.[column] !== undefined;
  }

  /** Ascending; every row with a stored cell is among them. */
  rowsInUse(): readonly number[] {
    return (this.used ??= new UsedRows(this.sheet).indexes);
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
