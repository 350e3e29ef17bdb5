import type { Argument, Arguments } from '../Arguments';
import { parseArea, splitSheet } from '../address';
import { invalidArgument } from '../hostError';
import { isHostObject, type HostObject } from '../HostObject';
import { specialCells } from '../special';
import { findSheet, sheetById, type State } from '../state';
import type { Area, StoredSheet } from '../store';
import { cut } from './rangeObject';

/** Several rectangles on one sheet. */
export interface RangeAreasObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const rangeAreasObject = (sheetId: string, areas: readonly Area[]): RangeAreasObject => ({ type: 'RangeAreas', sheetId, areas: areas.map((a) => ({ ...a })) });

export const asRangeAreas = (value: Argument): RangeAreasObject | undefined =>
  isHostObject(value) && value.type === 'RangeAreas' ? (value as RangeAreasObject) : undefined; // checked by its type

/** `A1:B2,D4` as `Worksheet.getRanges` takes it. @throws HostError InvalidArgument for what is no address. */
export function parseAreas(state: State, sheet: StoredSheet, address: string): Area[] {
  return cut(address).split(/[,;]/).map((part) => {
    const { sheet: name, reference } = splitSheet(part.trim());
    const found = parseArea(reference);
    if (found === undefined || (name !== undefined && findSheet(state.workbook, name) !== sheet)) throw invalidArgument();
    return found;
  });
}

export function specialAreas(state: State, sheetId: string, areas: readonly Area[], args: Arguments): RangeAreasObject | null {
  const found = areas.flatMap((a) => specialCells(sheetById(state, sheetId), a, args.string(0), args.optionalString(1) ?? 'All'));
  return found.length === 0 ? null : rangeAreasObject(sheetId, found);
}
