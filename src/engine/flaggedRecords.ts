import type { Finding } from '../model/finding';
import type { Table } from '../model/table';

/** Answers which records of a table carry a finding with a code; findings at a header or total row count for none. */
export function flaggedRecords(findings: readonly Finding[]): (table: Table, code: string) => ReadonlySet<number> {
  const rows = new Map<string, Map<string, Set<number>>>();
  for (const { code, at } of findings) {
    if (!at) continue;
    const sheets = entry(rows, code, () => new Map<string, Set<number>>());
    entry(sheets, at.sheet, () => new Set<number>()).add(at.row);
  }
  return (table, code) => {
    const flagged = rows.get(code)?.get(table.sheet);
    const records = new Set<number>();
    if (flagged) table.rows.forEach((row, record) => flagged.has(row) && records.add(record));
    return records;
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
