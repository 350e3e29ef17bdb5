import type { SheetArea } from './cell';

/** Kept from 90多, 近百, 约50: how the figure must be worded. */
export type Approximation = 'over' | 'near' | 'about';

/** Why there is no figure. Absent figures drop out of the text; the others are printed 〔缺：…〕. */
export type NoFigure =
  /** Absent: the sheet is not there, or nothing to divide by. */
  | 'tracker-missing' | 'nothing-to-divide'
  /** Could not be computed: a column that it needs is missing, or none of its cells could be read. */
  | 'column-missing' | 'unreadable';

/** One indicator's figure for a period, with the rows that it came from. */
export interface Figure {
  readonly id: string;
  readonly tracker: string;
  readonly unit: string;
  /** Percent 0–100, money in 元; `null` with a `reason`. */
  readonly value: number | null;
  readonly reason?: NoFigure;
  readonly approximate?: Approximation;
  /** Rows behind it, whole records, neighbouring rows joined. */
  readonly sources: readonly SheetArea[];
  /** Live formula without `=`; `{start}` and `{end}` stand for the cells with the period's ends. Absent where the figure cannot be put as one. */
  readonly formula?: string;
  /** Why there is no formula. */
  readonly formulaObstacle?: 'shape' | 'untidy-cells' | 'no-figure';
  /** Requirement met; absent where none is set or there is no figure. */
  readonly met?: boolean;
  /** The same indicator a year earlier (上年同期); only where the workbook holds that period and every cell behind it could be read. */
  readonly previous?: PreviousFigure;
}

export interface PreviousFigure {
  readonly value: number;
  readonly approximate?: Approximation;
  readonly sources: readonly SheetArea[];
  /** As a figure's, with the ends of the earlier period. */
  readonly formula?: string;
}

/** An absent figure (as against one that could not be computed) makes its clause drop out. */
export function isAbsent(figure: Figure): boolean {
  return figure.reason === 'tracker-missing' || figure.reason === 'nothing-to-divide';
}
