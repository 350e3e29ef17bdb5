import type { Figure } from '../model/figure';
import { decimalsOf } from './figureText';

/** How a figure has moved against the year before. */
export interface Change {
  /** In the figure's unit; percentage points for percentages. Of the figures as they are shown, so that what a reader works out agrees. */
  readonly difference: number;
  /** Of the earlier figure, in percent; absent for percentages, and where that was 0. */
  readonly percent?: number;
}

/** `undefined` where either figure is not known, or only approximately: their difference would be nobody's figure. */
export function changeOf({ value, unit, approximate, previous }: Pick<Figure, 'value' | 'unit' | 'approximate' | 'previous'>): Change | undefined {
  if (value === null || !previous || approximate || previous.approximate) return undefined;
  const decimals = decimalsOf(unit);
  const before = rounded(previous.value, decimals);
  const difference = rounded(rounded(value, decimals) - before, decimals);
  return { difference, ...(unit !== '%' && before !== 0 && { percent: (100 * difference) / before }) };
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // `+ 0`: no negative zero.
  return Math.round(value * factor) / factor + 0;
}
