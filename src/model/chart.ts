import type { LocalText } from './localText';
import type { Measure } from './measure';
import type { Span } from './period';

/** A chart of a tracker's records, with the figures that it is drawn from; pure data. */
export interface ChartDefinition {
  /** `study.by-month`; stable once released. */
  readonly id: string;
  readonly title: LocalText;
  readonly shape: ChartShape;
  readonly by: ChartCategories;
  /** What the values are counted in: 次, 元 … */
  readonly unit: LocalText;
  /** At most six are drawn; more than that nobody tells apart. */
  readonly series: readonly ChartSeries[];
}

/** `stacked-…`: the series are parts of a whole. Bars suit long names, columns suit time. */
export type ChartShape = 'columns' | 'stacked-columns' | 'bars' | 'stacked-bars';

/** What the values are sorted into. */
export type ChartCategories =
  /** The months (quarters …) of the reporting period, by the tracker's `dateField`. */
  | { readonly every: Span }
  /**
   * The values of a field: those that `from` lists (a branch without a session has its 0), else the field's allowed
   * words that occur, else all that occur, in the sheet's order.
   */
  | { readonly field: string; readonly label: LocalText; readonly from?: { readonly tracker: string; readonly field: string } };

export interface ChartSeries {
  readonly label: LocalText;
  readonly measure: Measure;
  /** Stands in the table only (a total of the parts that are drawn). */
  readonly listed?: true;
}

/** A chart's figures for one period. */
export interface ChartData {
  readonly id: string;
  /** Tracker id; `''` for a chart about all of them. */
  readonly tracker: string;
  readonly title: LocalText;
  readonly shape: ChartShape;
  readonly unit: LocalText;
  /** Heading of the categories. */
  readonly by: LocalText;
  readonly series: readonly { readonly label: LocalText; readonly listed: boolean }[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: LocalText;
  /** One for each series. */
  readonly cells: readonly ChartCell[];
}

export interface ChartCell {
  /** `null` where there is no figure. */
  readonly value: number | null;
  /** Live formula without `=`, complete; absent where the figure cannot be put as one. */
  readonly formula?: string;
}
