import type { Steps } from '../engine/steps';
import type { Definitions } from '../engine/types';
import type { Language } from '../model/localText';
import type { WorkbookPort, WorkOptions, WriteReceipt } from '../workbook/port';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { CheckResult } from './checkResult';
import { inSlices } from './inSlices';
import { chartsPlan } from './plans/chartsPlan';
import { findingsPlanSteps } from './plans/findingsPlan';
import { summaryPlan } from './plans/summaryPlan';

export interface SheetWriteOptions extends WorkOptions {
  readonly language: Language;
  /** Local time of making, for the sheet: `2022-07-05 09:30`. */
  readonly now: string;
}

/** Makes or replaces 汇总表, 汇总图表 and 问题清单: all or none. @throws ToolError as the port says. */
export async function writeSummary(workbook: WorkbookPort, definitions: Definitions, result: CheckResult, options: SheetWriteOptions): Promise<WriteReceipt> {
  return workbook.writeSheets(await inSlices(plans(result, definitions, options), options), options);
}

function* plans(result: CheckResult, definitions: Definitions, options: SheetWriteOptions): Steps<SheetPlan[]> {
  const summary = summaryPlan(result, definitions, options);
  yield 0;
  const charts = chartsPlan(result, definitions, options);
  yield 0;
  return [summary, charts, yield* findingsPlanSteps(result, definitions, options)];
}
