import type { SheetArea } from '../model/cell';
import type { Figure, PreviousFigure } from '../model/figure';

/** The same with the rows behind it, worked out when somebody asks for them: some figures have very many, and nobody looks at all. */
export function withSources<F extends object>(figure: F, work: () => readonly SheetArea[]): F & { readonly sources: readonly SheetArea[] } {
  let known: readonly SheetArea[] | undefined;
  const sources = { enumerable: true, get: () => (known ??= work()) };
  return Object.defineProperty(figure, 'sources', sources) as F & { readonly sources: readonly SheetArea[] }; // what was defined
}

/** A copy with the figure of the year before; its sources still wait to be asked for. */
export function withPrevious(figure: Figure, previous: PreviousFigure): Figure {
  const members = { ...Object.getOwnPropertyDescriptors(figure), previous: { enumerable: true, value: previous } };
  return Object.defineProperties({}, members) as Figure; // all of its members
}
