import { area, endColumn, endRow, MAX_COLUMNS, MAX_ROWS } from '../area';
import { parseArea, splitSheet } from '../address';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { ADDRESS_LIMIT } from '../profile';
import { findSheet, sheetById, type State } from '../state';
import type { Area, StoredSheet } from '../store';

/** One rectangle on one sheet; `area` moves along when rows or columns are inserted or deleted. */
export interface RangeObject extends HostObject {
  readonly sheetId: string;
  area: Area;
}

/** @throws HostError InvalidArgument when the area leaves the sheet. */
export function rangeObject(sheetId: string, a: Area): RangeObject {
  if (a.row < 0 || a.column < 0 || a.rows < 1 || a.columns < 1 || endRow(a) > MAX_ROWS || endColumn(a) > MAX_COLUMNS) throw invalidArgument();
  return { type: 'Range', sheetId, area: { ...a } };
}

export const isRange = (object: HostObject): object is RangeObject => object.type === 'Range';

export const sheetOf = (state: State, range: { sheetId: string }): StoredSheet => sheetById(state, range.sheetId);

export const wholeSheet = (): Area => area(0, 0, MAX_ROWS, MAX_COLUMNS);

/**
 * An address or the name of a defined range, as `Worksheet.getRange` takes it.
 * @throws HostError InvalidArgument when it is neither, ItemNotFound for a sheet that is not there.
 */
export function locate(state: State, sheet: StoredSheet, address: string): { sheet: StoredSheet; area: Area } {
  const { sheet: sheetName, reference } = splitSheet(cut(address));
  const found = parseArea(reference);
  if (found !== undefined) {
    if (sheetName === undefined) return { sheet, area: found };
    const other = findSheet(state.workbook, sheetName);
    if (other === undefined) throw itemNotFound();
    if (other !== sheet) throw invalidArgument();
    return { sheet: other, area: found };
  }
  const name = state.workbook.names.find((n) => n.name.toLowerCase() === reference.toLowerCase() && (n.sheetId === undefined || n.sheetId === sheet.id));
  const target = name === undefined ? undefined : resolveName(state, name.formula);
  if (target === undefined) throw invalidArgument();
  return target;
}

/** Excel cuts addresses at 8192 characters, coming and going: "Troubleshooting Excel add-ins". */
export const cut = (address: string): string => address.slice(0, ADDRESS_LIMIT);

/** The area that a defined name's formula stands for, undefined for a constant or an expression. */
export function resolveName(state: State, formula: string): { sheet: StoredSheet; area: Area } | undefined {
  const { sheet: sheetName, reference } = splitSheet(formula.replace(/^=/, ''));
  const found = parseArea(reference);
  const sheet = sheetName === undefined ? undefined : findSheet(state.workbook, sheetName);
  return found !== undefined && sheet !== undefined ? { sheet, area: found } : undefined;
}

/** Reads a `Range | string` argument. */
export function rangeArgument(state: State, sheetId: string, value: unknown): RangeObject {
  if (typeof value === 'string') {
    const { sheet: sheetName, reference } = splitSheet(value);
    const sheet = sheetName === undefined ? sheetById(state, sheetId) : findSheet(state.workbook, sheetName);
    if (sheet === undefined) throw itemNotFound();
    const found = locate(state, sheet, reference);
    return rangeObject(found.sheet.id, found.area);
  }
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Range') return value as RangeObject; // checked by its type
  throw invalidArgument();
}

