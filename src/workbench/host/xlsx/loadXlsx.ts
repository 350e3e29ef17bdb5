import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from 'hucre/xlsx';
import { MAX_COLUMNS } from '../area';
import { WorkbookFileError } from '../store';
import type { StoredWorkbook } from '../store';
import { cellsFromXml } from './cellsFromXml';
import { applySettings, carry, customXmlFromFile, hiddenNames } from './carriedParts';
import { FORMATS_PER_ROW, FORMATS_SHEET, hollowPackage } from './hollowPackage';
import { promptsFromXml } from './rulesFromFile';
import { sharedStrings } from './sharedStrings';
import { sheetFromFile } from './sheetFromFile';
import { styleFromFile } from './styleFromFile';
import { attributesOf, WorkbookPackage } from './WorkbookPackage';

/** Of a format that the file names by a number which only East Asian versions of Excel know. */
const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

/**
 * An .xlsx or .xlsm file as a workbook. Dates come as serials of the file's own date system, formulas with the
 * values that the file has for them. Chart sheets, macros and pivot tables are left out.
 * Throws WorkbookFileError: `empty`, `not-xlsx`, `encrypted` or `damaged`.
 */
export async function loadXlsx(bytes: Uint8Array): Promise<StoredWorkbook> {
  try {
    return await loadSound(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // Whatever trips over what no program would have written.
    throw new WorkbookFileError('damaged', `The workbook cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

async function loadSound(bytes: Uint8Array): Promise<StoredWorkbook> {
  const file = WorkbookPackage.open(bytes);
  const sheetPaths = worksheetPaths(file);
  const hollow = hollowPackage(file, sheetPaths.values());
  const read = await readXlsx(hollow, { readStyles: true, sheets: ({ name }) => name === FORMATS_SHEET || sheetPaths.has(name) });
  if (sheetPaths.size === 0) throw new WorkbookFileError('damaged', 'The workbook has no worksheet.');
  const custom = customXmlFromFile(file);
  const workbook: StoredWorkbook = {
    sheets: [],
    styles: [{}],
    date1904: read.dateSystem === '1904',
    names: [],
    settings: new Map(),
    customXmlParts: custom.parts,
    structureProtected: read.workbookProtection?.lockStructure === true,
    activeSheetId: '',
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    ...(read.defaultFont !== undefined && {
      defaultFont: {
        ...(read.defaultFont.name !== undefined && { name: read.defaultFont.name }),
        ...(read.defaultFont.size !== undefined && { size: read.defaultFont.size }),
      },
    }),
  };
  const strings = file.relationships(file.workbookPath).find(({ kind }) => kind === 'sharedStrings')?.target;
  const context = {
    strings: sharedStrings(file.text(strings ?? '')),
    styles: stylesFromFile(read.sheets.find(({ name }) => name === FORMATS_SHEET), read.themeColors, workbook),
  };
  let ids = 0;
  const nextId = () => `{${(++ids).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  const paths = new Map<string, string>();
  for (const sheet of read.sheets) {
    const path = sheetPaths.get(sheet.name);
    if (path === undefined) continue;
    const id = nextId();
    paths.set(id, path);
    const xml = file.text(path);
    const head = xml.slice(0, Math.max(0, xml.indexOf('sheetData')));
    const fitsPages = ['1', 'true'].includes(attributesOf(head, 'pageSetUpPr')[0]?.['fitToPage'] ?? '');
    const stored = sheetFromFile(sheet, cellsFromXml(xml, context), { id, theme: read.themeColors, fitsPages, nextId });
    stored.validations.push(...promptsFromXml(xml));
    const columnStyles = columnStylesFromFile(head, context.styles);
    if (columnStyles.size > 0) stored.columnStyles = columnStyles;
    workbook.sheets.push(stored);
  }
  const active = attributesOf(file.text(file.workbookPath), 'workbookView')[0]?.['activeTab'];
  const activeName = attributesOf(file.text(file.workbookPath), 'sheet')[Number(active ?? 0)]?.['name'];
  const visible = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.sheets[0];
  workbook.activeSheetId = (workbook.sheets.find(({ name }) => name === activeName) ?? visible)?.id ?? '';
  const hidden = hiddenNames(file);
  for (const { name, range, scope } of read.namedRanges ?? []) {
    // Excel makes this one anew from the filter itself.
    if (name === '_xlnm._FilterDatabase') continue;
    const sheetId = workbook.sheets.find((sheet) => sheet.name === scope)?.id;
    if (scope !== undefined && sheetId === undefined) continue;
    workbook.names.push({ name, formula: `=${range}`, visible: !hidden.has(name), ...(sheetId !== undefined && { sheetId }) });
  }
  if (custom.settings !== undefined) applySettings(workbook, custom.settings);
  carry(workbook, file, paths, read.properties, nextId);
  return workbook;
}

/** Column → key into the workbook's styles, where it is not the default. */
function columnStylesFromFile(head: string, styles: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { min, max, style } of attributesOf(head, 'col')) {
    const key = styles[Number(style ?? 0)] ?? 0;
    if (key === 0) continue;
    for (let column = Number(min) - 1; column < Math.min(Number(max), MAX_COLUMNS); column++) found.set(column, key);
  }
  return found;
}

/** Number of each cell format of the file → key into the workbook's styles, which are added as they come. */
function stylesFromFile(formats: Sheet | undefined, theme: readonly string[] | undefined, workbook: StoredWorkbook): number[] {
  const keys: number[] = [];
  const known = new Map([['{}', 0]]);
  for (const [at, { style, type }] of formats?.cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const look = styleFromFile(type === 'date' ? { numFmt: DATE_FORMAT, ...style } : (style ?? {}), theme);
    const content = JSON.stringify(look);
    let key = known.get(content);
    if (key === undefined) known.set(content, (key = workbook.styles.push(look) - 1));
    keys[row * FORMATS_PER_ROW + column] = key;
  }
  return keys;
}

/** Name of each worksheet → its part. Chart sheets, dialogs and macro sheets have no cells. */
function worksheetPaths(file: WorkbookPackage): Map<string, string> {
  const worksheets = new Map(
    file.relationships(file.workbookPath).filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const paths = new Map<string, string>();
  for (const attributes of attributesOf(file.text(file.workbookPath), 'sheet')) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const path = worksheets.get(id ?? '');
    if (path !== undefined) paths.set(attributes['name'] ?? '', path);
  }
  return paths;
}
