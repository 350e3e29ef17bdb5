import type { Claim } from '../../model/claim';
import type { OtherPeriod } from './otherPeriods';

/** From here on, and for anything with decimals, two figures are not the same by chance. */
const DISTINCT = 1_000;
/** As many figures, and this share of the wrong ones, make a text one of another period. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * What other periods tell of a text's wrong figures. A small number is some period's by mere chance (there are twenty of
 * them): it speaks only for a period that the text has several figures of. The year before, `vouched`, may be meant by one.
 */
export function telling(others: readonly OtherPeriod[], wrong: readonly Claim[], vouched: string | undefined): OtherPeriod[] {
  return others.flatMap(({ period, figures }) => {
    if (period.code === vouched) return [{ period, figures }];
    const same = wrong.filter(({ target, value }) => target !== undefined && value !== null && figures.get(target) === value);
    if (same.length >= FEWEST && same.length >= SHARE * wrong.length) return [{ period, figures }];
    const distinct = new Map([...figures].filter(([, value]) => Math.abs(value) >= DISTINCT || !Number.isInteger(value)));
    return distinct.size > 0 ? [{ period, figures: distinct }] : [];
  });
}
