import type { Condition } from './condition';

/** How a figure comes out of the records. `tracker`: counts another tracker's records; own by default. */
export type Measure =
  | ({ readonly aggregate: 'count' } & Selection)
  | ({ readonly aggregate: 'sum'; readonly field: string; readonly minus?: string } & Selection)
  | ({ readonly aggregate: 'distinct'; readonly field: string } & Selection)
  /** Arithmetic mean, or the largest value; no figure where no record has one. */
  | ({ readonly aggregate: 'mean' | 'max'; readonly field: string } & Selection)
  /** Mean of the days from one date to the other, over records that have both. */
  | ({ readonly aggregate: 'mean-days'; readonly from: string; readonly to: string } & Selection)
  /** In percent; no figure where the denominator is 0. */
  | { readonly aggregate: 'rate'; readonly part: Measure; readonly whole: Measure };

export interface Selection {
  readonly tracker?: string;
  readonly where?: Condition;
  /** `period` (flow trackers' default), `until-end`: dated up to the period's end, `state`: as the sheet stands (state trackers' default). */
  readonly scope?: 'period' | 'until-end' | 'state';
}
