import type { StoredCell, StoredSheet, StoredValue, StoredWorkbook } from '../../../src/workbench/host/store';

/** `null` is an empty cell, `{ f }` a formula not computed yet, `{ error }` an error value. */
export type TestCell = StoredValue | null | { f: string; v?: StoredValue } | { error: string };

export function sheetOf(id: string, name: string, rows: TestCell[][]): StoredSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    rows: rows.map((cells) => cells.map(cellOf)),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: {},
    customProperties: new Map(),
  };
}

export function workbookOf(sheets: StoredSheet[]): StoredWorkbook {
  return {
    sheets,
    styles: [{}],
    date1904: false,
    names: [],
    settings: new Map(),
    customXmlParts: [],
    structureProtected: false,
    activeSheetId: sheets[0]?.id ?? '',
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

function cellOf(cell: TestCell): StoredCell | undefined {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return { value: cell };
  return 'error' in cell ? { value: cell.error, error: true } : { value: cell.v ?? '', formula: cell.f };
}
