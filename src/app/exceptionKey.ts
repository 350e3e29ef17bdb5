import type { Finding } from '../model/finding';

/**
 * What a finding is called when it is put aside: its rule, its sheet, its record and what it found, but not its row,
 * so that it stays put aside when rows are sorted or added, and comes back when the value changes.
 */
export function exceptionKey(finding: Finding): string {
  return [finding.code, finding.at?.sheet ?? finding.tracker, finding.record ?? '', finding.field ?? '', finding.received].join('|');
}
