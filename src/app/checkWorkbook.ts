import { chosenReport } from '../engine/chosenReport';
import { locatedRules } from '../engine/locatedRules';
import { narrate } from '../engine/narrate';
import { createReader, type Reading } from '../engine/read';
import { run } from '../engine/run';
import type { Definitions, Place } from '../engine/types';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import { type Period, yearBefore } from '../model/period';
import { SEVERITIES } from '../model/severity';
import { ToolError } from '../model/toolError';
import type { Survey, WorkbookPort } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { acceptedBy } from './exceptions/acceptedBy';
import { parameterValues } from './parameterValues';
import type { Settings } from './settings';
import { surveyWorkbook } from './surveyWorkbook';

export interface CheckProgress {
  readonly phase: 'survey' | 'read' | 'check';
  /** Sheet that is being read. */
  readonly sheet?: string;
  /** Rows. */
  readonly done: number;
  readonly total: number;
}

export interface CheckOptions {
  readonly settings: Settings;
  readonly today: Day;
  /** Absent: the remembered one, or the half-year that the data suggest. */
  readonly period?: Period;
  /** Absent: the remembered one. */
  readonly unitName?: string;
  /** Id of the report to draft. Absent: the remembered one, or the first. */
  readonly report?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
}

/**
 *   survey → locate → read → check and measure → put exceptions aside → narrate
 *
 * Reads the whole workbook and changes nothing in it.
 * @throws ToolError EMPTY-WORKBOOK, NO-TRACKERS, BAD-PERIOD, CANCELLED, and whatever the port throws.
 */
export async function checkWorkbook(workbook: WorkbookPort, definitions: Definitions, options: CheckOptions): Promise<CheckResult> {
  const { today, signal, onProgress } = options;
  const settings = { ...options.settings, report: options.report ?? options.settings.report };

  // 1. survey and locate
  onProgress?.({ phase: 'survey', done: 0, total: 0 });
  const { survey, located, period } = await surveyWorkbook(workbook, definitions, { settings, today, period: options.period, ...(signal && { signal }) });
  if (survey.sheets.every((sheet) => sheet.own !== undefined || sheet.used === undefined)) throw new ToolError('EMPTY-WORKBOOK');
  if (located.places.length === 0) throw new ToolError('NO-TRACKERS');

  // 2. read
  const total = [...located.places, ...located.earlier].reduce((rows, place) => rows + bodyRows(place), 0);
  let before = 0;
  const readAll = async (places: readonly Place[], about: Period) => {
    const readings: Reading[] = [];
    for (const place of places) {
      const done = before;
      const progress = (rows: number) => onProgress?.({ phase: 'read', sheet: place.sheet.name, done: done + rows, total });
      readings.push(await readPlace(workbook, place, { period: about, today, survey, progress, ...(signal && { signal }) }));
      before += bodyRows(place);
    }
    return readings;
  };
  const readings = await readAll(located.places, period);
  const earlier = await readAll(located.earlier, yearBefore(period) ?? period);

  // 3. check and measure
  onProgress?.({ phase: 'check', done: total, total });
  const parameters = parameterValues(definitions, settings.parameters);
  const { findings, excepted, figures, charts } = run(
    definitions,
    located,
    readings,
    { period, today, parameters, isExcepted: acceptedBy(settings.exceptions) },
    earlier,
  );
  if (signal?.aborted) throw new ToolError('CANCELLED');

  // 4. narrate
  const report = chosenReport(definitions.reports, settings.report);
  if (!report) throw new Error('no report is defined');
  const unitName = options.unitName ?? settings.unitName;
  const narrative = narrate(report, { figures, findings, definitions, period, unitName });

  return {
    period,
    unitName,
    today,
    parameters,
    trackers: readings.map(({ table }) => ({ id: table.tracker.id, sheet: table.sheet, records: table.rows.length })),
    notTaken: located.notTaken,
    missing: located.missing,
    findings: inOrder(findings, definitions),
    excepted,
    figures,
    charts,
    reportId: report.id,
    report: narrative,
    rules: locatedRules(located),
  };
}

async function readPlace(
  workbook: WorkbookPort,
  place: Place,
  context: { period: Period; today: Day; survey: Survey; progress: (rows: number) => void; signal?: AbortSignal },
): Promise<Reading> {
  const { period, today, survey, progress, signal } = context;
  const reader = createReader(place, { period, today, dateSystem: survey.dateSystem });
  if (!place.body) return reader.finish();
  progress(0);
  for await (const block of workbook.read(place.sheet.id, place.body, { onProgress: progress, ...(signal && { signal }) })) reader.add(block);
  return reader.finish();
}

const bodyRows = (place: Place) => (place.body ? place.body.lastRow - place.body.firstRow + 1 : 0);

/** Errors, risks, warnings; within them as the sheets are read. */
function inOrder(findings: readonly Finding[], definitions: Definitions): Finding[] {
  const trackers = new Map(definitions.trackers.map((tracker, index) => [tracker.id, index]));
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  const place = (finding: Finding) => trackers.get(finding.tracker) ?? trackers.size;
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      place(a) - place(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
