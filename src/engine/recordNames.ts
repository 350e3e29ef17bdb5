import type { CellReference } from '../model/cell';
import type { Table } from '../model/table';

/** A record of a sheet, and what it says of itself: its key, or its first values. */
export interface NamedRecord {
  readonly table: Table;
  readonly record: number;
  readonly name: string;
}

/** Finds the record at a cell; `undefined` for headers, totals, notes and sheets that were not read. */
export function recordNames(tables: ReadonlyMap<string, Table>): (at: CellReference | undefined) => NamedRecord | undefined {
  const bySheet = new Map<string, { table: Table; fields: readonly string[] }>();
  for (const table of tables.values()) {
    const { tracker } = table;
    const unique = tracker.fields.filter((field) => field.constraints?.unique).map((field) => field.name);
    const key = tracker.primaryKey ?? unique;
    bySheet.set(table.sheet, { table, fields: key.length > 0 ? key : tracker.fields.slice(0, 4).map((field) => field.name) });
  }
  return (at) => {
    const found = at && bySheet.get(at.sheet);
    if (!found || at.row <= found.table.headerRow) return undefined;
    const { table, fields } = found;
    const record = indexOf(table.rows, at.row);
    if (record < 0) return undefined;
    return { table, record, name: fields.map((field) => String(table.columns.get(field)?.values[record] ?? '')).join('/') };
  };
}

/** Rows ascend, so a binary search finds the record. */
function indexOf(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle] ?? 0;
    if (at === row) return middle;
    if (at < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
