import { dayOf, type Day } from '../../model/day';
import type { Field } from '../../model/tracker';
import type { EntryRule } from '../../workbook/sheetPlan';

/** What the engine takes for true and false in the plainest words. */
export const YES_NO = ['是', '否'] as const;

/** Any day that a tracking sheet may speak of; a workbook that counts from 1904 has none before. */
const FIRST: Day = dayOf(1905, 1, 1) ?? 1_828;
const LAST: Day = dayOf(9999, 12, 31) ?? FIRST;
const YEARS = { atLeast: 1900, atMost: 9999 };
/** Wider than any figure of an office; Excel wants a bound. */
const LEAST = -1e12;

/** What a spreadsheet may look at while somebody types into the column; `undefined` for free text. */
export function entryRule({ type, constraints: { enum: words, minimum, exclusiveMinimum, maximum, past } = {} }: Field): EntryRule | undefined {
  // Excel has no rule with one bound included and the other not; a check looks at the rest.
  const bounds = exclusiveMinimum !== undefined && minimum === undefined ? { above: exclusiveMinimum } : { atLeast: minimum ?? LEAST, ...(maximum !== undefined && { atMost: maximum }) };
  switch (type) {
    case 'date':
    case 'yearmonth':
      return { allow: 'date', from: FIRST, until: past === true ? 'today' : LAST };
    case 'year':
      return { allow: 'whole', ...YEARS };
    case 'boolean':
      return { allow: 'list', words: YES_NO };
    case 'integer':
      return { allow: 'whole', ...bounds };
    case 'number':
      return { allow: 'decimal', ...bounds };
    case 'string':
      return words && { allow: 'list', words };
  }
}
