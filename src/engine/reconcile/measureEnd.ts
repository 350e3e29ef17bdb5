import type { Quantity } from '../../model/claim';

/** Signs between a number and its measure word: 余, 多. */
const UNIT_GAP = 3;

/** Offset behind the measure word. */
export function measureEnd(text: string, { end, unit }: Quantity): number {
  const at = unit === '' ? -1 : text.slice(end, end + unit.length + UNIT_GAP).indexOf(unit);
  return at < 0 ? end : end + at + unit.length;
}
