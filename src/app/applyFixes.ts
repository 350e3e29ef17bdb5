import type { Finding } from '../model/finding';
import type { CellEdit, CellObstacle, WorkbookPort, WorkOptions, WriteReceipt } from '../workbook/port';

/** Findings that one click can put right. */
export function isFixable(finding: Finding): boolean {
  return editOf(finding) !== undefined;
}

/** What the fixes of many findings would come to. */
export interface FixPreview {
  /** Fixes that can be written, and the number format that the cell will have. */
  readonly fixes: readonly { readonly finding: Finding; readonly format: string }[];
  /** Those that can't, and why; `applyFixes` would refuse them all for one of these. */
  readonly refused: readonly { readonly finding: Finding; readonly obstacle: CellObstacle }[];
}

/** Looks at the cells of findings and changes nothing. Of two findings at one cell the first is taken, which is the graver one. */
export async function previewFixes(workbook: WorkbookPort, findings: readonly Finding[], options?: WorkOptions): Promise<FixPreview> {
  const wanted = new Map<string, { finding: Finding; edit: CellEdit }>();
  for (const finding of findings) {
    const edit = editOf(finding);
    const key = edit && `${edit.at.row}:${edit.at.column}:${edit.at.sheet}`;
    if (edit && key !== undefined && !wanted.has(key)) wanted.set(key, { finding, edit });
  }
  const all = [...wanted.values()];
  const outlook = await workbook.previewCells(all.map(({ edit }) => edit), options);
  return {
    fixes: all.flatMap(({ finding }, index) => {
      const seen = outlook[index];
      return seen && seen.obstacle === undefined ? [{ finding, format: seen.format }] : [];
    }),
    refused: all.flatMap(({ finding }, index) => {
      const obstacle = outlook[index]?.obstacle;
      return obstacle === undefined ? [] : [{ finding, obstacle }];
    }),
  };
}

/** Writes the tidy values: all of them or none. @throws ToolError CELL-CHANGED, CELL-FORMULA, FILTERED, PROTECTED-SHEET … with the places */
export function applyFixes(workbook: WorkbookPort, findings: readonly Finding[], options?: WorkOptions): Promise<WriteReceipt> {
  return workbook.writeCells(findings.flatMap((finding) => editOf(finding) ?? []), options);
}

function editOf({ at, fix, fixKind, raw }: Finding): CellEdit | undefined {
  return at && fix !== undefined && raw !== undefined ? { at, was: raw, value: fix, kind: fixKind ?? 'text' } : undefined;
}
