import type { Severity } from '../model/severity';
import type { Mark, WorkOptions } from '../workbook/port';
import type { Area } from '../model/cell';
import { ToolError } from '../model/toolError';
import { toolErrorOf } from './hostErrors';
import { addressLists, areaOf, placeOf, runsDown } from './place';
import { finishExcel, runExcel } from './runExcel';
import { stopIfAsked } from './workControl';

/** Always true, and by its text ours in any session. */
const formulaOf = (severity: Severity): string => `="taizhang-${severity}"<>""`;
const severityOf = (formula: string): Severity | undefined => {
  const found = /^="taizhang-(error|risk|warning)"<>""$/.exec(formula.replaceAll(' ', ''))?.[1];
  return found as Severity | undefined; // one of the three that the expression allows
};

/** Each severity has a frame of its own beside its colour: closed and bold, dashed, dotted. */
const looks: Readonly<Record<Severity, { readonly fill: string; readonly font: string; readonly bold: boolean; readonly frame: 'Continuous' | 'Dash' | 'Dot'; readonly line: string }>> = {
  error: { fill: '#FDE7E9', font: '#8E0B1E', bold: true, frame: 'Continuous', line: '#C50F1F' },
  risk: { fill: '#FFE8D6', font: '#8A3707', bold: false, frame: 'Dash', line: '#CA5010' },
  warning: { fill: '#FFF9D6', font: '#5C4A00', bold: false, frame: 'Dot', line: '#8A6D00' },
};

function paint(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const look = looks[severity];
  format.fill.color = look.fill;
  format.font.color = look.font;
  format.font.bold = look.bold;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = format.borders.getItem(edge);
    border.style = look.frame;
    border.color = look.line;
  }
}

/** Of our formats, made in one request: each takes up to 9 kB of it. */
const LISTS_A_REQUEST = 150;
/** Of our formats, whose areas are told in one answer: each may have two thousand, of some 150 bytes. */
const FORMATS_AN_ANSWER = 10;

/** Marked areas of one sheet in one severity. */
interface MarkedAreas {
  readonly sheetId: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/**
 * Replaces our conditional formats by new ones, all of them or none. What the users have is never touched.
 * @throws ToolError SHEET-GONE for a mark on a sheet that is not there; else that of the failure when all is as before
 */
export async function markCells(excel: typeof Excel, marks: readonly Mark[], options?: WorkOptions): Promise<{ marked: number; skipped: string[] }> {
  stopIfAsked(options);
  const { before, sheets, closed } = await runExcel(excel, async (context) => findMarks(context));
  stopIfAsked(options);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const groups = new Map<string, { sheetId: string; severity: Severity; cells: Mark['at'][] }>();
  const skipped = new Set(closed);
  for (const { at, severity } of marks) {
    const sheet = byName.get(at.sheet);
    if (sheet === undefined) throw new ToolError('SHEET-GONE', { sheet: at.sheet });
    if (sheet.isProtected) {
      skipped.add(sheet.name);
      continue;
    }
    const key = `${severity}|${sheet.id}`;
    const group = groups.get(key) ?? { sheetId: sheet.id, severity, cells: [] };
    groups.set(key, group);
    group.cells.push(at);
  }
  const wanted = [...groups.values()].map(({ cells, ...rest }): MarkedAreas => ({ ...rest, areas: runsDown(cells) }));
  options?.onProgress?.(0, marks.length);
  if (before.length > 0 || wanted.length > 0) await replaceMarks(excel, before, wanted);
  return { marked: countCells(wanted), skipped: [...skipped] };
}

/** @returns how many cells were marked. @throws ToolError PROTECTED-SHEET where marks on protected sheets had to stay; the others are gone */
export async function clearMarks(excel: typeof Excel): Promise<number> {
  const { before, closed } = await runExcel(excel, async (context) => findMarks(context));
  if (before.length > 0) await replaceMarks(excel, before, []);
  if (closed.length > 0) throw new ToolError('PROTECTED-SHEET', { sheet: closed.join('、') });
  return countCells(before);
}

const countCells = (marked: readonly MarkedAreas[]): number =>
  marked.reduce((sum, { areas }) => sum + areas.reduce((cells, area) => cells + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1), 0), 0);

async function replaceMarks(excel: typeof Excel, before: readonly MarkedAreas[], wanted: readonly MarkedAreas[]): Promise<void> {
  const set = (marks: readonly MarkedAreas[]): Promise<void> => finishExcel(excel, async (context) => setMarks(context, marks));
  try {
    await set(wanted);
  } catch (error) {
    // Part of it may have been done; it does the same however often it is done.
    try {
      await set(wanted);
    } catch {
      // The first failure is the one to tell of; this one only decides the way.
      try {
        await set(before);
      } catch (again) {
        throw new ToolError('HALF-WRITTEN', { ...toolErrorOf(error).values, then: toolErrorOf(again).code }, { cause: error });
      }
      throw error;
    }
  }
}

/** One conditional format of ours that is to be made. */
interface NewMark {
  readonly sheetId: string;
  readonly severity: Severity;
  /** As many areas as one address can name. */
  readonly list: string;
}

/** Removes what is ours and adds the given marks: one request for all that Excel takes at once, after those that find what is ours. */
async function setMarks(context: Excel.RequestContext, marks: readonly MarkedAreas[]): Promise<void> {
  const { formats } = await findMarks(context);
  for (const format of formats) format.delete();
  const made = marks.flatMap(({ sheetId, severity, areas }) => addressLists(areas).map((list): NewMark => ({ sheetId, severity, list })));
  for (const portion of portions(made, LISTS_A_REQUEST)) await addMarks(context, portion);
}

async function addMarks(context: Excel.RequestContext, marks: readonly NewMark[]): Promise<void> {
  for (const { sheetId, severity, list } of marks) {
    const { custom } = context.workbook.worksheets.getItem(sheetId).getRanges(list).conditionalFormats.add('Custom');
    custom.rule.formula = formulaOf(severity);
    paint(custom.format, severity);
  }
  await context.sync();
}

/** At least one, which may be empty: what waits for a request goes with it. */
function portions<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

interface FoundMarks {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isProtected: boolean }[];
  readonly before: readonly MarkedAreas[];
  readonly formats: readonly Excel.ConditionalFormat[];
  /** Protected sheets with marks of ours, which have to stay. */
  readonly closed: readonly string[];
}

/** Our conditional formats on all sheets that may be changed, and on which others there are some; in a constant number of requests as long as their areas fit one answer. */
async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const custom = sheets.flatMap(({ sheet, protection, formats }) => formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, protection, format, rule: format.custom.rule.load('formula') })));
  await context.sync();
  const found = custom.flatMap(({ sheet, protection, format, rule }) => {
    const severity = severityOf(rule.formula);
    return severity === undefined ? [] : [{ sheetId: sheet.id, name: sheet.name, isProtected: protection.protected, format, severity }];
  });
  const ours = found.filter(({ isProtected }) => !isProtected);
  const before: MarkedAreas[] = [];
  for (const portion of portions(ours, FORMATS_AN_ANSWER)) before.push(...(await areasOf(context, portion)));
  return {
    sheets: sheets.map(({ sheet, protection }) => ({ id: sheet.id, name: sheet.name, isProtected: protection.protected })),
    before,
    formats: ours.map(({ format }) => format),
    closed: [...new Set(found.flatMap(({ isProtected, name }) => (isProtected ? [name] : [])))],
  };
}

async function areasOf(context: Excel.RequestContext, formats: readonly { readonly sheetId: string; readonly severity: Severity; readonly format: Excel.ConditionalFormat }[]): Promise<MarkedAreas[]> {
  const asked = formats.map(({ sheetId, severity, format }) => ({ sheetId, severity, areas: format.getRanges().areas.load(placeOf('items')) }));
  await context.sync();
  return asked.map(({ sheetId, severity, areas }) => ({ sheetId, severity, areas: areas.items.map(areaOf) }));
}
