import type { Binding, Claim, Quantity, Target } from '../../model/claim';
import { type Period, yearBefore } from '../../model/period';
import type { Definitions } from '../types';
import { balance } from './balance';
import { bind, type Bound } from './bind';
import { findQuantities } from './findQuantities';
import { judge, type OtherPeriod } from './judge';
import { isDecrease } from './scopes';
import { indexAt, segment } from './segment';

export interface ReconcileInput {
  readonly text: string;
  /** What the text may state, by `targets`; none without a workbook. */
  readonly targets: readonly Target[];
  readonly definitions: Definitions;
  /** The period of the targets: figures that the text says of another one are not held against them. */
  readonly period?: Period;
  /** Other periods of the same workbook, which a number may have been taken from. */
  readonly otherPeriods?: readonly OtherPeriod[];
  /** What a person said that phrases count; a phrase whose target is `''` claims nothing, and is left out of the list. */
  readonly bindings?: readonly Binding[];
}

export interface Reconciled {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/**
 * A finished text against a workbook:
 *
 *   text → sections, sentences, clauses → quantities → targets by their words → verdicts → what the text says against itself
 *
 * Pure; the same input always gives the same list.
 */
export function reconcile({ text, targets, definitions, period, otherPeriods = [], bindings = [] }: ReconcileInput): Reconciled {
  // 1. sections, sentences, clauses
  const segments = segment(text);
  // 2. quantities; trackers of a unit's own may count in words that nobody else has
  const quantities = findQuantities(text, segments, definitions.trackers.flatMap(({ indicators }) => indicators.map(({ unit }) => unit)));
  // 3. what each of them counts
  const byId = new Map(targets.map((target) => [target.id, target]));
  const bound: readonly Bound[] = targets.length === 0 ? quantities.map(() => ({ candidates: [] })) : bind({ text, segments, quantities, targets: byId, definitions, bindings, ...(period && { period }) });
  // 4. verdicts
  const periods = [...otherPeriods, ...yearBeforeIn(targets, period)];
  const claims = quantities.flatMap((quantity, at): Claim[] => {
    const { target, byHand, candidates = [] } = bound[at] ?? {};
    if (target === '') return [];
    const before = text.slice(segments.clauses[indexAt(segments.clauses, quantity.start)]?.start ?? 0, quantity.start);
    const judged = judge(quantity, { text, target: target === undefined ? undefined : byId.get(target), otherPeriods: periods, decrease: isDecrease(before) });
    return [{ ...quantity, ...(target !== undefined && { target }), ...(byHand && { byHand }), ...judged, candidates: nearestFirst(candidates, quantity, byId, target === undefined) }];
  });
  // 5. what the text says against itself
  const clashes = balance(text, claims, segments);
  return { claims: claims.map((claim, at) => (clashes.has(at) ? { ...claim, verdict: 'unbalanced', against: clashes.get(at) ?? [] } : claim)) };
}

/** The figures of the year before, as far as the targets know them. */
function yearBeforeIn(targets: readonly Target[], period: Period | undefined): OtherPeriod[] {
  const before = period && yearBefore(period);
  const figures = new Map(targets.flatMap(({ id, value }) => (id.endsWith('.previous') ? [[id.slice(0, -'.previous'.length), value] as const] : [])));
  return before && figures.size > 0 ? [{ period: before, figures }] : [];
}

/** Of what is offered to a person, whatever has this very figure comes first; what is bound is never chosen so. */
function nearestFirst(candidates: readonly string[], { value }: Quantity, targets: ReadonlyMap<string, Target>, isOpen: boolean): readonly string[] {
  if (!isOpen || value === null) return candidates;
  const hasIt = (id: string) => targets.get(id)?.value === value;
  return [...candidates.filter(hasIt), ...candidates.filter((id) => !hasIt(id))];
}
