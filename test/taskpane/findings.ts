import type { Finding } from '../../src/model/finding';
import { parseReference } from './reference';

/** A finding at `学习台账!C12`; `''` puts it at the workbook. */
export function findingAt(place: string, more: Partial<Finding> = {}): Finding {
  const at = parseReference(place);
  return { code: 'FIELD-REQUIRED', severity: 'error', tracker: 'study', received: '', expected: '', values: {}, inPeriod: true, ...(at && { at }), ...more };
}
