import { chartSteps } from './charts';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { keySteps } from './keys';
import { measureSteps } from './measure';
import { compilePredicate } from './predicate';
import type { Reading } from './read';
import { ruleSteps } from './runRules';
import { missingSheets } from './missingSheets';
import { previousSteps } from './previousFigures';
import { setAside } from './setAside';
import { finish, type Steps, uncounted } from './steps';
import type { Definitions, Located, RunOptions, RunResult } from './types';
import { withPrevious } from './withSources';

/**
 *   sheets (missing, header) → cells (from reading) → keys and references → rules → exceptions → figures, charts
 *
 * Pure: the same definitions, readings and options always give the same result. `earlier`: the sheets of the year before,
 * which are only compared with; what is wrong in them is not this report's business.
 */
export function run(definitions: Definitions, located: Located, readings: readonly Reading[], options: RunOptions, earlier: readonly Reading[] = []): RunResult {
  return finish(runSteps(definitions, located, readings, options, earlier));
}

/** The rows that `runSteps` goes through in all: those of each sheet once for its keys, and for each of its rules and indicators. */
export const rowsToCheck = (readings: readonly Reading[]): number => readings.reduce((sum, { table: { rows, tracker } }) => sum + rows.length * (1 + tracker.rules.length + tracker.indicators.length), 0);

/** `run` in steps, so that a long run need not keep everything else waiting. */
export function* runSteps(definitions: Definitions, located: Located, readings: readonly Reading[], options: RunOptions, earlier: readonly Reading[] = []): Steps<RunResult> {
  const tables = new Map(readings.map(({ table }) => [table.tracker.id, table]));
  const found: Finding[] = [];

  // 1. sheets and headers
  found.push(...missingSheets(definitions, located));
  for (const { tracker, findings } of located.places) for (const finding of findings) found.push(withRecords(finding, tables.get(tracker.id)));
  // 2. cells
  for (const reading of readings) for (const finding of reading.findings) found.push(finding);
  // 3. keys and references
  for (const finding of yield* keySteps(definitions, readings, options, compilePredicate)) found.push(finding);
  // 4. rules
  for (const finding of yield* ruleSteps(definitions, tables, options, found)) found.push(finding);

  // 5. exceptions
  const { findings, excepted } = yield* setAside(found, tables, options.isExcepted);

  // 6. figures, what they were a year before, and charts
  const previous = yield* uncounted(previousSteps(definitions, { readings, earlier }, options));
  const figures = (yield* measureSteps(definitions, tables, findings, options)).map((figure) => {
    const before = figure.value === null ? undefined : previous.get(figure.id);
    return before ? withPrevious(figure, before) : figure;
  });
  return { findings, excepted, figures, charts: yield* chartSteps(definitions, tables, findings, options) };
}

/** How many records a hidden sheet has is known only now. */
function withRecords(finding: Finding, table: Table | undefined): Finding {
  return finding.code === 'SHEET-HIDDEN' && table ? { ...finding, values: { ...finding.values, records: table.rows.length } } : finding;
}
