import type { Definitions } from '../../engine/types';
import type { ChartData } from '../../model/chart';
import type { Language } from '../../model/localText';
import type { ChartPlan, PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { chartColors } from './chartColors';
import { findingsChart } from './findingsChart';
import { PLAN_LABELS, put } from './planLabels';
import type { PlanOptions } from './planOptions';
import { BODY, GRID, HEADER, NOTE, numberFormat, TITLE } from './planStyles';
import { splitPages } from './splitPages';
import { textWidth } from './splitParagraph';

/** Of the categories' column, in characters. */
const LEAST_CATEGORY = 14;
const MOST_CATEGORY = 36;
const COUNT_WIDTH = 12;
/** Holds 9,999,999.99. */
const MONEY_WIDTH = 16;
const GAP_WIDTH = 3;
/** Under a chart; so many columns of this width. */
const CANVAS = { columns: 7, width: 14 };
/** Characters that fit side by side between a chart's axis and its edge. */
const LEVEL_LABELS = CANVAS.columns * CANVAS.width * 0.8;
/** First column of the tables. */
const TABLE = CANVAS.columns + 2;

/** Points. */
const ROW = 20;
const HEAD = 34;
const HEADING = 28;
/** Rows of figures that a block has room for at least, so that its chart is not flat. */
const LEAST_ROWS = 11;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 汇总图表: each chart beside the figures that it is drawn from, which are live formulas where they can be. */
export function chartsPlan(result: CheckResult, definitions: Definitions, { language, now }: PlanOptions): SheetPlan {
  const labels = PLAN_LABELS[language];
  const words = labels.charts;
  const findings = findingsChart(result, definitions);
  const all = [...result.charts, ...(findings ? [findings] : [])];

  // 1. columns: the charts' own, a gap, categories, as many figures as the widest table has
  const figures = Math.max(1, ...all.map(({ series }) => series.length));
  const figureWidth = (index: number) => (all.some((chart) => isMoney(chart) && chart.series.length > index) ? MONEY_WIDTH : COUNT_WIDTH);
  const widths = [...Array.from({ length: CANVAS.columns }, () => CANVAS.width), GAP_WIDTH, categoryWidth(all, language), ...Array.from({ length: figures }, (_, index) => figureWidth(index))];
  const line = (...cells: PlanCell[]): PlanCell[] => widths.map((_, index) => cells[index] ?? null);
  const tableLine = (...cells: PlanCell[]): PlanCell[] => line(...widths.slice(0, TABLE - 1).map(() => null), ...cells);

  // 2. a block a chart, one under the other
  const rows: PlanCell[][] = [
    line(`${result.unitName}${put(words.title, { period: result.period.label[language] })}`),
    line(put(all.length > 0 ? words.note : words.none, { now })),
  ];
  const rowHeights: Record<number, number> = { 1: 30, 2: ROW };
  const blocks = all.map((chart, index): Block => {
    const first = rows.length + 1;
    const body = Math.max(chart.rows.length, LEAST_ROWS);
    const headingText = put(words.heading, { number: index + 1, title: chart.title[language], unit: chart.unit[language] });
    rows.push(line(headingText), tableLine(chart.by[language], ...chart.series.map(({ label }) => label[language])));
    for (let row = 0; row < body; row++) rows.push(tableLine(...figureCells(chart.rows[row], language)));
    rows.push(line());
    rowHeights[first] = HEADING;
    rowHeights[first + 1] = HEAD;
    for (let row = first + 2; row <= rows.length; row++) rowHeights[row] = ROW;
    return { chart, first, last: rows.length };
  });

  // 3. pages that end between two blocks
  const { scale, pageBreaks } = splitPages(widths, rowHeights, blocks);
  return {
    kind: 'charts',
    name: words.sheet,
    columns: widths.map((width) => ({ width })),
    rows,
    rowHeights,
    styles: styles(rows.length, widths.length, blocks),
    charts: blocks.map((block) => chartPlan(block, result, language)),
    freezeRows: 0,
    print: { orientation: 'landscape', area: area(1, 1, rows.length, widths.length), scale, pageBreaks, footer: labels.footer },
  };
}

interface Block {
  readonly chart: ChartData;
  /** Row of the heading. */
  readonly first: number;
  /** The empty row that ends it. */
  readonly last: number;
}

/** As wide as the longest category: a Chinese character of 10 points takes two of the standard font's, with room around it. */
function categoryWidth(charts: readonly ChartData[], language: Language): number {
  const longest = Math.max(0, ...charts.flatMap(({ by, rows }) => [by, ...rows.map(({ label }) => label)]).map((text) => textWidth(text[language])));
  return Math.min(MOST_CATEGORY, Math.max(LEAST_CATEGORY, Math.ceil(longest * 2) + 4));
}

const isMoney = ({ unit }: ChartData): boolean => unit.zh === '元';

const format = (chart: ChartData): string => numberFormat(chart.unit.zh, 0);

function figureCells(row: ChartData['rows'][number] | undefined, language: Language): PlanCell[] {
  if (!row) return [];
  return [row.label[language], ...row.cells.map(({ value, formula }) => (formula === undefined ? value : { formula }))];
}

function styles(rows: number, columns: number, blocks: readonly Block[]): SheetPlan['styles'] {
  return [
    { area: area(1, 1, rows, columns), style: BODY },
    { area: area(1, 1, 1, 1), style: TITLE },
    { area: area(2, 1, 2, 1), style: NOTE },
    ...blocks.flatMap(({ chart, first }): SheetPlan['styles'] => {
      const lastColumn = TABLE + chart.series.length;
      const lastRow = first + 1 + chart.rows.length;
      return [
        { area: area(first, 1, first, 1), style: { font: { ...TITLE.font, size: 12 } } },
        { area: area(first + 1, TABLE, first + 1, lastColumn), style: HEADER },
        { area: area(first + 2, TABLE, lastRow, lastColumn), style: GRID },
        { area: area(first + 2, TABLE, lastRow, TABLE), style: { horizontal: 'Left', indent: 1 } },
        { area: area(first + 2, TABLE + 1, lastRow, lastColumn), style: { horizontal: 'Right', indent: 1, numberFormat: format(chart) } },
      ];
    }),
  ];
}

function chartPlan({ chart, first, last }: Block, result: CheckResult, language: Language): ChartPlan {
  const drawn = chart.series.filter(({ listed }) => !listed).length;
  const values = chart.rows.flatMap(({ cells }) => cells.slice(0, drawn).map(({ value }) => value ?? 0));
  const stacked = chart.shape.startsWith('stacked');
  const highest = Math.max(...(stacked ? chart.rows.map(({ cells }) => cells.slice(0, drawn).reduce((sum, { value }) => sum + (value ?? 0), 0)) : values));
  return {
    name: `${chart.title[language]}（${chart.id}）`,
    shape: chart.shape,
    title: put(PLAN_LABELS[language].charts.chart, { period: result.period.label[language], title: chart.title[language] }),
    data: area(first + 1, TABLE, first + 1 + chart.rows.length, TABLE + drawn),
    at: area(first + 1, 1, last - 1, CANVAS.columns),
    axes: { category: chart.by[language], value: chart.unit[language] },
    numberFormat: '#,##0',
    ...(!isMoney(chart) && highest <= 6 && { step: 1 }),
    labels: chart.shape === 'columns' && values.length * labelWidth(values) > LEVEL_LABELS ? 'upright' : 'level',
    colors: chartColors(chart.id === 'findings' ? 'severities' : 'series', drawn),
  };
}

/** Characters of the longest value, and the room beside it. */
const labelWidth = (values: readonly number[]): number => Math.max(...values.map((value) => Math.round(value).toLocaleString('en-US').length)) + 1;
