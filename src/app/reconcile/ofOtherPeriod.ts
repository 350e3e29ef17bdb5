import { judge } from '../../engine/reconcile/judge';
import type { Claim, Target } from '../../model/claim';
import type { OtherPeriod } from './otherPeriods';

/** From here on, and for anything with decimals, two figures are not the same by chance. */
const DISTINCT = 1_000;
/** As many figures, and this share of the wrong ones, make a text one of another period. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * Wrong claims that are right for another period, judged so. A small number is some period's by mere chance (there are many
 * of them): it speaks only for a period that the text has several figures of.
 */
export function ofOtherPeriod(wrong: readonly Claim[], others: readonly OtherPeriod[], targets: ReadonlyMap<string, Target>, text: string): ReadonlyMap<Claim, Claim> {
  const judged = (claim: Claim, periods: readonly OtherPeriod[]) => judge(claim, { text, target: targets.get(claim.target ?? ''), otherPeriods: periods });
  const judgedSo = new Map<Claim, Claim>();
  for (const other of others) {
    const same = wrong.filter((claim) => judged(claim, [other]).verdict === 'other-period');
    const isOne = same.length >= FEWEST && same.length >= SHARE * wrong.length;
    for (const claim of same) {
      const figure = other.figures.get(claim.target ?? '') ?? 0;
      const isDistinct = Math.abs(figure) >= DISTINCT || !Number.isInteger(claim.value);
      if (!judgedSo.has(claim) && (isOne || isDistinct)) judgedSo.set(claim, { ...claim, ...judged(claim, [other]) });
    }
  }
  return judgedSo;
}
