import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import type { StoredSheet, StoredWorkbook } from '../store';
import { carriedOf } from './carriedParts';
import { finishPackage } from './finishPackage';
import { FORMATS_PER_ROW } from './hollowPackage';
import { printNames } from './pageToFile';
import { sheetToFile } from './sheetToFile';
import { styleToFile } from './styleToFile';

/**
 * The workbook as an .xlsx file, which Excel computes anew when it opens it. Pictures and charts of a workbook that
 * `loadXlsx` made go with it. Throws when a sheet's name is one that Excel refuses.
 */
export async function saveXlsx(workbook: StoredWorkbook): Promise<Uint8Array> {
  const { sheets, names, defaultFont } = workbook;
  const nameOf = (sheetId: string | undefined) => sheets.find(({ id }) => id === sheetId)?.name;
  const usable = names.filter(({ sheetId }) => sheetId === undefined || nameOf(sheetId) !== undefined);
  const files = sheets.map(sheetToFile);
  const formatsRow = addFormats(files[0]?.cells, workbook);
  const properties = carriedOf(workbook)?.properties;
  const bytes = await writeXlsx({
    sheets: files,
    namedRanges: [
      ...usable.map(({ name, formula, sheetId }) => {
        const scope = nameOf(sheetId);
        return { name, range: formula.replace(/^=/, ''), ...(scope !== undefined && { scope }) };
      }),
      ...sheets.flatMap(printNames),
    ],
    dateSystem: workbook.date1904 ? '1904' : '1900',
    activeSheet: Math.max(0, sheets.findIndex(({ id }) => id === workbook.activeSheetId)),
    ...(workbook.structureProtected && { workbookProtection: { lockStructure: true } }),
    ...(defaultFont !== undefined && { defaultFont }),
    ...(properties !== undefined && { properties }),
  });
  return finishPackage(bytes, workbook, formatsRow);
}

/**
 * Has the library number the cell formats: one cell for each style, below the notes and links of the first sheet.
 * Returns the row (0-based) of style 0; there are `FORMATS_PER_ROW` in a row. These cells never reach the file.
 */
function addFormats(cells: NonNullable<WriteSheet['cells']> | undefined, { styles, sheets, defaultFont }: StoredWorkbook): number {
  let row = 0;
  for (const key of cells?.keys() ?? []) row = Math.max(row, parseInt(key, 10) + 1);
  styles.forEach((style, index) => {
    if (Object.keys(style).length === 0) return;
    const at = `${row + Math.floor(index / FORMATS_PER_ROW)},${index % FORMATS_PER_ROW}`;
    cells?.set(at, { value: index, style: styleToFile(style, defaultFont) });
  });
  const dynamic = sheets.some((sheet) => sheet.rows.some((line: StoredSheet['rows'][number] | undefined) => line?.some((cell) => cell?.array?.dynamic === true)));
  // Makes the library add the part that `cm="1"` refers to.
  if (dynamic) cells?.set(`${row},${FORMATS_PER_ROW}`, { formula: '1', formulaDynamic: true });
  return row;
}
