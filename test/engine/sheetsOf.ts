import { firstDayOf } from '../../src/model/day';
import type { Column, Table } from '../../src/model/table';
import { sheetOf, type TestCell } from '../workbench/formulas/workbookOf';

/** A read table as the sheet that it could have been read from: dates as serials, 是 and 否, other rows as they are. */
export function sheetFrom(table: Table) {
  const rows: TestCell[][] = [];
  const put = (row: number, column: number, value: TestCell) => {
    const cells = (rows[row - 1] ??= []);
    cells[column - 1] = value;
  };
  for (const { row, cells } of table.otherRows) for (const [column, value] of cells) put(row, column, value);
  table.rows.forEach((row, record) => {
    for (const column of table.columns.values()) put(row, column.position, cellOf(column, record));
  });
  const width = Math.max(...[...table.columns.values()].map(({ position }) => position));
  const filled = Array.from({ length: rows.length }, (_, row) => Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null));
  return sheetOf(table.sheet, table.sheet, filled);
}

function cellOf(column: Column, record: number): TestCell {
  const value = column.values[record] ?? '';
  if (value === '' || Number.isNaN(value)) return null;
  if (column.field.type === 'boolean') return value === 1 ? (column.trueSpellings?.[record % column.trueSpellings.length] ?? '是') : '否';
  if (column.field.type === 'yearmonth') return firstDayOf(Number(value)) + (record % 28);
  return typeof value === 'number' ? value / column.scale : value;
}
