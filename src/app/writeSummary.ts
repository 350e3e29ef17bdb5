import type { Definitions } from '../engine/types';
import type { Language } from '../model/localText';
import type { WorkbookPort, WorkOptions, WriteReceipt } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { chartsPlan } from './plans/chartsPlan';
import { findingsPlan } from './plans/findingsPlan';
import { summaryPlan } from './plans/summaryPlan';

export interface SheetWriteOptions extends WorkOptions {
  readonly language: Language;
  /** Local time of making, for the sheet: `2022-07-05 09:30`. */
  readonly now: string;
}

/** Makes or replaces 汇总表, 汇总图表 and 问题清单: all or none. @throws ToolError as the port says. */
export function writeSummary(workbook: WorkbookPort, definitions: Definitions, result: CheckResult, options: SheetWriteOptions): Promise<WriteReceipt> {
  return workbook.writeSheets([summaryPlan(result, definitions, options), chartsPlan(result, definitions, options), findingsPlan(result, definitions, options)], options);
}
