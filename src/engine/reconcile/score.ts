import { unitFit } from './units';
import type { Vocabulary } from './vocabulary';
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
/** What a longer match adds, up to so many weights. */
const LONGER = 0.35;
const LONGEST = 5;

/** Words that say 未 of what is not, or the other way round. */
const CONTRARY = 0.6;
/** Words that mean it only after something that was not told. */
const OUT_OF_PLACE = 0.65;

/** Entries that share words with the window, and whose measure word goes with the unit. `told`: ids told before in the line. */
export function scoreWords(window: Window, unit: string, vocabulary: Vocabulary, told: ReadonlySet<string>): Map<number, Score> {
  const { phrases, byToken, bags, entries, weight } = vocabulary;
  const hits = new Map<number, number>();
  const explained = new Map<number, number>();
  let said = 0;
  for (const [token, { against }] of window.near) {
    const isKnown = bags.has(token);
    if (!isKnown && (token.length === 1 || against === 0)) continue;
    const value = (isKnown ? weight(token) : UNKNOWN) * against;
    said += value;
    for (const phrase of byToken.get(token) ?? []) hits.set(phrase, (hits.get(phrase) ?? 0) + weight(token) );
    for (const entry of bags.get(token) ?? []) explained.set(entry, (explained.get(entry) ?? 0) + value);
  }
  const best = new Map<number, Score>();
  for (const [at, near] of hits) {
    const phrase = phrases[at];
    const entry = phrase && entries[phrase.entry];
    if (!phrase || !entry) continue;
    const fitsUnit = unitFit(unit, entry.unit);
    if (fitsUnit === 0) continue;
    let matched = near;
    for (const token of phrase.tokens) {
      if (window.near.has(token)) continue;
      if (window.around.has(token)) matched += weight(token) * AROUND;
      else if (window.above.has(token)) matched += weight(token) * ABOVE;
    }
    const coverage = Math.min(1, matched / phrase.total);
    const purity = said === 0 ? 1 : (explained.get(phrase.entry) ?? 0) / said;
    const fit = (2 * coverage * purity) / (coverage + purity);
    const { after } = phrase;
    const inPlace = !after || [...after].some((id) => told.has(id));
    const words = fit * (1 + LONGER * Math.min(near, LONGEST)) * phrase.trust * (0.7 + 0.3 * fitsUnit) * (phrase.negative === window.negative ? 1 : CONTRARY) * (inPlace ? 1 : OUT_OF_PLACE) * (window.noun.length === 0 || window.noun.some((word) => entry.bag.has(word) || entry.unit.includes(word)) ? 1 : OTHER_NOUN);
    const known = best.get(phrase.entry);
    if (!known || known.words < words) best.set(phrase.entry, { entry: phrase.entry, words, fit, near, far: matched - near });
  }
  return best;
}
