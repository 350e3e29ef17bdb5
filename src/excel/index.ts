export { createExcelWorkbook, type ExcelWorkbookOptions } from './createExcelWorkbook';
