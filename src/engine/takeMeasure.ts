import type { Approximation, NoFigure } from '../model/figure';
import type { Measure } from '../model/measure';
import type { Table } from '../model/table';
import { exactSum } from './exactSum';
import { measureCodes } from './flaggedFields';
import { NO_MEMO, type Part } from './memo';
import type { PredicateEnvironment } from './predicate';
import { finish } from './steps';
import { type SingleMeasure, type Tally, tally } from './tally';

/** What a measure comes to, and the records that it was taken from. */
export interface Measured {
  readonly value: number | null;
  readonly reason?: NoFigure;
  readonly approximations: ReadonlySet<Approximation>;
  /** By table, each once: its parts, top to bottom. */
  readonly behind: readonly { readonly table: Table; readonly parts: readonly Part<Behind>[] }[];
}

type Behind = Pick<Tally, 'rows' | 'counted'>;

/** Takes the measure as the columns stand; whether they are all there is `missingPart`'s question. */
export function takeMeasure(measure: Measure, own: string, env: PredicateEnvironment): Measured {
  if (measure.aggregate === 'rate') return takeRate(takeMeasure(measure.part, own, env), takeMeasure(measure.whole, own, env));
  const id = measure.tracker ?? own;
  const table = env.tables.get(id);
  if (!table) return { value: null, reason: 'tracker-missing', approximations: new Set(), behind: [] };
  const { memo = NO_MEMO, period, findings = [] } = env;
  const key = `${period.start} ${period.end} ${id} ${JSON.stringify(measure)}`;
  const flagged = measureCodes(measure).length > 0 ? findings : [];
  const parts = memo.parts(key, env.tables, id, flagged, (tables) => {
    const within = { ...env, tables, lookups: new Map() };
    return (part) => tally(measure, part, within);
  });
  return joined(measure, table, finish(parts));
}

/** Percent; the records behind the part and the whole both stand behind it. */
function takeRate(part: Measured, whole: Measured): Measured {
  const behind = joinedBehind([...whole.behind, ...part.behind]);
  const kinds = new Set<Approximation>(part.approximations.size + whole.approximations.size > 0 ? ['about'] : []);
  const reason = part.reason ?? whole.reason ?? (whole.value === 0 ? 'nothing-to-divide' : undefined);
  if (part.value === null || whole.value === null || reason) return { value: null, ...(reason && { reason }), approximations: kinds, behind };
  return { value: (100 * part.value) / whole.value, approximations: kinds, behind };
}

/** Each table once: a rate's part and whole share most of their records. */
function joinedBehind(behind: Measured['behind']): Measured['behind'] {
  const byTable = new Map<Table, readonly Part<Behind>[]>();
  for (const { table, parts } of behind) {
    const others = byTable.get(table);
    // The parts of a table are the same for every measure.
    byTable.set(table, others ? others.map(({ part, value }, index) => ({ part, value: joinedRows(value, parts[index]?.value) })) : parts);
  }
  return [...byTable].map(([table, parts]) => ({ table, parts }));
}

const known = new WeakMap<Behind, { readonly other: Behind; readonly both: Behind }>();

/** Rows that stand behind one or the other. */
function joinedRows(one: Behind, other: Behind | undefined): Behind {
  if (!other || other.counted === 0) return one;
  const there = known.get(one);
  if (there?.other === other) return there.both;
  const runs: [first: number, last: number][] = [];
  for (const { rows } of [one, other]) for (let at = 0; at < rows.length; at += 2) runs.push([rows[at] ?? 0, rows[at + 1] ?? 0]);
  const rows: number[] = [];
  for (const [first, last] of runs.sort(([a], [b]) => a - b)) {
    const end = rows.at(-1);
    if (end !== undefined && end >= first - 1) rows[rows.length - 1] = Math.max(end, last);
    else rows.push(first, last);
  }
  const both = { rows, counted: Math.max(one.counted, other.counted) };
  known.set(one, { other, both });
  return both;
}

const NOTHING: Tally = { selected: 0, counted: 0, rows: [], approximations: new Set() };

function joined(measure: SingleMeasure, table: Table, parts: readonly Part<Tally>[]): Measured {
  const tallies = parts.map(({ value }) => value);
  const counted = sumOf(tallies, (each) => each.counted);
  const unreadable = (...fields: string[]) => sumOf(tallies, (each) => each.selected) > 0 && fields.some((field) => (table.columns.get(field)?.unreadable.size ?? 0) > 0);
  const behind = [{ table, parts }];
  const approximations = approximationsOf(tallies);
  /** Without a record there is no figure. */
  const ofRecords = (value: number, ...fields: string[]): Measured =>
    counted === 0 ? { value: null, reason: unreadable(...fields) ? 'unreadable' : 'nothing-to-divide', approximations: new Set(), behind } : { value, approximations, behind };
  switch (measure.aggregate) {
    case 'count':
      return { value: counted, approximations, behind };
    case 'distinct':
      return { value: distinct(tallies), approximations, behind };
    case 'sum':
      // Nothing but unreadable cells is no zero.
      return counted === 0 && unreadable(measure.field) ? { value: null, reason: 'unreadable', approximations, behind } : { value: total(tallies), approximations, behind };
    case 'mean':
      return ofRecords(total(tallies) / counted, measure.field);
    case 'mean-days':
      return ofRecords(sumOf(tallies, ({ days = 0 }) => days) / counted, measure.from, measure.to);
    case 'max': {
      const most = tallies.reduce((known, each) => Math.max(known, each.most ?? -Infinity), -Infinity);
      if (counted === 0) return ofRecords(most, measure.field);
      const largest = parts.map(({ part, value }) => ({ part, value: value.most === most ? value : NOTHING }));
      return { value: most, approximations: approximationsOf(largest.map(({ value }) => value)), behind: [{ table, parts: largest }] };
    }
  }
}

const sumOf = (tallies: readonly Tally[], figure: (each: Tally) => number): number => tallies.reduce((sum, each) => sum + figure(each), 0);

function approximationsOf(tallies: readonly Tally[]): Set<Approximation> {
  const all = new Set<Approximation>();
  for (const { approximations } of tallies) if (approximations.size > 0) for (const kind of approximations) all.add(kind);
  return all;
}

function distinct(tallies: readonly Tally[]): number {
  const all = new Set<string | number>();
  for (const { values } of tallies) if (values) for (const value of values) all.add(value);
  return all.size;
}

function total(tallies: readonly Tally[]): number {
  const all = exactSum();
  for (const { sum } of tallies) if (sum) all.addAll(sum);
  return all.total();
}
