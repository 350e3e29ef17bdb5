import { DATE_1904_OFFSET, type Day, FIRST_DAY, LAST_DAY, dayOf, partsOf } from '../model/day';
import { type Period, reportedHalfYear, spanOf } from '../model/period';
import type { Located, Place } from './types';

/**
 * The half-year that the workbook seems to be about, from the first records of its flow trackers: the one that is
 * reported at this time of year if the records are of that year, else the half-year of the latest record seen.
 */
export function suggestPeriod(located: Located, dateSystem: 1900 | 1904, today: Day): Period {
  const current = reportedHalfYear(today);
  let latest: Day | undefined;
  for (const place of located.places) {
    for (const day of headDays(place, dateSystem)) {
      if (day <= today && (latest === undefined || day > latest)) latest = day;
    }
  }
  if (latest !== undefined) {
    const { year, month } = partsOf(latest);
    const ofData = spanOf(year, 'half-year', month > 6 ? 1 : 0);
    if (ofData && (!current || partsOf(current.start).year !== year)) return ofData;
  }
  const { year } = partsOf(today);
  const fallback = current ?? spanOf(year, 'year', 0);
  if (!fallback) throw new RangeError(`no such year: ${year}`);
  return fallback;
}

function headDays(place: Place, dateSystem: 1900 | 1904): Day[] {
  const { tracker, sheet, lastHeaderRow, columns } = place;
  const dateColumn = tracker.nature === 'flow' && tracker.dateField !== undefined ? columns.get(tracker.dateField) : undefined;
  if (!dateColumn || !sheet.used) return [];
  const { firstRow, firstColumn } = sheet.used;
  const days: Day[] = [];
  for (const row of sheet.head.slice(lastHeaderRow - firstRow + 1)) {
    const day = roughDay(row[dateColumn.position - firstColumn], dateSystem);
    if (day !== undefined) days.push(day);
  }
  return days;
}

/** Good enough for a suggestion; the readers do it properly. */
function roughDay(value: string | number | boolean | undefined, dateSystem: 1900 | 1904): Day | undefined {
  if (typeof value === 'number') {
    const day = Math.floor(value) + (dateSystem === 1904 ? DATE_1904_OFFSET : 0);
    return day >= FIRST_DAY && day <= LAST_DAY && partsOf(day).year >= 1990 ? day : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const match = /((?:19|20)\d{2})\s*[-./年]\s*(\d{1,2})/.exec(value.normalize('NFKC'));
  return match ? dayOf(Number(match[1]), Number(match[2]), 1) : undefined;
}
