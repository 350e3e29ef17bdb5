import type { Definitions } from '../../engine/types';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { CheckResult } from '../checkResult';
import type { SheetWriteOptions } from '../writeSummary';
import { hiddenItemsPlan } from './hiddenItemsPlan';
import { publicDraftPlan } from './publicDraftPlan';
import { publicSummaryPlan } from './publicSummaryPlan';
import type { PublishingCopy } from './publishingCopy';

export type PublishingSheet = 'summary' | 'draft' | 'items';

/** Makes or replaces 文稿（公开）, 汇总表（公开） and 隐去内容清单, as far as wanted: all or none. @throws ToolError as the port says. */
export function writePublishing(workbook: WorkbookPort, definitions: Definitions, result: CheckResult, copy: PublishingCopy, wanted: readonly PublishingSheet[], options: SheetWriteOptions): Promise<WriteReceipt> {
  const plans = {
    draft: () => publicDraftPlan(copy.report, result, definitions, options),
    summary: () => publicSummaryPlan(copy.summary, options),
    items: () => hiddenItemsPlan(copy.items.filter(({ kept }) => !kept), result.period.label[options.language], options),
  };
  return workbook.writeSheets(wanted.map((sheet) => plans[sheet]()), options);
}
