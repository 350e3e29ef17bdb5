import type { CellValue } from '../model/cell';
import { ToolError } from '../model/toolError';
import type { CellTexts } from '../workbook/port';
import { cellValues } from './readBlocks';
import { readExcel } from './runExcel';

/** Cells that a text takes: a page of a report has a few dozen. */
const MOST_CELLS = 20_000;

/** In two requests: how many cells are used, and what they say. @throws ToolError SELECTION-LARGE */
export function selectedText(excel: typeof Excel): Promise<CellTexts> {
  return readExcel(excel, async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const used = selected.getUsedRangeAreasOrNullObject(true).load('cellCount');
    const { worksheet } = selected;
    worksheet.load('name');
    await context.sync();
    if (used.isNullObject) return { sheet: worksheet.name, rows: [] };
    // Of more than it can count Excel says -1.
    if (used.cellCount < 0 || used.cellCount > MOST_CELLS) throw new ToolError('SELECTION-LARGE', { cells: used.cellCount < 0 ? '…' : used.cellCount, limit: MOST_CELLS });

    const { areas } = used;
    areas.load('items/values,items/text');
    await context.sync();
    return { sheet: worksheet.name, rows: areas.items.flatMap(({ values, text }) => cellValues(values).map((row, index) => row.map((value, column) => shown(value, text[index]?.[column] ?? '')))) };
  });
}

/** Texts are cut off and numbers turned into ### where a column is too narrow for them. */
const shown = (value: CellValue, text: string): string => (typeof value === 'string' ? value : /^#+$/.test(text) ? String(value) : text);
