import type { Definitions } from '../../engine/types';
import { yearBefore } from '../../model/period';
import type { PlanCell, PlanStyle, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { outlineOf } from '../draft/outlineOf';
import { PLAN_LABELS, put } from '../plans/planLabels';
import type { PlanOptions } from '../plans/planOptions';
import { NOTE } from '../plans/planStyles';
import { EXPORT_LABELS } from './exportLabels';
import { FigureTable } from './live/FigureTable';
import { headingFormula, paragraphFormula } from './live/paragraphFormula';
import { PieceCells } from './live/PieceCells';
import { LINE_STYLES, rowHeightOf, TEXT_COLUMN } from './paragraphsPlan';

/** Text, 指标, 本期数, 取值, 文中写法; from the sixth column on, the sentences of each paragraph. */
const WIDTHS = [TEXT_COLUMN, 22, 14, 14, 20];
const PIECE_WIDTH = 12;
const FIRST_PIECE = WIDTHS.length + 1;
/** Sheet rows: the note, then the ends of both periods beside the text, then the figures. */
const NOTE_HEIGHT = 52;
const FIRST_FIGURE = 6;
const PERIOD = { start: '$C$2', end: '$C$3' };
const BEFORE = { start: '$C$4', end: '$C$5' };

const STEPS: PlanStyle = { ...NOTE, vertical: 'Top', wrap: false };

/**
 * 文稿（随台账更新）: each paragraph is a formula over the figures beside it, which are those of 汇总表 and hold the same
 * formulas. They stand on this sheet with the ends of their period, since 汇总表 may be made anew for another period, with
 * other rows, or be deleted, and the text would then speak of the wrong figures without a sign.
 */
export function liveDraftPlan(result: CheckResult, definitions: Definitions, { language, now }: PlanOptions): SheetPlan {
  const words = EXPORT_LABELS[language].live;
  const { title, sections, slots } = outlineOf(result, definitions);
  const indicators = new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator] as const)));
  const figures = new FigureTable(new Map(result.figures.map((figure) => [figure.id, figure])), indicators, { firstRow: FIRST_FIGURE, period: PERIOD, before: BEFORE });

  // 1. the text, a row each, with the steps beside it
  const lines: { kind: keyof typeof LINE_STYLES; cell: PlanCell; height: number; pieces: readonly PlanCell[] }[] = [];
  const add = (kind: keyof typeof LINE_STYLES, text: string, cellOf: (cells: PieceCells) => PlanCell) => {
    const cells = new PieceCells(lines.length + 2, FIRST_PIECE);
    lines.push({ kind, cell: cellOf(cells), height: rowHeightOf(text), pieces: cells.cells });
  };
  const textOf = (phrases: readonly { readonly text: string }[]) => phrases.map(({ text }) => text).join('');
  add('title', textOf(title.phrases), (cells) => headingFormula('', title, slots, figures, cells));
  for (const { number, heading, level, paragraphs } of sections) {
    if (heading) add(level === 2 ? 'second' : 'first', number + textOf(heading.phrases), (cells) => headingFormula(number, heading, slots, figures, cells));
    for (const paragraph of paragraphs) add('paragraph', textOf(paragraph.phrases), (cells) => paragraphFormula(paragraph, slots, figures, cells));
  }

  // 2. the period and the figures
  const before = yearBefore(result.period);
  const ends = PLAN_LABELS[language].summary;
  const dated = (label: string, date: number | undefined): readonly PlanCell[] => (date === undefined ? [] : [label, { date }]);
  const table: (readonly PlanCell[])[] = [
    dated(`${ends.period} ${words.from}`, result.period.start),
    dated(`${ends.period} ${words.until}`, result.period.end),
    dated(`${ends.comparison.columns[0]} ${words.from}`, before?.start),
    dated(`${ends.comparison.columns[0]} ${words.until}`, before?.end),
    ...figures.rows,
  ];

  // 3. side by side
  const pieces = Math.max(1, ...lines.map((line) => line.pieces.length));
  const width = WIDTHS.length + pieces;
  const count = Math.max(lines.length, table.length);
  const rows = Array.from({ length: count }, (_, index): PlanCell[] => {
    const cells = [lines[index]?.cell ?? null, ...padded(table[index] ?? [], WIDTHS.length - 1), ...(lines[index]?.pieces ?? [])];
    return padded(cells, width);
  });
  const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });
  return {
    kind: 'live-draft',
    name: words.sheet,
    columns: Array.from({ length: width }, (_, index) => ({ width: WIDTHS[index] ?? PIECE_WIDTH })),
    rows: [padded([put(words.note, { now }), ...words.columns], width), ...rows],
    rowHeights: { 1: NOTE_HEIGHT, ...Object.fromEntries(lines.map(({ height }, index) => [index + 2, height])) },
    styles: [
      { area: area(1, 1, count + 1, width), style: STEPS },
      { area: area(1, 1, 1, 1), style: { ...NOTE, wrap: true, vertical: 'Top' } },
      { area: area(2, 3, FIRST_FIGURE - 1, 3), style: { numberFormat: 'yyyy-mm-dd', horizontal: 'Right' } },
      { area: area(2, 1, lines.length + 1, 1), style: { font: { ...LINE_STYLES.paragraph.font, color: '#000000' }, wrap: true, vertical: 'Top', horizontal: 'Left' } },
      ...lines.flatMap(({ kind }, index) => (kind === 'paragraph' ? [] : [{ area: area(index + 2, 1, index + 2, 1), style: LINE_STYLES[kind] }])),
    ],
    freezeRows: 1,
    print: { orientation: 'portrait', area: area(2, 1, lines.length + 1, 1), footer: words.footer },
  };
}

const padded = (cells: readonly PlanCell[], length: number): PlanCell[] => Array.from({ length: Math.max(length, cells.length) }, (_, index) => cells[index] ?? null);
