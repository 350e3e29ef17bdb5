import { locatedRules } from '../engine/locatedRules';
import { chosenReport } from '../engine/chosenReport';
import { createMemo, type Memo } from '../engine/memo';
import { narrate } from '../engine/narrate';
import type { Reading } from '../engine/read';
import { rowsToCheck, runSteps } from '../engine/run';
import type { Steps } from '../engine/steps';
import type { Definitions, Place, RunResult } from '../engine/types';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import { type Period, yearBefore } from '../model/period';
import { SEVERITIES } from '../model/severity';
import { ToolError } from '../model/toolError';
import type { WorkbookChange, WorkbookPort } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { loadDraft } from './draft/keptDraft';
import { acceptedBy } from './exceptions/acceptedBy';
import { inSlices } from './inSlices';
import { parameterValues } from './parameterValues';
import { readSheet, type ReadSheet, rereadSheet, type Told } from './readSheet';
import type { Settings } from './settings';
import { type SurveyedWorkbook, surveyWorkbook } from './surveyWorkbook';

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

/** A check with all that a further one can begin from: only what has changed since is read and computed again. */
export interface OpenCheck {
  readonly result: CheckResult;
  readonly surveyed: SurveyedWorkbook;
  readonly basis: Basis;
}

/** What a check rests on; with another basis nothing of it can be used. */
interface Basis {
  readonly definitions: Definitions;
  readonly memo: Memo;
  /** All settings and dates that reading and checking go by, as text. */
  readonly terms: string;
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, ReadSheet>;
}

/**
 *   survey → locate → read → check and measure → put exceptions aside → narrate
 *
 * Reads the whole workbook and changes nothing in it.
 * @throws ToolError EMPTY-WORKBOOK, NO-TRACKERS, BAD-PERIOD, CANCELLED, and whatever the port throws.
 */
export function openCheck(workbook: WorkbookPort, definitions: Definitions, options: CheckOptions): Promise<OpenCheck> {
  return check(workbook, definitions, options);
}

export interface FollowOptions extends CheckOptions {
  /**
   * Whether all that happened before `open` was read had been told by then; default: no. Rows that are told to have moved
   * may else have been read where they are now, so that the last that was read is read once more.
   */
  readonly settled?: boolean;
}

/**
 * The same check after these changes, in the order that they were made, at a cost that goes with them: the result is that
 * of a full check. Whatever the changes do not tell (another period, a moved column, merged cells) is read anew.
 * @throws as `openCheck`
 */
export function followChanges(workbook: WorkbookPort, definitions: Definitions, open: OpenCheck, changes: readonly WorkbookChange[], options: FollowOptions): Promise<OpenCheck> {
  return check(workbook, definitions, options, { open, changes, settled: options.settled ?? false });
}

interface Before extends Told {
  readonly open: OpenCheck;
}

async function check(workbook: WorkbookPort, definitions: Definitions, options: CheckOptions, before?: Before): Promise<OpenCheck> {
  const { today, signal, onProgress } = options;
  const settings = { ...options.settings, report: options.report ?? options.settings.report };

  // 1. survey and locate
  onProgress?.({ phase: 'survey', done: 0, total: 0 });
  const surveyed = await surveyWorkbook(workbook, definitions, { settings, today, period: options.period, before: before?.open.surveyed, ...(signal && { signal }) });
  const { survey, located, period } = surveyed;
  if (survey.sheets.every((sheet) => sheet.own !== undefined || sheet.used === undefined)) throw new ToolError('EMPTY-WORKBOOK');
  if (located.places.length === 0) throw new ToolError('NO-TRACKERS');
  const parameters = parameterValues(definitions, settings.parameters);
  const terms = JSON.stringify([period.code, today, survey.dateSystem, parameters]);
  const usable = before?.open.basis.definitions === definitions && before.open.basis.terms === terms ? before : undefined;

  // 2. read
  const total = [...located.places, ...located.earlier].reduce((rows, place) => rows + bodyRows(place), 0);
  let done = 0;
  const sheets = new Map<string, ReadSheet>();
  const readAll = async (places: readonly Place[], about: Period) => {
    const readings: Reading[] = [];
    for (const place of places) {
      const from = done;
      const progress = (rows: number) => onProgress?.({ phase: 'read', sheet: place.sheet.name, done: from + rows, total });
      const context = { period: about, today, survey, progress, ...(signal && { signal }) };
      const known = usable?.open.basis.sheets.get(place.sheet.id);
      const read = (usable && known && (await rereadSheet(workbook, place, context, known, usable))) ?? (await readSheet(workbook, place, context));
      readings.push(read.reading);
      sheets.set(place.sheet.id, read);
      done += bodyRows(place);
    }
    return readings;
  };
  const readings = await readAll(located.places, period);
  const earlier = await readAll(located.earlier, yearBefore(period) ?? period);

  // 3. check and measure
  const units = Math.max(1, rowsToCheck(readings));
  const onRows = (rows: number) => onProgress?.({ phase: 'check', done: Math.floor((Math.min(rows, units) / units) * total), total });
  onRows(0);
  const memo = usable?.open.basis.memo ?? createMemo();
  const report = chosenReport(definitions.reports, settings.report);
  if (!report) throw new Error('no report is defined');
  const unitName = options.unitName ?? settings.unitName;
  const known = before?.open.result;
  const draft = known?.reportId === report.id ? known.draft : await loadDraft(workbook, report.id);
  const steps = function* (): Steps<Omit<RunResult, 'findings'> & Pick<CheckResult, 'findings' | 'report'>> {
    const { findings, ...rest } = yield* runSteps(definitions, located, readings, { period, today, parameters, isExcepted: acceptedBy(settings.exceptions), memo }, earlier);
    yield 0;

    // 4. narrate
    const narrative = narrate(report, { figures: rest.figures, findings, definitions, period, unitName, edits: draft.edits });
    yield 0;
    return { ...rest, findings: inOrder(findings, definitions), report: narrative };
  };
  const { findings, excepted, figures, charts, report: narrative } = await inSlices(steps(), { signal, onRows });
  if (signal?.aborted) throw new ToolError('CANCELLED');

  const result: CheckResult = {
    period,
    unitName,
    today,
    parameters,
    trackers: readings.map(({ table }) => ({ id: table.tracker.id, sheet: table.sheet, records: table.rows.length })),
    notTaken: located.notTaken,
    missing: located.missing,
    findings,
    excepted,
    figures,
    charts,
    reportId: report.id,
    report: narrative,
    draft,
    rules: locatedRules(located),
  };
  return { result, surveyed, basis: { definitions, memo, terms, sheets } };
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
