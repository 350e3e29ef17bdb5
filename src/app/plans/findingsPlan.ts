import { describe } from '../../engine/describe';
import type { Definitions } from '../../engine/types';
import { cellAddress } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { SEVERITIES } from '../../model/severity';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { hyperlink } from './hyperlink';
import { PLAN_LABELS, type PlanLabels, put } from './planLabels';
import type { PlanOptions } from './planOptions';
import { BODY, GRID, HEADER, LINK, NOTE, SEVERITY_FONT, TITLE } from './planStyles';
import { rowHeight } from './rowHeight';

/** Number, severity, code, tracker, place, problem, found, expected, advice, basis. */
const WIDTHS = [6, 9, 19, 15, 9, 36, 15, 17, 28, 22];
const HEADER_ROW = 3;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** 问题清单: every finding with a link to its cell, errors first, filterable. */
export function findingsPlan(result: CheckResult, definitions: Definitions, { language, now }: PlanOptions): SheetPlan {
  const labels = PLAN_LABELS[language];
  const words = labels.findings;
  const names = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker.name]));
  const sheets = new Map(result.trackers.map(({ id, sheet }) => [id, sheet]));
  const place = (finding: Finding) => finding.at?.sheet ?? sheets.get(finding.tracker) ?? names.get(finding.tracker) ?? '';

  const line = (...cells: PlanCell[]): PlanCell[] => WIDTHS.map((_, index) => cells[index] ?? null);
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, result.findings.filter((finding) => finding.severity === severity).length]));
  const body = result.findings.map((finding, index) => findingRow(finding, index, place(finding), labels, definitions, language));
  const foot = result.excepted.length > 0 ? [line(put(words.excepted, { count: result.excepted.length }))] : [];
  const rows = [
    line(`${result.unitName}${put(words.title, { period: result.period.label[language] })}`),
    line(put(words.counts, { ...counts, now })),
    line(...words.columns),
    ...(body.length > 0 ? body : [line(words.none)]),
    ...foot,
  ];
  const lastRow = HEADER_ROW + body.length;

  return {
    kind: 'findings',
    name: words.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: { 1: 30, [HEADER_ROW]: 24, ...Object.fromEntries(body.map((cells, index) => [HEADER_ROW + 1 + index, rowHeight(cells, WIDTHS)])) },
    freezeRows: HEADER_ROW,
    ...(body.length > 0 && { filter: area(HEADER_ROW, 1, lastRow, WIDTHS.length) }),
    print: { orientation: 'landscape', area: area(1, 1, rows.length, WIDTHS.length), titleRows: { first: HEADER_ROW, last: HEADER_ROW }, footer: labels.footer },
    ...looks(lastRow, rows.length, body.length > 0, labels),
  };
}

function findingRow(finding: Finding, index: number, sheet: string, labels: PlanLabels, definitions: Definitions, language: PlanOptions['language']): PlanCell[] {
  const { at, code, severity } = finding;
  const { message, hint, basis, received, expected } = describe(finding, definitions, language);
  const link = at ? hyperlink({ sheet: at.sheet, firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column }, cellAddress(at)) : labels.findings.workbook;
  return [index + 1, labels.severities[severity], code, sheet, link, message, received, expected, hint, basis];
}

function looks(lastRow: number, rows: number, any: boolean, labels: PlanLabels): Pick<SheetPlan, 'styles' | 'conditional'> {
  const first = HEADER_ROW + 1;
  const styles: SheetPlan['styles'] = [
    { area: area(1, 1, rows, WIDTHS.length), style: BODY },
    { area: area(1, 1, 1, 1), style: TITLE },
    { area: area(2, 1, 2, 1), style: NOTE },
    { area: area(HEADER_ROW, 1, HEADER_ROW, WIDTHS.length), style: HEADER },
  ];
  const foot: SheetPlan['styles'] = rows > lastRow && any ? [{ area: area(lastRow + 1, 1, rows, WIDTHS.length), style: NOTE }] : [];
  if (!any) return { styles };
  return {
    styles: [
      ...styles,
      { area: area(first, 1, lastRow, WIDTHS.length), style: { ...GRID, wrap: true, vertical: 'Top', horizontal: 'Left' } },
      { area: area(first, 1, lastRow, 2), style: { horizontal: 'Center' } },
      { area: area(first, 5, lastRow, 5), style: LINK },
      // Found and expected are shown as they were read: 007 stays 007.
      { area: area(first, 7, lastRow, 8), style: { numberFormat: '@' } },
      ...foot,
    ],
    conditional: SEVERITIES.map((severity) => ({ area: area(first, 2, lastRow, 2), formula: `$B${first}="${labels.severities[severity]}"`, style: { font: SEVERITY_FONT[severity] } })),
  };
}
