import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface ForeignFile {
  /** XML of `<worksheet>`'s children; the sheets are named 表1, 表2 … */
  sheets: string[];
  /** XML of `<sst>`'s children. */
  strings?: string;
  /** XML of `<styleSheet>`'s children. */
  styles?: string;
  workbookPr?: string;
  /** XML before `</workbook>`. */
  workbookEnd?: string;
  /** More relationships of the workbook. */
  relationships?: string;
  /** More sheets, as `<sheet …>` elements. */
  moreSheets?: string;
  parts?: Record<string, string>;
}

/** A file as another program would write it, from its pieces. */
export function foreignFile({ sheets, strings, styles, workbookPr = '', workbookEnd = '', relationships = '', moreSheets = '', parts = {} }: ForeignFile): Uint8Array {
  const relationship = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${sheets.map((_, n) => `<sheet name="表${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}${moreSheets}</sheets>${workbookEnd}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, n) => relationship(`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)).join('')}${strings === undefined ? '' : relationship('rIdS', 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : relationship('rIdT', 'styles', '/xl/styles.xml')}${relationships}</Relationships>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...parts,
  };
  sheets.forEach((sheet, n) => (files[`xl/worksheets/sheet${n + 1}.xml`] ??= `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`));
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
