import { type ParameterUse, parameterUses } from '../../engine/parameterUses';
import type { Definitions } from '../../engine/types';
import type { Figure } from '../../model/figure';
import type { Parameter } from '../../model/parameter';
import type { Indicator, Tracker } from '../../model/tracker';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { COMPARED_COLUMNS, comparedCells, comparedEnds, comparedFormats, comparedRemarks, isCompared } from './comparison';
import { hyperlink, quote } from './hyperlink';
import { PLAN_LABELS, type PlanLabels, put } from './planLabels';
import type { PlanOptions } from './planOptions';
import { numberFormat } from './planStyles';
import { rowHeight } from './rowHeight';
import { summaryStyles } from './summaryStyles';

/** Section, indicator, measure, live, computed, check, requirement, met, source, remark. */
const WIDTHS = [12, 24, 9, 17, 17, 6, 22, 10, 22, 22];
/** The same with 上年同期, 增减 and 增减% after the check. */
const COMPARED_WIDTHS = [12, 24, 9, 16, 16, 6, 16, 16, 12, 18, 10, 20, 20];
/** Columns before them. */
const BEFORE_COMPARISON = 6;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** Where the live formulas find the period's ends. */
const START = '$D$3';
const END = '$E$3';

/** 汇总表: a row an indicator; 本期数 is computed by Excel, 核算值 by us, and a difference is told at once. */
export function summaryPlan(result: CheckResult, definitions: Definitions, { language, now }: PlanOptions): SheetPlan {
  const labels = PLAN_LABELS[language];
  const words = labels.summary;
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));

  // 1. a row an indicator; nobody asked for trackers that are neither here nor needed
  const wanted = new Set([...result.trackers.map(({ id }) => id), ...result.missing]);
  const entries = result.figures.flatMap((figure) => {
    const tracker = trackers.get(figure.tracker);
    const indicator = tracker?.indicators.find(({ id }) => id === figure.id);
    return tracker && indicator && wanted.has(tracker.id) ? [{ figure, tracker, indicator }] : [];
  });
  const compared = isCompared(entries.map(({ figure }) => figure));
  const widths = compared ? COMPARED_WIDTHS : WIDTHS;
  const body = entries.map((entry, index) => indicatorRow(entry, FIRST_ROW + index, compared, labels, language));
  const lastRow = HEADER_ROW + body.length;

  // 2. what stands above and below
  const line = (...cells: PlanCell[]): PlanCell[] => widths.map((_, index) => cells[index] ?? null);
  const head = [
    line(`${result.unitName}${put(words.title, { period: result.period.label[language] })}`),
    line(words.unit, result.unitName, words.made, now),
    line(words.period, result.period.label[language], words.ends, { date: result.period.start }, { date: result.period.end }, null, ...(compared ? comparedEnds(result, words) : [])),
    line({ formula: agreement(lastRow, words) }),
    line(...words.columns.slice(0, BEFORE_COMPARISON), ...(compared ? words.comparison.columns : []), ...words.columns.slice(BEFORE_COMPARISON)),
  ];
  const missing = result.missing.map((id) => trackers.get(id)?.name ?? id);
  const foot = [line(), line(words.note), line(words.later), ...(compared ? [line(words.comparison.note)] : []), ...(missing.length > 0 ? [line(put(words.missing, { names: missing.join('、') }))] : [])];
  const uses = parameterUses(definitions.trackers);
  const changed = changedParameters(result, definitions).map(({ parameter, value }) => parameterRow(parameter, value, uses.get(parameter.id) ?? [], trackers, language));
  const parameterRows = changed.length > 0 ? [line(), line(words.parameters, null, null, words.changed, words.standard, null, words.usedBy), ...changed.map((cells) => line(...cells))] : [];
  const rows = [...head, ...body, ...foot, ...parameterRows];

  return {
    kind: 'summary',
    name: words.sheet,
    columns: widths.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, [HEADER_ROW]: 24, ...Object.fromEntries(body.map((cells, index) => [FIRST_ROW + index, rowHeight(cells, widths)])) },
    freezeRows: HEADER_ROW,
    print: {
      orientation: 'landscape',
      area: { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: widths.length },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: labels.footer,
    },
    ...summaryStyles({ headerRow: HEADER_ROW, lastRow, rows: rows.length, columns: widths.length, formats: entries.map(({ figure: { unit, value } }) => numberFormat(unit, value)), linked: entries.map(({ figure }) => figure.sources.length > 0), notMet: words.notMet, ...(compared && { compared: { first: BEFORE_COMPARISON + 1, columns: COMPARED_COLUMNS, formats: entries.map(({ figure }) => comparedFormats(figure, words)) } }) }),
  };
}

function indicatorRow({ figure, tracker, indicator }: { figure: Figure; tracker: Tracker; indicator: Indicator }, row: number, compared: boolean, labels: PlanLabels, language: PlanOptions['language']): PlanCell[] {
  const words = labels.summary;
  const formula = figure.formula?.replaceAll('{start}', START).replaceAll('{end}', END);
  const met = figure.met === undefined ? '—' : figure.met ? words.met : words.notMet;
  return [
    tracker.section[language],
    indicator.label[language],
    figure.unit,
    formula === undefined ? (figure.value ?? '—') : { formula },
    figure.value ?? '—',
    { formula: `IF(AND(ISNUMBER(D${row}),ISNUMBER(E${row})),IF(ABS(D${row}-E${row})<0.005,"","≠"),IF(D${row}=E${row},"","≠"))` },
    ...(compared ? comparedCells(figure, row) : []),
    indicator.requirement?.label[language] ?? '—',
    met,
    source(figure, labels),
    remark(figure, words),
  ];
}

/** Leads to the first rows; says how many there are in each sheet. */
function source({ sources }: Figure, labels: PlanLabels): PlanCell {
  const [first] = sources;
  if (!first) return '—';
  const counts = new Map<string, number>();
  for (const { sheet, firstRow, lastRow } of sources) counts.set(sheet, (counts.get(sheet) ?? 0) + lastRow - firstRow + 1);
  return hyperlink(first, [...counts].map(([sheet, count]) => put(labels.rows, { sheet, count })).join('；'));
}

function remark(figure: Figure, words: PlanLabels['summary']): string {
  const { reason, approximate, formulaObstacle } = figure;
  if (reason) return words.reasons[reason];
  return [approximate && words.approximate, formulaObstacle && words.obstacles[formulaObstacle], ...comparedRemarks(figure, words)].filter(Boolean).join('；');
}

/** The line above the table that says whether Excel's figures and ours agree. */
function agreement(lastRow: number, { agree, differ: [before, after] }: PlanLabels['summary']): string {
  const count = `COUNTIF($F$${FIRST_ROW}:$F$${Math.max(lastRow, FIRST_ROW)},"≠")`;
  return `IF(${count}=0,${quote(agree)},${quote(before)}&${count}&${quote(after)})`;
}

function changedParameters({ parameters }: CheckResult, definitions: Definitions): { parameter: Parameter; value: number | readonly string[] }[] {
  return definitions.parameters.flatMap((parameter) => {
    const value = parameters[parameter.id] ?? parameter.default;
    return String(value) === String(parameter.default) ? [] : [{ parameter, value }];
  });
}

/** Its value and its default, and whom it concerns: `科研经费台账 FUND-009`. */
function parameterRow(parameter: Parameter, value: number | readonly string[], uses: readonly ParameterUse[], trackers: ReadonlyMap<string, Tracker>, language: PlanOptions['language']): PlanCell[] {
  const shown = (given: number | readonly string[]) => (typeof given === 'number' ? given : given.join('、'));
  const unit = parameter.kind === 'number' ? parameter.unit[language] : null;
  const joint = language === 'zh' ? '、' : ', ';
  const places = [...new Set(uses.map(({ tracker }) => tracker))].map((id) => [trackers.get(id)?.name ?? id, ...uses.filter((use) => use.tracker === id).map(({ name }) => name)].join(' '));
  return ['', parameter.label[language], unit, shown(value), shown(parameter.default), null, places.join(joint)];
}
