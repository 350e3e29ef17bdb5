import type { Sheet } from 'hucre/xlsx';
import { parseArea } from '../address';
import type { StoredCell, StoredSheet } from '../store';
import { conditionalFormatsFromFile, validationsFromFile } from './rulesFromFile';
import { pageFromFile } from './pageFromFile';
import type { SheetSource } from './SheetSource';

/** What a protected sheet may still allow; Office.js puts `allow` before each. */
const ALLOWED = [
  'formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables',
] as const;

/** `cells` comes from the worksheet part, everything else by way of the spreadsheet library. */
export function sheetFromFile(file: Sheet, cells: Pick<StoredSheet, 'rows' | 'rowHeights' | 'hiddenRows'>, source: SheetSource): StoredSheet {
  const sheet: StoredSheet = {
    id: source.id,
    name: file.name,
    visibility: file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible',
    rows: cells.rows,
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    columnWidths: new Map(),
    rowHeights: cells.rowHeights,
    hiddenRows: cells.hiddenRows,
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: conditionalFormatsFromFile(file.conditionalRules ?? [], source),
    validations: validationsFromFile(file.dataValidations ?? []),
    page: pageFromFile(file, source.fitsPages),
    customProperties: new Map(),
  };
  file.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width);
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
  if (file.freezePane !== undefined) sheet.freeze = { rows: file.freezePane.rows ?? 0, columns: file.freezePane.columns ?? 0 };
  for (const table of file.tables ?? []) {
    const area = parseArea(table.range ?? '');
    if (area === undefined) continue;
    sheet.tables.push({
      id: source.nextId(),
      name: table.displayName ?? table.name,
      area,
      showHeaders: true,
      showTotals: table.showTotalRow === true,
      hasFilter: table.showAutoFilter === true,
      // Criteria are not read; rows that are hidden in there are taken for their doing.
      ...(table.showAutoFilter === true && [...sheet.hiddenRows].some((row) => row > area.row && row < area.row + area.rows) && { isFiltered: true }),
      ...(table.style !== undefined && { style: table.style }),
    });
  }
  const filtered = parseArea(file.autoFilter?.range ?? '');
  if (file.autoFilter !== undefined && filtered !== undefined) {
    const criteria = new Map((file.autoFilter.columns ?? []).map(({ colIndex, filters }) => [colIndex, { filterOn: 'Values', values: filters ?? [] }]));
    const hides = [...sheet.hiddenRows].some((row) => row > filtered.row && row < filtered.row + filtered.rows);
    sheet.autoFilter = { area: filtered, active: criteria.size > 0 || hides, ...(criteria.size > 0 && { criteria }) };
  }
  if (file.protection?.sheet === true) {
    const { objects, scenarios } = file.protection;
    const options: Record<string, boolean> = { allowEditObjects: objects !== true, allowEditScenarios: scenarios !== true };
    for (const name of ALLOWED) {
      const value = file.protection[name];
      if (value !== undefined) options[`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value;
    }
    sheet.protection = { options };
  }
  const tab = file.view?.tabColor?.rgb;
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
  if (file.view?.showGridLines === false) sheet.showGridlines = false;
  if (file.view?.showRowColHeaders === false) sheet.showHeadings = false;
  attach(sheet, file);
  return sheet;
}

/** Notes and links, which a file keeps apart from the cells that they belong to. */
function attach(sheet: StoredSheet, file: Sheet): void {
  for (const [key, { hyperlink, comment }] of file.cells ?? []) {
    if (hyperlink === undefined && comment === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cells = (sheet.rows[row] ??= []);
    const cell: StoredCell = (cells[column] ??= { value: '' });
    if (comment !== undefined) cell.note = comment.text;
    if (hyperlink === undefined) continue;
    const { target, location, tooltip, display } = hyperlink;
    cell.hyperlink = {
      ...(location === undefined ? { address: target } : { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
      ...(display !== undefined && { textToDisplay: display }),
    };
  }
}
