import type { Workbook } from 'hucre/xlsx';
import type { StoredSheet, StoredWorkbook } from '../store';
import type { CarriedPart } from './CarriedPart';
import { chartsFromFile } from './chartsFromFile';
import { attributesOf, decodeXml } from './WorkbookPackage';
import type { WorkbookPackage } from './WorkbookPackage';

/** What the data model has no place for, and a saved copy must still hold. */
export interface CarriedSheet {
  /** Path of the drawing with its pictures and charts. */
  drawing?: string;
  /** The element as the file had it, with the password's digest; void once the sheet's protection is another object. */
  protection?: { of: StoredSheet['protection']; xml: string };
  /** Standard row height and column width. */
  format?: string;
}

export interface Carried {
  parts: Map<string, CarriedPart>;
  sheets: Map<string, CarriedSheet>;
  workbookProtection?: string;
  /** Author, title and so on. */
  properties?: NonNullable<Workbook['properties']>;
  /** Colours that formatted parts of a text and charts refer to. */
  theme?: Uint8Array;
}

const carriedBy = new WeakMap<StoredWorkbook, Carried>();
export const carriedOf = (workbook: StoredWorkbook): Carried | undefined => carriedBy.get(workbook);

/** Remembers what `workbook` came with. `paths`: sheet id → its part. */
export function carry(workbook: StoredWorkbook, file: WorkbookPackage, paths: ReadonlyMap<string, string>, properties: Workbook['properties'], nextId: () => string): void {
  const carried: Carried = { parts: new Map(), sheets: new Map(), ...(properties !== undefined && { properties }) };
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.id) ?? '';
    const xml = file.text(path);
    const own: CarriedSheet = {};
    const protection = /<sheetProtection\b[^>]*\/>/.exec(xml)?.[0];
    if (protection !== undefined && sheet.protection !== undefined) own.protection = { of: sheet.protection, xml: protection };
    const format = /<sheetFormatPr\b[^>]*?(?=\/?>)/.exec(xml)?.[0];
    // Without outlines, which are not kept, and attributes of namespaces that the part written does not name.
    if (format !== undefined) own.format = `${format.replace(/ (?:\w+:\w+|outlineLevel\w+)="[^"]*"/g, '')}/>`;
    const drawing = file.relationships(path).find(({ kind, external }) => kind === 'drawing' && !external)?.target;
    if (drawing !== undefined && file.bytes(drawing) !== undefined) {
      own.drawing = drawing;
      sheet.charts = chartsFromFile(file, sheet, drawing, nextId);
      collect(file, drawing, carried.parts);
    }
    carried.sheets.set(sheet.id, own);
  }
  const protection = /<workbookProtection\b[^>]*\/>/.exec(file.text(file.workbookPath))?.[0];
  if (protection !== undefined) carried.workbookProtection = protection;
  const theme = file.relationships(file.workbookPath).find(({ kind }) => kind === 'theme')?.target;
  const themeBytes = theme === undefined ? undefined : file.bytes(theme);
  // A theme with pictures of its own would come without them.
  if (theme !== undefined && themeBytes !== undefined && file.relationships(theme).length === 0) carried.theme = themeBytes;
  carriedBy.set(workbook, carried);
}

/** The part, its relationships, and so on for everything that they lead to. */
function collect(file: WorkbookPackage, path: string, parts: Carried['parts']): void {
  const bytes = file.bytes(path);
  if (bytes === undefined || parts.has(path)) return;
  const contentType = file.contentType(path);
  parts.set(path, { path, bytes, ...(contentType !== undefined && { contentType }) });
  const slash = path.lastIndexOf('/');
  const relationships = `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
  const related = file.bytes(relationships);
  if (related !== undefined) parts.set(relationships, { path: relationships, bytes: related });
  for (const { target, external } of file.relationships(path)) if (!external) collect(file, target, parts);
}

/** Names that Excel keeps to itself. */
export function hiddenNames(file: WorkbookPackage): Set<string> {
  return new Set(attributesOf(file.text(file.workbookPath), 'definedName').filter(({ hidden }) => hidden === '1').map(({ name }) => name ?? ''));
}

/** Namespace of the part in which settings and the sheets' own properties are kept. */
export const SETTINGS_NAMESPACE = 'urn:taizhang:workbench-settings';
export const SETTINGS_ID = '{5B0F1A6E-3C52-4E0B-9D2B-6A1F0C7E4D10}';

/** The custom XML parts of a file, and our own among them apart. */
export function customXmlFromFile(file: WorkbookPackage): { parts: { id: string; xml: string }[]; settings: string | undefined } {
  const parts: { id: string; xml: string }[] = [];
  let settings: string | undefined;
  for (const { kind, target, external } of file.relationships(file.workbookPath)) {
    if (kind !== 'customXml' || external) continue;
    const xml = file.text(target).replace(/^\uFEFF/, '');
    if (xml.includes(`xmlns="${SETTINGS_NAMESPACE}"`)) settings = xml;
    else {
      const properties = file.relationships(target).find((related) => related.kind === 'customXmlProps')?.target;
      const id = attributesOf(file.text(properties ?? ''), 'datastoreItem')[0]?.['ds:itemID'] ?? `{${parts.length + 1}}`;
      parts.push({ id, xml });
    }
  }
  return { parts, settings };
}

/** Puts settings back as `settingsXml` wrote them. */
export function applySettings(workbook: StoredWorkbook, xml: string): void {
  for (const [, attributes, text] of xml.matchAll(/<entry([^>]*)>([^<]*)<\/entry>/g)) {
    const { key = '', sheet } = attributesOf(`<entry${attributes ?? ''}>`, 'entry')[0] ?? {};
    const owner = workbook.sheets.find(({ name }) => name === sheet);
    const target = sheet === undefined ? workbook.settings : owner?.customProperties;
    target?.set(key, decodeXml(text ?? ''));
  }
}
