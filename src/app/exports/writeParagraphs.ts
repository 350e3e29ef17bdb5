import type { ReportText } from '../../model/report';
import type { WorkbookPort, WriteReceipt } from '../../workbook/port';
import type { SheetWriteOptions } from '../writeSummary';
import { paragraphsPlan } from './paragraphsPlan';

/** Makes or replaces 文稿（每段一行）. @throws ToolError as the port says. */
export function writeParagraphs(workbook: WorkbookPort, report: ReportText, options: SheetWriteOptions): Promise<WriteReceipt> {
  return workbook.writeSheets([paragraphsPlan(report, options.language)], options);
}
