import type { Condition, NumberOrParameter } from '../model/condition';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { Measure } from '../model/measure';
import type { Period } from '../model/period';
import type { RuleKind, RuleOf } from '../model/rule';
import type { Table } from '../model/table';

/** What a check may look at, and how it says what it found. */
export interface CheckContext {
  /** The tracker's own records. */
  readonly table: Table;
  /** All trackers that are in the workbook, by id. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly period: Period;
  readonly today: Day;
  readonly number: (value: NumberOrParameter) => number;
  readonly words: (parameter: string) => readonly string[];
  /** Compiles a condition; a condition over a column that is not in the sheet holds for no record. */
  readonly predicate: (table: Table, condition: Condition | undefined) => (record: number) => boolean;
  /** Whether the workbook has every tracker and column that the condition looks at; where not, nothing follows from it. */
  readonly judged: (table: Table, condition: Condition | undefined) => boolean;
  /** Whether a record lies in the period. */
  readonly inPeriod: (table: Table, record: number) => boolean;
  /** A figure of the period, over `own`'s records unless the measure names a tracker; `undefined` where there is none. */
  readonly figure: (measure: Measure, own: string) => number | undefined;
  /**
   * What `compute` makes of some of the own records at a time, top to bottom, in a context of their own; remembered as long
   * as these say the same. It must not depend on the rows that they stand in, and reports nothing.
   */
  readonly byParts: <T>(compute: (context: CheckContext) => T) => readonly T[];
  /** Raw-like text of a field's value as a person would write it (dates 2022-06-20, money with two decimals). */
  readonly show: (table: Table, record: number, field: string) => string;
  /** `field` missing = the record's first column; `record` -1 = the header cell of `field`. */
  readonly report: (found: {
    readonly record: number;
    readonly field: string;
    /** The table that the finding stands in; own by default. */
    readonly table?: Table;
    readonly received?: string;
    readonly expected?: string;
    readonly values?: Finding['values'];
    readonly related?: readonly { readonly table?: Table; readonly record: number; readonly field: string }[];
    /** 元 at stake, where it is not the record's own `rule.amount`. */
    readonly amount?: number;
  }) => void;
}

/** One kind of rule. Pure; runs once a rule over the whole table. */
export type Check<K extends RuleKind> = (rule: RuleOf<K>, context: CheckContext) => void;
