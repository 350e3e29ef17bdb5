import type { Finding } from '../model/finding';
import type { Phrase, ProblemDefinition } from '../model/report';
import type { Tracker } from '../model/tracker';
import type { ProblemValues } from './draft/slots';
import { figureText } from './figureText';
import { fill, joined, words } from './phrases';
import { type ProblemCounts, problemCounts } from './problemCounts';

/** Owners that are named; of more, the first so many and how many there are. */
const NAMED = 3;

/** A rule that a problem is told of. */
export interface ToldProblem {
  /** Tracker id of the rule. */
  readonly tracker: string;
  readonly code: string;
  readonly definition: ProblemDefinition;
}

/** One risk that stands, with everything that is said about it. */
export interface StandingProblem extends ToldProblem {
  /** What is said under its title. */
  readonly phrases: readonly Phrase[];
  readonly values: ProblemValues;
}

/** All that can be told, in the order of the definitions. */
export function toldProblems(trackers: readonly Tracker[]): ToldProblem[] {
  return trackers.flatMap(({ id, rules }) => rules.flatMap(({ code, problem }) => (problem ? [{ tracker: id, code, definition: problem }] : [])));
}

/** The problems that have risk findings in the period, in the order of the definitions. */
export function standingProblems(trackers: readonly Tracker[], findings: readonly Finding[], common: Readonly<Record<string, string>>): StandingProblem[] {
  const told = toldProblems(trackers);
  const counts = problemCounts(findings, new Set(told.map(({ code }) => code)));
  return told.flatMap((problem) => {
    const counted = counts.get(problem.code);
    return counted ? [{ ...problem, ...describe(problem.definition, problem.code, counted, common) }] : [];
  });
}

function describe(definition: ProblemDefinition, code: string, { cases, amount, owners: all }: ProblemCounts, common: Readonly<Record<string, string>>): Pick<StandingProblem, 'phrases' | 'values'> {
  const codes = [code];
  const { text, amountText, ownersText, measureWord, ownersUnit = '个部门' } = definition;
  const owners = namesOf(all, ownersUnit);
  const figure = (words: string): Phrase => ({ kind: 'figure', text: words, codes });
  const values: ProblemValues = {
    count: { phrases: [figure(`${cases.length}${measureWord}`)], number: cases.length, absent: false },
    amount: { phrases: amount > 0 ? [figure(figureText({ value: amount, unit: '元' }))] : [], number: Math.max(0, amount), absent: false },
    owners: { phrases: owners === '' ? [] : [words(owners)], number: owners === '' ? 0 : 1, absent: false },
  };
  const slots = { ...common, count: values.count.phrases, amount: values.amount.phrases, owners };
  const clauses = [fill(text, slots), amountText !== undefined && amount > 0 ? fill(amountText, slots) : [], ownersText !== undefined && owners !== '' ? fill(ownersText, slots) : []];
  const said = clauses.filter((clause) => clause.length > 0).flatMap((clause, index) => (index > 0 ? [words('，'), ...clause] : clause));
  return { phrases: joined(said), values };
}

function namesOf(owners: readonly string[], unit: string): string {
  const named = owners.slice(0, NAMED).join('、');
  return owners.length > NAMED ? `${named}等${owners.length}${unit}` : named;
}
