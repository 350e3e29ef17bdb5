import type { ReportDefinition } from '../model/report';

/** The report of this id; the first one for `''`, and for an id that is no longer defined. */
export function chosenReport(reports: readonly ReportDefinition[], id: string): ReportDefinition | undefined {
  return reports.find((report) => report.id === id) ?? reports[0];
}
