import type { WorkbookPort, WriteReceipt } from '../workbook/port';

/** Takes the last write back. @throws ToolError NOTHING-TO-UNDO, UNDO-CHANGED */
export function undoLastWrite(workbook: WorkbookPort): Promise<WriteReceipt> {
  return workbook.undo();
}
