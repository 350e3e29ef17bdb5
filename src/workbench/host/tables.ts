import { area, endRow, intersect, isUnbounded } from './area';
import { cellAt, cellForWrite } from './cells';
import { HostError, invalidArgument, itemAlreadyExists } from './hostError';
import { shiftCells } from './shift';
import { assertAllowed, type State } from './state';
import type { Area, StoredSheet, StoredTable } from './store';

export const headerArea = (t: StoredTable): Area => area(t.area.row, t.area.column, 1, t.area.columns);

/** Rows between header and totals; a table without data still has one empty row. */
export function bodyArea(t: StoredTable): Area {
  const top = t.showHeaders ? 1 : 0;
  return area(t.area.row + top, t.area.column, Math.max(1, t.area.rows - top - (t.showTotals ? 1 : 0)), t.area.columns);
}

export const totalsArea = (t: StoredTable): Area => area(endRow(t.area) - 1, t.area.column, 1, t.area.columns);

/** Header texts; a table that hides its header goes by Column1 …. */
export function columnNames(sheet: StoredSheet, t: StoredTable): string[] {
  return Array.from({ length: t.area.columns }, (_, i) => (t.showHeaders ? String(cellAt(sheet, t.area.row, t.area.column + i)?.value ?? '') : `Column${i + 1}`));
}

const mergedRangeConflict = (): HostError =>
  new HostError('MergedRangeConflict', "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.");

/** A table name is unique in the workbook, has no space and doesn't look like a cell. */
export function assertTableName(state: State, name: string, self?: StoredTable): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || /^([A-Za-z]{1,3}\d+|[RCrc])$/.test(name)) throw invalidArgument();
  const taken = [...state.workbook.sheets.flatMap((s) => s.tables).filter((t) => t !== self), ...state.workbook.names].some((t) => t.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/**
 * Turns cells into a table. Without headers a row of them is inserted above.
 * @throws HostError MergedRangeConflict over merged cells or another table, AccessDenied on a protected sheet.
 */
export function addTable(state: State, sheet: StoredSheet, a: Area, hasHeaders: boolean): StoredTable {
  assertAllowed(sheet, 'allowEditObjects');
  if (isUnbounded(a)) throw invalidArgument();
  if ([...sheet.merges, ...sheet.tables.map((t) => t.area)].some((b) => intersect(a, b) !== undefined)) throw mergedRangeConflict();
  let tableArea = { ...a };
  if (!hasHeaders) {
    shiftCells(state, { sheet, at: area(a.row, a.column, 1, a.columns), axis: 'row', insert: true });
    tableArea = { ...a, rows: a.rows + 1 };
  } else if (a.rows === 1) tableArea = { ...a, rows: 2 };
  const chinese = state.displayLanguage.toLowerCase().startsWith('zh');
  let number = 1;
  const taken = new Set(state.workbook.sheets.flatMap((s) => s.tables.map((t) => t.name.toLowerCase())));
  while (taken.has(`${chinese ? '表' : 'table'}${number}`)) number++;
  const table: StoredTable = { id: state.newId(), name: `${chinese ? '表' : 'Table'}${number}`, area: tableArea, showHeaders: true, showTotals: false, style: 'TableStyleMedium2', hasFilter: true };
  nameHeaders(sheet, table, chinese ? '列' : 'Column');
  sheet.tables.push(table);
  state.journal.add({ kind: 'tables', sheetId: sheet.id });
  state.journal.add({ kind: 'values', sheetId: sheet.id, area: headerArea(table) });
  return table;
}

/** Headers are texts, none empty, none twice: Excel completes them. */
function nameHeaders(sheet: StoredSheet, table: StoredTable, word: string): void {
  const seen = new Set<string>();
  for (let i = 0; i < table.area.columns; i++) {
    const cell = cellForWrite(sheet, table.area.row, table.area.column + i);
    const wanted = cell.value === '' ? `${word}${i + 1}` : String(cell.value);
    let name = wanted;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    seen.add(name.toLowerCase());
    cell.value = name;
    delete cell.formula;
    delete cell.error;
  }
}

/** "Table.resize": the header stays in its row, and the new range overlaps the old one. */
export function resizeTable(state: State, sheet: StoredSheet, table: StoredTable, a: Area): void {
  if (a.row !== table.area.row || a.rows < 2 || intersect(a, table.area) === undefined) throw invalidArgument();
  if ([...sheet.merges, ...sheet.tables.filter((t) => t !== table).map((t) => t.area)].some((b) => intersect(a, b) !== undefined)) throw mergedRangeConflict();
  assertAllowed(sheet, 'allowEditObjects');
  table.area = { ...a };
  nameHeaders(sheet, table, state.displayLanguage.toLowerCase().startsWith('zh') ? '列' : 'Column');
  state.journal.add({ kind: 'tables', sheetId: sheet.id });
}

/** Shifts the cells below a table to give it more rows at a 0-based data position. */
export function insertTableRows(state: State, sheet: StoredSheet, table: StoredTable, position: number, count: number): Area {
  const body = bodyArea(table);
  const empty = body.rows === 1 && Array.from({ length: body.columns }, (_, c) => cellAt(sheet, body.row, body.column + c)?.value ?? '').every((v) => v === '');
  // The empty row of a table without data is taken first.
  const rows = empty ? count - 1 : count;
  const at = area(body.row + (empty ? 1 : position), table.area.column, rows, table.area.columns);
  if (rows > 0) {
    const inside = at.row < endRow(table.area);
    shiftCells(state, { sheet, at, axis: 'row', insert: true });
    const current = sheet.tables.find((t) => t.id === table.id) ?? table;
    if (!inside) current.area = { ...current.area, rows: current.area.rows + rows };
    table.area = current.area;
  }
  return area(body.row + (empty ? 0 : position), table.area.column, count, table.area.columns);
}
