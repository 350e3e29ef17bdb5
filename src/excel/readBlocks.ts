import type { Area, CellValue } from '../model/cell';
import { areaAddress } from '../model/cell';
import type { Block, WorkOptions } from '../workbook/port';
import { nextTurn } from '../workbook/nextTurn';
import { BlockSize, weight } from './BlockSize';
import { toolErrorOf } from './hostErrors';
import { readExcel } from './runExcel';
import { stopIfAsked } from './workControl';

/** Blocks of an area from top to bottom: one request each, two where a text begins with `#` and may be an error. */
export async function* readBlocks(excel: typeof Excel, sheetId: string, area: Area, options?: WorkOptions): AsyncGenerator<Block> {
  const size = new BlockSize();
  const columns = area.lastColumn - area.firstColumn + 1;
  const total = area.lastRow - area.firstRow + 1;
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; ) {
    stopIfAsked(options);
    const rows = Math.min(size.rows(columns), area.lastRow - firstRow + 1);
    const part = { ...area, firstRow, lastRow: firstRow + rows - 1 };
    const block = await readPart(excel, sheetId, part).catch((error: unknown) => {
      const refused = toolErrorOf(error);
      if (refused.code !== 'PAYLOAD') throw refused;
      size.shrink(rows, columns, refused);
      return undefined;
    });
    if (block === undefined) continue;
    size.learn(rows * columns, weight(block.values));
    firstRow += rows;
    options?.onProgress?.(firstRow - area.firstRow, total);
    // What Excel answered was taken in just now; what is made of it gets a turn of its own.
    await nextTurn();
    yield block;
  }
}

/** @throws ToolError PAYLOAD where the answer is too large. */
function readPart(excel: typeof Excel, sheetId: string, part: Area): Promise<Block> {
  return readExcel(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRange(areaAddress(part)).load('values').untrack();
    await context.sync();
    const values = cellValues(range.values);
    const block = { firstRow: part.firstRow, firstColumn: part.firstColumn, values, errors: [] };
    if (!values.some((row) => row.some(mayBeError))) return block;

    const typed = sheet.getRange(areaAddress(part)).load('valueTypes').untrack();
    await context.sync();
    return { ...block, errors: errorCells(values, typed.valueTypes, part) };
  }, { sheet: sheetId });
}

const mayBeError = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('#');

function errorCells(values: readonly (readonly CellValue[])[], types: readonly (readonly string[])[], part: Area): Block['errors'] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => (mayBeError(value) && types[r]?.[c] === 'Error' ? [{ row: part.firstRow + r, column: part.firstColumn + c }] : [])),
  );
}

/**
 * Office.js types cell values as `any`. An answer without values is Excel's way to say that it is too large.
 * @throws an error that counts as PAYLOAD
 */
export function cellValues(answer: unknown): CellValue[][] {
  if (!Array.isArray(answer)) throw Object.assign(new Error('Excel left the values out'), { code: 'ResponsePayloadSizeLimitExceeded' });
  return answer as CellValue[][]; // a loaded Range answers with rows of strings, numbers and booleans only
}

