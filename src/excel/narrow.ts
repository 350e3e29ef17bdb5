import type { Area } from '../model/cell';
import { ToolError } from '../model/toolError';
import { toolErrorOf } from './hostErrors';
import { finishExcel, runExcel } from './runExcel';

/** Key of the worksheet property that says that rows are hidden by us; without it nobody would know after the file is opened again. */
export const NARROWED_KEY = 'taizhang-narrowed';

/**
 * Hides rows by hand, as it were, and not by a filter: figures' rows have seldom a value of a column in common, a filter of
 * ours would have to be told from the user's, and Excel misplaces what is written over filtered rows. Only sheets where no
 * row is hidden are narrowed, so that to show all rows is to restore what was.
 * @throws ToolError SHEET-GONE, PROTECTED-SHEET, ROWS-HIDDEN; what failed otherwise, with all rows shown again
 */
export async function narrow(excel: typeof Excel, name: string, within: Area, rows: readonly Area[]): Promise<void> {
  await runExcel(excel, async (context) => {
    const found = await findSheets(context, name);
    const [sheet] = found;
    if (sheet === undefined) throw new ToolError('SHEET-GONE', { sheet: name });
    if (!sheet.isNarrowed && sheet.rowHidden !== false) throw new ToolError('ROWS-HIDDEN', { sheet: name });
    refuse(sheet);
  }, { sheet: name });
  try {
    await runExcel(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.customProperties.add(NARROWED_KEY, '1');
      sheet.getRange().rowHidden = false;
      for (const { firstRow, lastRow } of between(within, rows)) sheet.getRange(`${firstRow}:${lastRow}`).rowHidden = true;
      await context.sync();
    }, { sheet: name });
  } catch (error) {
    try {
      await widen(excel);
    } catch (again) {
      throw new ToolError('HALF-WRITTEN', { ...toolErrorOf(error).values, then: toolErrorOf(again).code }, { cause: error });
    }
    throw error;
  }
}

/** Shows all rows of the sheets that were narrowed, whoever did it. @throws ToolError PROTECTED-SHEET, ROWS-HIDDEN where the user has filtered one meanwhile */
export function widen(excel: typeof Excel): Promise<readonly string[]> {
  return finishExcel(excel, async (context) => {
    const found = (await findSheets(context)).filter(({ isNarrowed }) => isNarrowed);
    for (const sheet of found) refuse(sheet);
    for (const { sheet } of found) {
      sheet.getRange().rowHidden = false;
      sheet.customProperties.getItem(NARROWED_KEY).delete();
    }
    await context.sync();
    return found.map(({ name }) => name);
  });
}

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isNarrowed: boolean;
  readonly isFiltered: boolean;
  /** `null` where some rows are hidden and some are not. */
  readonly rowHidden: boolean | null;
}

function refuse({ name, isProtected, isFiltered }: FoundSheet): void {
  if (isProtected) throw new ToolError('PROTECTED-SHEET', { sheet: name });
  // To show the rows that a filter hides would leave the filter standing and wrong.
  if (isFiltered) throw new ToolError('ROWS-HIDDEN', { sheet: name });
}

/** In two requests. */
async function findSheets(context: Excel.RequestContext, only?: string): Promise<FoundSheet[]> {
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const found = worksheets.items
    .filter(({ name }) => only === undefined || name === only)
    .map((sheet) => ({
      sheet,
      protection: sheet.protection.load('protected'),
      filter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/autoFilter/isDataFiltered'),
      all: sheet.getRange().load('rowHidden'),
      property: sheet.customProperties.getItemOrNullObject(NARROWED_KEY).load('key'),
    }));
  await context.sync();
  return found.map(({ sheet, protection, filter, tables, all, property }) => ({
    sheet,
    name: sheet.name,
    isProtected: protection.protected,
    isNarrowed: !property.isNullObject,
    isFiltered: filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
    rowHidden: all.rowHidden,
  }));
}

/** The rows of an area that are in none of the others. */
export function between(within: Pick<Area, 'firstRow' | 'lastRow'>, rows: readonly Pick<Area, 'firstRow' | 'lastRow'>[]): { readonly firstRow: number; readonly lastRow: number }[] {
  const gaps: { firstRow: number; lastRow: number }[] = [];
  let next = within.firstRow;
  for (const { firstRow, lastRow } of [...rows].sort((a, b) => a.firstRow - b.firstRow)) {
    if (firstRow > next) gaps.push({ firstRow: next, lastRow: Math.min(firstRow - 1, within.lastRow) });
    next = Math.max(next, lastRow + 1);
  }
  if (next <= within.lastRow) gaps.push({ firstRow: next, lastRow: within.lastRow });
  return gaps.filter((gap) => gap.firstRow <= gap.lastRow);
}
