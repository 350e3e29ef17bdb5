import type { CellValue } from '../model/cell';
import { areaAddress } from '../model/cell';
import type { WorkOptions } from '../workbook/port';
import { nextTurn } from '../workbook/nextTurn';
import { applyStyle } from './applyLook';
import { BlockSize, weight } from './BlockSize';
import { entryOf, GENERAL, type Entry } from './cellInput';
import { toolErrorOf } from './hostErrors';
import { countColumns, type SheetContent } from './SheetContent';
import { stopIfAsked } from './workControl';

/** Styled areas in one request; each takes up to some 2 kB of it. */
const STYLES_A_REQUEST = 400;

/** Fills an empty sheet with cells and their styles, block by block. `onRows` is told of each block's rows. */
export async function writeContent(
  context: Excel.RequestContext,
  sheetId: string,
  content: SheetContent,
  options?: Pick<WorkOptions, 'signal'>,
  onRows?: (rows: number) => void,
): Promise<void> {
  const size = new BlockSize();
  const columns = countColumns(content.inputs);
  for (let first = 0; columns > 0 && first < content.inputs.length; ) {
    stopIfAsked(options);
    const rows = Math.min(size.rows(columns), content.inputs.length - first);
    const entries = entriesOf(content, first, rows, columns);
    try {
      await writeRows(context, sheetId, first + 1, entries);
    } catch (error) {
      const refused = toolErrorOf(error);
      if (refused.code !== 'PAYLOAD') throw refused;
      size.shrink(rows, columns, refused);
      continue;
    }
    size.learn(rows * columns, weight(entries.map((row) => row.flatMap(({ entry, format }) => [entry, format]))));
    first += rows;
    onRows?.(rows);
    await nextTurn();
  }
  const { styles } = content.look;
  for (let first = 0; first < styles.length; first += STYLES_A_REQUEST) {
    stopIfAsked(options);
    await writeStyles(context, sheetId, styles.slice(first, first + STYLES_A_REQUEST));
  }
}

function entriesOf(content: SheetContent, first: number, rows: number, columns: number): Entry[][] {
  return content.inputs.slice(first, first + rows).map((row, r) =>
    Array.from({ length: columns }, (_, c) => entryOf(row[c] ?? '', content.formats[first + r]?.[c] ?? GENERAL)),
  );
}

/** Formats go in before the values: in a cell of format `@` whatever comes is text. */
async function writeRows(context: Excel.RequestContext, sheetId: string, firstRow: number, entries: readonly (readonly Entry[])[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(areaAddress({ firstRow, firstColumn: 1, lastRow: firstRow + entries.length - 1, lastColumn: entries[0]?.length ?? 1 }));
  setFormats(range, entries.map((row) => row.map(({ enterAs }) => enterAs)), GENERAL);
  range.formulas = entries.map((row) => row.map(({ entry }): CellValue => entry));
  if (entries.some((row) => row.some(({ enterAs, format }) => enterAs !== format))) setFormats(range, entries.map((row) => row.map(({ format }) => format)));
  range.untrack();
  await context.sync();
}

/** Null leaves a cell's format alone, which spares the bytes where it is `present` already. */
function setFormats(range: Excel.Range, formats: readonly (readonly string[])[], present?: string): void {
  if (formats.every((row) => row.every((format) => format === present))) return;
  range.numberFormat = formats.map((row) => row.map((format) => (format === present ? null : format)));
}

async function writeStyles(context: Excel.RequestContext, sheetId: string, styles: SheetContent['look']['styles']): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { area, style } of styles) {
    const range = sheet.getRange(areaAddress(area));
    applyStyle(range, style, area);
    range.untrack();
  }
  await context.sync();
}
