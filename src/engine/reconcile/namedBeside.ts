import type { Question } from './question';
import { NAMED_FULLY, scoreWords } from './score';
import { unitFit } from './units';

/** So well the measure word has to go with what is named beside. */
const SAME_KIND = 0.85;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * 召开党组会和局长办公会24次: tells of an entry whether the number counts another one together with it. Where all the words
 * are its own, it is one thing with a long name: 制定、修订和废止制度.
 */
export function namedBeside({ quantity: { unit }, window: { near, beside, lack }, known }: Question): (entry: number) => boolean {
  if (beside.size === 0) return () => false;
  const scores = scoreWords({ near: beside, around: NOTHING, above: NOTHING, noun: [], lack }, unit, known, NOTHING);
  const isNamed = [...scores.values()].some(({ entry, fit }) => fit >= NAMED_FULLY && unitFit(unit, known.entries[entry]?.unit ?? '') >= SAME_KIND);
  if (!isNamed) return () => false;
  const words = [...near].filter(([word, { against }]) => word.length > 1 && against > 0).map(([word]) => word);
  return (entry) => {
    const own = new Set(known.byEntry.get(entry)?.flatMap(({ tokens }) => tokens));
    return !words.every((word) => own.has(word));
  };
}
