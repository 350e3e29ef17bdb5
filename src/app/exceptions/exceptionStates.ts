import { cellAddress } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { CheckResult } from '../checkResult';
import type { Exception } from '../settings';
import { rootOf } from './acceptFindings';
import { exceptionOf } from './acceptedBy';
import { exceptionKey, exceptionRoot } from './exceptionKey';

/** An exception and what the last check made of it. */
export interface ExceptionState {
  readonly exception: Exception;
  /** `lapsed`: its data changed and the finding is back; `absent`: the check met nothing of the kind. */
  readonly state: 'holds' | 'lapsed' | 'absent';
  /** What it accepts, or what came back. */
  readonly finding?: Finding;
}

/** In the order in which they were made. */
export function exceptionStates(exceptions: readonly Exception[], { findings, excepted }: Pick<CheckResult, 'findings' | 'excepted'>): ExceptionState[] {
  const find = exceptionOf(exceptions);
  const held = new Map<Exception, Finding>();
  for (const { finding } of excepted) {
    const exception = find(finding);
    if (exception && !held.has(exception)) held.set(exception, finding);
  }
  const lapsed = lapsedOf(exceptions.filter((exception) => !held.has(exception)), findings);
  return exceptions.map((exception): ExceptionState => {
    const finding = held.get(exception);
    if (finding) return { exception, state: 'holds', finding };
    const back = lapsed.get(exception);
    return back ? { exception, state: 'lapsed', finding: back } : { exception, state: 'absent' };
  });
}

/** The same rule has something to say of the same record, or at the same cell where the record itself changed. */
function lapsedOf(exceptions: readonly Exception[], findings: readonly Finding[]): Map<Exception, Finding> {
  const lapsed = new Map<Exception, Finding>();
  if (exceptions.length === 0) return lapsed;
  const byRoot = new Map(exceptions.map((exception) => [rootOf(exception), exception]));
  const byCell = new Map(exceptions.flatMap((exception) => (exception.at === undefined ? [] : [[cellKey(exception.key, exception.at), exception]])));
  for (const finding of findings) {
    // At a header cell findings of many months stand; only their own words tell them apart.
    const sameCell = finding.at && finding.record !== undefined ? byCell.get(cellKey(exceptionKey(finding), cellAddress(finding.at))) : undefined;
    const exception = byRoot.get(exceptionRoot(finding)) ?? sameCell;
    if (exception && !lapsed.has(exception)) lapsed.set(exception, finding);
  }
  return lapsed;
}

const cellKey = (key: string, at: string): string => [...key.split('|').slice(0, 3), at].join('|');
