import { firstDayIn } from '../model/dayValue';
import { type Period, type Span, spansEndingIn } from '../model/period';
import type { Column } from '../model/table';
import type { CheckContext } from './check';

/** The months, quarters … that end within the period and are over. */
export function spansOver({ period, today }: Pick<CheckContext, 'period' | 'today'>, every: Span): readonly Period[] {
  return spansEndingIn(period, every).filter((span) => span.end < today);
}

/** Record → index of the span that holds its date, or the first day of its month or year; -1 for none. Spans ascend. */
export function spanFinder(column: Column, spans: readonly Pick<Period, 'start' | 'end'>[]): (record: number) => number {
  if (column.kind !== 'number') return () => -1;
  const { values, field } = column;
  return (record) => {
    const value = values[record] ?? Number.NaN;
    return Number.isNaN(value) ? -1 : spanOfDay(spans, firstDayIn(field.type, value));
  };
}

function spanOfDay(spans: readonly Pick<Period, 'start' | 'end'>[], day: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || day < span.start) high = middle - 1;
    else if (day > span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
