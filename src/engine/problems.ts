import type { Finding } from '../model/finding';
import type { Phrase, ProblemDefinition } from '../model/report';
import type { Tracker } from '../model/tracker';
import { figureText } from './figureText';
import { closed, fill, joined, words } from './phrases';

/** Owners that are named; of more, the first so many and how many there are. */
const NAMED = 3;

/** One risk that stands, with everything that is said about it. */
export interface StandingProblem {
  /** Tracker id of the rule. */
  readonly tracker: string;
  readonly definition: ProblemDefinition;
  readonly phrases: readonly Phrase[];
}

/** The problems that have risk findings in the period, in the order of the definitions. */
export function standingProblems(trackers: readonly Tracker[], findings: readonly Finding[], common: Readonly<Record<string, string>>): StandingProblem[] {
  return trackers.flatMap(({ id, rules }) =>
    rules.flatMap(({ code, problem }) => {
      if (!problem) return [];
      const cases = onePerRecord(findings.filter((finding) => finding.inPeriod && finding.severity === 'risk' && finding.code === code));
      return cases.length > 0 ? [{ tracker: id, definition: problem, phrases: describe(problem, code, cases, common) }] : [];
    }),
  );
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

function describe(definition: ProblemDefinition, code: string, cases: readonly Finding[], common: Readonly<Record<string, string>>): Phrase[] {
  const codes = [code];
  const { title, text, amountText, ownersText, measureWord, ownersUnit = '个部门' } = definition;
  const amount = Math.round(cases.reduce((sum, finding) => sum + (finding.amount ?? 0), 0) * 100) / 100;
  const owners = ownersOf(cases, ownersUnit);
  const slots = {
    ...common,
    count: { kind: 'figure', text: `${cases.length}${measureWord}`, codes } as const,
    amount: amount > 0 ? ({ kind: 'figure', text: figureText({ value: amount, unit: '元' }), codes } as const) : '',
    owners,
  };
  const clauses = [fill(text, slots), amountText !== undefined && amount > 0 ? fill(amountText, slots) : [], ownersText !== undefined && owners !== '' ? fill(ownersText, slots) : []];
  const said = clauses.filter((clause) => clause.length > 0).flatMap((clause, index) => (index > 0 ? [words('，'), ...clause] : clause));
  return joined([words(`${title}。`), ...closed(said)]);
}

/** Whoever has most to answer for comes first. */
function ownersOf(cases: readonly Finding[], unit: string): string {
  const counts = new Map<string, number>();
  for (const { owner } of cases) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const owners = [...counts].sort(([, a], [, b]) => b - a).map(([owner]) => owner);
  const named = owners.slice(0, NAMED).join('、');
  return owners.length > NAMED ? `${named}等${owners.length}${unit}` : named;
}
