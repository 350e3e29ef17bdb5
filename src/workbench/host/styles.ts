import type { Area, CellStyle, StoredCell, StoredSheet, StoredWorkbook } from './store';
import { endColumn, endRow } from './area';
import { cellForWrite, usedArea } from './cells';
import { intersect, isUnbounded } from './area';

/** Style table of each workbook by content, so that equal styles share one index. */
const indexes = new WeakMap<StoredWorkbook, { known: number; byContent: Map<string, number> }>();

/** Index of a style in the workbook's table, added when new. Members that are undefined count as absent. */
export function internStyle(workbook: StoredWorkbook, style: CellStyle): number {
  let index = indexes.get(workbook);
  if (index === undefined || index.known > workbook.styles.length) indexes.set(workbook, (index = { known: 0, byContent: new Map() }));
  for (; index.known < workbook.styles.length; index.known++) {
    const key = content(workbook.styles[index.known] ?? {});
    if (!index.byContent.has(key)) index.byContent.set(key, index.known);
  }
  const key = content(style);
  const found = index.byContent.get(key);
  if (found !== undefined) return found;
  if (workbook.styles.length === 0 && key !== '{}') workbook.styles.push({});
  workbook.styles.push(style);
  return internStyle(workbook, style);
}

/** Canonical text: keys in order, empty groups left out. */
function content(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = member === undefined ? '' : content(member);
    if (text !== '' && text !== '{}') parts.push(`"${key}":${text}`);
  }
  return `{${parts.join(',')}}`;
}

export const styleOf = (workbook: StoredWorkbook, cell: StoredCell | undefined): CellStyle =>
  workbook.styles[cell?.style ?? 0] ?? {};

/** Style of a cell, the column's style where the cell itself is not stored. */
export function styleAt(workbook: StoredWorkbook, sheet: StoredSheet, row: number, column: number): CellStyle {
  const cell = sheet.rows[row]?.[column];
  return workbook.styles[cell?.style ?? (cell === undefined ? sheet.columnStyles?.get(column) : undefined) ?? 0] ?? {};
}

/**
 * Puts every cell's style through `change`. Whole columns also keep the style for cells that come later; whole
 * rows and columns touch no cell outside the used range.
 */
export function restyle(workbook: StoredWorkbook, sheet: StoredSheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<number, number>();
  const next = (index: number): number => {
    let result = changed.get(index);
    if (result === undefined) changed.set(index, (result = internStyle(workbook, change(workbook.styles[index] ?? {}))));
    return result;
  };
  let cells: Area | undefined = area;
  if (isUnbounded(area)) {
    const used = usedArea(sheet, false);
    cells = used && intersect(area, used);
    if (area.row === 0 && area.columns < 16_384) {
      sheet.columnStyles ??= new Map();
      for (let column = area.column; column < endColumn(area); column++) sheet.columnStyles.set(column, next(sheet.columnStyles.get(column) ?? 0));
    }
  }
  if (cells === undefined) return;
  for (let row = cells.row; row < endRow(cells); row++) {
    for (let column = cells.column; column < endColumn(cells); column++) {
      const cell = cellForWrite(sheet, row, column);
      const style = next(cell.style ?? 0);
      if (style === 0) delete cell.style;
      else cell.style = style;
    }
  }
}
