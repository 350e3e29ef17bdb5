import type { CellValue } from '../../model/cell';
import { headerLabels, sameHeader } from '../locate/findHeader';
import type { HeadGrid } from '../locate/headGrid';
import type { SheetHead } from '../types';
import type { SheetColumn } from './types';

/** As many values as tell what a column holds. */
const MOST_SAMPLES = 12;

/** Rows that a header stands in, first and last. */
export interface HeaderRows {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
}

/** Every column of the sheet that has a header or a value below it, from the left. */
export function sheetColumns(sheet: SheetHead, grid: HeadGrid, { headerRow, lastHeaderRow }: HeaderRows): SheetColumn[] {
  const last = Math.min(lastHeaderRow, headerRow + 1, grid.lastRow);
  const columns: SheetColumn[] = [];
  const above: string[][] = [];
  for (let position = grid.firstColumn; position <= grid.lastColumn; position++) {
    if (last === headerRow && grid.mergedFrom(headerRow, position) !== position) continue;
    const headers = headerLabels(grid, headerRow, last, position);
    const [header = ''] = headers;
    above.push(headers);
    const samples = samplesOf(sheet, grid, lastHeaderRow, position);
    if (header === '' && samples.length === 0) continue;
    const nth = above.filter((labels) => labels.some((label) => sameHeader(label, header))).length;
    columns.push({ position, header, column: header === '' ? { position } : { header, nth }, samples });
  }
  return columns;
}

function samplesOf({ used, head }: SheetHead, grid: HeadGrid, lastHeaderRow: number, position: number): CellValue[] {
  if (!used) return [];
  return head
    .slice(lastHeaderRow + 1 - grid.firstRow)
    .map((cells) => cells[position - used.firstColumn] ?? '')
    .filter((raw) => String(raw).trim() !== '')
    .slice(0, MOST_SAMPLES);
}

/** Characters. */
const LONGEST_HEADER = 20;
const FEWEST_HEADERS = 2;

/** The row that looks most like a header: most different short words, no numbers; the upper one of equals. */
export function guessHeaderRow(sheet: SheetHead, grid: HeadGrid): HeaderRows | undefined {
  let best: { readonly row: number; readonly words: number } | undefined;
  for (const [at, cells] of sheet.head.entries()) {
    const filled = cells.filter((raw) => String(raw).trim() !== '');
    const words = new Set(filled.map((raw) => String(raw).trim()));
    const isHeader = filled.every((raw) => typeof raw === 'string' && raw.trim().length <= LONGEST_HEADER && !/^[-\d.,/年月日:%]+$/.test(raw.trim()));
    if (!isHeader || words.size < filled.length || words.size < FEWEST_HEADERS || words.size <= (best?.words ?? 0)) continue;
    best = { row: grid.firstRow + at, words: words.size };
  }
  return best && { headerRow: best.row, lastHeaderRow: best.row };
}
