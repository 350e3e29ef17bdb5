import type { Finding } from '../model/finding';
import type { Phrase, ProblemDefinition } from '../model/report';
import type { Tracker } from '../model/tracker';
import { figureText } from './figureText';
import { fill, joined, words } from './phrases';
import { type ProblemCounts, problemCounts } from './problemCounts';

/** Owners that are named; of more, the first so many and how many there are. */
const NAMED = 3;

/** One risk that stands, with everything that is said about it. */
export interface StandingProblem {
  /** Tracker id of the rule. */
  readonly tracker: string;
  readonly code: string;
  readonly definition: ProblemDefinition;
  /** What is said under its title. */
  readonly phrases: readonly Phrase[];
}

/** The problems that have risk findings in the period, in the order of the definitions. */
export function standingProblems(trackers: readonly Tracker[], findings: readonly Finding[], common: Readonly<Record<string, string>>): StandingProblem[] {
  const counts = problemCounts(findings, new Set(trackers.flatMap(({ rules }) => rules.map(({ code }) => code))));
  return trackers.flatMap(({ id, rules }) =>
    rules.flatMap(({ code, problem }) => {
      const counted = counts.get(code);
      return problem && counted ? [{ tracker: id, code, definition: problem, phrases: describe(problem, code, counted, common) }] : [];
    }),
  );
}

function describe(definition: ProblemDefinition, code: string, { cases, amount, owners: all }: ProblemCounts, common: Readonly<Record<string, string>>): Phrase[] {
  const codes = [code];
  const { text, amountText, ownersText, measureWord, ownersUnit = '个部门' } = definition;
  const owners = namesOf(all, ownersUnit);
  const slots = {
    ...common,
    count: { kind: 'figure', text: `${cases.length}${measureWord}`, codes } as const,
    amount: amount > 0 ? ({ kind: 'figure', text: figureText({ value: amount, unit: '元' }), codes } as const) : '',
    owners,
  };
  const clauses = [fill(text, slots), amountText !== undefined && amount > 0 ? fill(amountText, slots) : [], ownersText !== undefined && owners !== '' ? fill(ownersText, slots) : []];
  const said = clauses.filter((clause) => clause.length > 0).flatMap((clause, index) => (index > 0 ? [words('，'), ...clause] : clause));
  return joined(said);
}

function namesOf(owners: readonly string[], unit: string): string {
  const named = owners.slice(0, NAMED).join('、');
  return owners.length > NAMED ? `${named}等${owners.length}${unit}` : named;
}
