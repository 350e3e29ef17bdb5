import { earlierTables } from '../../engine/earlierTables';
import { measureCodes } from '../../engine/flaggedFields';
import { missingPart, neededFields, scopeOf } from '../../engine/neededFields';
import { figureContext } from '../../engine/selectRecords';
import { takeMeasure } from '../../engine/takeMeasure';
import type { Definitions, Place } from '../../engine/types';
import { partsOf } from '../../model/day';
import type { Measure } from '../../model/measure';
import { type Period, yearBefore } from '../../model/period';
import type { Table } from '../../model/table';
import type { Tracker } from '../../model/tracker';
import type { OpenCheck } from '../openCheck';
import { neighbourPeriods } from './neighbourPeriods';

/** What indicators come to in another period, as far as the sheets that were read tell. */
export interface OtherPeriod {
  readonly period: Period;
  /** Indicator id → figure; absent where the period has no record behind it. */
  readonly figures: ReadonlyMap<string, number>;
}

/**
 * The figures of these indicators in the neighbouring periods, from the tables that the check has read anyway. How things
 * stand (state trackers) says nothing of another time, and is left out.
 */
export function otherPeriods({ result, surveyed: { located }, basis }: OpenCheck, definitions: Definitions, ids: ReadonlySet<string>): OtherPeriod[] {
  const { period, today, parameters, findings } = result;
  const before = yearBefore(period);
  const own = tablesOf(located.places, basis);
  const held = before && before.end < period.start ? earlierTables(definitions.trackers, own, tablesOf(located.earlier, basis), { earlier: before, current: period }, basis.memo) : new Map<string, Table>();
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const wanted = definitions.trackers.flatMap(({ id: tracker, indicators }) => indicators.filter(({ id, measure }) => ids.has(id) && !tellsOfNow(measure, tracker, trackers)).map(({ id, measure }) => ({ id, measure, tracker })));
  const year = partsOf(period.start).year;

  return neighbourPeriods(period, today).map((other): OtherPeriod => {
    // Of the year before, the check itself has vouched for the same period.
    if (before && isSame(other, before)) return { period: other, figures: new Map(result.figures.flatMap(({ id, previous }) => (previous && ids.has(id) ? [[id, previous.value] as const] : []))) };
    const earlier = partsOf(other.start).year < year;
    const tables = earlier ? held : own;
    const context = figureContext(definitions, tables, earlier ? [] : findings, { period: other, today, parameters });
    const figures = new Map<string, number>();
    for (const { id, measure, tracker } of wanted) {
      // Nobody has looked for what is wrong in the sheets of the year before.
      if ((earlier && measureCodes(measure).length > 0) || missingPart(neededFields(measure, tracker, trackers), tables)) continue;
      const { value, records } = takeMeasure(measure, tracker, context);
      if (value !== null && records.some((taken) => taken.records.length > 0)) figures.set(id, value);
    }
    return { period: other, figures };
  });
}

function tablesOf(places: readonly Place[], { sheets }: OpenCheck['basis']): ReadonlyMap<string, Table> {
  return new Map(places.flatMap(({ tracker, sheet }) => {
    const read = sheets.get(sheet.id);
    return read ? [[tracker.id, read.reading.table] as const] : [];
  }));
}

const isSame = (left: Period, right: Period): boolean => left.start === right.start && left.end === right.end;

/** Whether any part of the figure is how things stand, whatever the period. */
function tellsOfNow(measure: Measure, own: string, trackers: ReadonlyMap<string, Tracker>): boolean {
  if (measure.aggregate === 'rate') return tellsOfNow(measure.part, own, trackers) || tellsOfNow(measure.whole, own, trackers);
  return scopeOf(measure, trackers.get(measure.tracker ?? own)) === 'state';
}
