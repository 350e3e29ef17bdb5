import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnName, formatArea } from '../address';
import { usedArea } from '../cells';
import type { StoredSheet, StoredWorkbook } from '../store';
import type { CarriedPart } from './CarriedPart';
import { carriedOf, type CarriedSheet, SETTINGS_ID, SETTINGS_NAMESPACE } from './carriedParts';
import { cellsToXml } from './cellsToXml';
import { drawingToFile, partsOf } from './drawingToFile';
import { FORMATS_PER_ROW } from './hollowPackage';
import { StringTable } from './sharedStrings';
import { decodeXml } from './WorkbookPackage';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const WORKBOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/**
 * Puts into a file its cells, and what the library that wrote it has no word for. Its sheets are `sheet1.xml` and so
 * on, in order. `formatsRow`: see `addFormats`.
 */
export function finishPackage(bytes: Uint8Array, workbook: StoredWorkbook, formatsRow: number): Uint8Array {
  const parts = unzipSync(bytes);
  const carried = carriedOf(workbook);
  const formats = formatNumbers(strFromU8(parts[sheetPath(0)] ?? new Uint8Array()), workbook.styles.length, formatsRow);
  const strings = new StringTable();
  const added: CarriedPart[] = [];
  const drawn = new Map(carried?.parts);
  const drawings: string[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const own = carried?.sheets.get(sheet.id);
    const drawing = drawingToFile(sheet, workbook.sheets, own?.drawing, drawn);
    edit(parts, sheetPath(index), (xml) => finishSheet(xml, sheet, cellsToXml(sheet, formats, strings), formats, workbook, { ...own, hasDrawing: drawing !== undefined }));
    if (drawing === undefined) return;
    addRelationship(parts, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, 'rIdDrawing', `${OFFICE}/drawing`, `/${drawing}`);
    drawings.push(drawing);
  });
  added.push(...partsOf(drawings, drawn));
  if (strings.size > 0) {
    addRelationship(parts, WORKBOOK_RELATIONSHIPS, 'rIdStrings', `${OFFICE}/sharedStrings`, 'sharedStrings.xml');
    added.push({ path: 'xl/sharedStrings.xml', bytes: strToU8(strings.toXml()), contentType: STRINGS_TYPE });
  }
  if (carried?.theme !== undefined) parts['xl/theme/theme1.xml'] = carried.theme;
  added.push(...customXml(workbook, parts));
  const overrides = new Set<string>();
  for (const { path, bytes: content, contentType } of added) {
    parts[path] = content;
    if (contentType !== undefined) overrides.add(`<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`);
  }
  edit(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${[...overrides].join('')}</Types>`));
  edit(parts, 'xl/workbook.xml', (xml) => finishWorkbook(xml, workbook, carried?.workbookProtection));
  return zipSync(parts, { level: 3 });
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Key of each style → number of its cell format, as the cells of `addFormats` came out. */
function formatNumbers(xml: string, count: number, firstRow: number): number[] {
  return Array.from({ length: count }, (_, key) => {
    const cell = `${columnName(key % FORMATS_PER_ROW)}${firstRow + Math.floor(key / FORMATS_PER_ROW) + 1}`;
    return Number(new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(xml)?.[1] ?? 0);
  });
}

function finishSheet(
  xml: string,
  sheet: StoredSheet,
  cells: string,
  formats: readonly number[],
  workbook: StoredWorkbook,
  own: CarriedSheet & { hasDrawing: boolean },
): string {
  const start = xml.indexOf('<sheetData');
  const end = /<\/sheetData>|<sheetData\/>/.exec(xml);
  if (start < 0 || end === null) throw new Error('The written sheet has no place for cells.');
  const format = own.format ?? '<sheetFormatPr defaultRowHeight="15"/>';
  const used = usedArea(sheet, false);
  const dimension = `<dimension ref="${used === undefined ? 'A1' : formatArea(used)}"/>`;
  let head = xml.slice(0, start).replace(/<dimension\b[^>]*\/>/, dimension).replace(/<sheetFormatPr\b[^>]*\/>/, () => format + columnsXml(sheet, formats));
  if (sheet.id === workbook.activeSheetId) head = withSelection(head, workbook);
  let tail = xml.slice(end.index + end[0].length);
  const { protection } = own;
  if (protection?.of === sheet.protection) tail = tail.replace(/<sheetProtection\b[^>]*\/>/, (element) => protection?.xml ?? element);
  if (own.hasDrawing) {
    tail = tail.replace(/(?=<legacyDrawing\b|<picture\b|<tableParts\b|<extLst\b|<\/worksheet>)/, '<drawing r:id="rIdDrawing"/>');
  }
  return head + cells + tail;
}

/** One element for each run of columns that look alike. */
function columnsXml({ columnWidths, hiddenColumns, columnStyles = new Map() }: StoredSheet, formats: readonly number[]): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns, ...columnStyles.keys()])].sort((a, b) => a - b);
  const runs: { first: number; last: number; look: string }[] = [];
  for (const column of columns) {
    const width = columnWidths.get(column);
    const style = formats[columnStyles.get(column) ?? 0] ?? 0;
    const look =
      (width === undefined ? ' width="9"' : ` width="${width}" customWidth="1"`) +
      (hiddenColumns.has(column) ? ' hidden="1"' : '') +
      (style === 0 ? '' : ` style="${style}"`);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.look === look) run.last = column;
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

function finishWorkbook(xml: string, { names, structureProtected }: StoredWorkbook, protection: string | undefined): string {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  const text = xml.replace(/<definedName name="([^"]*)"/g, (match, name: string) => (hidden.has(decodeXml(name)) ? `${match} hidden="1"` : match));
  return structureProtected && protection !== undefined ? text.replace(/<workbookProtection\b[^>]*\/>/, () => protection) : text;
}

/** The add-in's own XML parts, and one of ours with the settings, each bound to the workbook. */
function customXml(workbook: StoredWorkbook, parts: Record<string, Uint8Array>): CarriedPart[] {
  const settings = settingsXml(workbook);
  const all = [...workbook.customXmlParts, ...(settings === undefined ? [] : [{ id: SETTINGS_ID, xml: settings }])];
  return all.flatMap(({ id, xml }, index) => {
    const name = `item${index + 1}.xml`;
    addRelationship(parts, WORKBOOK_RELATIONSHIPS, `rIdCustom${index + 1}`, `${OFFICE}/customXml`, `../customXml/${name}`);
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
