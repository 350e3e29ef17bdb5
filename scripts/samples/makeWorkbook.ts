import { DATE_1904_OFFSET } from '../../src/model/day';
import type { Area, CellStyle, StoredCell, StoredSheet, StoredWorkbook } from '../../src/workbench/host/store';
import type { SampleSheet, Typed } from './sheet';

const LINE = { style: 'thin', color: '#BFBFBF' };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const FONT = { name: '宋体', size: 11 };

const STYLES: CellStyle[] = [
  {},
  { font: { name: '宋体', size: 16, bold: true }, align: { horizontal: 'center', vertical: 'center' } },
  { font: FONT, align: { horizontal: 'right' } },
  { font: { ...FONT, bold: true }, fill: '#E2EFDA', align: { horizontal: 'center', vertical: 'center', wrap: true }, border: BOX },
  { font: FONT, border: BOX, align: { vertical: 'center', wrap: true } },
  { font: FONT, border: BOX, align: { horizontal: 'center', vertical: 'center' }, numberFormat: 'yyyy-mm-dd' },
  { font: FONT, border: BOX, align: { horizontal: 'center', vertical: 'center' }, numberFormat: 'yyyy"年"m"月"' },
  { font: FONT, border: BOX, align: { vertical: 'center' }, numberFormat: 'General' },
  { font: FONT, align: { horizontal: 'left' } },
];
const [, TITLE, UNIT, HEADER, TEXT, DATE, MONTH, NUMBER, NOTE] = STYLES.map((_, index) => index);

/** The samples as a workbook: what a tidy office would keep, with titles, borders and page set-up. */
export function makeWorkbook(sheets: readonly SampleSheet[], date1904 = false): StoredWorkbook {
  const stored = sheets.map((sheet, index) => makeSheet(sheet, index, date1904));
  const first = stored[0];
  if (!first) throw new Error('a workbook has at least one sheet');
  return {
    sheets: stored,
    styles: [...STYLES],
    date1904,
    names: [],
    settings: new Map(),
    customXmlParts: [],
    structureProtected: false,
    activeSheetId: first.id,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

function makeSheet(sheet: SampleSheet, index: number, date1904: boolean): StoredSheet {
  const width = (sheet.headers[0] ?? []).length;
  const rows: (StoredCell | undefined)[][] = [];
  const merges: Area[] = [];
  for (const [line, text] of sheet.above.entries()) {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: width });
    rows.push([{ value: text, style: line === 0 ? TITLE ?? 0 : UNIT ?? 0 }]);
  }
  const headerRow = rows.length;
  merges.push(...headerMerges(sheet.headers, headerRow));
  for (const [line, headers] of sheet.headers.entries()) {
    const above = sheet.headers[line - 1];
    const repeated = (column: number) => (above ? above[column] === headers[column] : column > 0 && headers[column] === headers[column - 1] && sheet.headers.length > 1);
    rows.push(headers.map((header, column) => ({ value: repeated(column) ? '' : header, style: HEADER ?? 0 })));
  }
  const body = rows.length;
  for (const row of [...sheet.rows, ...sheet.below]) rows.push(row.map((cell) => makeCell(cell, date1904)));
  for (const { record, column } of sheet.mergedDown ?? []) merges.push({ row: body + record, column, rows: 2, columns: 1 });
  const lastHeader = body - 1;
  return {
    id: `sheet-${index + 1}`,
    name: sheet.name,
    visibility: 'Visible',
    rows,
    merges,
    columnWidths: new Map(sheet.widths.map((chars, column) => [column, chars])),
    rowHeights: new Map([[0, 26]]),
    hiddenRows: new Set((sheet.hiddenRecords ?? []).map((record) => body + record)),
    hiddenColumns: new Set(),
    freeze: { rows: body, columns: 0 },
    tables: sheet.table
      ? [{ id: `table-${index + 1}`, name: `表${index + 1}`, area: { row: lastHeader, column: 0, rows: sheet.rows.length + 1, columns: width }, showHeaders: true, showTotals: false, style: 'TableStyleLight1', hasFilter: true }]
      : [],
    conditionalFormats: [],
    validations: [],
    page: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { first: 0, last: lastHeader } },
    customProperties: new Map(),
  };
}

/** A word that stands above its like is merged down; a word repeated along the first row is merged across. */
function headerMerges(headers: readonly (readonly string[])[], row: number): Area[] {
  const [upper, lower] = headers;
  if (!upper || !lower) return [];
  const merges: Area[] = [];
  for (let column = 0; column < upper.length; column++) {
    if (upper[column] === lower[column]) merges.push({ row, column, rows: 2, columns: 1 });
    else if (upper[column] !== upper[column - 1]) {
      let columns = 1;
      while (upper[column + columns] === upper[column]) columns++;
      if (columns > 1) merges.push({ row, column, rows: 1, columns });
    }
  }
  return merges;
}

function makeCell(cell: Typed, date1904: boolean): StoredCell | undefined {
  const serial = (value: number) => value - (date1904 ? DATE_1904_OFFSET : 0);
  if (cell === null) return { value: '', style: TEXT ?? 0 };
  if (typeof cell === 'string') return { value: cell, style: cell.startsWith('注：') ? NOTE ?? 0 : TEXT ?? 0 };
  if (typeof cell === 'number' || typeof cell === 'boolean') return { value: cell, style: NUMBER ?? 0 };
  if ('day' in cell) return { value: serial(cell.day), style: DATE ?? 0 };
  if ('month' in cell) return { value: serial(cell.month), style: MONTH ?? 0 };
  if ('error' in cell) return { value: cell.error, error: true, style: NUMBER ?? 0 };
  return { value: cell.value, formula: cell.formula, style: NUMBER ?? 0 };
}
