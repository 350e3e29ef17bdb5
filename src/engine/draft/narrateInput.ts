import type { ReportEdits } from '../../model/draft';
import type { Figure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Period } from '../../model/period';
import type { Definitions } from '../types';

/** What a report is written from. */
export interface NarrateInput {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly definitions: Definitions;
  readonly period: Period;
  /** May be empty: the title then names no unit, and the text says 本单位. */
  readonly unitName: string;
  /** What the user has made of the sentences; absent: the product's words. */
  readonly edits?: ReportEdits;
}
