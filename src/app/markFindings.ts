import { eachOf } from '../engine/steps';
import type { Mark, WorkbookPort, WorkOptions } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { inSlices } from './inSlices';

/** Marks every finding's cell, the gravest where several share one; replaces the marks of an earlier check. */
export async function markFindings(workbook: WorkbookPort, result: CheckResult, options?: WorkOptions): Promise<{ readonly marked: number; readonly skipped: readonly string[] }> {
  const marks = new Map<string, Mark>();
  // Findings come gravest first, so the first at a cell stands.
  const findings = eachOf(result.findings, ({ at, severity }) => {
    if (!at) return;
    const key = `${at.row},${at.column}!${at.sheet}`;
    if (!marks.has(key)) marks.set(key, { at, severity });
  });
  await inSlices(findings, { signal: options?.signal });
  return workbook.mark([...marks.values()], options);
}

/** Takes all marks away; answers how many there were. */
export function clearMarks(workbook: WorkbookPort): Promise<number> {
  return workbook.clearMarks();
}
