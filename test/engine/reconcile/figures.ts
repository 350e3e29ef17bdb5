import { targets } from '../../../src/engine/reconcile/targets';
import type { Target } from '../../../src/model/claim';
import type { Approximation, Figure } from '../../../src/model/figure';
import { definitions } from '../../../src/workbench/definitions';

/** A figure of a check: its value, and what is known beside it. */
export type Known = number | null | { readonly value: number; readonly previous?: number; readonly approximate?: Approximation };

/** Every target of the built-in trackers; indicators that are not given have no sheet. */
export function targetsWith(known: Readonly<Record<string, Known>>): Target[] {
  const figures = definitions.trackers.flatMap((tracker) =>
    tracker.indicators.map(({ id, unit }): Figure => {
      const given = known[id] ?? null;
      const base = { id, tracker: tracker.id, unit, sources: [] };
      if (given === null) return { ...base, value: null, reason: 'tracker-missing' };
      if (typeof given === 'number') return { ...base, value: given };
      const { value, previous, approximate } = given;
      return { ...base, value, ...(approximate && { approximate }), ...(previous !== undefined && { previous: { value: previous, sources: [] } }) };
    }),
  );
  return targets({ figures, findings: [], trackers: definitions.trackers }, definitions);
}
