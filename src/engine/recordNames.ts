import type { CellReference } from '../model/cell';
import type { Column, Table } from '../model/table';

/** A record of a sheet, and what it says of itself: its key, or its first values. */
export interface NamedRecord {
  readonly table: Table;
  readonly record: number;
  readonly name: string;
}

export interface RecordNames {
  /** The record at a cell; `undefined` for headers, totals, notes and sheets that were not read. */
  at(cell: CellReference): NamedRecord | undefined;
  /** Whether there is one. */
  has(cell: CellReference): boolean;
}

export function recordNames(tables: ReadonlyMap<string, Table>): RecordNames {
  const bySheet = new Map<string, { table: Table; columns: readonly (Column | undefined)[] }>();
  for (const table of tables.values()) {
    const { tracker } = table;
    const unique = tracker.fields.filter((field) => field.constraints?.unique).map((field) => field.name);
    const key = tracker.primaryKey ?? unique;
    const fields = key.length > 0 ? key : tracker.fields.slice(0, 4).map((field) => field.name);
    bySheet.set(table.sheet, { table, columns: fields.map((field) => table.columns.get(field)) });
  }
  const find = ({ sheet, row }: CellReference) => {
    const found = bySheet.get(sheet);
    return found && row > found.table.headerRow ? { ...found, record: indexOf(found.table.rows, row) } : undefined;
  };
  return {
    at(cell) {
      const found = find(cell);
      if (!found || found.record < 0) return undefined;
      const { table, columns, record } = found;
      // By hand: a sheet may have a hundred thousand findings.
      let name = '';
      for (let at = 0; at < columns.length; at++) name += `${at > 0 ? '/' : ''}${columns[at]?.values[record] ?? ''}`;
      return { table, record, name };
    },
    has: (cell) => (find(cell)?.record ?? -1) >= 0,
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
