import type { Definitions } from '../../engine/types';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { SheetWriteOptions } from '../writeSummary';
import { reconciliationPlan } from './reconciliationPlan';
import type { Reconciled } from './reconcileText';

/** Makes or replaces 核对结果. `source`: where the text came from, as the sheet is to say. @throws ToolError as the port says. */
export function writeReconciliation(workbook: WorkbookPort, definitions: Definitions, reconciled: Reconciled, options: SheetWriteOptions & { readonly source: string }): Promise<WriteReceipt> {
  return workbook.writeSheets([reconciliationPlan(reconciled, definitions, options)], options);
}
