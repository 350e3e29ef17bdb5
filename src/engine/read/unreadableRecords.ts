import type { Area } from '../../model/cell';
import type { Finding, SharedCode } from '../../model/finding';
import { firstAt } from './firstAt';

const CODES: ReadonlySet<string> = new Set<SharedCode>(['VALUE-ERROR', 'VALUE-REDACTED', 'FIELD-TYPE', 'FIELD-ENUM']);

/** Field → records whose cell holds something that could not be read. Cells that a merged one covers hold what it holds. */
export function unreadableRecords(findings: readonly Finding[], rows: Int32Array, merged: readonly Area[]): ReadonlyMap<string, ReadonlySet<number>> {
  const fields = new Map<string, Set<number>>();
  for (const { code, field, at } of findings) {
    if (!at || field === undefined || !CODES.has(code)) continue;
    const records = fields.get(field) ?? new Set();
    fields.set(field, records);
    const { row, column } = at;
    const area = merged.find(({ firstRow, lastRow, firstColumn }) => firstColumn === column && firstRow <= row && row <= lastRow);
    for (let record = firstAt(rows, row); record < rows.length && (rows[record] ?? 0) <= (area?.lastRow ?? row); record++) records.add(record);
  }
  return fields;
}
