import { describe } from '../../engine/describe';
import { eachOf, finish, type Steps } from '../../engine/steps';
import type { Definitions } from '../../engine/types';
import { cellAddress } from '../../model/cell';
import { parseIsoDay } from '../../model/day';
import type { Finding } from '../../model/finding';
import { SEVERITIES } from '../../model/severity';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { hyperlink } from './hyperlink';
import { PLAN_LABELS, type PlanLabels, put } from './planLabels';
import type { PlanOptions } from './planOptions';
import { BODY, GRID, HEADER, HEADING, LINK, NOTE, SEVERITY_FONT, TITLE } from './planStyles';
import { rowHeight } from './rowHeight';

/** Number, severity, code, tracker, place, problem, found, expected, advice, basis. */
const WIDTHS = [6, 9, 19, 15, 9, 36, 15, 17, 28, 22];
const HEADER_ROW = 3;
/** More would help nobody, and make a sheet that Excel on the web does not take. */
const MOST_LISTED = 150_000;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 问题清单: every finding with a link to its cell, errors first, filterable; below it the exceptions, with reason, name and day. */
export function findingsPlan(result: CheckResult, definitions: Definitions, options: PlanOptions): SheetPlan {
  return finish(findingsPlanSteps(result, definitions, options));
}

/** The same in steps: there may be as many findings as cells. */
export function* findingsPlanSteps(result: CheckResult, definitions: Definitions, { language, now }: PlanOptions): Steps<SheetPlan> {
  const labels = PLAN_LABELS[language];
  const words = labels.findings;
  const names = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker.name]));
  const sheets = new Map(result.trackers.map(({ id, sheet }) => [id, sheet]));
  const place = (finding: Finding) => finding.at?.sheet ?? sheets.get(finding.tracker) ?? names.get(finding.tracker) ?? '';
  const cellsOf = (finding: Finding, index: number) => findingCells(finding, index, place(finding), { labels, definitions, language });

  const line = (...cells: PlanCell[]): PlanCell[] => WIDTHS.map((_, index) => cells[index] ?? null);
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, result.findings.filter((finding) => finding.severity === severity).length]));
  const findings = result.findings.slice(0, MOST_LISTED);
  const excepted = result.excepted.slice(0, MOST_LISTED - findings.length);
  const listed = findings.length + excepted.length;
  const left = result.findings.length + result.excepted.length - listed;
  const body: PlanCell[][] = [];
  yield* eachOf(findings, (finding, index) => {
    const { first, expected, hint, basis } = cellsOf(finding, index);
    body.push([...first, expected, hint, basis]);
  });
  const accepted: PlanCell[][] = [];
  yield* eachOf(excepted, ({ finding, reason, by, on }, index) => accepted.push([...cellsOf(finding, index).first, by ?? null, reason, dateCell(on)]));
  const above = body.length > 0 ? body : [line(words.none)];
  const exceptions = accepted.length > 0 ? [line(), line(put(words.exceptions.title, { count: result.excepted.length })), line(...words.exceptions.columns), ...accepted] : [];
  const rows = [line(`${result.unitName}${put(words.title, { period: result.period.label[language] })}`), line(`${put(words.counts, { ...counts, now })}${left > 0 ? put(words.cut, { listed, left }) : ''}`), line(...words.columns), ...above, ...exceptions];

  const lists = { findings: body.length > 0 ? { first: HEADER_ROW + 1, last: HEADER_ROW + body.length } : undefined, exceptions: accepted.length > 0 ? { first: rows.length - accepted.length + 1, last: rows.length } : undefined };
  const heights: Record<number, number> = {};
  yield* eachOf(body, (cells, index) => (heights[HEADER_ROW + 1 + index] = rowHeight(cells, WIDTHS)));
  yield* eachOf(accepted, (cells, index) => (heights[rows.length - accepted.length + 1 + index] = rowHeight(cells, WIDTHS)));
  return {
    kind: 'findings',
    name: words.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, [HEADER_ROW]: 24, ...(lists.exceptions && { [lists.exceptions.first - 2]: 30, [lists.exceptions.first - 1]: 24 }), ...heights },
    freezeRows: HEADER_ROW,
    ...(lists.findings && { filter: area(HEADER_ROW, 1, lists.findings.last, WIDTHS.length) }),
    print: { orientation: 'landscape', area: area(1, 1, rows.length, WIDTHS.length), titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: labels.footer },
    ...looks(lists, rows.length, labels),
  };
}

interface Words {
  readonly labels: PlanLabels;
  readonly definitions: Definitions;
  readonly language: PlanOptions['language'];
}

/** `first`: what findings and exceptions have in common. */
function findingCells(finding: Finding, index: number, sheet: string, { labels, definitions, language }: Words) {
  const { at, code, severity } = finding;
  const { message, hint, basis, received, expected } = describe(finding, definitions, language);
  const link = at ? hyperlink({ sheet: at.sheet, firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column }, cellAddress(at)) : labels.findings.workbook;
  const first: PlanCell[] = [index + 1, labels.severities[severity], code, sheet, link, message, received];
  return { first, expected, hint, basis };
}

function dateCell(on: string | undefined): PlanCell {
  const date = on === undefined ? undefined : parseIsoDay(on);
  return date === undefined ? null : { date };
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function looks({ findings, exceptions }: { readonly findings: Rows | undefined; readonly exceptions: Rows | undefined }, rows: number, labels: PlanLabels): Pick<SheetPlan, 'styles' | 'conditional'> {
  const styles: SheetPlan['styles'] = [
    { area: area(1, 1, rows, WIDTHS.length), style: BODY },
    { area: area(1, 1, 1, 1), style: TITLE },
    { area: area(2, 1, 2, 1), style: NOTE },
    { area: area(HEADER_ROW, 1, HEADER_ROW, WIDTHS.length), style: HEADER },
  ];
  const listed = ({ first, last }: Rows, asText: readonly [number, number]): SheetPlan['styles'] => [
    { area: area(first, 1, last, WIDTHS.length), style: { ...GRID, wrap: true, vertical: 'Top', horizontal: 'Left' } },
    { area: area(first, 1, last, 2), style: { horizontal: 'Center' } },
    { area: area(first, 5, last, 5), style: LINK },
    // Found and expected are shown as they were read: 007 stays 007.
    { area: area(first, asText[0], last, asText[1]), style: { numberFormat: '@' } },
  ];
  const bySeverity = ({ first, last }: Rows): NonNullable<SheetPlan['conditional']> =>
    SEVERITIES.map((severity) => ({ area: area(first, 2, last, 2), formula: `$B${first}="${labels.severities[severity]}"`, style: { font: SEVERITY_FONT[severity] } }));
  const conditional = [findings, exceptions].flatMap((list) => (list ? bySeverity(list) : []));
  return {
    styles: [
      ...styles,
      ...(findings ? listed(findings, [7, 8]) : []),
      ...(exceptions
        ? [
            { area: area(exceptions.first - 2, 1, exceptions.first - 2, 1), style: HEADING },
            { area: area(exceptions.first - 1, 1, exceptions.first - 1, WIDTHS.length), style: HEADER },
            ...listed(exceptions, [7, 9]),
          ]
        : []),
    ],
    ...(conditional.length > 0 && { conditional }),
  };
}
