import type { Condition, NumberOrParameter } from './condition';
import type { LocalText } from './localText';
import type { Measure } from './measure';
import type { Span } from './period';
import type { ProblemDefinition } from './report';
import type { Severity } from './severity';

/** What every rule row says, whatever its kind. */
export interface RuleBase {
  /** `ASSET-003`; never changes once released. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong; ICU MessageFormat over the finding's values. */
  readonly message: LocalText;
  /** What to do. */
  readonly hint: LocalText;
  /** The regulation or internal rule behind it. */
  readonly basis: LocalText;
  /** Records that the rule is about; all of them by default. */
  readonly where?: Condition;
  /** Its findings belong to every period, whatever their records' dates: what should have been done by its end and was not. */
  readonly standing?: true;
  /** Field whose sum over the flagged records tells how much is at stake. */
  readonly amount?: string;
  /** Taken off `amount`; missing counts as 0 (what is still owed = due − received). */
  readonly amountMinus?: string;
  /** Field that names the department or person to answer for it. Like `amount`, read in the record that the finding stands at. */
  readonly owner?: string;
  /** What a report says of it, where it is a risk that belongs there. */
  readonly problem?: ProblemDefinition;
}

/** A date in or around a record. `orToday`: today where the cell is empty, for what is still open. */
export type DatePoint = { readonly field: string; readonly orToday?: true } | { readonly monthEnd: string } | 'today' | 'period-end';

/** Key of another tracker's record: this record's `field` equals the other's `match`. */
export interface Lookup {
  readonly field: string;
  readonly tracker: string;
  readonly match: string;
}

/** What a rule of each kind needs; one file in `checks/` a kind. */
export interface RuleParameters {
  /** The field has a value. */
  required: { readonly field: string };
  /** Where `where` holds, each of `need` has a value, has this value or one of these words, or is empty. */
  requiredWhen: { readonly where: Condition; readonly need: readonly { readonly field: string; readonly is: 'present' | 'absent' | boolean | readonly string[] }[] };
  /** The value must stand (`must`) or must not (`mustNot`); with `must`, a missing value is flagged too. */
  flag: { readonly field: string; readonly must?: string | boolean; readonly mustNot?: string | boolean };
  differs: { readonly fields: readonly [string, string] };
  /** 1 = Monday … 7 = Sunday. */
  weekday: { readonly field: string; readonly weekday: NumberOrParameter };
  lessOrEqual: { readonly left: string; readonly right: string };
  /** Each date is not later than the next one that is there. */
  dateOrder: { readonly fields: readonly string[] };
  /** Same values in all `fields`; `under`: only where this field differs; blanks match blanks only with `blanksMatch`. */
  duplicate: { readonly fields: readonly string[]; readonly under?: string; readonly blanksMatch?: boolean };
  /** `result` = first of `plus` + … − `minus` …, or `result` = `factor` × `times`. */
  equation: { readonly result: string; readonly plus: readonly string[]; readonly minus?: readonly string[]; readonly times?: NumberOrParameter; readonly tolerance: NumberOrParameter };
  /**
   * At least so many records in each whole span of the period that is over.
   * `each`: for each of these words separately; `per`: for each record of another tracker separately.
   */
  frequency: {
    readonly field: string;
    readonly every: Span;
    readonly atLeast: NumberOrParameter;
    readonly each?: { readonly field: string; readonly values: readonly string[] };
    readonly per?: { readonly field: string; readonly tracker: string; readonly match: string };
  };
  /**
   * Each record of `of` has a counterpart in `by`. Flagged at the record of `of`; with `distinct` once for each value,
   * at its first record. `every`: in each such span of the period that is over, one finding naming the spans that lack one.
   */
  coverage: {
    readonly of: { readonly tracker: string; readonly field: string; readonly where?: Condition; readonly distinct?: boolean };
    readonly by: { readonly tracker: string; readonly field: string; readonly where?: Condition; readonly inPeriod?: boolean };
    readonly every?: Span;
  };
  /** One `who` in two intervals at once; records that agree in both dates and in `same` are one trip. */
  overlap: { readonly who: string; readonly from: string; readonly to: string; readonly same?: string };
  /** `to` comes later than `from` + `within`. `missing`: what a missing `from` means. */
  overdue: {
    readonly from: DatePoint;
    readonly to: DatePoint;
    readonly within: { readonly days: NumberOrParameter } | { readonly months: NumberOrParameter };
    readonly missing: 'passes' | 'late';
    /** Field at whose cell the finding stands. */
    readonly at: string;
    /** Field whose value is what `at` should have reached, where that is no date. */
    readonly owed?: string;
    /** Word that `at` should hold by then, where it is a status. */
    readonly reached?: string;
  };
  /** A month without a record, per `group`, within the record's own span, the period, and the months begun by today. */
  gap: { readonly month: string; readonly group: string; readonly from: string; readonly to: string };
  /** `part` ÷ `whole` × 100 of one record is at least so many percent. */
  ratio: { readonly part: string; readonly whole: string; readonly atLeast: NumberOrParameter };
  /** The sum per group, up to the period's end, does not exceed the ceiling that another tracker sets. Flagged there. */
  limit: { readonly sum: string; readonly date: string; readonly group: Lookup; readonly ceiling: string };
  /** The words of `field` speak against the record's class. `words` is a parameter's id. */
  misclassified: { readonly where: Condition; readonly field: string; readonly words: string };
  /** The date or month lies within a span of this record, or of the record that `in` leads to. */
  withinInterval: { readonly field: string; readonly from: string; readonly to: string; readonly in?: Lookup };
  /**
   * The figure of `field` is the same in another tracker: `count` of its records that belong to this one, or the `value`
   * that it holds for this record's key. `totals`: the two figures of the period agree; flagged at the header of `field`.
   */
  agreesWith: { readonly field: string } & (
    | { readonly count: { readonly tracker: string; readonly match: string; readonly key: string; readonly where?: Condition } }
    | { readonly value: { readonly tracker: string; readonly match: string; readonly key: string; readonly field: string } }
    | { readonly totals: { readonly own: Measure; readonly other: Measure; readonly at: { readonly tracker: string; readonly field: string } } }
  );
  /** Of one `group`, dated within so many days, each below the ceiling and together above it. One finding for all of them, at the last. */
  split: { readonly sum: string; readonly date: string; readonly group: readonly string[]; readonly withinDays: NumberOrParameter; readonly ceiling: NumberOrParameter };
  /** Each statutory holiday in the period that is over has a record: `node` names it, or its date lies within so many days around. At the header of `field`. */
  holidays: { readonly field: string; readonly node: string; readonly withinDays: NumberOrParameter };
  /** Of all records in each whole span that is over, at least so many percent meet `part`. At the header of `field`. */
  share: { readonly field: string; readonly part: Condition; readonly every: Span; readonly atLeast: NumberOrParameter };
  /** Whole numbers without a gap, from the lowest to the highest of each `group`. At the record after the gap. */
  sequence: { readonly field: string; readonly group: readonly string[] };
}

export type RuleKind = keyof RuleParameters;
export type RuleOf<K extends RuleKind> = RuleBase & { readonly kind: K } & RuleParameters[K];
export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind];
