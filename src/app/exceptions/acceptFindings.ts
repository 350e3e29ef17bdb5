import { cellAddress } from '../../model/cell';
import { type Day, isoDay } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { Exception } from '../settings';
import { exceptionOf } from './acceptedBy';
import { exceptionKey, exceptionRoot, placeIn } from './exceptionKey';

/** A reason and a name, as a person gave them. */
export interface Words {
  readonly reason: string;
  readonly by: string;
}

/** Findings that one reason may be given for: each is kept by itself, and a workbook's settings have little room. */
export const MOST_AT_ONCE = 500;

/**
 * The exceptions with these findings among them. What they were accepted by before goes, lapsed ones too.
 * @throws RangeError without a reason or a name, or for more findings than `MOST_AT_ONCE`: the pane asks for neither
 */
export function acceptFindings(exceptions: readonly Exception[], findings: readonly Finding[], words: Words, today: Day): Exception[] {
  const [reason, by] = [words.reason.trim(), words.by.trim()];
  if (reason === '' || by === '') throw new RangeError('an exception needs a reason and a name');
  if (findings.length > MOST_AT_ONCE) throw new RangeError(`at most ${MOST_AT_ONCE} findings at once`);
  const made = new Map<string, Exception>();
  for (const finding of findings) {
    const key = exceptionKey(finding);
    made.set(key, { key, reason, by, on: isoDay(today), record: placeIn(finding), ...(finding.at && { at: cellAddress(finding.at) }) });
  }
  const replaced = new Set(findings.map(exceptionOf(exceptions)));
  const roots = new Set(findings.map(exceptionRoot));
  return [...exceptions.filter((kept) => !replaced.has(kept) && !roots.has(rootOf(kept) ?? '')), ...made.values()];
}

/** The exception's `exceptionRoot`; an earlier version kept none. */
export function rootOf({ key, record }: Pick<Exception, 'key' | 'record'>): string | undefined {
  return record === undefined ? undefined : [...key.split('|').slice(0, 3), record].join('|');
}
