import { type Day, firstDayOf, lastDayOf, monthOf, partsOf } from '../../model/day';
import { type Period, type Span, spanOf, yearBefore } from '../../model/period';

const SPANS: readonly (readonly [span: Span, count: number])[] = [['year', 1], ['half-year', 2], ['quarter', 4], ['month', 12]];

/**
 * The periods that a figure is most easily mistaken for, besides the same one a year before: years, halves and quarters of
 * the period's own year and of the year before, and the months from the one before it to the one after it; the nearest in
 * length first. None has yet to begin.
 */
export function neighbourPeriods(period: Period, today: Day): Period[] {
  const { year } = partsOf(period.end);
  const [first, last] = [firstDayOf(monthOf(period.start) - 1), lastDayOf(monthOf(period.end) + 1)];
  const before = yearBefore(period);
  const spans = [year, year - 1].flatMap((of) => SPANS.flatMap(([span, count]) => Array.from({ length: count }, (_, index) => ({ span, period: spanOf(of, span, index) }))));
  const near = spans.flatMap(({ span, period: other }) => (other && other.start <= today && (span !== 'month' || (other.start >= first && other.end <= last)) ? [other] : []));
  const off = (other: Period) => Math.abs(Math.log((other.end - other.start + 1) / (period.end - period.start + 1)));
  return near.filter((other) => !isSame(other, period) && !(before && isSame(other, before))).sort((a, b) => off(a) - off(b));
}

const isSame = (left: Period, right: Period): boolean => left.start === right.start && left.end === right.end;
