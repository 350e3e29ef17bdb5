import { targets } from '../../src/engine/reconcile/targets';
import type { Definitions } from '../../src/engine/types';
import type { Target } from '../../src/model/claim';
import type { Figure } from '../../src/model/figure';

/** Targets of a check that knows these figures, and those of the year before; of what is not given there is 1 each. */
export function everyTarget(definitions: Definitions, figures: Readonly<Record<string, number>> = {}, previous?: Readonly<Record<string, number>>): Target[] {
  const known = definitions.trackers.flatMap((tracker) =>
    tracker.indicators.map(({ id, unit }): Figure => {
      const before = previous ? previous[id] : 1;
      return { id, tracker: tracker.id, unit, value: figures[id] ?? 1, sources: [], ...(before !== undefined && { previous: { value: before, sources: [] } }) };
    }),
  );
  return targets({ figures: known, findings: [], trackers: definitions.trackers }, definitions);
}
