import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { quoteSheetName } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import type { PageLayout, StoredSheet } from '../store';
import { PAPER_SIZES, POINTS_PER_INCH, round } from './pageFromFile';
import { absolute } from './ranges';

export function pageToFile(page: PageLayout): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const paper = Object.entries(PAPER_SIZES).find(([, number]) => number === page.paperSize)?.[0];
  const fits = (page.fitToWidth ?? 0) > 0 || (page.fitToHeight ?? 0) > 0;
  const header = oneText(page.header);
  const footer = oneText(page.footer);
  return {
    ...(page.rowBreaks !== undefined && page.rowBreaks.length > 0 && { rowBreaks: page.rowBreaks.map((row) => row - 1) }),
    pageSetup: {
      ...(paper !== undefined && { paperSize: paper as keyof typeof PAPER_SIZES }), // one of its keys
      ...(page.orientation !== undefined && { orientation: page.orientation }),
      ...(page.scale !== undefined && !fits && { scale: page.scale }),
      // Without the zero the file would mean one page.
      ...(fits && { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 }),
      ...(page.margins !== undefined && {
        margins: Object.fromEntries(Object.entries(page.margins).map(([side, points]) => [side, round(points / POINTS_PER_INCH)])),
      }),
      ...(page.centerHorizontally === true && { horizontalCentered: true }),
      ...(page.centerVertically === true && { verticalCentered: true }),
    },
    ...((header !== '' || footer !== '') && {
      headerFooter: { ...(header !== '' && { oddHeader: header }), ...(footer !== '' && { oddFooter: footer }) },
    }),
  };
}

function oneText({ left = '', center = '', right = '' }: NonNullable<PageLayout['header']> = {}): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

/** The print area and the repeated rows and columns stand in a file as names of their own. */
export function printNames({ name, page }: StoredSheet): NonNullable<WriteOptions['namedRanges']> {
  const sheet = quoteSheetName(name);
  const names: NonNullable<WriteOptions['namedRanges']> = [];
  if (page.printArea !== undefined) names.push({ name: '_xlnm.Print_Area', range: `${sheet}!${absolute(page.printArea)}`, scope: name });
  const titles: string[] = [];
  const { titleColumns: columns, titleRows: rows } = page;
  if (columns !== undefined) titles.push(absolute({ row: 0, rows: MAX_ROWS, column: columns.first, columns: columns.last - columns.first + 1 }));
  if (rows !== undefined) titles.push(absolute({ row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: MAX_COLUMNS }));
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', range: titles.map((range) => `${sheet}!${range}`).join(','), scope: name });
  return names;
}
