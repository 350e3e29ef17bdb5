import { charts } from './charts';
import type { Figure, PreviousFigure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { checkKeys } from './keys';
import { measure } from './measure';
import { compilePredicate } from './predicate';
import type { Reading } from './read';
import { runRules } from './runRules';
import { missingSheets } from './missingSheets';
import { previousFigures } from './previousFigures';
import { setAside } from './setAside';
import type { Definitions, Located, RunOptions, RunResult } from './types';

/**
 *   sheets (missing, header) → cells (from reading) → keys and references → rules → exceptions → figures, charts
 *
 * Pure: the same definitions, readings and options always give the same result. `earlier`: the sheets of the year before,
 * which are only compared with; what is wrong in them is not this report's business.
 */
export function run(definitions: Definitions, located: Located, readings: readonly Reading[], options: RunOptions, earlier: readonly Reading[] = []): RunResult {
  const tables = new Map(readings.map(({ table }) => [table.tracker.id, table]));
  const found: Finding[] = [];

  // 1. sheets and headers
  found.push(...missingSheets(definitions, located));
  for (const { tracker, findings } of located.places) for (const finding of findings) found.push(withRecords(finding, tables.get(tracker.id)));
  // 2. cells
  for (const reading of readings) found.push(...reading.findings);
  // 3. keys and references
  found.push(...checkKeys(definitions, readings, options, compilePredicate));
  // 4. rules
  found.push(...runRules(definitions, tables, options, found));

  // 5. exceptions
  const { findings, excepted } = setAside(found, tables, options.isExcepted);

  // 6. figures, what they were a year before, and charts
  const previous = previousFigures(definitions, { readings, earlier }, options);
  const figures = measure(definitions, tables, findings, options).map((figure) => withPrevious(figure, previous));
  return { findings, excepted, figures, charts: charts(definitions, tables, findings, options) };
}

function withPrevious(figure: Figure, previous: ReadonlyMap<string, PreviousFigure>): Figure {
  const before = figure.value === null ? undefined : previous.get(figure.id);
  return before ? { ...figure, previous: before } : figure;
}

/** How many records a hidden sheet has is known only now. */
function withRecords(finding: Finding, table: Table | undefined): Finding {
  return finding.code === 'SHEET-HIDDEN' && table ? { ...finding, values: { ...finding.values, records: table.rows.length } } : finding;
}
