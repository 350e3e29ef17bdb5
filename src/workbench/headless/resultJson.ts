import { describeFinding, type CheckResult } from '../../app';
import type { Definitions } from '../../engine/types';
import { cellAddress, type SheetArea, sheetAreaAddress } from '../../model/cell';
import { isoDay } from '../../model/day';
import type { Language } from '../../model/localText';

/** The published form of a result; see README, “Headless”. */
export interface ResultJson {
  period: { start: string; end: string; label: string };
  trackers: { id: string; sheet: string; records: number }[];
  indicators: { id: string; label: string; unit: string; value: number | null; approximate: boolean; sources: string[]; previous?: PreviousJson }[];
  findings: { code: string; severity: string; sheet: string; cell: string; message: string }[];
  report: { heading: string; paragraphs: string[] }[];
}

/** The same indicator a year before; only where the workbook holds that period. */
export interface PreviousJson {
  value: number;
  approximate: boolean;
  sources: string[];
}

export function resultJson(result: CheckResult, definitions: Definitions, language: Language): ResultJson {
  const indicators = new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator])));
  return {
    period: { start: isoDay(result.period.start), end: isoDay(result.period.end), label: result.period.label[language] },
    trackers: result.trackers.map(({ id, sheet, records }) => ({ id, sheet, records })),
    indicators: result.figures.map(({ id, unit, value, approximate, sources, previous }) => ({
      id,
      label: indicators.get(id)?.label[language] ?? id,
      unit,
      value,
      approximate: approximate !== undefined,
      sources: sources.flatMap(rowByRow),
      ...(previous && { previous: { value: previous.value, approximate: previous.approximate !== undefined, sources: previous.sources.flatMap(rowByRow) } }),
    })),
    findings: result.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.at?.sheet ?? '',
      cell: finding.at ? cellAddress(finding.at) : '',
      message: describeFinding(finding, definitions, language).message,
    })),
    report: result.report.sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((paragraph) => paragraph.map((phrase) => phrase.text).join('')),
    })),
  };
}

/** One address a record, so that a reader can count them. */
function rowByRow(area: SheetArea): string[] {
  const addresses: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) addresses.push(sheetAreaAddress({ ...area, firstRow: row, lastRow: row }));
  return addresses;
}
