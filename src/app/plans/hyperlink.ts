import { areaAddress, type SheetArea } from '../../model/cell';
import type { PlanCell } from '../../workbook/sheetPlan';

/** Excel takes no longer text inside a formula. */
const LITERAL_LIMIT = 255;

/** A cell that leads to an area of this workbook; only the words where Excel could not hold the link. */
export function hyperlink(target: SheetArea, text: string): PlanCell {
  const address = `#'${target.sheet.replaceAll("'", "''")}'!${areaAddress(target)}`;
  if (address.length > LITERAL_LIMIT || text.length > LITERAL_LIMIT) return text;
  return { formula: `HYPERLINK(${quote(address)},${quote(text)})` };
}

export const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
