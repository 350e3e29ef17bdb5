import { countedOtherwise } from './countedOtherwise';
import { namedBeside } from './namedBeside';
import type { Question } from './question';
import { FEW, FEWEST, type Score } from './score';
import { kinship, mayBePart, UNDER } from './toldBefore';
import type { Entry } from './vocabulary';

const PEOPLE = ['人', '名', '位'];

/** Tells of an entry whether it can't be meant, however well its words fit. */
export function rulesOut(question: Question): (score: Score, entry: Entry) => boolean {
  const isOneOfSeveral = namedBeside(question);
  const isCountedOtherwise = countedOtherwise(question);
  return (score, entry) =>
    (question.quantity.part === true && !mayBePart(entry, score.entry, score.fit, question)) ||
    isOneOfSeveral(score.entry) ||
    isCountedOtherwise(entry) ||
    isRepeated(score, question) ||
    belongsToTheLost(score, entry, question) ||
    isForeignMean(entry, question) ||
    isOfAnOccasion(entry, question) ||
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

/** 问题总数17个，已整改15个: what belongs to a number that may be several things is not told of one of them, unless by its name; nor is 实到39人，到会率92.9%. */
function belongsToTheLost({ near }: Score, entry: Entry, { window: { sentence }, trail: { anchors, lost }, known: { entries } }: Question): boolean {
  if (lost?.sentence !== sentence || near >= FEW) return false;
  const belongsTo = (at: number) => [entry.parents, entry.together].some((ids) => ids.has(entries[at]?.id ?? ''));
  return (lost.mayBe.some(belongsTo) || (entry.unit === '%' && PEOPLE.includes(lost.unit))) && !anchors.some((anchor) => belongsTo(anchor.entry));
}

/** 受理信访16件，平均办理时间19天: where others are told of, a mean that does not name what it is of is theirs. */
function isForeignMean({ unit, tracker }: Entry, { window: { near }, trail: { anchors }, known: { entries, surroundings } }: Question): boolean {
  if (anchors.length === 0 || unit !== '天' || anchors.some((anchor) => entries[anchor.entry]?.tracker === tracker)) return false;
  return ![...near.keys()].some((word) => surroundings.get(tracker)?.has(word));
}

/** 26场警示教育，1300人次受教育: people counted behind an occasion came to it, unless they are named as another sheet's. */
function isOfAnOccasion({ unit, tracker }: Entry, { window: { sentence, breath, near }, trail: { anchors, lost }, known: { entries, surroundings } }: Question): boolean {
  const last = anchors.at(-1);
  const told = last && entries[last.entry];
  if (unit !== '人次' || lost || last?.sentence !== sentence || last.at < breath || told?.unit !== '次' || told.tracker === tracker) return false;
  return ![...near.keys()].some((word) => surroundings.get(tracker)?.has(word));
}
