import type { Area } from '../model/cell';
import { areaAddress, columnLetters } from '../model/cell';
import type { PlanStyle } from '../workbook/sheetPlan';
import type { SheetLook } from './SheetContent';
import { addressLists, runsDown } from './place';

/** Pixels of a digit in the standard font, pixels beside the digits, points of a pixel: ECMA-376, 18.3.1.13. */
const widthInPoints = (characters: number): number => (Math.trunc(characters * 7 + 5) * 72) / 96;

/**
 * Makes a sheet look as planned: what belongs to the sheet and not to its cells. Does the same however often it is
 * done, and leaves nothing of an earlier look. The sheet must be visible: panes and pages belong to its window.
 */
export function applyLook(sheet: Excel.Worksheet, look: SheetLook): void {
  const whole = sheet.getRange();
  whole.format.useStandardWidth = true;
  look.columns.forEach(({ width }, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(width);
  });
  applyHeights(sheet, look);

  whole.conditionalFormats.clearAll();
  for (const rule of look.conditional ?? []) {
    const { custom } = sheet.getRange(areaAddress(rule.area)).conditionalFormats.add('Custom');
    custom.rule.formula = `=${rule.formula}`;
    const { fill, font } = rule.style;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (font?.color !== undefined) custom.format.font.color = font.color;
    if (font?.bold !== undefined) custom.format.font.bold = font.bold;
    if (font?.underline !== undefined) custom.format.font.underline = font.underline ? 'Single' : 'None';
  }

  sheet.autoFilter.remove();
  if (look.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(areaAddress(look.filter)));
  sheet.freezePanes.unfreeze();
  if (look.freezeRows > 0) sheet.freezePanes.freezeRows(look.freezeRows);
  applyPage(sheet, look.print);
}

function applyHeights(sheet: Excel.Worksheet, look: SheetLook): void {
  sheet.getRange().format.autofitRows();
  const byHeight = new Map<number, number[]>();
  for (const [row, height] of Object.entries(look.rowHeights ?? {})) {
    const same = byHeight.get(height);
    if (same) same.push(Number(row));
    else byHeight.set(height, [Number(row)]);
  }
  for (const [height, same] of byHeight) {
    for (const list of addressLists(runsDown(same.map((row) => ({ row, column: 1 }))))) {
      sheet.getRanges(list).format.rowHeight = height;
    }
  }
}

function applyPage(sheet: Excel.Worksheet, print: SheetLook['print']): void {
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.zoom = print.scale === undefined ? { horizontalFitToPages: 1 } : { scale: print.scale };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  page.centerHorizontally = true;
  if (print.area !== undefined) page.setPrintArea(areaAddress(print.area));
  if (print.titleRows !== undefined) page.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer ?? '';
}

/** Look of cells; number formats go in with the values. */
export function applyStyle(range: Excel.Range, style: PlanStyle, area: Area): void {
  const { format } = range;
  const { font, fill, border } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.color !== undefined) format.font.color = font.color;
  if (font?.underline !== undefined) format.font.underline = font.underline ? 'Single' : 'None';
  if (fill !== undefined) format.fill.color = fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (border === undefined) return;
  for (const edge of bordersOf(border.lines, area)) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = border.color;
  }
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Excel refuses inside lines where there is no inside. */
function bordersOf(lines: 'thin' | 'bottom', area: Area): Edge[] {
  if (lines === 'bottom') return ['EdgeBottom'];
  const edges: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (area.lastRow > area.firstRow) edges.push('InsideHorizontal');
  if (area.lastColumn > area.firstColumn) edges.push('InsideVertical');
  return edges;
}
