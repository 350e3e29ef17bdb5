import type { Definitions } from '../../engine/types';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { CheckResult } from '../checkResult';
import type { SheetWriteOptions } from '../writeSummary';
import { liveDraftPlan } from './liveDraftPlan';

/** Makes or replaces 文稿（随台账更新）. @throws ToolError as the port says. */
export function writeLiveDraft(workbook: WorkbookPort, definitions: Definitions, result: CheckResult, options: SheetWriteOptions): Promise<WriteReceipt> {
  return workbook.writeSheets([liveDraftPlan(result, definitions, options)], options);
}
