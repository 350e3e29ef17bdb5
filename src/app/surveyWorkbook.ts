import { chosenReport } from '../engine/chosenReport';
import { questions } from '../engine/guess/questions';
import type { Question } from '../engine/guess/types';
import { locate } from '../engine/locate';
import { suggestPeriod } from '../engine/suggestPeriod';
import type { Definitions, Located } from '../engine/types';
import { type Day, FIRST_DAY, LAST_DAY } from '../model/day';
import { type Period, parsePeriod } from '../model/period';
import { ToolError } from '../model/toolError';
import { nextTurn } from '../workbook/nextTurn';
import type { Survey, WorkbookPort, WorkOptions } from '../workbook/port';
import { underPresentNames } from './renamedSheets';
import type { Settings } from './settings';

/** Before the period is known, no sheet belongs to another year. */
const ANY_YEAR: Period = { start: FIRST_DAY, end: LAST_DAY, code: '', label: { zh: '', en: '' } };

export interface SurveyedWorkbook {
  /** As they were given, but for sheets that have been renamed since. */
  readonly settings: Settings;
  readonly survey: Survey;
  /** `missing` names only what the chosen report needs. */
  readonly located: Located;
  readonly period: Period;
  /** What only a person can say: which tracker a sheet is, which column a field. */
  readonly questions: readonly Question[];
  /** What it was made from; from the same it would be the same. */
  readonly from: { readonly definitions: Definitions; readonly terms: string };
}

/**
 * What is in the workbook, without reading it whole: sheets, trackers found and not found, and the period that a
 * check would be about (asked for, remembered, or the half-year that the data suggest). `before`: an earlier answer, which is
 * given again where nothing has changed.
 * @throws ToolError BAD-PERIOD when the remembered period cannot be read, and whatever the port throws.
 */
export async function surveyWorkbook(
  workbook: WorkbookPort,
  definitions: Definitions,
  options: { readonly settings: Settings; readonly today: Day; readonly period?: Period | undefined; readonly before?: SurveyedWorkbook | undefined } & WorkOptions,
): Promise<SurveyedWorkbook> {
  const survey = await workbook.survey(options);
  const { before } = options;
  const terms = JSON.stringify([survey, options.settings, options.period, options.today]);
  // Nearly every edit leaves the sheets as they were found.
  if (before?.from.definitions === definitions && before.from.terms === terms) return before;
  // What Excel answered was taken in just now; to recognise it takes a while.
  await nextTurn();
  const settings = underPresentNames(options.settings, survey.sheets);
  const { choices, columnChoices: columns, wordChoices: words, parameters } = settings;
  const { needs = [] } = chosenReport(definitions.reports, settings.report) ?? {};
  const located = (wanted: Period) => onlyNeeded(locate(definitions, survey.sheets, { choices, columns, words, period: wanted, parameters }), needs);
  const wanted = options.period ?? remembered(settings.period);
  const surveyed = (period: Period): SurveyedWorkbook => {
    const found = located(period);
    return { settings, survey, located: found, period, questions: questions(definitions, survey.sheets, found, parameters), from: { definitions, terms } };
  };
  if (wanted) return surveyed(wanted);
  const period = suggestPeriod(located(ANY_YEAR), survey.dateSystem, options.today);
  // With the period known, a sheet of another year can be told from this year's.
  return surveyed(period);
}

function onlyNeeded(located: Located, needs: readonly string[]): Located {
  return { ...located, missing: located.missing.filter((id) => needs.includes(id)) };
}

function remembered(code: string): Period | undefined {
  if (code === '') return undefined;
  const period = parsePeriod(code);
  if (!period) throw new ToolError('BAD-PERIOD', { period: code });
  return period;
}
