import { monthOf, partsOf } from '../model/day';
import type { Period } from '../model/period';
import { type Column, hasValue, type Table } from '../model/table';
import type { Tracker } from '../model/tracker';
import { yearsIn } from './locate/sheetName';
import { type Memo, NO_MEMO } from './memo';
import { recordInPeriod } from './predicate';

type Ends = Pick<Period, 'start' | 'end'>;
interface Periods {
  readonly earlier: Ends;
  readonly current: Ends;
}

/** Fewer records than this may be dates with a slip in the year. */
const FEWEST = 2;

/**
 * Tracker id → the table that holds the earlier period: the sheet of that year, or a flow tracker's own sheet where it is
 * kept over both years. A state sheet says how things stand now, and nothing of a year ago; nor does one whose dates are
 * renewed.
 */
export function earlierTables(
  trackers: readonly Tracker[],
  own: ReadonlyMap<string, Table>,
  ofYear: ReadonlyMap<string, Table>,
  periods: Periods,
  memo: Memo = NO_MEMO,
): ReadonlyMap<string, Table> {
  const held = new Map<string, Table>();
  for (const { id, nature, dateRenewed } of trackers) {
    const [there, here] = [ofYear.get(id), own.get(id)];
    if (there) {
      if (nature === 'state' ? there.rows.length > 0 : isKeptOver(there, periods.earlier)) held.set(id, there);
    } else if (here && nature === 'flow' && !dateRenewed && memo.of(`held ${id}`, own, [], (seen) => isHeld(seen.get(id), periods))) held.set(id, here);
  }
  return held;
}

const isHeld = (table: Table | undefined, periods: Periods): boolean => table !== undefined && holdsBoth(table, periods);

/** A record in the period, or some on either side of it: a nought in between is a nought. */
function isKeptOver(table: Table, { start, end }: Ends): boolean {
  const column = dateColumn(table);
  if (!column) return false;
  if (recordsIn(table, { start, end }).length > 0) return true;
  const months = dated(table, column).map((record) => monthAt(column, record));
  return months.some((month) => month < monthOf(start)) && months.some((month) => month > monthOf(end));
}

/**
 * A sheet whose name states the earlier year holds it as that year's own sheet does, one whose name states other years only
 * does not. Of all others a few dates of the year before may be slips: the sheet must have been kept in more than half as
 * many months as in the current period.
 */
function holdsBoth(table: Table, { earlier, current }: Periods): boolean {
  const column = dateColumn(table);
  if (!column) return false;
  const stated = yearsIn(table.sheet);
  if (stated.length > 0) return [earlier.start, earlier.end].every((day) => stated.includes(partsOf(day).year)) && isKeptOver(table, earlier);
  const [before, now] = [recordsIn(table, earlier), recordsIn(table, current)];
  const months = (records: readonly number[]) => {
    const found = new Set<number>();
    for (const record of records) found.add(monthAt(column, record));
    return found.size;
  };
  return before.length >= FEWEST && now.length > 0 && 2 * months(before) > months(now);
}

const dateColumn = (table: Table): Column | undefined => (table.tracker.dateField === undefined ? undefined : table.columns.get(table.tracker.dateField));

function recordsIn(table: Table, ends: Ends): number[] {
  return recordsWhere(table, recordInPeriod(table, ends));
}

const dated = (table: Table, column: Column): number[] => recordsWhere(table, (record) => hasValue(column, record));

function recordsWhere({ rows: { length } }: Table, holds: (record: number) => boolean): number[] {
  const found: number[] = [];
  for (let record = 0; record < length; record++) if (holds(record)) found.push(record);
  return found;
}

/** Month of a date or month; a year is told as its first one. */
function monthAt({ field, values }: Column, record: number): number {
  const value = Number(values[record]);
  if (field.type === 'year') return value * 12;
  return field.type === 'yearmonth' ? value : monthOf(value);
}
