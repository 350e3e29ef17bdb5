import type { Mark, WorkbookPort, WorkOptions } from '../workbook/port';
import type { CheckResult } from './checkResult';

/** Marks every finding's cell, the gravest where several share one; replaces the marks of an earlier check. */
export function markFindings(workbook: WorkbookPort, result: CheckResult, options?: WorkOptions): Promise<{ readonly marked: number; readonly skipped: readonly string[] }> {
  const marks = new Map<string, Mark>();
  // Findings come gravest first, so the first at a cell stands.
  for (const { at, severity } of result.findings) {
    if (!at) continue;
    const key = `${at.sheet}!${at.row},${at.column}`;
    if (!marks.has(key)) marks.set(key, { at, severity });
  }
  return workbook.mark([...marks.values()], options);
}

/** Takes all marks away; answers how many there were. */
export function clearMarks(workbook: WorkbookPort): Promise<number> {
  return workbook.clearMarks();
}
