import { area, MAX_COLUMNS, MAX_ROWS } from './area';
import { eachStoredCell } from './cells';
import { mapReferences } from './formulaText';
import { HostError, invalidArgument, itemAlreadyExists } from './hostError';
import { assertStructureOpen, type State } from './state';
import type { StoredSheet, StoredWorkbook } from './store';

/** Excel's rules: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the edges, not "History". */
export function assertSheetName(workbook: StoredWorkbook, name: string, self?: StoredSheet): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') throw invalidArgument();
  if (workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
}

export function emptySheet(id: string, name: string): StoredSheet {
  return {
    id, name, visibility: 'Visible', rows: [], merges: [], columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(),
    tables: [], conditionalFormats: [], validations: [], page: {}, customProperties: new Map(),
  };
}

/** A workbook with one empty sheet, as Excel makes it. */
export function emptyWorkbook(sheetName = 'Sheet1'): StoredWorkbook {
  const sheet = emptySheet('{00000001-0000-0000-0000-000000000000}', sheetName);
  return {
    sheets: [sheet], styles: [{}], date1904: false, names: [], settings: new Map(), customXmlParts: [], structureProtected: false,
    activeSheetId: sheet.id, selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/** Adds a sheet at the end; without a name Excel takes the next free SheetN. */
export function addSheet(state: State, name?: string): StoredSheet {
  assertStructureOpen(state);
  const { workbook } = state;
  let chosen = name;
  if (chosen === undefined) {
    let number = workbook.sheets.length + 1;
    while (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) number++;
    chosen = `Sheet${number}`;
  }
  assertSheetName(workbook, chosen);
  const sheet = emptySheet(newSheetId(state), chosen);
  workbook.sheets.push(sheet);
  state.journal.add({ kind: 'sheetAdded', sheetId: sheet.id });
  return sheet;
}

/** Ids look like Excel's: a GUID in braces. */
export const newSheetId = (state: State): string => `{${state.newId().padStart(8, '0')}-0000-0000-0000-000000000000}`;

/** @throws HostError InvalidOperation for the only visible sheet. */
export function deleteSheet(state: State, sheet: StoredSheet): void {
  assertStructureOpen(state);
  const { workbook } = state;
  // "Worksheet.delete": a very hidden sheet can't be deleted.
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  const broken = rewriteFormulas(workbook, (formula) => mapReferences(formula, (r) => (r.sheet?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : r)));
  // Only formulas that looked at the sheet come out differently now.
  for (const { sheetId, row, column } of broken) state.journal.markDirty(sheetId, { row, column, rows: 1, columns: 1 });
  state.journal.add({ kind: 'sheetDeleted', sheetId: sheet.id });
  if (workbook.activeSheetId === sheet.id) {
    const next = workbook.sheets.slice(position).find((s) => s.visibility === 'Visible') ?? workbook.sheets.filter((s) => s.visibility === 'Visible').at(-1);
    if (next !== undefined) state.activate(next);
  }
}

export function renameSheet(state: State, sheet: StoredSheet, name: string): void {
  if (sheet.name === name) return;
  assertStructureOpen(state);
  assertSheetName(state.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(state.workbook, (formula) => mapReferences(formula, (r) => (r.sheet?.toLowerCase() === before.toLowerCase() ? { ...r, sheet: name } : r)));
  state.journal.add({ kind: 'sheetRenamed', sheetId: sheet.id, before, after: name });
}

/** Puts every formula of the workbook, of its marks and of its names through `rewrite`; answers the cells that changed. */
function rewriteFormulas(workbook: StoredWorkbook, rewrite: (formula: string) => string): { sheetId: string; row: number; column: number }[] {
  const changed: { sheetId: string; row: number; column: number }[] = [];
  for (const sheet of workbook.sheets) {
    eachStoredCell(sheet, area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) changed.push({ sheetId: sheet.id, row, column });
      cell.formula = formula;
    });
    for (const format of sheet.conditionalFormats) if (format.formula !== undefined) format.formula = rewrite(format.formula);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula);
  return changed;
}

/** Moves a sheet to a 0-based position. */
export function moveSheet(state: State, sheet: StoredSheet, position: number): void {
  const { sheets } = state.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
  assertStructureOpen(state);
  const before = sheets.indexOf(sheet);
  if (before === position) return;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  state.journal.add({ kind: 'sheetMoved', sheetId: sheet.id, before, after: position });
}

/** `Excel.WorksheetPositionType`. */
export type CopyPosition = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** A copy with all that belongs to the sheet, named `name (2)` as Excel names it. */
export function copySheet(state: State, sheet: StoredSheet, where: CopyPosition, relative: StoredSheet | undefined): StoredSheet {
  assertStructureOpen(state);
  const { workbook } = state;
  if ((where === 'Before' || where === 'After') && relative === undefined) throw invalidArgument();
  const copy = structuredClone(sheet);
  copy.id = newSheetId(state);
  copy.visibility = 'Visible';
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    copy.name = sheet.name.slice(0, 31 - ending.length) + ending;
    if (!workbook.sheets.some((other) => other.name.toLowerCase() === copy.name.toLowerCase())) break;
  }
  const tables = new Set(workbook.sheets.flatMap((s) => s.tables.map((t) => t.name.toLowerCase())));
  for (const table of copy.tables) {
    table.id = state.newId();
    for (let number = 2; tables.has(table.name.toLowerCase()); number++) table.name = `${table.name.replace(/_\d+$/, '')}_${number}`;
    tables.add(table.name.toLowerCase());
  }
  // What draws the sheet draws the copy from now on; charts that came with a file are known by their sheet's drawing only.
  copy.charts = copy.charts?.filter(({ content }) => content !== undefined) ?? [];
  for (const chart of copy.charts) {
    chart.id = `{${state.newId().padStart(8, '0')}-CA00-0000-0000-000000000000}`;
    for (const { name, categories, values } of chart.content?.series ?? []) {
      for (const reference of [name, categories, values]) if (typeof reference === 'object' && reference.sheetId === sheet.id) reference.sheetId = copy.id;
    }
  }
  for (const format of copy.conditionalFormats) format.id = `{${state.newId().padStart(8, '0')}-CF00-0000-0000-000000000000}`;
  workbook.names.push(...workbook.names.filter((name) => name.sheetId === sheet.id).map((name) => ({ ...name, sheetId: copy.id })));
  const { sheets } = workbook;
  const at = where === 'Beginning' ? 0 : where === 'Before' && relative ? sheets.indexOf(relative) : where === 'After' && relative ? sheets.indexOf(relative) + 1 : sheets.length;
  sheets.splice(at, 0, copy);
  state.journal.add({ kind: 'sheetAdded', sheetId: copy.id });
  return copy;
}
