import { writeXlsx } from 'hucre/xlsx';
import type { StoredWorkbook } from '../store';
import { finishPackage } from './finishPackage';
import { printNames } from './pageToFile';
import { sheetToFile } from './sheetToFile';
import { styleToFile } from './styleToFile';

/**
 * The workbook as an .xlsx file, which Excel computes anew when it opens it. Pictures and charts of a workbook that
 * `loadXlsx` made go with it. Throws when a sheet's name is one that Excel refuses.
 */
export async function saveXlsx(workbook: StoredWorkbook): Promise<Uint8Array> {
  const { sheets, styles, names, defaultFont } = workbook;
  // One object per style, so that the library can tell equal ones quickly. Number 0 is the file's default.
  const fileStyles = styles.map((style) => (Object.keys(style).length === 0 ? undefined : styleToFile(style, defaultFont)));
  const nameOf = (sheetId: string | undefined) => sheets.find(({ id }) => id === sheetId)?.name;
  const usable = names.filter(({ sheetId }) => sheetId === undefined || nameOf(sheetId) !== undefined);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => sheetToFile(sheet, fileStyles)),
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
  });
  return finishPackage(bytes, workbook);
}
