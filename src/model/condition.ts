/**
 * A condition over one record. One tree serves three uses: the engine's predicate, the live formula, and the filter
 * that shows the rows behind a figure. Serialisable.
 */
export type Condition =
  /** The value is one of these words, numbers or booleans. */
  | { readonly field: string; readonly in: readonly (string | number | boolean)[] }
  /** A readable value that is none of these; a missing value does not meet it. */
  | { readonly field: string; readonly notIn: readonly (string | number | boolean)[] }
  /** Bounds are included unless `exclusive`. */
  | { readonly field: string; readonly atLeast?: NumberOrParameter; readonly atMost?: NumberOrParameter; readonly exclusive?: boolean }
  | { readonly field: string; readonly empty: boolean }
  /** This field is less than another one; a missing value counts as 0. */
  | { readonly field: string; readonly belowField: string }
  /** The month (or the month of the date) has ended by today. */
  | { readonly field: string; readonly over: true }
  /** The date lies within the reporting period. */
  | { readonly field: string; readonly inPeriod: true }
  /** The date lies in the reporting period's year (or years), up to its end. */
  | { readonly field: string; readonly yearToDate: true }
  /** The date lies before today; `false`: today or later. A missing date is neither. */
  | { readonly field: string; readonly past: boolean }
  /** The date is missing, or lies more than so many months before the period's end. */
  | { readonly field: string; readonly staleMonths: NumberOrParameter }
  /** The value stands in a field of another tracker, in a record that meets `where` (and lies in the period, if asked). */
  | { readonly field: string; readonly foundIn: { readonly tracker: string; readonly field: string; readonly where?: Condition; readonly inPeriod?: boolean } }
  /** The date is not before a date that another tracker holds for this record's key. */
  | { readonly field: string; readonly since: { readonly key: string; readonly tracker: string; readonly match: string; readonly field: string } }
  /** The record carries a finding with one of these codes; `not`: none with any of them. */
  | { readonly flagged: readonly string[]; readonly not?: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A fixed number, or the id of a parameter that the user may change. */
export type NumberOrParameter = number | { readonly parameter: string };
