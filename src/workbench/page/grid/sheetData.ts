import { BooleanNumber, CellValueType, type ICellData, type IColumnData, type IObjectArrayPrimitiveType, type IObjectMatrixPrimitiveType, type IWorkbookData, type IWorksheetData, type LocaleType } from '@univerjs/core';
import { isUnbounded } from '../../host/area';
import { usedArea } from '../../host/cells';
import type { StoredCell, StoredSheet, StoredWorkbook } from '../../host/store';
import { rowData } from './rowData';
import { styleData } from './styleData';

/** Excel's default column (8.43 characters) and row (15 points), in pixels. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;
/** Empty cells shown around what is there. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

export const UNIT = 'workbook';

/** The whole workbook as the grid's own document. */
export function workbookData(workbook: StoredWorkbook, locale: LocaleType): IWorkbookData {
  const sheets = workbook.sheets.map((sheet) => sheetData(workbook, sheet));
  return {
    id: UNIT,
    name: '',
    appVersion: '',
    locale,
    styles: Object.fromEntries(workbook.styles.map((style, index) => [String(index), styleData(style)])),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function sheetData(workbook: StoredWorkbook, sheet: StoredSheet): Partial<IWorksheetData> & { id: string } {
  const used = usedArea(sheet, false);
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  sheet.rows.forEach((row, r) => {
    const cells: IObjectArrayPrimitiveType<ICellData> = {};
    row.forEach((cell, c) => {
      if (cell !== undefined) cells[c] = cellDataOf(workbook, cell);
    });
    cellData[r] = cells;
  });
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(200, (used ? used.row + used.rows : 0) + SPARE_ROWS),
    columnCount: Math.max(26, (used ? used.column + used.columns : 0) + SPARE_COLUMNS),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    freeze: { xSplit: sheet.freeze?.columns ?? 0, ySplit: sheet.freeze?.rows ?? 0, startRow: sheet.freeze?.rows ?? -1, startColumn: sheet.freeze?.columns ?? -1 },
    mergeData: sheet.merges
      .filter((merge) => !isUnbounded(merge))
      .map((m) => ({ startRow: m.row, endRow: m.row + m.rows - 1, startColumn: m.column, endColumn: m.column + m.columns - 1 })),
    cellData,
    rowData: rowData(workbook, sheet),
    columnData: columnData(sheet),
    showGridlines: sheet.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function columnData(sheet: StoredSheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, characters] of sheet.columnWidths) columns[column] = { w: Math.round(characters * 7 + 5) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** One cell as the grid holds it; dates of the 1904 system are put on the grid's 1900 scale. */
export function cellDataOf(workbook: StoredWorkbook, cell: StoredCell | undefined): ICellData {
  if (cell === undefined) return { v: null, f: null, s: null, t: null };
  const format = workbook.styles[cell.style ?? 0]?.numberFormat;
  const { value } = cell;
  return {
    v: value === '' ? null : typeof value === 'number' && workbook.date1904 && isDateFormat(format) ? value + 1462 : value,
    t: typeof value === 'number' ? CellValueType.NUMBER : typeof value === 'boolean' ? CellValueType.BOOLEAN : value === '' ? null : CellValueType.STRING,
    f: cell.formula ?? null,
    s: cell.style === undefined ? null : String(cell.style),
  };
}

export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format !== 'General';
