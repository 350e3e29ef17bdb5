import { BooleanNumber, type IObjectArrayPrimitiveType, type IRowData } from '@univerjs/core';
import type { StoredSheet, StoredWorkbook } from '../../host/store';

/** Excel's default column width, in characters. */
const DEFAULT_WIDTH = 8.43;

/** Heights and hidden rows. A row without a height of its own fits its wrapped text, as in Excel. */
export function rowData(workbook: StoredWorkbook, sheet: StoredSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  const merged = mergedCells(sheet);
  sheet.rows.forEach((row, r) => {
    let points = sheet.rowHeights.get(r);
    if (points === undefined) {
      points = 15;
      row.forEach((cell, c) => {
        if (cell === undefined || cell.value === '' || merged.has(`${r},${c}`)) return;
        const { align, font } = workbook.styles[cell.style ?? 0] ?? {};
        const size = font?.size ?? 11;
        const width = ((sheet.columnWidths.get(c) ?? DEFAULT_WIDTH) * 11) / size - (align?.indent ?? 0);
        const lines = align?.wrap === true ? String(cell.value).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width))), 0) : 1;
        points = Math.max(points ?? 0, lines * size * 1.32 + 1.5);
      });
    }
    if (points > 15) rows[r] = { h: Math.round((Math.min(points, 409) * 4) / 3), ia: BooleanNumber.FALSE };
  });
  for (const [r, points] of sheet.rowHeights) rows[r] ??= { h: Math.round((points * 4) / 3), ia: BooleanNumber.FALSE };
  for (const r of sheet.hiddenRows) rows[r] = { ...rows[r], hd: BooleanNumber.TRUE };
  return rows;
}

/** In digits of the standard font; Chinese characters and full-width signs are two. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return width;
}

/** Cells whose text has more room than their column; Excel does not fit rows to them either. */
function mergedCells(sheet: StoredSheet): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of sheet.merges) if (columns > 1 || rows > 1) cells.add(`${row},${column}`);
  return cells;
}
