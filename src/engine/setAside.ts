import type { ExceptedFinding } from '../model/acceptance';
import type { Finding } from '../model/finding';
import type { Table } from '../model/table';
import { type DataBehind, dataBehind } from './dataBehind';
import { eachOf, type Steps } from './steps';
import type { RunOptions, RunResult } from './types';

/** Tells what each finding is about, and parts the findings that a person has put aside from the others. */
export function* setAside(found: readonly Finding[], tables: ReadonlyMap<string, Table>, isExcepted: RunOptions['isExcepted']): Steps<Pick<RunResult, 'findings' | 'excepted'>> {
  const findings: Finding[] = [];
  const excepted: ExceptedFinding[] = [];
  const behind = dataBehind(found, tables);
  yield* eachOf(found, (raw) => {
    const finding = withData(raw, behind(raw));
    const accepted = isExcepted?.(finding);
    if (accepted === undefined) findings.push(finding);
    else excepted.push({ finding, ...accepted });
  });
  return { findings, excepted };
}

/** The same object for the same finding: what was computed from it stays right. */
const known = new WeakMap<Finding, Finding>();

function withData(raw: Finding, { record, about }: DataBehind): Finding {
  const there = known.get(raw);
  if (there?.record === record && there?.about === about) return there;
  const finding = { ...raw, ...(record !== undefined && { record }), about };
  known.set(raw, finding);
  return finding;
}
