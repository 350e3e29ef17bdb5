import { intersect, isUnbounded, subtract } from './area';
import { cellAt, eachStoredCell, usedArea } from './cells';
import { invalidArgument } from './hostError';
import { assertAllowed, assertEditable, type State } from './state';
import type { Area, StoredCell, StoredSheet } from './store';

/** `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells, takes their formats away, or both with what belongs to them (marks, validations, merges, notes). */
export function clearArea(state: State, sheet: StoredSheet, a: Area, what: string): void {
  const cells = isUnbounded(a) ? (intersect(a, usedArea(sheet, false) ?? a) ?? a) : a;
  if (what === 'Formats') assertAllowed(sheet, 'allowFormatCells');
  else assertEditable(state, sheet, cells);
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  const links = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  if (!contents && !formats && !links) throw invalidArgument();
  eachStoredCell(sheet, a, (cell, row, column) => {
    if (contents) emptyCell(cell);
    if (formats) delete cell.style;
    if (links) delete cell.hyperlink;
    if (what === 'All') delete cell.note;
    if (cell.value === '' && cell.formula === undefined && cell.style === undefined && cell.hyperlink === undefined && cell.note === undefined) delete sheet.rows[row]?.[column];
  });
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => intersect(merge, a) === undefined);
    sheet.conditionalFormats = without(sheet.conditionalFormats, a);
    if (a.row === 0 && sheet.columnStyles !== undefined && isUnbounded(a)) for (let c = a.column; c < a.column + Math.min(a.columns, 16_384); c++) sheet.columnStyles.delete(c);
    state.journal.add({ kind: 'format', sheetId: sheet.id, area: a });
  }
  if (what === 'All') sheet.validations = without(sheet.validations, a);
  if (contents) state.journal.add({ kind: 'values', sheetId: sheet.id, area: a });
}

export function emptyCell(cell: StoredCell): void {
  cell.value = '';
  delete cell.formula;
  delete cell.error;
}

/** Marks or validations with an area cut out of them. */
export function without<T extends { areas: Area[] }>(items: readonly T[], a: Area): T[] {
  return items.flatMap((item) => {
    if (!item.areas.some((own) => intersect(own, a) !== undefined)) return [item];
    const areas = item.areas.flatMap((own) => subtract(own, a));
    return areas.length === 0 ? [] : [{ ...item, areas }];
  });
}

/** Merges an area (each row for itself with `across`); only the top-left value stays. */
export function mergeArea(state: State, sheet: StoredSheet, a: Area, across: boolean): void {
  if (sheet.protection !== undefined) assertAllowed(sheet, 'allowFormatCells');
  if (isUnbounded(a)) throw invalidArgument();
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, a) === undefined);
  const parts = across ? Array.from({ length: a.rows }, (_, row) => ({ ...a, row: a.row + row, rows: 1 })) : [a];
  for (const part of parts) {
    if (part.rows === 1 && part.columns === 1) continue;
    sheet.merges.push({ ...part });
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const cell = row === part.row && column === part.column ? undefined : cellAt(sheet, row, column);
        if (cell !== undefined) emptyCell(cell);
      }
    }
  }
  state.journal.add({ kind: 'values', sheetId: sheet.id, area: a });
  state.journal.add({ kind: 'layout', sheetId: sheet.id });
}
