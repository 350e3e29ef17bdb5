import type { Area, CellStyle, StoredSheet, StoredWorkbook } from './store';
import { endColumn, endRow, intersect, isUnbounded } from './area';
import { usedArea } from './cells';
import { invalidArgument } from './hostError';
import type { Json } from './protocol';
import { styleAt } from './styles';

/** What all cells have in common, null where they differ: how Excel answers `format.fill.color` of many cells. */
export function commonStyle<T extends Json>(workbook: StoredWorkbook, sheet: StoredSheet, areas: readonly Area[], read: (style: CellStyle) => T): T | null {
  let seen: { value: T } | undefined;
  const known = new Map<CellStyle, T>();
  for (const a of areas) {
    const cells = isUnbounded(a) ? (intersect(a, usedArea(sheet, false) ?? { ...a, rows: 1, columns: 1 }) ?? { ...a, rows: 1, columns: 1 }) : a;
    for (let row = cells.row; row < endRow(cells); row++) {
      for (let column = cells.column; column < endColumn(cells); column++) {
        const style = styleAt(workbook, sheet, row, column);
        let value = known.get(style);
        if (value === undefined) known.set(style, (value = read(style)));
        if (seen === undefined) seen = { value };
        else if (seen.value !== value) return null;
      }
    }
  }
  return seen?.value ?? null;
}

/** The one value of a list, null when they differ or there are none. */
export function commonValue<T extends Json>(values: Iterable<T>): T | null {
  let first: { value: T } | undefined;
  for (const value of values) {
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

// Readers of assigned values; each throws HostError InvalidArgument for another type.
export function asString(value: Json | undefined): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asNumber(value: Json | undefined): number {
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

export function asBoolean(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asArray(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value as readonly Json[]; // an array out of JSON.parse
}

export function asObject(value: Json | undefined): Readonly<Record<string, Json | undefined>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, Json | undefined>>; // an object out of JSON.parse
}
