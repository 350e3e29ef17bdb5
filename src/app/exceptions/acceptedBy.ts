import type { Acceptance } from '../../model/acceptance';
import type { Finding } from '../../model/finding';
import type { Exception } from '../settings';
import { earlierKey, exceptionKey } from './exceptionKey';

/** Finds the exception that a finding is accepted by. */
export function exceptionOf(exceptions: readonly Exception[]): (finding: Finding) => Exception | undefined {
  const kept = new Map(exceptions.map((exception) => [exception.key, exception]));
  const earlier = exceptions.some(({ on }) => on === undefined);
  if (kept.size === 0) return () => undefined;
  return (finding) => kept.get(exceptionKey(finding)) ?? (earlier ? kept.get(earlierKey(finding)) : undefined);
}

/** For `run`: whether a finding is accepted, why and by whom. */
export function acceptedBy(exceptions: readonly Exception[]): (finding: Finding) => Acceptance | undefined {
  const find = exceptionOf(exceptions);
  return (finding) => {
    const exception = find(finding);
    if (!exception) return undefined;
    const { reason, by, on } = exception;
    return { reason, ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
  };
}
