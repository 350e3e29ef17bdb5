import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import { PLAN_LABELS, put } from '../plans/planLabels';
import type { PlanOptions } from '../plans/planOptions';
import { BODY, GRID, HEADER, NOTE, TITLE, UNFINISHED } from '../plans/planStyles';
import { rowHeight } from '../plans/rowHeight';
import type { PlacedItem } from './publishingCopy';
import { PUBLISHING_LABELS } from './publishingLabels';

/** Number, kind, original, replacement, how often, places, rule. */
const WIDTHS = [7, 12, 26, 22, 7, 44, 34];
const HEADER_ROW = 4;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 隐去内容清单: what was hidden where, for the unit's own files. */
export function hiddenItemsPlan(items: readonly PlacedItem[], period: string, { language, now }: PlanOptions): SheetPlan {
  const { items: words, kinds, rules } = PUBLISHING_LABELS[language];
  const line = (...cells: PlanCell[]): PlanCell[] => WIDTHS.map((_, index) => cells[index] ?? null);
  const body = items.map(({ kind, original, replacement, places }, index) => line(index + 1, kinds[kind], original, replacement, places.length, timesOf(places).join(words.joint), rules[kind]));
  const count = items.reduce((sum, { places }) => sum + places.length, 0);
  const rows = [line(put(words.title, { period })), line(words.warning), line(put(words.counts, { items: items.length, count, now })), line(...words.columns), ...(body.length > 0 ? body : [line(words.none)])];
  const [first, last] = [HEADER_ROW + 1, HEADER_ROW + body.length];
  const columns = WIDTHS.length;
  return {
    kind: 'hidden-items',
    name: words.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, 2: 24, [HEADER_ROW]: 24, ...Object.fromEntries(body.map((cells, index) => [first + index, rowHeight(cells, WIDTHS)])) },
    styles: [
      { area: area(1, 1, rows.length, columns), style: BODY },
      { area: area(1, 1, 1, 1), style: TITLE },
      { area: area(2, 1, 2, columns), style: { ...UNFINISHED, vertical: 'Center' } },
      { area: area(3, 1, 3, 1), style: NOTE },
      { area: area(HEADER_ROW, 1, HEADER_ROW, columns), style: HEADER },
      ...(body.length === 0
        ? []
        : [
            { area: area(first, 1, last, columns), style: { ...GRID, wrap: true, vertical: 'Center' as const, horizontal: 'Left' as const } },
            { area: area(first, 1, last, 2), style: { horizontal: 'Center' as const } },
            { area: area(first, 5, last, 5), style: { horizontal: 'Center' as const } },
            { area: area(first, 3, last, 4), style: { numberFormat: '@' } },
          ]),
    ],
    freezeRows: HEADER_ROW,
    ...(body.length > 0 && { filter: area(HEADER_ROW, 1, last, columns) }),
    print: { orientation: 'landscape', area: area(1, 1, rows.length, columns), titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: `${words.warning}  ${PLAN_LABELS[language].footer}` },
  };
}

/** Each place once; `×3` where it is hidden there three times. */
function timesOf(places: readonly string[]): string[] {
  return [...new Set(places)].map((place) => {
    const times = places.filter((other) => other === place).length;
    return times > 1 ? `${place}×${times}` : place;
  });
}
