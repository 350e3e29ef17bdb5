import type { Quantity } from '../../model/claim';
import type { Place } from './place';
import type { Trail } from './trail';
import type { Vocabulary } from './vocabulary';
import type { Window } from './windows';

/** What does this number count? Everything that may tell. */
export interface Question {
  readonly quantity: Quantity;
  readonly window: Window;
  readonly place: Place;
  readonly trail: Trail;
  readonly known: Vocabulary;
}
