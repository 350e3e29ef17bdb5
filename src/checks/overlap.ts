import { isoDay } from '../model/day';
import type { RuleOf } from '../model/rule';
import { type Table, hasValue, numberColumn } from '../model/table';
import type { Check, CheckContext } from './check';
import { groupRecords } from './groupRecords';

/** Records of one person with the same two dates, in sheet order. */
interface Trip {
  readonly from: number;
  readonly to: number;
  readonly records: number[];
}

/**
 * Two intervals overlap when they share a day. Records with both dates alike are one trip, unless `same` names two
 * places. Stands at `from` of the later record, naming the earliest that it clashes with.
 * Values: `firstRow`, `otherFrom`, `otherTo` (the earlier record), `from`, `to`.
 */
export const overlap: Check<'overlap'> = (rule, context) => {
  for (const trips of tripsByPerson(rule, context).values()) {
    if (trips.length === 1 && trips[0]?.records.length === 1) continue;
    for (const [record, earlier] of clashes(rule, context.table, trips)) reportClash(rule, context, record, earlier);
  }
};

function tripsByPerson(rule: RuleOf<'overlap'>, { table, predicate }: CheckContext): Map<string | number, Trip[]> {
  const who = table.columns.get(rule.who);
  const [starts, ends] = [table.columns.get(rule.from), table.columns.get(rule.to)];
  const people = new Map<string | number, Trip[]>();
  if (!who || starts?.kind !== 'number' || ends?.kind !== 'number') return people;
  const concerned = predicate(table, rule.where);
  // An end before its start is another rule's finding.
  const takes = (record: number) => (starts.values[record] ?? Number.NaN) <= (ends.values[record] ?? Number.NaN) && hasValue(who, record) && concerned(record);
  const trips = new Map<number, Trip>();
  groupRecords([who, starts, ends], table.rows.length, takes).forEach((first, record) => {
    const known = trips.get(first);
    const person = who.values[record];
    if (known) known.records.push(record);
    else if (first >= 0 && person !== undefined) {
      const trip = { from: starts.values[record] ?? 0, to: ends.values[record] ?? 0, records: [record] };
      trips.set(first, trip);
      const others = people.get(person);
      if (others) others.push(trip);
      else people.set(person, [trip]);
    }
  });
  return people;
}

/** Record → the earliest record before it that it clashes with, in sheet order. */
function clashes(rule: RuleOf<'overlap'>, table: Table, trips: readonly Trip[]): [number, number][] {
  const byStart = [...trips].sort((a, b) => a.from - b.from);
  const earliest = new Map<Trip, number>();
  const note = (trip: Trip, record = Infinity) => {
    if (record < (earliest.get(trip) ?? Infinity)) earliest.set(trip, record);
  };
  byStart.forEach((trip, index) => {
    for (let next = index + 1; next < byStart.length; next++) {
      const other = byStart[next];
      if (!other || other.from > trip.to) break;
      note(trip, other.records[0]);
      note(other, trip.records[0]);
    }
  });
  const found: [number, number][] = [];
  for (const trip of trips) {
    const elsewhere = earliest.get(trip) ?? Infinity;
    const otherPlace = otherPlaces(rule, table, trip);
    for (const record of trip.records) {
      const first = Math.min(elsewhere, otherPlace(record));
      if (first < record) found.push([record, first]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/** Record → the trip's first record that names another place than it does; `Infinity` for none. */
function otherPlaces(rule: RuleOf<'overlap'>, table: Table, { records }: Trip): (record: number) => number {
  const places = rule.same === undefined ? undefined : table.columns.get(rule.same);
  const first = places && records.find((record) => hasValue(places, record));
  if (!places || first === undefined) return () => Infinity;
  const second = records.find((record) => hasValue(places, record) && places.values[record] !== places.values[first]) ?? Infinity;
  return (record) => {
    if (!hasValue(places, record)) return Infinity;
    return places.values[record] === places.values[first] ? second : first;
  };
}

function reportClash(rule: RuleOf<'overlap'>, { table, show, report }: CheckContext, record: number, earlier: number): void {
  const [from, to] = [show(table, record, rule.from), show(table, record, rule.to)];
  const [start, end] = [numberColumn(table, rule.from)?.[earlier], numberColumn(table, rule.to)?.[earlier]];
  const [otherFrom, otherTo] = [isoDay(start ?? 0), isoDay(end ?? 0)];
  report({
    record,
    field: rule.from,
    expected: `∉ ${otherFrom} – ${otherTo}`,
    values: { firstRow: table.rows[earlier] ?? 0, from, to, otherFrom, otherTo },
    related: [{ record: earlier, field: rule.from }],
  });
}
