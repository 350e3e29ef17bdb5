import type { PlanCell } from '../../workbook/sheetPlan';
import { textWidth } from './splitParagraph';

/** Points of a line of 微软雅黑 10, and of the room above and below. */
const LINE = 16;
const ROOM = 6;
/** Tallest row that Excel knows. */
const TALLEST = 409;

/**
 * Points that a row needs for its wrapped texts; Excel's own fitting is left to no chance, since it is not done everywhere.
 * `widths` of the columns in characters of the standard font (7 pixels; a Chinese character of 10 points takes 13.4).
 */
export function rowHeight(cells: readonly PlanCell[], widths: readonly number[]): number {
  let lines = 1;
  cells.forEach((cell, index) => {
    const text = shown(cell);
    // A line ends before a mark that does not fit, so not all of the width is used.
    const perLine = Math.max(((widths[index] ?? 0) * 7) / 13.4 - 0.7, 1);
    if (text !== '') lines = Math.max(lines, Math.ceil(textWidth(text) / perLine));
  });
  return Math.min(lines * LINE + ROOM, TALLEST);
}

/** A text, or the words of a link. */
function shown(cell: PlanCell): string {
  if (typeof cell === 'string') return cell;
  const formula = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';
  return /^HYPERLINK\(.*,"([^"]*)"\)$/.exec(formula)?.[1] ?? '';
}
