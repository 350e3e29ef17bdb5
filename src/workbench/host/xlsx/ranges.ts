import { formatArea, parseArea } from '../address';
import type { Area } from '../store';

/** `A1:B2 D4` → areas; what is no reference is left out. */
export function areasOf(references: string): Area[] {
  return references.split(/[\s,]+/).flatMap((reference) => parseArea(reference) ?? []);
}

export const referencesOf = (areas: readonly Area[]): string => areas.map(formatArea).join(' ');

/** `$A$1:$D$9`, as defined names need it. */
export const absolute = (area: Area): string => formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
