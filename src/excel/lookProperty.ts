import type { OwnSheet } from '../workbook/sheetPlan';
import { OWN_KEY } from './ownSheets';
import type { SheetLook } from './SheetContent';

/**
 * A sheet of ours carries its look as worksheet properties, so that a later session can put it back. In parts: no
 * limit is documented for a property, and 32 767 characters is what Excel allows of a text elsewhere.
 */
const PART_CHARACTERS = 30_000;
const partKey = (part: number): string => `${OWN_KEY}-look-${part}`;

/** Marks a sheet as ours and notes its look. `stale`: parts that it carried before. */
export function stampSheet(sheet: Excel.Worksheet, kind: OwnSheet, look: SheetLook, stale: number): void {
  const text = JSON.stringify(look);
  const parts = Math.ceil(text.length / PART_CHARACTERS);
  sheet.customProperties.add(OWN_KEY, kind);
  for (let part = 0; part < parts; part++) sheet.customProperties.add(partKey(part), text.slice(part * PART_CHARACTERS, (part + 1) * PART_CHARACTERS));
  for (let part = parts; part < stale; part++) sheet.customProperties.add(partKey(part), '');
}

/** The noted look and in how many parts it was; `undefined` where somebody changed it. */
export function notedLook(properties: readonly { readonly key: string; readonly value: string }[]): { readonly look: SheetLook | undefined; readonly parts: number } {
  const values = new Map(properties.map(({ key, value }) => [key, value]));
  let text = '';
  let parts = 0;
  for (let value = values.get(partKey(0)); value !== undefined; value = values.get(partKey(++parts))) text += value;
  try {
    return { look: JSON.parse(text) as SheetLook, parts }; // written by `stampSheet` from a SheetLook
  } catch {
    // Not ours any more: the caller takes the look of the new sheet instead.
    return { look: undefined, parts };
  }
}
