import type { Binding, Quantity, Target } from '../../model/claim';
import type { Period } from '../../model/period';
import type { Definitions } from '../types';
import { bindingKey } from './bindingKey';
import { decide } from './decide';
import { placesIn } from './place';
import { rate } from './rate';
import type { Segments } from './segment';
import { baseOf, idOf } from './targetIds';
import { followed, START } from './trail';
import { vocabulary } from './vocabulary';
import { windows } from './windows';

/** What a quantity was bound to. */
export interface Bound {
  /** Target id; absent where nothing fits. `''`: a person said that it claims nothing. */
  readonly target?: string;
  readonly byHand?: true;
  /** Target ids, best first, five at most. */
  readonly candidates: readonly string[];
}

export interface BindInput {
  readonly text: string;
  readonly segments: Segments;
  readonly quantities: readonly Quantity[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly definitions: Definitions;
  readonly bindings?: readonly Binding[];
  readonly period?: Period;
}

/**
 *   a person's word → else: words near the number, measure word → what was told before it → headings → best one, if it is clearly ahead
 *
 * The value is never looked at: a wrong figure is bound to what its words say.
 */
export function bind({ text, segments, quantities, targets, definitions, bindings = [], period }: BindInput): Bound[] {
  const known = vocabulary(definitions);
  const near = windows(text, quantities, segments);
  const placeOf = placesIn(text, segments, period);
  const byHand = new Map(bindings.map(({ phrase, target }) => [phrase, target]));
  let trail = START;
  return quantities.map((quantity, at): Bound => {
    const window = near[at];
    if (!window) return { candidates: [] };
    const place = placeOf(quantity, window);
    const hand = byHand.size === 0 ? undefined : byHand.get(bindingKey(quantity));
    if (hand === '' || (hand !== undefined && targets.has(hand))) {
      trail = followed(trail, known.index.get(baseOf(hand)), quantity, place);
      return { target: hand, byHand: true, candidates: [] };
    }
    const rated = place.scope === 'elsewhere' ? [] : rate({ quantity, window, place, trail, known });
    const { entry, candidates } = decide(rated, place.suffix, known, targets);
    trail = followed(trail, entry, quantity, place, rated.map((each) => each.entry));
    return { ...(entry !== undefined && { target: idOf(known.entries[entry], place.suffix) }), candidates };
  });
}
