import { isoDay, isoMonth } from '../model/day';
import type { Field } from '../model/tracker';

/** A value of a number column as a person would write it: `2022-06-20`, `2022-06`, 是, `3000.00` (元); `''` for none. */
export function formatValue(value: number, { type, unit }: Pick<Field, 'type' | 'unit'>): string {
  if (!Number.isFinite(value)) return '';
  if (type === 'date') return isoDay(value);
  if (type === 'yearmonth') return isoMonth(value);
  if (type === 'boolean') return value === 0 ? '否' : '是';
  return unit === '元' ? value.toFixed(2) : String(Math.round(value * 1e6) / 1e6);
}
