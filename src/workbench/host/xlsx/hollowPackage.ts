import { strToU8, zipSync } from 'fflate';
import { columnName } from '../address';
import { attributesOf } from './WorkbookPackage';
import type { WorkbookPackage } from './WorkbookPackage';
import { prefixOf } from './sharedStrings';

/** Name of the sheet whose n-th cell wears the file's n-th cell format. Excel allows no such name. */
export const FORMATS_SHEET = ':formats:';
const FORMATS_PATH = 'xl/worksheets/formats.xml';
/** Cells in a row of that sheet. */
export const FORMATS_PER_ROW = 1000;

/** A workbook with everything but its cells, which are read apart, for the spreadsheet library to read the rest. */
export function hollowPackage(file: WorkbookPackage, sheetPaths: Iterable<string>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const relationships = file.relationships(file.workbookPath);
  const strings = relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  for (const path of file.paths) {
    const bytes = file.bytes(path);
    const unused = path === strings || /\/(media|charts|drawings|embeddings)\/(?!vml)/.test(path);
    if (bytes !== undefined && !unused) parts[path] = bytes;
  }
  for (const path of sheetPaths) parts[path] = strToU8(withoutCells(file.text(path)));
  const styles = file.text(relationships.find(({ kind }) => kind === 'styles')?.target ?? '');
  parts[FORMATS_PATH] = strToU8(formatsSheet(styles));
  const name = file.workbookPath.slice(file.workbookPath.lastIndexOf('/') + 1);
  const folder = file.workbookPath.slice(0, -name.length);
  const workbook = file.text(file.workbookPath);
  const prefix = prefixOf(workbook);
  const close = `</${prefix}sheets>`;
  const sheet = `<${prefix}sheet name="${FORMATS_SHEET}" sheetId="65000" xmlns:fr="http://schemas.openxmlformats.org/officeDocument/2006/relationships" fr:id="rIdFormats"/>`;
  parts[file.workbookPath] = strToU8(workbook.replace(close, () => sheet + close));
  const related = `${folder}_rels/${name}.rels`;
  const relationship = `<Relationship Id="rIdFormats" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/${FORMATS_PATH}"/>`;
  parts[related] = strToU8(file.text(related).replace(/<\/(\w+:)?Relationships>/, (end, own: string | undefined) => relationship.replace('<', `<${own ?? ''}`) + end));
  return zipSync(parts, { level: 0 });
}

function withoutCells(xml: string): string {
  const prefix = prefixOf(xml);
  const start = xml.indexOf(`<${prefix}sheetData`);
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  return start < 0 || end < 0 ? xml : `${xml.slice(0, start)}<${prefix}sheetData>${xml.slice(end)}`;
}

function formatsSheet(styles: string): string {
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const count = attributesOf(formats, 'xf').length;
  const rows: string[] = [];
  for (let first = 0; first < count; first += FORMATS_PER_ROW) {
    const row = first / FORMATS_PER_ROW + 1;
    const cells = Array.from({ length: Math.min(FORMATS_PER_ROW, count - first) }, (_, column) => `<c r="${columnName(column)}${row}" s="${first + column}"><v>1</v></c>`);
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
