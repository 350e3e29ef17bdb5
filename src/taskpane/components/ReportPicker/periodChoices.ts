import { isoDay, isoMonth, monthOf, partsOf } from '../../../model/day';
import { parsePeriod, spanOf, type Period, type Span } from '../../../model/period';

/** A period between two months (`2022-01`) or two dates (`2022-01-15`), both included. */
export interface CustomRange {
  readonly by: 'month' | 'date';
  readonly from: string;
  readonly to: string;
}

/** The months, quarters … of a year. */
export function spansOf(year: number, span: Span): Period[] {
  const count: Record<Span, number> = { year: 1, 'half-year': 2, quarter: 4, month: 12 };
  return Array.from({ length: count[span] }, (_, index) => spanOf(year, span, index)).filter((period) => period !== undefined);
}

/** One of the year's own spans, as against a custom one. */
export function isPreset(period: Period): boolean {
  return !period.code.includes('..');
}

/** `undefined` while an end is missing or lies before the start. A range that is one of the year's spans is given as that. */
export function customPeriod({ by, from, to }: CustomRange): Period | undefined {
  const period = parsePeriod(`${from.trim()}..${to.trim()}`);
  if (!period || by === 'date') return period;
  const { year } = partsOf(period.start);
  const spans: readonly Span[] = ['year', 'half-year', 'quarter', 'month'];
  const same = spans.flatMap((span) => spansOf(year, span)).find(({ start, end }) => start === period.start && end === period.end);
  return same ?? period;
}

/** A period's ends as months or as dates. */
export function rangeOf(period: Period | undefined, by: CustomRange['by']): CustomRange {
  if (!period) return { by, from: '', to: '' };
  const { start, end } = period;
  return by === 'month' ? { by, from: isoMonth(monthOf(start)), to: isoMonth(monthOf(end)) } : { by, from: isoDay(start), to: isoDay(end) };
}

/** What the two fields of a custom period show. */
export function customRange(period: Period | undefined): CustomRange {
  const [from = '', to = ''] = period && !isPreset(period) ? period.code.split('..') : [];
  return { by: from.length > 7 ? 'date' : 'month', from, to };
}
