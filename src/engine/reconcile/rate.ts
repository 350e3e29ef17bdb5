import { candidates } from './candidates';
import type { Question } from './question';
import { rulesOut } from './rulesOut';
import { FEW, FEWEST, FIT, HOPELESS, type Score } from './score';
import { standsAround } from './standsAround';
import { SAME_TRACKER, toldBefore } from './toldBefore';
import type { Entry } from './vocabulary';

/** An entry with everything that speaks for it. */
export interface Rated {
  readonly entry: number;
  readonly score: number;
  readonly fit: number;
  /** Enough of its words are there, and enough of those that are there are its. */
  readonly isFit: boolean;
}

/** How well words must fit where they follow what they belong to. */
const FIT_AFTER = 0.45;
/** A noun behind the number that is all there is to go by: 9个林场. */
const NOUN_ALONE = 1.3;
/** Such words where nothing was told that they belong to; a share of what the sheets know nothing of. */
const LOST = 0.6;

/** Told of the whole, after some of it. */
const OUTSIDE = 0.5;

/** Words, what was told before, and what stands around, in one sum; best first. */
export function rate(question: Question): Rated[] {
  const { window, known } = question;
  if (window.several) return [];
  const isRuledOut = rulesOut(question);
  const rated: Rated[] = [];
  for (const score of candidates(question).values()) {
    const entry = known.entries[score.entry];
    if (!entry || score.words < HOPELESS || isRuledOut(score, entry)) continue;
    const before = Math.min(toldBefore(entry, score.entry, score.near, question), isAmountOfTheLost(score, question) ? 0 : Infinity);
    const around = standsAround(entry, question);
    const lost = before <= 0 && around <= 0 && isLost(score, entry, question) ? LOST : 0;
    const sum = score.words + before + around - lost;
    if (sum > 0) rated.push({ entry: score.entry, score: sum, fit: score.fit, isFit: score.fit >= (before > SAME_TRACKER ? FIT_AFTER : FIT) });
  }
  return withinHead(rated, question).sort((a, b) => b.score - a.score);
}

/** 巡察发现问题45个；已整改40个: where some of the whole were told of, what is said next is of those. */
function withinHead(rated: readonly Rated[], { window, trail: { head }, known: { entries } }: Question): Rated[] {
  const some = head?.sentence === window.sentence && head.entry !== undefined ? entries[head.entry] : undefined;
  if (!some || !rated.some(({ entry, isFit }) => isFit && entries[entry]?.wholes.has(some.id))) return [...rated];
  const isOutside = ({ wholes }: Entry) => !wholes.has(some.id) && [...wholes].some((id) => some.wholes.has(id));
  return rated.map((each) => {
    const entry = entries[each.entry];
    return entry && isOutside(entry) ? { ...each, score: each.score - OUTSIDE } : each;
  });
}

/** 车辆5辆、原值80万元: what nobody knows has an amount that is nothing else's. */
function isAmountOfTheLost({ near }: Score, { window, trail }: Question): boolean {
  return trail.lost?.clause === window.clause && near < FEW;
}

/** Hardly a word says that this is meant. */
function isLost({ near, far }: Score, { unit }: Entry, { window, trail }: Question): boolean {
  if (far >= FEWEST) return false;
  return near < (window.noun.length > 0 ? NOUN_ALONE : FEWEST) || (near < FEW && unit === '%' && trail.lost?.sentence === window.sentence);
}
