import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import { PLAN_LABELS } from '../plans/planLabels';
import type { PlanOptions } from '../plans/planOptions';
import { BODY, GRID, HEADER, NOTE, TITLE } from '../plans/planStyles';
import { rowHeight } from '../plans/rowHeight';
import type { PublicSummary } from './publicSummary';
import { PUBLISHING_LABELS } from './publishingLabels';

/** Section, indicator, measure, value. */
const WIDTHS = [18, 36, 11, 20];
const HEADER_ROW = 4;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 汇总表（公开）: words alone, so that no formula, link or value tells what was hidden. */
export function publicSummaryPlan({ title, unitName, period, figures }: PublicSummary, { language }: PlanOptions): SheetPlan {
  const { summary: words } = PUBLISHING_LABELS[language];
  const line = (...cells: PlanCell[]): PlanCell[] => WIDTHS.map((_, index) => cells[index] ?? null);
  const body = figures.map(({ section, label, unit, value }) => line(section, label, unit, value));
  const rows = [line(title), line(words.unit, unitName), line(words.period, period), line(...words.columns), ...body, line(words.note)];
  const [first, last] = [HEADER_ROW + 1, HEADER_ROW + body.length];
  const columns = WIDTHS.length;
  return {
    kind: 'public-summary',
    name: words.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, [HEADER_ROW]: 24, ...Object.fromEntries(body.map((cells, index) => [first + index, rowHeight(cells, WIDTHS)])), [rows.length]: 24 },
    styles: [
      { area: area(1, 1, rows.length, columns), style: BODY },
      { area: area(1, 1, 1, 1), style: TITLE },
      { area: area(HEADER_ROW, 1, HEADER_ROW, columns), style: HEADER },
      { area: area(rows.length, 1, rows.length, 1), style: NOTE },
      ...(body.length === 0
        ? []
        : [
            { area: area(first, 1, last, columns), style: GRID },
            { area: area(first, 1, last, 2), style: { wrap: true, horizontal: 'Left' as const } },
            { area: area(first, 3, last, 3), style: { horizontal: 'Center' as const } },
            // Text, whatever is left of the number: Excel must not make one of it.
            { area: area(first, 4, last, 4), style: { numberFormat: '@', horizontal: 'Right' as const } },
          ]),
    ],
    ...(body.length > 0 && { conditional: [{ area: area(first, 1, last, 1), formula: `$A${first}=$A${first - 1}`, style: { font: { color: '#A6A6A6' } } }] }),
    freezeRows: HEADER_ROW,
    print: { orientation: 'portrait', area: area(1, 1, rows.length, columns), titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: PLAN_LABELS[language].footer },
  };
}
