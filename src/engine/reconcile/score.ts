import type { Lack } from './lack';
import { unitFit } from './units';
import type { Phrase, Vocabulary } from './vocabulary';
import type { Window } from './windows';

/** How well a quantity's words fit an entry of the vocabulary. */
export interface Score {
  /** Position in `Vocabulary.entries`. */
  readonly entry: number;
  /** Words and measure word; about 1 for a short name said alone, more for a longer one. */
  readonly words: number;
  /** 0–1: how much of the words near the number the entry explains, and how much of one of its phrases they hold. */
  readonly fit: number;
  /** Weight of the words that stand near the number, which say most. */
  readonly near: number;
  /** Weight of its words that stand further off. */
  readonly far: number;
}

/** Words of the sentence, and of the headings, beside those near the number. */
const AROUND = 0.5;
const ABOVE = 0.3;
/** Words that no entry has: half the time they only describe. */
const UNKNOWN = 0.75;
/** What is counted is called otherwise than the entry. */
const OTHER_NOUN = 0.6;
/** The last word before the number is another entry's. */
const OTHER_TAIL = 0.4;
/** What a longer match adds, up to so many weights. */
const LONGER = 0.35;
const LONGEST = 5;

/** Words that say 未 of what is done, or the other way round; and those that say 超期 of what is only not done. */
const CONTRARY = 0.5;
const NOT_LATE = 0.3;
/** Words that mean it only after something that was not told. */
const OUT_OF_PLACE = 0.65;

/** Less than this no place in the text can make up for. */
export const HOPELESS = 0.2;
/** How well words must fit at least to be taken for an entry's. */
export const FIT = 0.58;
/** From this fit on an entry is named by its words alone. */
export const NAMED_FULLY = 0.8;
/** Words of less weight say little by themselves: 整改率, 办结. */
export const FEW = 2.2;
/** Words of less weight say nothing by themselves: 党员, 林场. */
export const FEWEST = 0.85;
/** Of a smaller share of the words nothing is made. */
const IMPURE = 0.2;

/** What is asked for again and again, and room to count in. */
interface Desk {
  /** Measure word → how well it goes with each entry's. */
  readonly fits: Map<string, readonly number[]>;
  /** Phrase → weight of its words that were hit; all 0 between windows. */
  readonly hits: Float64Array;
  /** Entry → weight of the words that it explains. */
  readonly explained: Float64Array;
}

const desks = new WeakMap<Vocabulary, Desk>();

function deskOf(vocabulary: Vocabulary): Desk {
  let desk = desks.get(vocabulary);
  if (!desk) desks.set(vocabulary, (desk = { fits: new Map(), hits: new Float64Array(vocabulary.phrases.length), explained: new Float64Array(vocabulary.entries.length) }));
  return desk;
}

/** How well a measure word goes with that of each entry, 0–1. */
export function unitFits(unit: string, vocabulary: Vocabulary): readonly number[] {
  const { fits } = deskOf(vocabulary);
  let list = fits.get(unit);
  if (!list) fits.set(unit, (list = vocabulary.entries.map((entry) => unitFit(unit, entry.unit))));
  return list;
}

/** What of a window is weighed against an entry's words. */
type Words = Pick<Window, 'near' | 'around' | 'above' | 'tail' | 'noun' | 'lack'>;

/** Entries that share words with the window, and whose measure word goes with the unit. `told`: ids told before in the line. */
export function scoreWords(window: Words, unit: string, vocabulary: Vocabulary, told: ReadonlySet<string>): Map<number, Score> {
  const { phrases, byToken, bags, entries, weight } = vocabulary;
  const ofUnit = unitFits(unit, vocabulary);
  const { hits, explained } = deskOf(vocabulary);
  const hit: number[] = [];
  explained.fill(0);
  let said = 0;
  for (const [token, { against }] of window.near) {
    const holders = bags.get(token);
    if (!holders && (token.length === 1 || against === 0)) continue;
    const own = weight(token);
    const value = (holders ? own : UNKNOWN) * against;
    said += value;
    for (const entry of holders ?? []) explained[entry] = (explained[entry] ?? 0) + value;
    for (const at of byToken.get(token) ?? []) {
      if (hits[at] === 0) hit.push(at);
      hits[at] = (hits[at] ?? 0) + own;
    }
  }
  const best = new Map<number, Score>();
  for (const at of hit) {
    const phrase = phrases[at];
    const entry = phrase && entries[phrase.entry];
    const near = hits[at] ?? 0;
    hits[at] = 0;
    if (!phrase || !entry || ofUnit[phrase.entry] === 0) continue;
    const purity = said === 0 ? 1 : (explained[phrase.entry] ?? 0) / said;
    if (purity < IMPURE) continue;
    const inPlace = !phrase.after || isTold(phrase.after, told);
    // 金额 of a problem is told behind its count only.
    if (!inPlace && entry.kind === 'amount') continue;
    const certainty =
      phrase.trust *
      (1 + LONGER * Math.min(near, LONGEST)) *
      (0.7 + 0.3 * (ofUnit[phrase.entry] ?? 0)) *
      agreement(phrase.lack, window.lack) *
      (inPlace ? 1 : OUT_OF_PLACE) *
      (window.tail === undefined || entry.bag.has(window.tail) || !bags.has(window.tail) ? 1 : OTHER_TAIL) *
      (window.noun.length === 0 || window.noun.some((word) => entry.bag.has(word) || entry.unit.includes(word)) ? 1 : OTHER_NOUN);
    const known = best.get(phrase.entry)?.words ?? 0;
    // Were every word of it there, it would still be no better.
    if (((2 * purity) / (1 + purity)) * certainty <= Math.max(known, HOPELESS)) continue;
    const matched = near + wordsFurtherOff(phrase, window, vocabulary);
    const coverage = Math.min(1, matched / phrase.total);
    const fit = (2 * coverage * purity) / (coverage + purity);
    const words = fit * certainty;
    if (known < words) best.set(phrase.entry, { entry: phrase.entry, words, fit, near, far: matched - near });
  }
  return best;
}

function agreement(phrase: Lack, text: Lack): number {
  if (phrase === text) return 1;
  return phrase === 'nothing' || text === 'nothing' ? CONTRARY : NOT_LATE;
}

/** Weight of the phrase's words that stand in the sentence or above it. */
function wordsFurtherOff({ tokens }: Phrase, { near, around, above }: Words, { weight }: Vocabulary): number {
  let sum = 0;
  for (const token of tokens) {
    if (near.has(token)) continue;
    if (around.has(token)) sum += weight(token) * AROUND;
    else if (above.has(token)) sum += weight(token) * ABOVE;
  }
  return sum;
}

function isTold(after: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  for (const id of told) if (after.has(id)) return true;
  return false;
}
