import { endRow, hasCell, intersect, isUnbounded } from './area';
import { cellAt, cellForWrite, mergesIn } from './cells';
import { readEntry, type Entry } from './entry';
import { invalidArgument, sizeMismatch } from './hostError';
import type { ValueBefore } from './journal';
import type { Json } from './protocol';
import { assertEditable, type State } from './state';
import type { Area, CellStyle, StoredCell, StoredSheet } from './store';
import { internStyle, styleAt } from './styles';

/** Gives the input for the cell at an offset inside the area. */
export type Input = (row: number, column: number) => Json | undefined;

/**
 * Reads what an add-in assigned to `values`, `formulas` or `numberFormat`: one value for every cell, or a 2-D array
 * of the area's size.
 * @throws HostError InvalidArgument for null, for another size, and for whole rows or columns.
 */
export function matrixInput(area: Area, value: Json): Input {
  if (value === null) throw invalidArgument();
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value)) return () => value;
  const lines: readonly Json[] = value;
  if (lines.length !== area.rows || lines.some((line) => !Array.isArray(line) || line.length !== area.columns)) throw sizeMismatch();
  return (row, column) => {
    const line = lines[row];
    return Array.isArray(line) ? (line[column] as Json) : undefined; // an element of parsed JSON is JSON
  };
}

/** Writes constants and formulas: null leaves a cell alone, `""` empties it. */
export function writeEntries(state: State, sheet: StoredSheet, area: Area, input: Input): void {
  assertEditable(state, sheet, area);
  const { workbook } = state;
  const merges = mergesIn(sheet, area);
  const filtered = filteredRows(sheet, area);
  const formats: (string | undefined)[] = workbook.styles.map((style) => style.numberFormat);
  const single = area.rows === 1 && area.columns === 1 ? cellAt(sheet, area.row, area.column) : undefined;
  const before = single === undefined ? undefined : { ...single };
  for (let r = 0; r < area.rows; r++) {
    const row = area.row + r;
    if (filtered?.has(row)) continue;
    // Excel fills every visible row of a filtered range with the first row of the array: office-js#224, xlwings#747.
    const source = filtered === undefined ? r : 0;
    const cells = (sheet.rows[row] ??= []);
    for (let c = 0; c < area.columns; c++) {
      const value = input(source, c);
      if (value === null || value === undefined) continue;
      const column = area.column + c;
      if (merges.length > 0 && merges.some((m) => hasCell(m, row, column) && (m.row !== row || m.column !== column))) continue;
      let cell = cells[column];
      if (cell === undefined && value === '') continue;
      cell ??= cellForWrite(sheet, row, column);
      const style = cell.style ?? 0;
      setEntry(state, cell, readEntry(value, style < formats.length ? formats[style] : workbook.styles[style]?.numberFormat, workbook.date1904));
    }
  }
  expandTables(sheet, area);
  const details = area.rows === 1 && area.columns === 1 ? valueChange(before, cellAt(sheet, area.row, area.column)) : undefined;
  state.journal.add(details === undefined ? { kind: 'values', sheetId: sheet.id, area } : { kind: 'values', sheetId: sheet.id, area, before: details });
}

function setEntry(state: State, cell: StoredCell, entry: Entry): void {
  cell.value = entry.value;
  if (entry.formula === undefined) delete cell.formula;
  else cell.formula = entry.formula;
  if (entry.error) cell.error = true;
  else delete cell.error;
  if (entry.numberFormat !== undefined) {
    const style = state.workbook.styles[cell.style ?? 0] ?? {};
    if ((style.numberFormat ?? 'General') === 'General') cell.style = internStyle(state.workbook, { ...style, numberFormat: entry.numberFormat });
  }
}

/** Rows of the area that an active filter hides; undefined where no filter stands in the way. */
function filteredRows(sheet: StoredSheet, area: Area): Set<number> | undefined {
  if (area.rows === 1 || sheet.hiddenRows.size === 0) return undefined;
  const filters = sheet.tables.filter((table) => table.hasFilter).map((table) => table.area);
  if (sheet.autoFilter?.active) filters.push(sheet.autoFilter.area);
  const rows = new Set<number>();
  for (const filter of filters) {
    const common = intersect(filter, area);
    if (common === undefined) continue;
    for (let row = common.row; row < endRow(common); row++) if (sheet.hiddenRows.has(row)) rows.add(row);
  }
  return rows.size === 0 ? undefined : rows;
}

/** A table grows over values that are written right below it: "Coauthoring in Excel add-ins". */
function expandTables(sheet: StoredSheet, written: Area): void {
  for (const table of sheet.tables) {
    const below = endRow(table.area);
    if (table.showTotals || written.row > below || endRow(written) <= below) continue;
    if (written.column < table.area.column || written.column + written.columns > table.area.column + table.area.columns) continue;
    let rows = 0;
    while (below + rows < endRow(written) && hasInput(sheet, below + rows, written)) rows++;
    table.area = { ...table.area, rows: table.area.rows + rows };
  }
}

const hasInput = (sheet: StoredSheet, row: number, written: Area): boolean => {
  for (let column = written.column; column < written.column + written.columns; column++) if ((cellAt(sheet, row, column)?.value ?? '') !== '') return true;
  return false;
};

/** `Excel.RangeValueType`. */
export function valueType(cell: StoredCell | undefined): string {
  if (cell === undefined || (cell.value === '' && cell.formula === undefined)) return 'Empty';
  if (cell.error) return 'Error';
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

const valueChange = (before: StoredCell | undefined, after: StoredCell | undefined): ValueBefore => ({
  valueBefore: before?.value ?? '',
  valueAfter: after?.value ?? '',
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});

/** Sets number formats; null leaves a cell alone. */
export function writeFormats(state: State, sheet: StoredSheet, area: Area, input: Input): void {
  if (sheet.protection !== undefined && sheet.protection.options?.['allowFormatCells'] !== true) assertEditable(state, sheet, area);
  const known = new Map<string, number>();
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const format = input(r, c);
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') throw invalidArgument();
      const cell = cellForWrite(sheet, area.row + r, area.column + c);
      const key = `${cell.style ?? 0}|${format}`;
      let style = known.get(key);
      if (style === undefined) {
        const changed: CellStyle = { ...styleAt(state.workbook, sheet, area.row + r, area.column + c), numberFormat: format };
        if (format === 'General' || format === '') delete changed.numberFormat;
        known.set(key, (style = internStyle(state.workbook, changed)));
      }
      if (style === 0) delete cell.style;
      else cell.style = style;
    }
  }
  state.journal.add({ kind: 'format', sheetId: sheet.id, area });
}
