import { areaAddress, SHEET_ROWS } from '../model/cell';
import { GENERAL, TEXT } from './cellInput';
import { cellValues } from './readBlocks';

/** How a column shows its dates and its numbers; absent where no cell near tells. */
export interface ColumnFormats {
  readonly dates?: string;
  readonly numbers?: string;
}

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Rows above and below a cell that are looked at. */
const REACH = 60;
/** Cells of one column that are looked around, spread over all. */
const MOST_SAMPLES = 8;
/** Columns in one request: about 1 000 cells each. */
const COLUMNS_A_REQUEST = 10;

/** The most usual number formats among the numbers above and below these cells; those that are `edited` do not count. */
export async function nearbyFormats(context: Excel.RequestContext, cells: readonly Cell[], edited: readonly Cell[] = cells): Promise<(sheetId: string, column: number) => ColumnFormats> {
  const columns = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell.sheetId, cell.column);
    const there = columns.get(key);
    if (there) there.push(cell);
    else columns.set(key, [cell]);
  }
  const ignored = new Set(edited.map(placeKey));
  const found = new Map<string, ColumnFormats>();
  const all = [...columns];
  for (let first = 0; first < all.length; first += COLUMNS_A_REQUEST) {
    for (const [key, formats] of await readColumns(context, all.slice(first, first + COLUMNS_A_REQUEST), ignored)) found.set(key, formats);
  }
  return (sheetId, column) => found.get(keyOf(sheetId, column)) ?? {};
}

const placeKey = ({ sheetId, row, column }: Cell): string => `${row} ${column} ${sheetId}`;
const keyOf = (sheetId: string, column: number): string => `${column} ${sheetId}`;

async function readColumns(context: Excel.RequestContext, columns: readonly (readonly [key: string, members: readonly Cell[]])[], ignored: ReadonlySet<string>): Promise<[string, ColumnFormats][]> {
  const asked = columns.map(([key, members]) => ({ key, windows: windowsOf(context, members) }));
  await context.sync();
  return asked.map(({ key, windows }) => [key, formatsIn(windows, ignored)]);
}

interface Window {
  readonly sheetId: string;
  readonly firstRow: number;
  readonly column: number;
  readonly range: Excel.Range;
}

function windowsOf(context: Excel.RequestContext, members: readonly Cell[]): Window[] {
  const step = Math.max(1, Math.ceil(members.length / MOST_SAMPLES));
  return members.flatMap(({ sheetId, row, column }, index): Window[] => {
    if (index % step !== 0) return [];
    const [firstRow, lastRow] = [Math.max(1, row - REACH), Math.min(SHEET_ROWS, row + REACH)];
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column }));
    return [{ sheetId, firstRow, column, range: range.load('values,numberFormat').untrack() }];
  });
}

function formatsIn(windows: readonly Window[], ignored: ReadonlySet<string>): ColumnFormats {
  const dates = new Map<string, number>();
  const numbers = new Map<string, number>();
  const seen = new Set<number>();
  for (const { sheetId, firstRow, column, range } of windows) {
    const [values, formats] = [cellValues(range.values), cellValues(range.numberFormat)];
    values.forEach(([value], index) => {
      const row = firstRow + index;
      if (typeof value !== 'number' || seen.has(row) || ignored.has(placeKey({ sheetId, row, column }))) return;
      seen.add(row);
      const format = String(formats[index]?.[0] ?? GENERAL);
      // A share of 0.85 shown as 85 % says nothing of how 85 is shown.
      if (showsDates(format)) dates.set(format, (dates.get(format) ?? 0) + 1);
      else if (format !== TEXT && !format.includes('%')) numbers.set(format, (numbers.get(format) ?? 0) + 1);
    });
  }
  const [date, number] = [usual(dates), usual(numbers)];
  return { ...(date !== undefined && { dates: date }), ...(number !== undefined && { numbers: number }) };
}

/** The first of the most frequent. */
function usual(counts: ReadonlyMap<string, number>): string | undefined {
  let [best, most]: [string | undefined, number] = [undefined, 0];
  for (const [format, count] of counts) if (count > most) [best, most] = [format, count];
  return best;
}

/** Whether a number format shows a number as a date: year or day, or a month that is no minute; not in quotes, brackets and escapes. */
export function showsDates(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|General/gi, '');
  return /[yd]|e(?![+-])/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
