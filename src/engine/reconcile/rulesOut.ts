import { namedBeside } from './namedBeside';
import type { Question } from './question';
import { FEWEST, type Score } from './score';
import { kinship, mayBePart, UNDER } from './toldBefore';
import type { Entry } from './vocabulary';

/** Tells of an entry whether it can't be meant, however well its words fit. */
export function rulesOut(question: Question): (score: Score, entry: Entry) => boolean {
  const isOneOfSeveral = namedBeside(question);
  return (score, entry) =>
    (question.quantity.part === true && !mayBePart(entry, score.entry, score.fit, question)) ||
    isOneOfSeveral(score.entry) ||
    isRepeated(score, question) ||
    isAnothers(score, entry, question);
}

/** “庸”1个、“懒”2个: with no word but those of the item before, a number is not told of the same thing again. */
function isRepeated({ entry }: Score, { quantity: { unit }, window, place, trail }: Question): boolean {
  return window.inherits && trail.anchors.some((anchor) => anchor.entry === entry && anchor.sentence === window.sentence && anchor.unit === unit && anchor.suffix === place.suffix);
}

/** 闲置资产3件，原值9.6万元: a value in a word or two is that of the three, and not that of all. */
function isAnothers({ near }: Score, entry: Entry, { window, trail, known }: Question): boolean {
  if (entry.unit !== '元' || near >= FEWEST) return false;
  if (trail.lost) return trail.lost.sentence === window.sentence;
  const last = trail.anchors.at(-1);
  const told = last?.sentence === window.sentence ? known.entries[last.entry] : undefined;
  return told !== undefined && told.wholes.size > 0 && kinship(entry, told) < UNDER;
}
