import { area, contains, endColumn, endRow, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from './area';
import { eachStoredCell } from './cells';
import { shiftCharts } from './charts';
import { mapReferences, type Corner } from './formulaText';
import { HostError } from './hostError';
import type { ShiftType } from './journal';
import type { HostObject } from './HostObject';
import { assertAllowed, assertEditable, type State } from './state';
import type { Area, StoredSheet } from './store';

/** Makes room for, or takes away, the cells of an area. */
export interface Shift {
  sheet: StoredSheet;
  at: Area;
  axis: 'row' | 'column';
  insert: boolean;
}

/** Start and length of a stretch after the shift; undefined when all of it was deleted. */
function span(start: number, count: number, at: number, n: number, insert: boolean): [start: number, count: number] | undefined {
  const end = start + count;
  if (insert) return start >= at ? [start + n, count] : at < end ? [start, count + n] : [start, count];
  const move = (edge: number): number => (edge <= at ? edge : edge >= at + n ? edge - n : at);
  const from = move(start);
  const to = move(end);
  return to > from ? [from, to - from] : undefined;
}

const withinBand = (a: Area, { at, axis }: Shift): boolean =>
  axis === 'row' ? a.column >= at.column && endColumn(a) <= endColumn(at) : a.row >= at.row && endRow(a) <= endRow(at);

/** Where an area is after the shift; areas that stick out of the shifted band stay. */
export function shiftArea(a: Area, shift: Shift): Area | undefined {
  if (!withinBand(a, shift)) return a;
  const { at, axis, insert } = shift;
  if (axis === 'row') {
    if (isEntireColumn(a)) return a;
    const moved = span(a.row, a.rows, at.row, at.rows, insert);
    return moved && { ...a, row: moved[0], rows: moved[1] };
  }
  if (isEntireRow(a)) return a;
  const moved = span(a.column, a.columns, at.column, at.columns, insert);
  return moved && { ...a, column: moved[0], columns: moved[1] };
}

/**
 * Inserts or deletes cells as Excel does: values, formats, merges, tables, marks, validations, names and the
 * references of every formula move along.
 * @throws HostError AccessDenied on a protected sheet, InsertDeleteConflict where a table or merge would be torn.
 */
export function shiftCells(state: State, shift: Shift): void {
  const { sheet, at, axis, insert } = shift;
  const whole = axis === 'row' ? isEntireRow(at) : isEntireColumn(at);
  if (sheet.protection !== undefined) {
    if (whole) assertAllowed(sheet, `allow${insert ? 'Insert' : 'Delete'}${axis === 'row' ? 'Rows' : 'Columns'}`);
    else assertEditable(state, sheet, at);
  }
  if (tearsSomething(shift)) throw new HostError('InsertDeleteConflict', 'The insert or delete operation caused a conflict.');
  if (axis === 'row') shiftRows(shift);
  else shiftColumns(shift);
  shiftFurniture(state, shift);
  shiftFormulas(state, shift);
  const changeType: ShiftType = whole ? (axis === 'row' ? (insert ? 'RowInserted' : 'RowDeleted') : insert ? 'ColumnInserted' : 'ColumnDeleted') : insert ? 'CellInserted' : 'CellDeleted';
  const direction = whole ? 'None' : axis === 'row' ? (insert ? 'ShiftCellDown' : 'ShiftCellUp') : insert ? 'ShiftCellRight' : 'ShiftCellLeft';
  state.journal.add({ kind: 'shift', sheetId: sheet.id, area: at, changeType, direction });
}

function tearsSomething(shift: Shift): boolean {
  const { sheet, at, axis } = shift;
  const moved = axis === 'row' ? area(at.row, at.column, MAX_ROWS - at.row, at.columns) : area(at.row, at.column, at.rows, MAX_COLUMNS - at.column);
  return [...sheet.merges, ...sheet.tables.map((t) => t.area)].some((a) => intersect(a, moved) !== undefined && !withinBand(a, shift) && !contains(moved, a));
}

function shiftRows({ sheet, at, insert }: Shift): void {
  const { rows } = sheet;
  if (isEntireRow(at)) {
    if (insert) {
      if (rows.length > at.row) rows.splice(at.row, 0, ...Array.from({ length: at.rows }, () => formatsOf(rows[at.row - 1])));
    } else rows.splice(at.row, at.rows);
    sheet.rowHeights = new Map(remap([...sheet.rowHeights], at.row, at.rows, insert));
    sheet.hiddenRows = new Set(remap([...sheet.hiddenRows].map((r) => [r, true] as const), at.row, at.rows, insert).map(([r]) => r));
    return;
  }
  for (let column = at.column; column < endColumn(at); column++) {
    if (insert) {
      for (let row = rows.length - 1; row >= at.row; row--) moveCell(sheet, row, column, row + at.rows, column);
    } else {
      for (let row = at.row; row < endRow(at); row++) delete rows[row]?.[column];
      const end = rows.length;
      for (let row = endRow(at); row < end; row++) moveCell(sheet, row, column, row - at.rows, column);
    }
  }
}

function shiftColumns({ sheet, at, insert }: Shift): void {
  for (let row = at.row; row < Math.min(endRow(at), sheet.rows.length); row++) {
    const cells = sheet.rows[row];
    if (cells === undefined || cells.length <= at.column) continue;
    if (insert) cells.splice(at.column, 0, ...new Array<undefined>(at.columns));
    else cells.splice(at.column, at.columns);
  }
  if (!isEntireColumn(at)) return;
  sheet.columnWidths = new Map(remap([...sheet.columnWidths], at.column, at.columns, insert));
  sheet.hiddenColumns = new Set(remap([...sheet.hiddenColumns].map((c) => [c, true] as const), at.column, at.columns, insert).map(([c]) => c));
  if (sheet.columnStyles !== undefined) sheet.columnStyles = new Map(remap([...sheet.columnStyles], at.column, at.columns, insert));
}

/** Inserted rows look like the row above them. */
const formatsOf = (cells: StoredSheet['rows'][number] | undefined): StoredSheet['rows'][number] =>
  (cells ?? []).map((cell) => (cell?.style === undefined ? undefined : { value: '', style: cell.style }));

function moveCell(sheet: StoredSheet, row: number, column: number, toRow: number, toColumn: number): void {
  const cell = sheet.rows[row]?.[column];
  if (cell === undefined) delete sheet.rows[toRow]?.[toColumn];
  else {
    (sheet.rows[toRow] ??= [])[toColumn] = cell;
    delete sheet.rows[row]?.[column];
  }
}

function remap<T>(entries: readonly (readonly [number, T])[], at: number, n: number, insert: boolean): [number, T][] {
  return entries.flatMap(([key, value]): [number, T][] => {
    const moved = span(key, 1, at, n, insert);
    return moved === undefined || (insert && moved[1] > 1) ? [] : [[moved[0], value]];
  });
}

function shiftFurniture(state: State, shift: Shift): void {
  const { sheet } = shift;
  const move = (areas: readonly Area[]): Area[] => areas.flatMap((a) => shiftArea(a, shift) ?? []);
  sheet.merges = move(sheet.merges).filter((m) => m.rows > 1 || m.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = move(format.areas);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = move(validation.areas);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    const moved = shiftArea(table.area, shift);
    return moved === undefined ? [] : [{ ...table, area: moved }];
  });
  if (sheet.autoFilter !== undefined) {
    const moved = shiftArea(sheet.autoFilter.area, shift);
    if (moved === undefined) delete sheet.autoFilter;
    else sheet.autoFilter = { ...sheet.autoFilter, area: moved };
  }
  if (sheet.page.printArea !== undefined) {
    const moved = shiftArea(sheet.page.printArea, shift);
    if (moved === undefined) delete sheet.page.printArea;
    else sheet.page.printArea = moved;
  }
  const { at, axis } = shift;
  shiftCharts(state.workbook.sheets, sheet, (a) => shiftArea(a, shift), axis === 'row' ? { row: at.row } : { column: at.column });
  for (const object of state.references.values()) moveReference(object, shift);
}

/** Ranges that the add-in keeps follow their cells. */
function moveReference(object: HostObject, shift: Shift): void {
  if (!('sheetId' in object) || object.sheetId !== shift.sheet.id || !('area' in object)) return;
  const range = object as HostObject & { area: Area }; // only Range has both members
  range.area = shiftArea(range.area, shift) ?? range.area;
}

function shiftFormulas(state: State, shift: Shift): void {
  const target = shift.sheet.name.toLowerCase();
  const rewrite = (formula: string, own: string): string =>
    mapReferences(formula, (reference) => {
      if ((reference.sheet ?? own).toLowerCase() !== target) return reference;
      const { first, last = first } = reference;
      const a = area(first.row ?? 0, first.column ?? 0, (last.row ?? MAX_ROWS - 1) - (first.row ?? 0) + 1, (last.column ?? MAX_COLUMNS - 1) - (first.column ?? 0) + 1);
      const moved = shiftArea(a, shift);
      if (moved === undefined) return '#REF!';
      const corner = (old: Corner, row: number, column: number): Corner => ({ ...old, ...(old.row === undefined ? {} : { row }), ...(old.column === undefined ? {} : { column }) });
      return {
        ...reference,
        first: corner(first, moved.row, moved.column),
        ...(reference.last === undefined ? {} : { last: corner(reference.last, endRow(moved) - 1, endColumn(moved) - 1) }),
      };
    });
  for (const sheet of state.workbook.sheets) {
    eachStoredCell(sheet, area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell) => {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet.name);
    });
    for (const format of sheet.conditionalFormats) if (format.formula !== undefined) format.formula = rewrite(format.formula, sheet.name);
  }
  for (const name of state.workbook.names) name.formula = rewrite(name.formula, '');
}
