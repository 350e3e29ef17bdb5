import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName, formatArea } from '../address';
import type { StoredSheet, StoredWorkbook } from '../store';
import { carriedOf, SETTINGS_NAMESPACE } from './carriedParts';
import type { CarriedPart, CarriedSheet } from './carriedParts';
import { decodeXml } from './WorkbookPackage';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** Puts into a file what the library that wrote it has no word for. Its sheets are `sheet1.xml` and so on, in order. */
export function finishPackage(bytes: Uint8Array, workbook: StoredWorkbook): Uint8Array {
  const parts = unzipSync(bytes);
  const carried = carriedOf(workbook);
  const added: CarriedPart[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const own = carried?.sheets.get(sheet.id);
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => finishSheet(xml, sheet, workbook, own));
    if (own?.drawing === undefined) return;
    addRelationship(parts, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, 'rIdDrawing', `${OFFICE}/drawing`, `/${own.drawing}`);
  });
  const kept = [...(carried?.sheets ?? [])].some(([id, { drawing }]) => drawing !== undefined && workbook.sheets.some((sheet) => sheet.id === id));
  if (kept) added.push(...(carried?.parts.values() ?? []));
  added.push(...customXml(workbook, parts));
  for (const { path, bytes: content } of added) parts[path] = content;
  const overrides = added.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`,
  );
  edit(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${overrides.join('')}</Types>`));
  edit(parts, 'xl/workbook.xml', (xml) => finishWorkbook(xml, workbook, carried?.workbookProtection));
  return zipSync(parts);
}

function finishSheet(xml: string, sheet: StoredSheet, workbook: StoredWorkbook, own: CarriedSheet | undefined): string {
  const format = own?.format ?? '<sheetFormatPr defaultRowHeight="15"/>';
  let text = xml.replace(/<sheetFormatPr\b[^>]*\/>/, () => format + columnsXml(sheet));
  if (sheet.id === workbook.activeSheetId) text = withSelection(text, workbook);
  if (own?.protection !== undefined && own.protection.of === sheet.protection) {
    const { xml: protection } = own.protection;
    text = text.replace(/<sheetProtection\b[^>]*\/>/, () => protection);
  }
  if (own?.drawing !== undefined) {
    text = text.replace(/(?=<legacyDrawing\b|<picture\b|<tableParts\b|<extLst\b|<\/worksheet>)/, '<drawing r:id="rIdDrawing"/>');
  }
  return withErrors(text, sheet);
}

/** One element for each run of columns that look alike. */
function columnsXml({ columnWidths, hiddenColumns }: StoredSheet): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const runs: { first: number; last: number; look: string }[] = [];
  for (const column of columns) {
    const width = columnWidths.get(column);
    const look = (width === undefined ? ' width="9"' : ` width="${width}" customWidth="1"`) + (hiddenColumns.has(column) ? ' hidden="1"' : '');
    const run = runs.at(-1);
    if (run !== undefined && run.last === column - 1 && run.look === look) run.last = column;
    else runs.push({ first: column, last: column, look });
  }
  const elements = runs.map(({ first, last, look }) => `<col min="${first + 1}" max="${last + 1}"${look}/>`);
  return elements.length === 0 ? '' : `<cols>${elements.join('')}</cols>`;
}

function withSelection(xml: string, { selection }: StoredWorkbook): string {
  const pane = /<pane\b[^>]*activePane="(\w+)"/.exec(xml)?.[1];
  const cell = `${columnName(selection.column)}${selection.row + 1}`;
  const element = `<selection${pane === undefined ? '' : ` pane="${pane}"`} activeCell="${cell}" sqref="${formatArea(selection)}"/>`;
  return xml
    .replace(/<sheetView\b([^>]*?)\/>/, `<sheetView$1></sheetView>`)
    .replace('<sheetView ', '<sheetView tabSelected="1" ')
    .replace('</sheetView>', `${element}</sheetView>`);
}

/** The library writes the error that a formula came to as a text. */
function withErrors(xml: string, sheet: StoredSheet): string {
  const faulty = new Set<string>();
  sheet.rows.forEach((cells: StoredSheet['rows'][number] | undefined, row) =>
    cells?.forEach((cell, column) => {
      if (cell?.error === true && cell.formula !== undefined) faulty.add(`${columnName(column)}${row + 1}`);
    }),
  );
  if (faulty.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"([^>]*) t="str">/g, (match, cell: string, rest: string) =>
    faulty.has(cell) ? `<c r="${cell}"${rest} t="e">` : match,
  );
}

function finishWorkbook(xml: string, { names, structureProtected }: StoredWorkbook, protection: string | undefined): string {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  const text = xml.replace(/<definedName name="([^"]*)"/g, (match, name: string) => (hidden.has(decodeXml(name)) ? `${match} hidden="1"` : match));
  return structureProtected && protection !== undefined ? text.replace(/<workbookProtection\b[^>]*\/>/, () => protection) : text;
}

/** The add-in's own XML parts, and one of ours with the settings, each bound to the workbook. */
function customXml(workbook: StoredWorkbook, parts: Record<string, Uint8Array>): CarriedPart[] {
  const settings = settingsXml(workbook);
  const all = [...workbook.customXmlParts, ...(settings === undefined ? [] : [{ id: '', xml: settings }])];
  return all.flatMap(({ id, xml }, index) => {
    const name = `item${index + 1}.xml`;
    addRelationship(parts, 'xl/_rels/workbook.xml.rels', `rIdCustom${index + 1}`, `${OFFICE}/customXml`, `../customXml/${name}`);
    const item = { path: `customXml/${name}`, bytes: strToU8(xml) };
    if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return [item];
    const properties = `itemProps${index + 1}.xml`;
    const related = NO_RELATIONSHIPS.replace('</R', `<Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="${properties}"/></R`);
    const stated = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`;
    return [
      item,
      { path: `customXml/_rels/${name}.rels`, bytes: strToU8(related) },
      { path: `customXml/${properties}`, bytes: strToU8(stated), contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml' },
    ];
  });
}

/** Undefined when there is nothing to keep. */
function settingsXml({ settings, sheets }: StoredWorkbook): string | undefined {
  const entries = [...settings].map(([key, value]) => `<entry key="${escapeXml(key)}">${escapeXml(value)}</entry>`);
  for (const { name, customProperties } of sheets) {
    for (const [key, value] of customProperties) entries.push(`<entry key="${escapeXml(key)}" sheet="${escapeXml(name)}">${escapeXml(value)}</entry>`);
  }
  return entries.length === 0 ? undefined : `<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join('')}</settings>`;
}

function addRelationship(parts: Record<string, Uint8Array>, path: string, id: string, type: string, target: string): void {
  parts[path] ??= strToU8(NO_RELATIONSHIPS);
  edit(parts, path, (xml) => xml.replace('</Relationships>', () => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/></Relationships>`));
}

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`The written file has no part ${path}.`);
  parts[path] = strToU8(change(strFromU8(part)));
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
