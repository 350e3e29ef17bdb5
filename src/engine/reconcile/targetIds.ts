import type { Aspect, Scope } from './scopes';
import type { Entry } from './vocabulary';

/** What of an indicator is told, as its target's id ends: `''` the figure, `.change`, `.growth`, `.previous` the year before's. */
export function suffixOf(aspect: Aspect, scope: Scope): string {
  if (aspect !== 'figure') return `.${aspect}`;
  return scope === 'previous' ? '.previous' : '';
}

/** `study.party-group` and `.change` → `study.party-group.change`. */
export const idOf = (entry: Entry | undefined, suffix: string) => `${entry?.id ?? ''}${suffix}`;

/** `study.party-group.change` → `study.party-group`. */
export function baseOf(id: string): string {
  return id.replace(/\.(?:change|growth|previous)$/u, '');
}
