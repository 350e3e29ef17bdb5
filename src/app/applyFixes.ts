import type { Finding } from '../model/finding';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../workbook/port';

/** Findings that one click can put right. */
export function isFixable(finding: Finding): boolean {
  return finding.at !== undefined && finding.fix !== undefined && finding.raw !== undefined;
}

/** Writes the tidy values: all of them or none. @throws ToolError CELL-CHANGED, FILTERED, PROTECTED-SHEET … */
export function applyFixes(workbook: WorkbookPort, findings: readonly Finding[]): Promise<WriteReceipt> {
  const edits: CellEdit[] = [];
  for (const { at, fix, fixKind, raw } of findings) {
    if (at && fix !== undefined && raw !== undefined) edits.push({ at, was: raw, value: fix, kind: fixKind ?? 'text' });
  }
  return workbook.writeCells(edits);
}
