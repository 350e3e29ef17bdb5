import type { Sheet } from 'hucre/xlsx';
import type { PageLayout } from '../store';
import { areasOf } from './ranges';

/** The file counts margins in inches, Office.js in points. */
export const POINTS_PER_INCH = 72;
/** Numbers of ECMA-376, 18.3.1.63. */
export const PAPER_SIZES = { letter: 1, tabloid: 3, legal: 5, executive: 7, a3: 8, a4: 9, a5: 11, b4: 12, b5: 13 } as const;

export function pageFromFile({ pageSetup: file = {}, headerFooter = {}, rowBreaks = [] }: Sheet, fitsPages: boolean): PageLayout {
  const page: PageLayout = {};
  // The library counts the row before a break.
  if (rowBreaks.length > 0) page.rowBreaks = rowBreaks.map((row) => row + 1);
  if (file.orientation !== undefined) page.orientation = file.orientation;
  if (file.paperSize !== undefined) page.paperSize = PAPER_SIZES[file.paperSize];
  if (file.scale !== undefined && !fitsPages) page.scale = file.scale;
  if (fitsPages) {
    // One page is what the file means when it says nothing.
    page.fitToWidth = file.fitToWidth ?? 1;
    page.fitToHeight = file.fitToHeight ?? 1;
  }
  const [printArea] = areasOf(file.printArea ?? '');
  if (printArea !== undefined) page.printArea = printArea;
  const [rows] = areasOf(file.printTitlesRow ?? '');
  if (rows !== undefined) page.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
  const [columns] = areasOf(file.printTitlesColumn ?? '');
  if (columns !== undefined) page.titleColumns = { first: columns.column, last: columns.column + columns.columns - 1 };
  if (file.margins !== undefined) {
    page.margins = Object.fromEntries(Object.entries(file.margins).map(([side, inches]) => [side, round((inches ?? 0) * POINTS_PER_INCH)]));
  }
  if (file.horizontalCentered === true) page.centerHorizontally = true;
  if (file.verticalCentered === true) page.centerVertically = true;
  const header = threeParts(headerFooter.oddHeader);
  if (header !== undefined) page.header = header;
  const footer = threeParts(headerFooter.oddFooter);
  if (footer !== undefined) page.footer = footer;
  return page;
}

/** To the millionth, which undoes the division by 72. */
export const round = (length: number): number => Math.round(length * 1e6) / 1e6;

/** `&L左&C中&R右` → its parts; what comes before any mark stands in the middle. */
function threeParts(text: string | undefined): NonNullable<PageLayout['header']> | undefined {
  if (text === undefined || text === '') return undefined;
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  const parts: NonNullable<PageLayout['header']> = {};
  // `&&` is a plain ampersand, so it opens nothing.
  for (const [, mark, part] of text.matchAll(/(?:&([LCR]))?((?:&&|&(?![LCR])|[^&])+)/gs)) {
    const name = mark === 'L' || mark === 'R' ? names[mark] : names.C;
    if (part !== undefined) parts[name] = (parts[name] ?? '') + part;
  }
  return parts;
}
