import type { Area } from '../model/cell';
import { areaAddress } from '../model/cell';

/** What to load of a range to know where it lies. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The same of ranges further down: `items`, `areas/items`. */
export const placeOf = (path: string): string => PLACE.split(',').map((name) => `${path}/${name}`).join(',');

/** @param range with `PLACE` loaded */
export const areaOf = (range: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number }): Area => ({
  firstRow: range.rowIndex + 1,
  firstColumn: range.columnIndex + 1,
  lastRow: range.rowIndex + range.rowCount,
  lastColumn: range.columnIndex + range.columnCount,
});

/** Excel cuts addresses off at 8192 characters; commas and a margin included. */
const LONGEST_ADDRESS = 8_000;

/** Addresses of many areas for `Worksheet.getRanges`, each within Excel's limit. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== '' && list.length + 1 + address.length > LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}

/** The cells as upright rectangles one column wide, by column and row; a cell named twice counts once. */
export function runsDown(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.firstColumn === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  }
  return runs;
}
