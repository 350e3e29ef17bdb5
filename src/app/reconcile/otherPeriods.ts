import { earlierTables } from '../../engine/earlierTables';
import { measureCodes } from '../../engine/flaggedFields';
import { figureOf, findingsByCode } from '../../engine/measure';
import { scopeOf } from '../../engine/neededFields';
import { figureContext } from '../../engine/selectRecords';
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
 * The figures of these indicators in the neighbouring periods, from the tables that the check has read anyway; what was
 * computed for an earlier text or before an edit is not computed again. How things stand (state trackers) says nothing of
 * another time, and is left out.
 */
export function otherPeriods({ result, surveyed: { located }, basis }: OpenCheck, definitions: Definitions, ids: ReadonlySet<string>): OtherPeriod[] {
  const { period, today, parameters } = result;
  const { memo } = basis;
  const before = yearBefore(period);
  const own = tablesOf(located.places, basis);
  const held = before && before.end < period.start ? earlierTables(definitions.trackers, own, tablesOf(located.earlier, basis), { earlier: before, current: period }, memo) : new Map<string, Table>();
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const wanted = definitions.trackers.flatMap((tracker) => tracker.indicators.filter(({ id, measure }) => ids.has(id) && !tellsOfNow(measure, tracker.id, trackers)).map((indicator) => ({ indicator, tracker })));
  const byCode = findingsByCode(result.findings);
  const year = partsOf(period.start).year;

  return neighbourPeriods(period, today).map((other): OtherPeriod => {
    const earlier = partsOf(other.start).year < year;
    const figures = wanted.flatMap(({ indicator, tracker }) => {
      const codes = measureCodes(indicator.measure);
      // Nobody has looked for what is wrong in the sheets of the year before.
      if (earlier && codes.length > 0) return [];
      const behind = codes.flatMap((code) => byCode.get(code) ?? []);
      const { value, sources } = memo.of(`other ${other.code} ${indicator.id}`, earlier ? held : own, behind, (tables) =>
        figureOf(indicator, tracker, trackers, figureContext(definitions, tables, behind, { period: other, today, parameters })));
      return value === null || sources.length === 0 ? [] : [[indicator.id, value] as const];
    });
    return { period: other, figures: new Map(figures) };
  });
}

function tablesOf(places: readonly Place[], { sheets }: OpenCheck['basis']): ReadonlyMap<string, Table> {
  return new Map(places.flatMap(({ tracker, sheet }) => {
    const read = sheets.get(sheet.id);
    return read ? [[tracker.id, read.reading.table] as const] : [];
  }));
}

/** Whether any part of the figure is how things stand, whatever the period. */
function tellsOfNow(measure: Measure, own: string, trackers: ReadonlyMap<string, Tracker>): boolean {
  if (measure.aggregate === 'rate') return tellsOfNow(measure.part, own, trackers) || tellsOfNow(measure.whole, own, trackers);
  return scopeOf(measure, trackers.get(measure.tracker ?? own)) === 'state';
}
