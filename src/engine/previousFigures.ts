import type { PreviousFigure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Measure } from '../model/measure';
import { yearBefore } from '../model/period';
import type { Table } from '../model/table';
import type { Tracker } from '../model/tracker';
import { earlierTables } from './earlierTables';
import { measureCodes } from './flaggedFields';
import { measureSteps } from './measure';
import { type NeededField, neededFields, scopeOf } from './neededFields';
import type { Reading } from './read';
import { ruleFields } from './ruleFields';
import { ruleSteps } from './runRules';
import { setAside } from './setAside';
import { finish, type Steps } from './steps';
import type { Definitions, RunOptions } from './types';
import { withSources } from './withSources';

export interface ComparedReadings {
  /** This report's sheets: one that is kept over several years may hold the earlier period too. */
  readonly readings: readonly Reading[];
  /** Sheets of the year before. */
  readonly earlier: readonly Reading[];
}

/**
 *   period a year before → tables that hold it → rules behind its figures → figures → those that can be vouched for
 *
 * Indicator id → its figure a year before, as a check of that period would have it today. Where a sheet, a column or a
 * readable cell is lacking there is none: an earlier figure is never guessed.
 */
export function previousFigures(definitions: Definitions, { readings, earlier }: ComparedReadings, options: RunOptions): ReadonlyMap<string, PreviousFigure> {
  return finish(previousSteps(definitions, { readings, earlier }, options));
}

/** The same in steps. */
export function* previousSteps(definitions: Definitions, { readings, earlier }: ComparedReadings, options: RunOptions): Steps<ReadonlyMap<string, PreviousFigure>> {
  const period = yearBefore(options.period);
  // A period of more than a year would be compared with part of itself.
  if (!period || period.end >= options.period.start) return new Map();
  const own = tablesOf(readings);
  const tables = earlierTables(definitions.trackers, own, tablesOf(earlier), { earlier: period, current: options.period }, options.memo);
  if (tables.size === 0) return new Map();
  const before = { ...options, period };

  const rules = judgedRules(definitions, tables);
  const found = [...readings, ...earlier].filter(({ table }) => tables.get(table.tracker.id) === table).flatMap((reading) => reading.findings);
  yield 0;
  const { findings } = yield* setAside(yield* flaggedFindings(definitions, rules, tables, found, before), tables, options.isExcepted);

  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const measures = new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator.measure] as const)));
  const previous = new Map<string, PreviousFigure>();
  for (const figure of yield* measureSteps(definitions, tables, findings, before)) {
    const { id, tracker, value, approximate, formula } = figure;
    const taken = measures.get(id);
    if (value === null || !taken || !isCertain(taken, tracker, { trackers, tables, own, rules })) continue;
    previous.set(id, withSources({ value, ...(approximate && { approximate }), ...(formula !== undefined && { formula }) }, () => figure.sources));
  }
  return previous;
}

const tablesOf = (readings: readonly Reading[]): ReadonlyMap<string, Table> => new Map(readings.map(({ table }) => [table.tracker.id, table]));

interface Grounds {
  readonly trackers: ReadonlyMap<string, Tracker>;
  readonly tables: ReadonlyMap<string, Table>;
  /** This report's own tables. */
  readonly own: ReadonlyMap<string, Table>;
  /** Codes of the rules that can be judged for the earlier period. */
  readonly rules: ReadonlySet<string>;
}

/** Whether every cell behind the figure could be read, and every rule behind it be judged. */
function isCertain(taken: Measure, tracker: string, { trackers, tables, own, rules }: Grounds): boolean {
  if (!measureCodes(taken).every((code) => rules.has(code))) return false;
  // As a sheet of both years stands, it tells nothing of the one by itself.
  if (selections(taken).some((selection) => asItStands(selection, tracker, trackers) && tables.get(selection.tracker ?? tracker) === own.get(selection.tracker ?? tracker))) return false;
  return neededFields(taken, tracker, trackers).every(({ tracker: id, field }) => {
    const table = tables.get(id);
    const dates = table?.tracker.dateField;
    return [field, dates].every((name) => (table?.columns.get(name ?? '')?.unreadable.size ?? 0) === 0);
  });
}

type Single = Exclude<Measure, { aggregate: 'rate' }>;

const selections = (taken: Measure): Single[] => (taken.aggregate === 'rate' ? [...selections(taken.part), ...selections(taken.whole)] : [taken]);

function asItStands(selection: Single, own: string, trackers: ReadonlyMap<string, Tracker>): boolean {
  const tracker = trackers.get(selection.tracker ?? own);
  return tracker?.nature === 'flow' && scopeOf(selection, tracker) === 'state';
}

/** The rules that figures go by, and that have all they look at: their trackers, every column named, every cell readable. */
function judgedRules({ trackers }: Definitions, tables: ReadonlyMap<string, Table>): ReadonlySet<string> {
  const byId = new Map(trackers.map((tracker) => [tracker.id, tracker]));
  const wanted = new Set(trackers.flatMap((tracker) => tracker.indicators.flatMap((indicator) => measureCodes(indicator.measure))));
  const isReadable = ({ tracker, field }: NeededField) => tables.has(tracker) && (field === '' || tables.get(tracker)?.columns.get(field)?.unreadable.size === 0);
  const judged = trackers.flatMap(({ id, rules }) => rules.filter((rule) => wanted.has(rule.code) && ruleFields(rule, id, byId).every(isReadable)));
  return new Set(judged.map(({ code }) => code));
}

function* flaggedFindings(definitions: Definitions, codes: ReadonlySet<string>, tables: ReadonlyMap<string, Table>, found: readonly Finding[], options: RunOptions): Steps<Finding[]> {
  if (codes.size === 0) return [];
  const trackers = definitions.trackers.map((tracker) => ({ ...tracker, rules: tracker.rules.filter(({ code }) => codes.has(code)) }));
  return yield* ruleSteps({ trackers, parameters: definitions.parameters }, tables, options, found);
}
