import type { Definitions } from '../engine/types';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { draftPlan } from './plans/draftPlan';
import type { SheetWriteOptions } from './writeSummary';

/** Makes or replaces 文稿. @throws ToolError as the port says. */
export function writeNarrative(workbook: WorkbookPort, definitions: Definitions, result: CheckResult, options: SheetWriteOptions): Promise<WriteReceipt> {
  return workbook.writeSheets([draftPlan(result, definitions, options)], options);
}
