import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import type { RunOptions, RunResult } from './types';

/** Names each finding's record, and parts the findings that a person has put aside from the others. */
export function setAside(found: readonly Finding[], tables: ReadonlyMap<string, Table>, isExcepted: RunOptions['isExcepted']): Pick<RunResult, 'findings' | 'excepted'> {
  const findings: Finding[] = [];
  const excepted: { finding: Finding; reason: string }[] = [];
  const identify = recordNames(tables);
  for (const raw of found) {
    const record = identify(raw);
    const finding = record === undefined ? raw : { ...raw, record };
    const reason = isExcepted?.(finding);
    if (reason === undefined) findings.push(finding);
    else excepted.push({ finding, reason });
  }
  return { findings, excepted };
}

/** What a record says of itself: its key, or its first three values. */
function recordNames(tables: ReadonlyMap<string, Table>): (finding: Finding) => string | undefined {
  const bySheet = new Map<string, { table: Table; fields: readonly string[] }>();
  for (const table of tables.values()) {
    const { tracker } = table;
    const unique = tracker.fields.filter((field) => field.constraints?.unique).map((field) => field.name);
    const key = tracker.primaryKey ?? unique;
    bySheet.set(table.sheet, { table, fields: key.length > 0 ? key : tracker.fields.slice(0, 4).map((field) => field.name) });
  }
  return ({ at }) => {
    const found = at && bySheet.get(at.sheet);
    if (!found || at.row <= found.table.headerRow) return undefined;
    const record = indexOf(found.table.rows, at.row);
    if (record < 0) return undefined;
    return found.fields.map((field) => String(found.table.columns.get(field)?.values[record] ?? '')).join('/');
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
