import { bindingKey } from '../../engine/reconcile/bindingKey';
import type { Binding, Claim } from '../../model/claim';

/** The bindings with this phrase's among them; `target`: `''` leaves it out of account, `undefined` lets the tool find out again. */
export function bindPhrase(bindings: readonly Binding[], claim: Claim, target: string | undefined): Binding[] {
  const phrase = bindingKey(claim);
  const others = bindings.filter((binding) => binding.phrase !== phrase);
  return target === undefined ? others : [...others, { phrase, target }];
}
