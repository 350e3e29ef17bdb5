import { area, endColumn, endRow } from './area';
import { columnPoints, leftOf, rowPoints, topOf } from './layout';
import type { Anchor, Area, ChartContent, ChartReference, StoredAxis, StoredChart, StoredSeries, StoredSheet } from './store';

/** Chart types that the host can draw and save, by Office.js's names. */
export const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked'] as const;

/** Points of a new chart: five inches by three. */
const NEW_SIZE = { width: 360, height: 216 };

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function newChart(id: string, name: string, sheet: StoredSheet, type: string, data: Area, byColumns: boolean): StoredChart {
  const content: ChartContent = {
    type,
    title: { text: 'Chart Title', visible: true, font: {} },
    legend: { visible: true, position: 'Bottom' },
    font: {},
    category: axis(false),
    value: axis(true),
    series: seriesOf(sheet, data, byColumns),
  };
  const [only, ...more] = content.series;
  // A single series lends the chart its name.
  if (only !== undefined && more.length === 0) content.title.text = seriesName(only, [sheet]);
  const chart: StoredChart = { id, name, from: { row: 0, column: 0, dx: 0, dy: 0 }, to: { row: 0, column: 0, dx: 0, dy: 0 }, content };
  place(sheet, chart, { left: 0, top: 0, ...NEW_SIZE });
  return chart;
}

const axis = (gridlines: boolean): StoredAxis => ({
  visible: true,
  title: { text: '', visible: false, font: {} },
  font: {},
  gridlines: { visible: gridlines },
  reversed: false,
  crossing: 'Automatic',
});

/** The first row and column are headings where they hold no numbers, as Excel guesses. */
export function seriesOf(sheet: StoredSheet, data: Area, byColumns: boolean): StoredSeries[] {
  const at = (row: number, column: number) => sheet.rows[data.row + row]?.[data.column + column]?.value ?? '';
  const wordsDown = Array.from({ length: data.rows }, (_, row) => at(row, 0)).slice(1);
  const wordsAcross = Array.from({ length: data.columns }, (_, column) => at(0, column)).slice(1);
  const heading = (values: readonly unknown[]) => values.length > 0 && values.every((value) => typeof value !== 'number');
  const left = data.columns > 1 && heading(wordsDown) ? 1 : 0;
  const top = data.rows > 1 && heading(data.columns > 1 ? wordsAcross : [at(0, 0)]) ? 1 : 0;
  const reference = (row: number, column: number, rows: number, columns: number): ChartReference => ({ sheetId: sheet.id, area: area(data.row + row, data.column + column, rows, columns) });
  const count = byColumns ? data.columns - left : data.rows - top;
  return Array.from({ length: count }, (_, index): StoredSeries => {
    const named = byColumns ? top : left;
    const categorised = byColumns ? left : top;
    return {
      ...(named === 1 && { name: byColumns ? reference(0, left + index, 1, 1) : reference(top + index, 0, 1, 1) }),
      ...(categorised === 1 && { categories: byColumns ? reference(top, 0, data.rows - top, 1) : reference(0, left, 1, data.columns - left) }),
      values: byColumns ? reference(top, left + index, data.rows - top, 1) : reference(top + index, left, 1, data.columns - left),
      labels: { shown: false, value: true, category: false, seriesName: false, font: {} },
    };
  });
}

export function seriesName({ name }: StoredSeries, sheets: readonly StoredSheet[], otherwise = 'Series1'): string {
  if (typeof name === 'string') return name;
  const value = referenced(name, sheets)[0];
  return value === undefined || value === '' ? otherwise : String(value);
}

/** Values of the cells, row by row; none where they are gone. */
export function referenced(reference: ChartReference | undefined, sheets: readonly StoredSheet[]): (string | number | boolean)[] {
  const sheet = sheets.find(({ id }) => id === reference?.sheetId);
  const at = reference?.area;
  if (sheet === undefined || at === undefined || at === null) return [];
  const values: (string | number | boolean)[] = [];
  for (let row = at.row; row < endRow(at); row++) for (let column = at.column; column < endColumn(at); column++) values.push(sheet.rows[row]?.[column]?.value ?? '');
  return values;
}

/** Where a chart lies, in points from the sheet's corner. */
export function boxOf(sheet: StoredSheet, { from, to }: Pick<StoredChart, 'from' | 'to'>): Box {
  const point = (anchor: Anchor) => ({
    x: leftOf(sheet, anchor.column) + Math.min(anchor.dx, columnPoints(sheet, anchor.column)),
    y: topOf(sheet, anchor.row) + Math.min(anchor.dy, rowPoints(sheet, anchor.row)),
  });
  const [start, end] = [point(from), point(to)];
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** Ties a chart's corners to the cells under them: it moves and grows with its cells, as Excel's own do. */
export function place(sheet: StoredSheet, chart: StoredChart, box: Box): void {
  chart.from = anchorAt(sheet, box.left, box.top);
  chart.to = anchorAt(sheet, box.left + box.width, box.top + box.height);
}

function anchorAt(sheet: StoredSheet, x: number, y: number): Anchor {
  let [column, row] = [0, 0];
  let [dx, dy] = [x, y];
  for (let width = columnPoints(sheet, column); dx >= width; width = columnPoints(sheet, ++column)) dx -= width;
  for (let height = rowPoints(sheet, row); dy >= height; height = rowPoints(sheet, ++row)) dy -= height;
  return { row, column, dx, dy };
}

/** What charts draw moves along with the cells, and so do the charts that lie on them. `move`: see `shiftArea`. */
export function shiftCharts(sheets: readonly StoredSheet[], shifted: StoredSheet, move: (a: Area) => Area | undefined, start: { row?: number; column?: number }): void {
  for (const sheet of sheets) {
    for (const { content } of sheet.charts ?? []) {
      for (const { name, categories, values } of content?.series ?? []) {
        for (const reference of [name, categories, values]) {
          if (typeof reference === 'object' && reference.sheetId === shifted.id && reference.area !== null) reference.area = move(reference.area) ?? null;
        }
      }
    }
  }
  const corner = (anchor: Anchor): Anchor => {
    const moved = move(area(anchor.row, anchor.column));
    if (moved !== undefined) return { ...anchor, row: moved.row, column: moved.column };
    // Its cell is gone: the corner stands where the cells that are gone began.
    return { ...anchor, ...start, ...(start.row === undefined ? { dx: 0 } : { dy: 0 }) };
  };
  for (const chart of shifted.charts ?? []) [chart.from, chart.to] = [corner(chart.from), corner(chart.to)];
}
