import { type Column, hasValue } from '../model/table';

/** Value → the first record that has it; blanks are left out. */
export function firstRecords(column: Column): Map<string | number, number> {
  const found = new Map<string | number, number>();
  for (let record = 0; record < column.values.length; record++) {
    const value = column.values[record];
    if (value !== undefined && hasValue(column, record) && !found.has(value)) found.set(value, record);
  }
  return found;
}
