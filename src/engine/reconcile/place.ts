import type { Quantity } from '../../model/claim';
import type { Period } from '../../model/period';
import { type Aspect, type Scope, scopes } from './scopes';
import type { Segments } from './segment';
import { suffixOf } from './targetIds';
import type { Window } from './windows';

/** Where a number stands. */
export interface Place {
  /** Position in `Segments.clauses`. */
  readonly clause: number;
  /** Position in `Segments.sentences`. */
  readonly sentence: number;
  readonly line: number;
  readonly scope: Scope;
  readonly aspect: Aspect;
  /** What of an indicator is told here: `''`, `.change`, `.previous` … */
  readonly suffix: string;
  /** Those above it, outermost first. */
  readonly headings: readonly string[];
}

/** Finds the place of a number by its words. */
export function placesIn(text: string, segments: Segments, period: Period | undefined): (quantity: Quantity, window: Window) => Place {
  const { sections, sentences, clauses } = segments;
  const marks = scopes(text, segments, period);
  return ({ start, unit }, { clause, sentence, from }) => {
    const clauseStart = clauses[clause]?.start ?? start;
    const scope = marks.scopeAt(clauseStart, from, start);
    const aspect = marks.aspectAt(clauseStart, start, unit);
    const own = sentences[sentence];
    return { clause, sentence, line: own?.line ?? 0, scope, aspect, suffix: suffixOf(aspect, scope), headings: sections[own?.section ?? 0]?.path ?? [] };
  };
}
