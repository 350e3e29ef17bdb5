import type { SheetArea } from '../model/cell';
import type { Finding } from '../model/finding';

/** What the findings of one rule come to: the numbers that a problem's text states. */
export interface ProblemCounts {
  readonly cases: readonly Finding[];
  /** 元; 0 where nothing is at stake. */
  readonly amount: number;
  /** Whoever has most to answer for comes first. */
  readonly owners: readonly string[];
}

/** The risks in the period that stand under each of these codes. */
export function problemCounts(findings: readonly Finding[], codes: ReadonlySet<string>): ReadonlyMap<string, ProblemCounts> {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.inPeriod || finding.severity !== 'risk' || !codes.has(finding.code)) continue;
    const list = byCode.get(finding.code);
    if (list) list.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return new Map([...byCode].map(([code, list]) => [code, countsOf(onePerRecord(list))]));
}

function countsOf(cases: readonly Finding[]): ProblemCounts {
  const amount = Math.round(cases.reduce((sum, finding) => sum + (finding.amount ?? 0), 0) * 100) / 100;
  const counts = new Map<string, number>();
  for (const { owner } of cases) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return { cases, amount, owners: [...counts].sort(([, a], [, b]) => b - a).map(([owner]) => owner) };
}

/** Several wrong cells of one record are one case; a finding at a header (a month without a meeting) stands for itself. */
function onePerRecord(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ at, record }) => {
    if (!at || record === undefined) return true;
    const place = `${at.row} ${at.sheet}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** The cells that the cases stand at, each as an area of its own. */
export function casesAreas(cases: readonly Finding[]): SheetArea[] {
  return cases.flatMap(({ at }) => (at ? [{ sheet: at.sheet, firstRow: at.row, firstColumn: at.column, lastRow: at.row, lastColumn: at.column }] : []));
}
