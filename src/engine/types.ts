import type { Acceptance, ExceptedFinding } from '../model/acceptance';
import type { Area } from '../model/cell';
import type { ChartData } from '../model/chart';
import type { Memo } from './memo';
import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Parameter, ParameterValues } from '../model/parameter';
import type { Period } from '../model/period';
import type { Day } from '../model/day';
import type { ReportDefinition } from '../model/report';
import type { Tracker } from '../model/tracker';

/** Everything that the engine is told about the trade: an argument, never an import. */
export interface Definitions {
  readonly trackers: readonly Tracker[];
  readonly parameters: readonly Parameter[];
  readonly reports: readonly ReportDefinition[];
}

/** What `locate` needs of a sheet; the port's `SheetInfo` has it. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly own?: string;
  readonly used?: Area;
  readonly hiddenRows: number;
  readonly merged: readonly Area[];
  readonly head: readonly (readonly (string | number | boolean)[])[];
}

/** Where a tracker stands. Rows and columns are 1-based. */
export interface Place {
  readonly tracker: Tracker;
  readonly sheet: SheetHead;
  /** First and last header row (two for a two-row header). */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** Field name → sheet column, sheet row of its header, header as written, scale (10 000 for 万元), whether a person chose it. */
  readonly columns: ReadonlyMap<string, { readonly position: number; readonly row: number; readonly header: string; readonly scale: number; readonly chosen?: true }>;
  /** Field name → the bureau's own word → the allowed word that it means; absent where nobody bound any. */
  readonly words?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** First row under the header … last used row. */
  readonly body: Area | undefined;
  /** HEADER-MISSING, HEADER-DUPLICATE, SHEET-HIDDEN. */
  readonly findings: readonly Finding[];
}

export type NotTaken =
  /** No tracker has this name or these columns. */
  | { readonly sheet: string; readonly why: 'unknown' }
  | { readonly sheet: string; readonly why: 'empty' }
  | { readonly sheet: string; readonly why: 'own' }
  /** The name fits, but no header was found in the first rows; `looked` = columns that were looked for. */
  | { readonly sheet: string; readonly why: 'no-header'; readonly tracker: string; readonly looked: readonly string[] }
  /** The columns fit a tracker although the name does not: a person must say so. */
  | { readonly sheet: string; readonly why: 'like'; readonly tracker: string }
  /** Several sheets answer to one tracker: a person must choose. */
  | { readonly sheet: string; readonly why: 'ambiguous'; readonly tracker: string; readonly rivals: readonly string[] }
  /** Belongs to another year, or the user said it is none. */
  | { readonly sheet: string; readonly why: 'other-year'; readonly tracker: string }
  | { readonly sheet: string; readonly why: 'excluded' };

export interface Located {
  readonly places: readonly Place[];
  readonly notTaken: readonly NotTaken[];
  /** Ids of trackers without a sheet. */
  readonly missing: readonly string[];
  /** Sheets of the year before, for comparison only; to the report itself they are sheets of another year. */
  readonly earlier: readonly Place[];
}

/** Sheet name → tracker id, or `''` for none: what a person chose, kept in the workbook. */
export type SheetChoices = Readonly<Record<string, string>>;

/** The column that a person chose for a field, kept in the workbook. */
export interface ColumnChoice {
  /** Sheet name. */
  readonly sheet: string;
  /** Tracker id. */
  readonly tracker: string;
  readonly field: string;
  readonly column: ChosenColumn;
}

export type ChosenColumn =
  /** By its header, wherever it moves; `nth`: which of the columns with this header, from the left, 1-based. */
  | { readonly header: string; readonly nth: number }
  /** The sheet column, 1-based, as long as it has no header. */
  | { readonly position: number }
  /** The sheet has no such column, whatever looks like it. */
  | 'none';

/** A word of the bureau's own that a person bound to an allowed one, kept in the workbook. */
export interface WordChoice {
  /** Tracker id. */
  readonly tracker: string;
  readonly field: string;
  /** As it stands in the cells. */
  readonly word: string;
  /** The allowed word. */
  readonly means: string;
}

export interface RunOptions {
  readonly period: Period;
  readonly today: Day;
  /** Every parameter has its value here. */
  readonly parameters: ParameterValues;
  /** Why a person has put this finding aside, and who; `undefined` for all others. */
  readonly isExcepted?: (finding: Finding) => Acceptance | undefined;
  /** What earlier runs with the same definitions and options found out. */
  readonly memo?: Memo;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  /** Findings put aside; they count in no figure and no text. */
  readonly excepted: readonly ExceptedFinding[];
  readonly figures: readonly Figure[];
  /** Charts that have something to show. */
  readonly charts: readonly ChartData[];
}
