import { type Area, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from '../model/cell';

const ADDRESS = /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** `A1`, `A1:B2`, `Sheet1!A1`, `3:4`, `A:C`; `undefined` for anything else. */
export function areaOfAddress(address: string): Area | undefined {
  const parts = ADDRESS.exec(address.trim());
  const [, left, top, right = left, bottom = top] = parts ?? [];
  if (left === undefined && top === undefined) return undefined;
  return {
    firstRow: Number(top ?? 1),
    firstColumn: left === undefined ? 1 : columnNumber(left),
    lastRow: Number(bottom ?? SHEET_ROWS),
    lastColumn: right === undefined ? SHEET_COLUMNS : columnNumber(right),
  };
}
