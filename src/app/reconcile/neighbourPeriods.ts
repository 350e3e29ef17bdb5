import type { Day } from '../../model/day';
import { partsOf } from '../../model/day';
import { type Period, type Span, spanOf, yearBefore } from '../../model/period';

const SPANS: readonly (readonly [span: Span, count: number])[] = [['year', 1], ['half-year', 2], ['quarter', 4], ['month', 12]];

/**
 * The periods that a figure is most easily mistaken for: the same period a year before, then the other years, halves,
 * quarters and months of the period's own year and of the year before, the nearest in length first. None has yet to begin.
 */
export function neighbourPeriods(period: Period, today: Day): Period[] {
  const { year } = partsOf(period.end);
  const length = ({ start, end }: Period) => end - start;
  const spans = [year, year - 1].flatMap((of) => SPANS.flatMap(([span, count]) => Array.from({ length: count }, (_, index) => spanOf(of, span, index) ?? [])).flat());
  const near = spans.map((other) => ({ other, off: Math.abs(Math.log((length(other) + 1) / (length(period) + 1))) })).sort((a, b) => a.off - b.off);
  const all = [yearBefore(period) ?? [], ...near.map(({ other }) => other)].flat();
  return all.filter((other, index) => isAnother(other, period) && other.start <= today && all.findIndex(({ start, end }) => start === other.start && end === other.end) === index);
}

const isAnother = (left: Period, right: Period): boolean => left.start !== right.start || left.end !== right.end;
