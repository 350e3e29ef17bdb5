import { areaAddress, type Area, type CellReference, type SheetArea } from '../model/cell';
import { ToolError } from '../model/toolError';
import { addressLists } from './place';
import { readExcel, runExcel } from './runExcel';

/**
 * Shows a sheet and selects areas of it. Before ExcelApi 1.18 only one area can be selected: the first; and no
 * more are selected together than one address can name.
 * @throws ToolError SHEET-GONE, HIDDEN-SHEET, OTHER-WORKBOOK
 */
export async function reveal(excel: typeof Excel, areas: readonly SheetArea[], supports: (version: string) => boolean): Promise<void> {
  const [first] = areas;
  if (first === undefined) return;
  await runExcel(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new ToolError('SHEET-GONE', { sheet: first.sheet });
    if (sheet.visibility !== 'Visible') throw new ToolError('HIDDEN-SHEET', { sheet: first.sheet });
    sheet.activate();
    const distinct = [...new Map(areas.filter((area) => area.sheet === first.sheet).map((area): [string, Area] => [areaAddress(area), area])).values()];
    const together = distinct.length > 1 && supports('1.18') ? sheet.getRanges(addressLists(distinct)[0]) : undefined;
    if (together !== undefined && 'select' in together) together.select();
    else sheet.getRange(areaAddress(first)).select();
    await context.sync();
  }, { sheet: first.sheet });
}

export function selectedCell(excel: typeof Excel): Promise<CellReference> {
  return readExcel(excel, activeCell);
}

/** In one request. */
export async function activeCell(context: Excel.RequestContext): Promise<CellReference> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
}
