import type { StoredSheet, StoredWorkbook } from '../../host/store';

export const sheetById = (workbook: StoredWorkbook, id: string): StoredSheet | undefined => workbook.sheets.find((sheet) => sheet.id === id);
