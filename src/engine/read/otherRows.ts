import type { CellValue } from '../../model/cell';
import type { Table } from '../../model/table';
import type { Place } from '../types';
import type { Row } from './ReadBlock';

/** The filled cells from `firstColumn` to `lastColumn`, by sheet column; `start` is the sheet column of `cells[0]`. */
export function rawCells(cells: Row, start: number, firstColumn: number, lastColumn: number): ReadonlyMap<number, CellValue> {
  const found = new Map<number, CellValue>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const raw = cells[column - start];
    if (raw !== undefined && raw !== '') found.set(column, raw);
  }
  return found;
}

/** Titles, the unit line and the header: what the survey's head holds down to the last header row. */
export function otherRowsAbove(place: Place, firstColumn: number, lastColumn: number): Table['otherRows'][number][] {
  const { used, head } = place.sheet;
  if (!used) return [];
  const above: Table['otherRows'][number][] = [];
  for (const [at, cells] of head.entries()) {
    const row = used.firstRow + at;
    if (row > place.lastHeaderRow) break;
    const found = rawCells(cells, used.firstColumn, firstColumn, lastColumn);
    if (found.size > 0) above.push({ row, cells: found });
  }
  return above;
}
