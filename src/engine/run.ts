import { charts } from './charts';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { checkKeys } from './keys';
import { measure } from './measure';
import { compilePredicate } from './predicate';
import type { Reading } from './read';
import { runRules } from './runRules';
import { missingSheets } from './missingSheets';
import type { Definitions, Located, RunOptions, RunResult } from './types';

/**
 *   sheets (missing, header) → cells (from reading) → keys and references → rules → exceptions → figures, charts
 *
 * Pure: the same definitions, readings and options always give the same result.
 */
export function run(definitions: Definitions, located: Located, readings: readonly Reading[], options: RunOptions): RunResult {
  const tables = new Map(readings.map(({ table }) => [table.tracker.id, table]));
  const found: Finding[] = [];

  // 1. sheets and headers
  found.push(...missingSheets(definitions, located));
  for (const { tracker, findings } of located.places) for (const finding of findings) found.push(withRecords(finding, tables.get(tracker.id)));
  // 2. cells
  for (const reading of readings) found.push(...reading.findings);
  // 3. keys and references
  found.push(...checkKeys(definitions, readings, options, compilePredicate));
  // 4. rules
  found.push(...runRules(definitions, tables, options, found));

  // 5. exceptions
  const findings: Finding[] = [];
  const excepted: { finding: Finding; reason: string }[] = [];
  const identify = recordNames(tables);
  for (const raw of found) {
    const record = identify(raw);
    const finding = record === undefined ? raw : { ...raw, record };
    const reason = options.isExcepted?.(finding);
    if (reason === undefined) findings.push(finding);
    else excepted.push({ finding, reason });
  }

  // 6. figures and charts
  return { findings, excepted, figures: measure(definitions, tables, findings, options), charts: charts(definitions, tables, findings, options) };
}

/** How many records a hidden sheet has is known only now. */
function withRecords(finding: Finding, table: Table | undefined): Finding {
  return finding.code === 'SHEET-HIDDEN' && table ? { ...finding, values: { ...finding.values, records: table.rows.length } } : finding;
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
