import { eachOf, finish, type Steps } from '../../engine/steps';
import { cellAddress } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { SEVERITIES, type Severity } from '../../model/severity';
import type { FindingFilter, KeyedFinding } from './paneState';

/** Group of the findings that stand at the workbook, not in a sheet. */
export const WORKBOOK_GROUP = 'workbook';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings of one tracker, gravest first. */
export interface FindingGroup {
  /** Tracker id, or `WORKBOOK_GROUP`. */
  readonly id: string;
  readonly counts: SeverityCounts;
  readonly findings: readonly KeyedFinding[];
}

/** One line of the list. `position` is 1-based among `size` of its level. */
export type FindingRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly expanded: boolean; readonly position: number; readonly size: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly group: string; readonly position: number; readonly size: number };

/** Gives every finding a name: code and cell, numbered where several share both. */
export function keyFindings(findings: readonly Finding[]): KeyedFinding[] {
  return finish(keySteps(findings));
}

/** The same in steps: there may be as many findings as cells. */
export function* keySteps(findings: readonly Finding[]): Steps<KeyedFinding[]> {
  const seen = new Map<string, number>();
  const keyed: KeyedFinding[] = [];
  yield* eachOf(findings, (finding) => {
    const place = finding.at ? `${finding.at.sheet}!${cellAddress(finding.at)}` : finding.tracker;
    const name = `${finding.code}@${place}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    keyed.push({ key: before === 0 ? name : `${name}#${before}`, finding });
  });
  return keyed;
}

export function groupOf(finding: Finding): string {
  return finding.at ? finding.tracker : WORKBOOK_GROUP;
}

export function countSeverities(findings: readonly KeyedFinding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, risk: 0, warning: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

export function passes(finding: Finding, filter: FindingFilter): boolean {
  return (
    (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
    (filter.tracker === undefined || filter.tracker === groupOf(finding)) &&
    (filter.codes.length === 0 || filter.codes.includes(finding.code))
  );
}

export function filterFindings(findings: readonly KeyedFinding[], filter: FindingFilter): readonly KeyedFinding[] {
  if (filter.severities.length === 0 && filter.tracker === undefined && filter.codes.length === 0) return findings;
  return findings.filter(({ finding }) => passes(finding, filter));
}

/** The worst group first: most errors, then most risks, then most warnings; what stands at the workbook comes last. */
export function groupFindings(findings: readonly KeyedFinding[]): FindingGroup[] {
  const byTracker = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    const id = groupOf(keyed.finding);
    const group = byTracker.get(id);
    if (group) group.push(keyed);
    else byTracker.set(id, [keyed]);
  }
  const groups = [...byTracker].map(([id, members]) => ({ id, counts: countSeverities(members), findings: members }));
  return groups.sort((a, b) => Number(a.id === WORKBOOK_GROUP) - Number(b.id === WORKBOOK_GROUP) || compareCounts(b.counts, a.counts));
}

const shown = new WeakMap<readonly KeyedFinding[], { readonly filter: FindingFilter; readonly groups: FindingGroup[] }>();

/** The groups of what the filter lets through; made once for all who ask, since there may be very many findings. */
export function shownGroups(findings: readonly KeyedFinding[], filter: FindingFilter): readonly FindingGroup[] {
  const there = shown.get(findings);
  if (there?.filter === filter) return there.groups;
  const groups = groupFindings(filterFindings(findings, filter));
  shown.set(findings, { filter, groups });
  return groups;
}

function compareCounts(a: SeverityCounts, b: SeverityCounts): number {
  for (const severity of SEVERITIES) {
    if (a[severity] !== b[severity]) return a[severity] - b[severity];
  }
  return 0;
}

export const groupKey = (group: string) => `group:${group}`;

/** The groups as lines, with the findings of those that are open. */
export function rowsOf(groups: readonly FindingGroup[], expanded: ReadonlySet<string>): FindingRow[] {
  const rows: FindingRow[] = [];
  groups.forEach((group, index) => {
    const open = expanded.has(group.id);
    rows.push({ kind: 'group', key: groupKey(group.id), group, expanded: open, position: index + 1, size: groups.length });
    if (!open) return;
    group.findings.forEach(({ key, finding }, at) => {
      rows.push({ kind: 'finding', key, finding, group: group.id, position: at + 1, size: group.findings.length });
    });
  });
  return rows;
}

/** Up to so many findings all groups are open at first; beyond, the worst one. */
const ALL_OPEN = 30;

export function firstExpanded(groups: readonly FindingGroup[]): Set<string> {
  const all = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return new Set((all <= ALL_OPEN ? groups : groups.slice(0, 1)).map((group) => group.id));
}

/** How many findings each tracker and each code has, most first. */
export function tally(findings: readonly KeyedFinding[], of: (finding: Finding) => string): { readonly id: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { finding } of findings) {
    const id = of(finding);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
