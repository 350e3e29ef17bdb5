import type { Language } from '../../model/localText';
import type { ReportText } from '../../model/report';
import type { PlanStyle, SheetPlan } from '../../workbook/sheetPlan';
import { textWidth } from '../plans/splitParagraph';
import { EXPORT_LABELS } from './exportLabels';
import { layout, type Line, textOf } from './layout';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;
/** The column, in characters of the standard font, and how many full-width characters of 12 points it holds. */
export const TEXT_COLUMN = 104;
const CHARACTERS = 44;
const LINE_HEIGHT = 17;
/** Points; Excel's own limit. */
const TALLEST = 409;

export const LINE_STYLES: Readonly<Record<Line['kind'], PlanStyle>> = {
  title: { font: { name: '宋体', size: 16, bold: true } },
  first: { font: { name: '黑体', size: 12 } },
  second: { font: { name: '楷体', size: 12 } },
  paragraph: { font: { name: '仿宋', size: 12 } },
};

/**
 * 文稿（每段一行）: every paragraph whole in one cell, without indent, link or anything beside it, for pasting into other
 * systems. 文稿 is laid out to be printed from Excel, so it breaks long paragraphs and has the sources beside them: another
 * sheet, not an option of that one.
 */
export function paragraphsPlan(report: ReportText, language: Language): SheetPlan {
  const lines = layout(report).flatMap((line) => piecesOf(textOf(line)).map((text) => ({ kind: line.kind, text })));
  const cell = (row: number) => ({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 1 });
  return {
    kind: 'paragraphs',
    name: EXPORT_LABELS[language].paragraphs.sheet,
    columns: [{ width: TEXT_COLUMN }],
    rows: lines.map(({ text }) => [text]),
    rowHeights: Object.fromEntries(lines.map(({ text }, index) => [index + 1, rowHeightOf(text)])),
    styles: [
      { area: { firstRow: 1, firstColumn: 1, lastRow: lines.length, lastColumn: 1 }, style: { ...LINE_STYLES.paragraph, wrap: true, vertical: 'Top', horizontal: 'Left' } },
      ...lines.flatMap(({ kind }, index) => (kind === 'paragraph' ? [] : [{ area: cell(index + 1), style: LINE_STYLES[kind] }])),
    ],
    freezeRows: 0,
    print: { orientation: 'portrait' },
  };
}

/** Points for a text in the paragraphs' column. */
export const rowHeightOf = (text: string): number => Math.min(TALLEST, Math.ceil(textWidth(text) / CHARACTERS) * LINE_HEIGHT + 6);

/** One piece, unless it is longer than a cell can be. */
function piecesOf(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const end = text.lastIndexOf('。', LONGEST - 1) + 1 || LONGEST;
  return [text.slice(0, end), ...piecesOf(text.slice(end))];
}
