import { isWrong } from '../../app/reconcile/verdicts';
import type { Claim } from '../../model/claim';
import type { Reconciliation } from './paneState';

type Shown = Pick<Reconciliation, 'outcome' | 'verdicts'>;

export const passesVerdicts = ({ verdict }: Pick<Claim, 'verdict'>, verdicts: Reconciliation['verdicts']): boolean => verdicts.length === 0 || verdicts.includes(verdict);

/** Positions of the claims that the filter lets through, in the order of the text. */
export function shownClaims({ outcome, verdicts }: Shown): number[] {
  return (outcome?.claims ?? []).flatMap((claim, at) => (passesVerdicts(claim, verdicts) ? [at] : []));
}

/** Where F8 stops: at the wrong ones, or at all that a filter lets through. */
function walkOf({ outcome, verdicts }: Shown): number[] {
  return shownClaims({ outcome, verdicts }).filter((at) => verdicts.length > 0 || isWrong(outcome?.claims[at]?.verdict ?? 'agrees'));
}

/** The claim after the active one (1) or before it (-1); past the last comes the first again. `undefined` where there is none. */
export function neighbourClaim(reconciliation: Shown & Pick<Reconciliation, 'active'>, by: 1 | -1): number | undefined {
  const walk = walkOf(reconciliation);
  const { active } = reconciliation;
  if (active === undefined) return by === 1 ? walk[0] : walk.at(-1);
  return by === 1 ? (walk.find((at) => at > active) ?? walk[0]) : (walk.findLast((at) => at < active) ?? walk.at(-1));
}
