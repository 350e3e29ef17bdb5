import type { Sheet } from 'hucre/xlsx';
import { parseArea } from '../address';
import type { StoredCell, StoredSheet, StoredValue } from '../store';
import { conditionalFormatsFromFile, validationsFromFile } from './rulesFromFile';
import { pageFromFile } from './pageFromFile';
import { withoutPrefixes } from './futureFunctions';
import { shiftFormula } from './sharedFormula';

type FileCell = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;
type FileValue = Sheet['rows'][number][number];

export interface SheetSource {
  id: string;
  date1904: boolean;
  theme: readonly string[] | undefined;
  /** Index into the workbook's styles. */
  styleOf: (style: FileCell['style']) => number;
  /** First id for a table or a conditional format. */
  nextId: () => string;
}

/** Dates of the library → serials of the file's own date system, to the millisecond. */
const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Formats that a file may name by a number which only East Asian versions know. */
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

export function sheetFromFile(file: Sheet, source: SheetSource): StoredSheet {
  const sheet: StoredSheet = {
    id: source.id,
    name: file.name,
    visibility: file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible',
    rows: cellsFromFile(file, source),
    merges: (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: conditionalFormatsFromFile(file.conditionalRules ?? [], source),
    validations: validationsFromFile(file.dataValidations ?? []),
    page: pageFromFile(file),
    customProperties: new Map(),
  };
  file.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width);
    if (hidden === true) sheet.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (hidden === true) sheet.hiddenRows.add(row);
  }
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
    const { password: _, sheet: __, objects, scenarios, ...allowed } = file.protection;
    const options: Record<string, boolean> = { allowEditObjects: objects !== true, allowEditScenarios: scenarios !== true };
    for (const [name, value] of Object.entries(allowed)) {
      if (typeof value === 'boolean' && !name.startsWith('select')) options[`allow${name[0]?.toUpperCase()}${name.slice(1)}`] = value;
    }
    sheet.protection = { options };
  }
  const tab = file.view?.tabColor?.rgb;
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
  if (file.view?.showGridLines === false) sheet.showGridlines = false;
  if (file.view?.showRowColHeaders === false) sheet.showHeadings = false;
  return sheet;
}

function cellsFromFile(file: Sheet, source: SheetSource): StoredSheet['rows'] {
  const rows: StoredSheet['rows'] = file.rows.map((values) => {
    const cells: (StoredCell | undefined)[] = [];
    values.forEach((value, column) => {
      if (value !== null) cells[column] = { value: storedValue(value, source) };
    });
    return cells;
  });
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, detail] of file.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    const cells = (rows[row] ??= []);
    const cell = (cells[column] ??= { value: detail.value === null ? '' : storedValue(detail.value, source) });
    describe(cell, detail, source);
    if (detail.formula !== undefined) {
      const formula = formulaOf(detail, row, column, shared);
      if (formula !== undefined) cell.formula = formula;
    }
    if (Object.keys(cell).length === 1 && cell.value === '' && detail.type === 'empty') delete cells[column];
  }
  return rows;
}

function describe(cell: StoredCell, detail: FileCell, source: SheetSource): void {
  if (detail.type === 'error') cell.error = true;
  const style = source.styleOf(
    detail.value instanceof Date && detail.style?.numFmt === undefined ? { ...detail.style, numFmt: DATE_FORMAT } : detail.style,
  );
  if (style !== 0) cell.style = style;
  if (detail.richText !== undefined && typeof cell.value === 'string') cell.rich = { text: cell.value, raw: detail.richText };
  if (detail.comment !== undefined) cell.note = detail.comment.text;
  if (detail.formulaRef !== undefined && detail.formulaType === 'array') {
    cell.array = { reference: detail.formulaRef, dynamic: detail.formulaDynamic === true };
  }
  if (detail.hyperlink !== undefined) {
    const { target, location, tooltip, display } = detail.hyperlink;
    cell.hyperlink = {
      ...(location === undefined ? { address: target } : { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
      ...(display !== undefined && { textToDisplay: display }),
    };
  }
}

/** With `=`. A shared formula is spelled out where it was first used, which comes before its other cells. */
function formulaOf(
  { formula = '', formulaType, formulaSharedIndex: index = -1 }: FileCell,
  row: number,
  column: number,
  shared: Map<number, { formula: string; row: number; column: number }>,
): string | undefined {
  if (formulaType === 'shared') {
    if (formula !== '') shared.set(index, { formula, row, column });
    const origin = shared.get(index);
    return origin === undefined ? undefined : `=${withoutPrefixes(shiftFormula(origin.formula, row - origin.row, column - origin.column))}`;
  }
  return formula === '' ? undefined : `=${withoutPrefixes(formula)}`;
}

function storedValue(value: Exclude<FileValue, null>, { date1904 }: SheetSource): StoredValue {
  if (!(value instanceof Date)) return value;
  if (date1904) return (value.getTime() - EPOCH_1904) / MS_PER_DAY;
  const serial = (value.getTime() - EPOCH_1900) / MS_PER_DAY;
  // Excel's calendar has a 29th of February 1900.
  return serial >= 60 ? serial + 1 : serial;
}
