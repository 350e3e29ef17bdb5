import type { Area } from '../model/cell';
import { areaAddress } from '../model/cell';
import { BlockSize, weight } from './BlockSize';
import { inputOf, type CellInput } from './cellInput';
import { toolErrorOf } from './hostErrors';
import { notedLook } from './lookProperty';
import { areaOf, PLACE } from './place';
import { cellValues } from './readBlocks';
import type { SheetContent, SheetLook } from './SheetContent';

/** A sheet of ours as it stands, so that it can be put back; `look` where it carries none. */
export async function readContent(context: Excel.RequestContext, sheetId: string, look: SheetLook): Promise<SheetContent & { readonly lookParts: number }> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const properties = sheet.customProperties.load('items/key,items/value');
  await context.sync();

  const noted = notedLook(properties.items);
  const inputs: CellInput[][] = [];
  const formats: string[][] = [];
  if (!used.isNullObject) {
    const { lastRow, lastColumn } = areaOf(used);
    const size = new BlockSize();
    while (inputs.length < lastRow) {
      const rows = Math.min(size.rows(lastColumn), lastRow - inputs.length);
      try {
        const read = await readCells(context, sheetId, { firstRow: inputs.length + 1, firstColumn: 1, lastRow: inputs.length + rows, lastColumn });
        for (const row of read.inputs) inputs.push(row);
        for (const row of read.formats) formats.push(row);
        size.learn(rows * lastColumn, read.bytes);
      } catch (error) {
        const refused = toolErrorOf(error);
        if (refused.code !== 'PAYLOAD') throw refused;
        size.shrink(rows, lastColumn, refused);
      }
    }
  }
  return { inputs, formats, look: noted.look ?? look, lookParts: noted.parts };
}

async function readCells(context: Excel.RequestContext, sheetId: string, area: Area): Promise<{ inputs: CellInput[][]; formats: string[][]; bytes: number }> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(areaAddress(area)).load('values,formulas,numberFormat').untrack();
  await context.sync();
  const values = cellValues(range.values);
  const formulas = cellValues(range.formulas);
  return {
    inputs: values.map((row, r) => row.map((value, c) => inputOf(value, formulas[r]?.[c] ?? value))),
    formats: range.numberFormat as string[][], // typed `any`; a loaded range has one format a cell
    bytes: weight(values) + weight(formulas) + weight(range.numberFormat as string[][]),
  };
}
