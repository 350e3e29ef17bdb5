import { cellAddress } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { Survey } from '../workbook/port';
import type { NewSheetPlan, PlanCell, SheetPlan } from '../workbook/sheetPlan';
import { CELL_CHARACTERS, formatForText, GENERAL, type CellInput } from './cellInput';
import { serialIn } from './dateSystem';
import type { SheetContent } from './SheetContent';

/** Of a date cell for which the plan asks no format. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** @throws ToolError TOO-LARGE for a text that no cell can hold. */
export function planContent(plan: SheetPlan | NewSheetPlan, system: Survey['dateSystem']): SheetContent {
  const { name, rows, ...look } = plan;
  const formats = plannedFormats(plan);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell === 'string' && cell.length > CELL_CHARACTERS) throw new ToolError('TOO-LARGE', { sheet: name, cell: cellAddress({ row: r + 1, column: c + 1 }) });
      const line = formats[r];
      if (line !== undefined) line[c] = formatOf(cell, line[c] ?? GENERAL);
    });
  });
  return { inputs: rows.map((row) => row.map((cell) => planInput(cell, system))), formats, look };
}

/** The number formats of the styles, later ones on top. */
function plannedFormats({ rows, columns, styles }: Pick<SheetPlan, 'rows' | 'columns' | 'styles'>): string[][] {
  const formats = rows.map(() => columns.map(() => GENERAL));
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const line of formats.slice(area.firstRow - 1, area.lastRow)) line.fill(style.numberFormat, area.firstColumn - 1, area.lastColumn);
  }
  return formats;
}

function formatOf(cell: PlanCell, planned: string): string {
  if (typeof cell === 'string') return cell === '' ? planned : formatForText(cell);
  if (typeof cell === 'object' && cell !== null && 'date' in cell && planned === GENERAL) return DATE_FORMAT;
  return planned;
}

function planInput(cell: PlanCell, system: Survey['dateSystem']): CellInput {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? serialIn(system, cell.date) : { formula: `=${cell.formula}` };
}
