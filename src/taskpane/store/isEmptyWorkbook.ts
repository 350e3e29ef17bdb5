import type { SurveyedWorkbook } from '../../app';

/** No value in any sheet but our own. */
export function isEmptyWorkbook(known: SurveyedWorkbook): boolean {
  return known.survey.sheets.every((sheet) => sheet.own !== undefined || sheet.used === undefined);
}
