import type { Language } from '../../model/localText';

export interface PlanOptions {
  readonly language: Language;
  /** Local time of making, as it is printed: `2022-07-05 09:30`. */
  readonly now: string;
}
