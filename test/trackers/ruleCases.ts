import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { runRules } from '../../src/engine/runRules';
import { cellAddress } from '../../src/model/cell';
import { parseIsoDay } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { Table } from '../../src/model/table';
import { trackers } from '../../src/trackers';
import { type Value, tableOf } from '../engine/tableOf';

/** A record by field name; fields that are left out are missing. */
export type RecordCase = Readonly<Record<string, Value>>;

/** One rule over a few records; the header stands in row 1, the first record in row 2, the fields from column A. */
export interface RuleCase {
  readonly code: string;
  readonly outcome: string;
  /** Tracker id → records. */
  readonly sheets: Readonly<Record<string, readonly RecordCase[]>>;
  /** Tracker id → fields whose column the sheet lacks. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** Default 2022H1. */
  readonly period?: string;
  /** Default 2022-07-05. */
  readonly today?: string;
  /** `学习台账!J2`; none where the rule is kept. */
  readonly found: readonly string[];
}

/** Every finding of the core trackers' rules over the case's sheets. */
export function findingsOf({ sheets, without = {}, period = '2022H1', today = '2022-07-05' }: RuleCase): Finding[] {
  const reported = parsePeriod(period);
  const day = parseIsoDay(today);
  if (!reported || day === undefined) throw new Error(`No such period or day: ${period}, ${today}`);
  const tables = new Map(Object.entries(sheets).map(([id, records]) => [id, sheetOf(id, records, without[id] ?? [])]));
  return runRules(composeDefinitions(trackers, []), tables, { period: reported, today: day, parameters: {} });
}

export function sheetOf(id: string, records: readonly RecordCase[], without: readonly string[] = []): Table {
  const tracker = trackers.find((each) => each.id === id);
  if (!tracker) throw new Error(`No tracker ${id}`);
  const names = tracker.fields.map(({ name }) => name);
  const stray = records.flatMap((record) => Object.keys(record)).find((name) => !names.includes(name));
  if (stray !== undefined) throw new Error(`${id} has no field ${stray}`);
  return tableOf(tracker, records.map((record) => names.map((name) => record[name])), { without });
}

export function cellOf({ at }: Finding): string {
  return at ? `${at.sheet}!${cellAddress(at)}` : '';
}

/** One test a case: the cells that carry the rule's code, exactly. */
export function testRules(tracker: string, cases: readonly RuleCase[]): void {
  describe(`rules of ${tracker}`, () => {
    test.each(cases.map((each) => [each.code, each.outcome, each] as const))('%s: %s', (code, _, each) => {
      const found = findingsOf(each).filter((finding) => finding.code === code);
      expect(found.map((finding) => [finding.code, cellOf(finding)])).toEqual(each.found.map((cell) => [code, cell]));
    });
  });
}
