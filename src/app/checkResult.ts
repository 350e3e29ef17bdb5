import type { Located, NotTaken } from '../engine/types';
import type { ExceptedFinding } from '../model/acceptance';
import type { ChartData } from '../model/chart';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { ParameterValues } from '../model/parameter';
import type { Period } from '../model/period';
import type { Day } from '../model/day';
import type { ReportText } from '../model/report';
import type { KeptDraft } from './draft/keptDraft';

/** Everything one check of a workbook brought to light; summary, draft and pane are made from it alone. */
export interface CheckResult {
  readonly period: Period;
  readonly unitName: string;
  readonly today: Day;
  readonly parameters: ParameterValues;
  readonly trackers: readonly TrackerSummary[];
  readonly notTaken: readonly NotTaken[];
  /** Trackers that the report needs and the workbook lacks. */
  readonly missing: Located['missing'];
  /** Errors first, then risks, then warnings; within them by tracker, sheet row and column. */
  readonly findings: readonly Finding[];
  /** Findings that a person has put aside with a reason; they take no part in anything else. */
  readonly excepted: readonly ExceptedFinding[];
  /** In the order of the definitions. */
  readonly figures: readonly Figure[];
  /** Charts that have something to show, in the order of the definitions. */
  readonly charts: readonly ChartData[];
  /** Id of the report that was drafted. */
  readonly reportId: string;
  /** The user's sentences in it already. */
  readonly report: ReportText;
  /** What the workbook keeps of this report's draft. */
  readonly draft: KeptDraft;
  /** Rules and shared checks that were run. */
  readonly rules: number;
}

export interface TrackerSummary {
  readonly id: string;
  readonly sheet: string;
  readonly records: number;
}
