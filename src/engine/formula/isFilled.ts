import { type Column, hasValue } from '../../model/table';

const filled = new WeakMap<Column, boolean>();

/** Whether every record has a value; columns are never changed in place, so each is gone through once for all figures. */
export function isFilled(column: Column): boolean {
  const known = filled.get(column) ?? column.values.every((_: unknown, record: number) => hasValue(column, record));
  filled.set(column, known);
  return known;
}
