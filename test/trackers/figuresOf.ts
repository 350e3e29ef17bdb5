import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { measure } from '../../src/engine/measure';
import { runRules } from '../../src/engine/runRules';
import type { Figure } from '../../src/model/figure';
import { trackers } from '../../src/trackers';
import { computed } from '../engine/computed';
import { halfYear } from '../engine/figureTrackers';
import { type RecordCase, sheetOf } from './ruleCases';

/** Tracker id → records. */
export type RecordSheets = Readonly<Record<string, readonly RecordCase[]>>;

/** Every tracker's figures over these records, with default parameters, looked at on 5 July 2022 where no other day is given. */
export function figuresOf(records: RecordSheets, period = '2022H1', today?: string): Figure[] {
  const tables = new Map(Object.entries(records).map(([id, each]) => [id, sheetOf(id, each)]));
  const definitions = composeDefinitions(trackers, []);
  const options = halfYear(period, today);
  return measure(definitions, tables, runRules(definitions, tables, options), options);
}

/** Has every formula computed over the records and held against its figure; the ids of those that have a figure and no formula. */
export async function expectFormulas(figures: readonly Figure[], records: RecordSheets): Promise<string[]> {
  const live = figures.filter(({ formula, value }) => formula !== undefined && value !== null);
  const values = await computed(live, Object.entries(records).map(([id, each]) => sheetOf(id, each)));
  for (const [at, { id, value }] of live.entries()) expect([id, Number(values[at])]).toEqual([id, expect.closeTo(value ?? Number.NaN, 8)]);
  return figures.filter(({ formula, value }) => formula === undefined && value !== null).map(({ id }) => id);
}

/** Values of the indicators whose id begins with `prefix.`, by the rest of it. */
export function valuesUnder(figures: readonly Figure[], prefix: string): Record<string, number | null> {
  return Object.fromEntries(figures.filter(({ id }) => id.startsWith(`${prefix}.`)).map(({ id, value }) => [id.slice(prefix.length + 1), value]));
}
