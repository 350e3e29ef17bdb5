import type { ChartCell, ChartCategories, ChartData, ChartDefinition, ChartRow } from '../model/chart';
import type { Condition } from '../model/condition';
import { monthOf, partsOf } from '../model/day';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/localText';
import type { Measure } from '../model/measure';
import { type Period, type Span, spanOf } from '../model/period';
import { textColumn, type Table } from '../model/table';
import type { Tracker } from '../model/tracker';
import { measureCodes } from './flaggedFields';
import { liveFormula } from './liveFormula';
import { findingsByCode, measured } from './measure';
import { NO_MEMO } from './memo';
import { figureContext, type FigureContext } from './selectRecords';
import { finish, type Steps } from './steps';
import type { Definitions, RunOptions } from './types';

/** Most categories that can still be told apart on a page; a longer time is drawn in longer spans. */
const MOST_CATEGORIES = 24;

/**
 * The figures of every chart, in the order of the definitions. Charts without a figure other than 0 are left out:
 * their sheet is not there, lacks a column, or has no record in the period.
 */
export function charts(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): ChartData[] {
  return finish(chartSteps(definitions, tables, findings, options));
}

/** The same in steps, chart by chart. */
export function* chartSteps(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): Steps<ChartData[]> {
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const { memo = NO_MEMO, period } = options;
  const byCode = findingsByCode(findings);
  const computed = (chart: ChartDefinition, tracker: Tracker): ChartData => {
    const behind = chart.series.flatMap(({ measure }) => measureCodes(measure)).flatMap((code) => byCode.get(code) ?? []);
    return memo.of(`${period.code} chart ${chart.id}`, tables, behind, (seen) => chartOf(chart, tracker, trackers, figureContext(definitions, seen, behind, options)));
  };
  const all: ChartData[] = [];
  for (const tracker of definitions.trackers.filter(({ id }) => tables.has(id))) {
    for (const chart of tracker.charts ?? []) {
      all.push(computed(chart, tracker));
      yield 0;
    }
  }
  return all.filter(({ series, rows }) => rows.some(({ cells }) => cells.some(({ value }, index) => series[index]?.listed === false && value !== null && value !== 0)));
}

function chartOf(chart: ChartDefinition, tracker: Tracker, trackers: ReadonlyMap<string, Tracker>, context: FigureContext): ChartData {
  const { id, title, shape, unit, by } = chart;
  const cell = (measure: Measure, within: FigureContext): ChartCell => {
    const { value } = measured(measure, tracker, trackers, within);
    const { formula } = value === null ? {} : liveFormula(measure, tracker.id, within);
    return { value, ...(formula !== undefined && { formula: dated(formula, within.period) }) };
  };
  const { heading, categories } = categoriesOf(by, tracker, context);
  return {
    id,
    tracker: tracker.id,
    title,
    shape,
    unit,
    by: heading,
    series: chart.series.map(({ label, listed = false }) => ({ label, listed })),
    rows: categories.map(({ label, period, condition }): ChartRow => {
      const within = period ? { ...context, period } : context;
      return { label, cells: chart.series.map(({ measure }) => cell(condition ? limited(measure, condition) : measure, within)) };
    }),
  };
}

interface Category {
  readonly label: LocalText;
  /** Only what is dated in it … */
  readonly period?: Pick<Period, 'start' | 'end'>;
  /** … or meets this. */
  readonly condition?: Condition;
}

function categoriesOf(by: ChartCategories, tracker: Tracker, context: FigureContext): { heading: LocalText; categories: Category[] } {
  if ('every' in by) {
    const { span, parts } = spansOf(context.period, by.every);
    return { heading: SPAN_NAMES[span], categories: parts };
  }
  const { field, label } = by;
  const words = wordsOf(by, tracker, context.tables);
  const shown = words.length > MOST_CATEGORIES ? words.slice(0, MOST_CATEGORIES - 1) : words;
  const categories: Category[] = shown.map((word) => ({ label: { zh: word, en: word }, condition: { field, in: [word] } }));
  if (shown.length < words.length) categories.push({ label: { zh: '其余', en: 'Others' }, condition: { field, in: words.slice(shown.length) } });
  return { heading: label, categories };
}

function wordsOf({ field, from }: Extract<ChartCategories, { field: string }>, tracker: Tracker, tables: ReadonlyMap<string, Table>): readonly string[] {
  const wordsIn = (table: Table | undefined, name: string) => table && textColumn(table, name);
  const occurring = new Set(wordsIn(tables.get(tracker.id), field));
  const listed = from && wordsIn(tables.get(from.tracker), from.field);
  const allowed = tracker.fields.find(({ name }) => name === field)?.constraints?.enum?.filter((word) => occurring.has(word));
  return [...new Set(listed ?? allowed ?? occurring)].filter((word) => word !== '');
}

const SPAN_NAMES: Readonly<Record<Span, LocalText>> = {
  month: { zh: '月份', en: 'Month' },
  quarter: { zh: '季度', en: 'Quarter' },
  'half-year': { zh: '半年', en: 'Half-year' },
  year: { zh: '年度', en: 'Year' },
};
const SPANS: readonly Span[] = ['month', 'quarter', 'half-year', 'year'];
const MONTHS: Readonly<Record<Span, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The spans that the period touches, cut off at its ends; longer ones than asked for where there would be too many. */
function spansOf(period: FigureContext['period'], wanted: Span): { span: Span; parts: Category[] } {
  const [first, last] = [monthOf(period.start), monthOf(period.end)];
  const count = (span: Span) => Math.floor(last / MONTHS[span]) - Math.floor(first / MONTHS[span]) + 1;
  const span = SPANS.slice(SPANS.indexOf(wanted)).find((each) => count(each) <= MOST_CATEGORIES) ?? 'year';
  const size = MONTHS[span];
  const oneYear = partsOf(period.start).year === partsOf(period.end).year;
  const parts: Category[] = [];
  for (let month = first - (first % size); month <= last; month += size) {
    const part = spanOf(Math.floor(month / 12), span, (month % 12) / size);
    if (!part) continue;
    parts.push({ label: span === 'month' && oneYear ? shortMonth(month) : part.label, period: { start: Math.max(part.start, period.start), end: Math.min(part.end, period.end) } });
  }
  return { span, parts };
}

const shortMonth = (month: number): LocalText => ({
  zh: `${(month % 12) + 1}月`,
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month % 12] ?? '',
});

/** The same measure over the records that also meet a condition. */
function limited(measure: Measure, condition: Condition): Measure {
  if (measure.aggregate === 'rate') return { ...measure, part: limited(measure.part, condition), whole: limited(measure.whole, condition) };
  return { ...measure, where: measure.where === undefined ? condition : { all: [measure.where, condition] } };
}

function dated(formula: string, { start, end }: FigureContext['period']): string {
  const date = (day: number) => {
    const { year, month, date: of } = partsOf(day);
    return `DATE(${year},${month},${of})`;
  };
  return formula.replaceAll('{start}', date(start)).replaceAll('{end}', date(end));
}
