import type { Finding } from '../model/finding';
import type { Definitions, Located } from './types';

/** SHEET-MISSING for each tracker without a sheet; it stands at the workbook. */
export function missingSheets(definitions: Definitions, located: Located): Finding[] {
  const missing = new Set(located.missing);
  return definitions.trackers
    .filter((tracker) => missing.has(tracker.id))
    .map((tracker) => ({
      code: 'SHEET-MISSING',
      severity: 'warning',
      tracker: tracker.id,
      received: '',
      expected: tracker.name,
      values: { tracker: tracker.name },
      inPeriod: true,
    }));
}
