import type { Binding, Quantity, Target } from '../../model/claim';
import type { Period } from '../../model/period';
import type { Definitions } from '../types';
import { bindingKey } from './bindingKey';
import { type Aspect, type Scope, scopes } from './scopes';
import { HOPELESS, type Score, scoreWords, unitFits } from './score';
import type { Segments } from './segment';
import { unitFit } from './units';
import { type Entry, vocabulary, type Vocabulary } from './vocabulary';
import { type Window, windows } from './windows';

/** What a quantity was bound to. */
export interface Bound {
  /** Target id; absent where nothing fits. `''`: a person said that it claims nothing. */
  readonly target?: string;
  readonly byHand?: true;
  /** Target ids, best first, five at most. */
  readonly candidates: readonly string[];
}

export interface BindInput {
  readonly text: string;
  readonly segments: Segments;
  readonly quantities: readonly Quantity[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly definitions: Definitions;
  readonly bindings?: readonly Binding[];
  readonly period?: Period;
}

/** A sum of words and place below this binds nothing. */
const ENOUGH = 0.89;
/** So far ahead of the next one, absolutely and as a share, the best one is bound. */
const AHEAD = 0.14;
const AHEAD_SHARE = 0.07;
const EXACT = 0.97;
/** From here on an entry is offered to a person. */
const OFFERED = 0.5;
const MOST_OFFERED = 5;

/** What stands under an entry that was told shortly before: its part, what is told with it, its tracker. */
const TOGETHER = 0.75;
const UNDER = 0.6;
const BESIDE = 0.4;
const ABOVE_IT = 0.4;
const SAME_TRACKER = 0.25;
/** The same entry a second time. */
const AGAIN = -0.35;
/** How far an entry told before reaches: in the same breath, beyond ；, beyond 。. */
const REACH = { breath: 1, sentence: 0.5, line: 0.3 } as const;
const REMEMBERED = 14;
/** Words of less weight say little by themselves: 整改率, 办结. */
const FEW = 2.2;
/** Words of less weight say nothing by themselves: 党员, 林场. */
const FEWEST = 0.85;
/** How well words must fit at least, and where they follow what they belong to. */
const FIT = 0.58;
const FIT_AFTER = 0.5;
/** A noun behind the number that is all there is to go by: 9个林场. */
const NOUN_ALONE = 1.3;
/** Such words in a paragraph about something else; a share of nothing that was told. */
const FOREIGN = 0.25;
const LOST = 0.6;
/** Names of those who answer for it stand before their number. */
const LISTED = /等(?:共)?$/u;
/** The same in another unit. */
const CONVERTED = /(?:折合|约合|合|即)约?$/u;
/** What a number without words of its own begins with. */
const BARE = 0.5;

/** A part is bound by its words alone from this fit on. */
const NAMED_FULLY = 0.8;

const SURROUNDED = 0.3;
const PROBLEMS = /问题|短板|不足|薄弱|差距|困难/u;
const TITLED = 0.6;

/** An entry bound shortly before. */
interface Anchor {
  readonly entry: number;
  /** Offset of its number. */
  readonly at: number;
  readonly sentence: number;
  readonly line: number;
  /** What of it was told: `''`, `.change`, `.previous` … */
  readonly suffix: string;
}

/** The last figure that is no part of another; without entry where it was not bound. */
interface Head {
  readonly entry: number | undefined;
  readonly sentence: number;
  readonly line: number;
}

/**
 *   words near the number, measure word → what was told before it → headings → best one, if it is clearly ahead
 *
 * The value is never looked at: a wrong figure is bound to what its words say.
 */
export function bind({ text, segments, quantities, targets, definitions, bindings = [], period }: BindInput): Bound[] {
  const known = vocabulary(definitions);
  const near = windows(text, quantities, segments);
  const scope = scopes(text, segments, period);
  const byHand = new Map(bindings.map(({ phrase, target }) => [phrase, target]));
  const anchors: Anchor[] = [];
  let head: Head | undefined;
  let lost = -1;
  return quantities.map((quantity, at) => {
    const window = near[at];
    if (!window) return { candidates: [] };
    const clauseStart = segments.clauses[window.clause]?.start ?? quantity.start;
    const place: PlaceInText = {
      line: segments.sentences[window.sentence]?.line ?? 0,
      scope: scope.scopeAt(clauseStart, window.from, quantity.start),
      aspect: scope.aspectAt(clauseStart, quantity.start, quantity.unit),
      headings: segments.sections[segments.sentences[window.sentence]?.section ?? 0]?.path ?? [],
      anchors,
      head,
      isLost: lost === window.sentence,
    };
    const hand = byHand.size === 0 ? undefined : byHand.get(bindingKey(quantity));
    const { bound, entry }: Found = hand === '' || (hand !== undefined && targets.has(hand)) ? { bound: { target: hand, byHand: true, candidates: [] }, entry: known.index.get(baseOf(hand)) } : bindOne(quantity, window, place, known, targets);
    if (entry !== undefined) anchors.push({ entry, at: quantity.start, sentence: window.sentence, line: place.line, suffix: suffixOf(place) });
    lost = entry === undefined ? window.sentence : -1;
    if (quantity.part !== true && place.aspect === 'figure') head = { entry, sentence: window.sentence, line: place.line };
    return bound;
  });
}

interface PlaceInText {
  readonly line: number;
  readonly scope: Scope;
  readonly aspect: Aspect;
  readonly headings: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly head: Head | undefined;
  /** The number before it in the sentence counts something that the sheets know nothing of. */
  readonly isLost: boolean;
}

interface Rated {
  readonly entry: number;
  readonly score: number;
  readonly fit: number;
  /** Enough of its words are there, and enough of those that are there are its. */
  readonly isFit: boolean;
}

interface Found {
  readonly bound: Bound;
  readonly entry: number | undefined;
}

const NOTHING: Found = { bound: { candidates: [] }, entry: undefined };

function bindOne(quantity: Quantity, window: Window, place: PlaceInText, known: Vocabulary, targets: ReadonlyMap<string, Target>): Found {
  if (place.scope === 'elsewhere') return NOTHING;
  const suffix = suffixOf(place);
  const rated = rate(quantity, window, place, known, suffix).filter(({ entry }) => targets.has(idOf(known.entries[entry], suffix)));
  const [best, ...others] = rated;
  if (!best) return NOTHING;
  const rival = others.find(({ entry }) => !areTwins(known.entries[best.entry], known.entries[entry]));
  // Words that say all of it and nothing else go before words that say more than is there.
  const needed = rival && best.fit >= EXACT && rival.fit < EXACT ? AHEAD / 2 : Math.max(AHEAD, AHEAD_SHARE * best.score);
  const isAhead = !rival || best.score - rival.score >= needed;
  if (best.score < ENOUGH || !best.isFit || !isAhead) {
    const offered = rated.filter(({ score }) => score >= OFFERED).slice(0, MOST_OFFERED);
    return { bound: { candidates: offered.map(({ entry }) => idOf(known.entries[entry], suffix)) }, entry: undefined };
  }
  const close = others.filter(({ score }) => score >= 0.7 * best.score).slice(0, MOST_OFFERED);
  return { bound: { target: idOf(known.entries[best.entry], suffix), candidates: close.map(({ entry }) => idOf(known.entries[entry], suffix)) }, entry: best.entry };
}

function suffixOf({ aspect, scope }: Pick<PlaceInText, 'aspect' | 'scope'>): string {
  if (aspect !== 'figure') return `.${aspect}`;
  return scope === 'previous' ? '.previous' : '';
}

/** Best first. */
function rate(quantity: Quantity, window: Window, place: PlaceInText, known: Vocabulary, suffix: string): Rated[] {
  const rated: Rated[] = [];
  const scores = suffix === '.change' || suffix === '.growth' || suffix === '.previous' ? comparedScores(quantity, window, place, known, suffix) : candidates(quantity, window, place, known);
  const inProblems = place.headings.some((heading) => PROBLEMS.test(heading));
  for (const { entry: at, words, fit, near, far } of scores.values()) {
    const entry = known.entries[at];
    if (!entry || words < HOPELESS || (quantity.part && !mayBePart(entry, at, place, window.sentence, known, fit))) continue;
    const [before, above] = [told(entry, at, near, place, window, known), surrounded(entry, window, known, inProblems)];
    const isLost = before <= 0 && above <= 0 && far < FEWEST && (near < (window.noun.length > 0 ? NOUN_ALONE : FEWEST) || (near < FEW && entry.unit === '%' && place.isLost));
    const score = words + before + above - (isLost ? LOST : 0);
    if (score > 0) rated.push({ entry: at, score, fit, isFit: fit >= (before > SAME_TRACKER ? FIT_AFTER : FIT) });
  }
  return rated.sort((a, b) => b.score - a.score);
}

/** Entries by their words; where the number stands alone, those told under what came before. */
function candidates({ unit, part }: Quantity, window: Window, place: PlaceInText, known: Vocabulary): Map<number, Score> {
  const scores = scoreWords(window, unit, known, idsTold(place, known));
  const last = place.anchors.at(-1);
  const lastEntry = last?.line === place.line ? known.entries[last.entry] : undefined;
  for (const owner of known.owners) {
    scores.delete(owner);
    const entry = known.entries[owner];
    // 涉及办公室、人事科、财务科等6个部门: names stand before the number.
    if (entry && LISTED.test(window.before) && lastEntry?.codes.has(entry.id.replace(/\.owners$/u, '')) && unitFit(unit, entry.unit) > 0) scores.set(owner, { entry: owner, words: 1, fit: 1, near: FEW, far: 0 });
  }
  if (!window.bare) return scores;
  if (last && lastEntry && CONVERTED.test(window.before) && unitFit(unit, lastEntry.unit) > 0) scores.set(last.entry, { entry: last.entry, words: 1.5, fit: 1, near: FEW, far: 0 });
  const fits = unitFits(unit, known);
  const told = place.anchors.filter((anchor) => anchor.sentence === window.sentence).flatMap((anchor) => known.under.get(known.entries[anchor.entry]?.id ?? '') ?? []);
  const under = [...new Set(told)].filter((at) => !scores.has(at) && known.entries[at]?.kind !== 'owners' && (fits[at] ?? 0) >= 0.95);
  const ids = new Set(under.map((at) => known.entries[at]?.id ?? ''));
  for (const at of under) {
    // Of a whole and its parts, a number without words is the whole.
    if (!part && [...(known.entries[at]?.wholes ?? [])].some((id) => ids.has(id))) continue;
    scores.set(at, { entry: at, words: BARE + BARE * coverage(at, window.around, known), fit: 0.5, near: 0, far: FEW });
  }
  return scores;
}

/** How much of one of the entry's phrases the words before it hold. */
function coverage(entry: number, around: ReadonlySet<string>, { byEntry, weight }: Vocabulary): number {
  return Math.max(0, ...(byEntry.get(entry) ?? []).map(({ tokens, total }) => tokens.reduce((sum, token) => sum + (around.has(token) ? weight(token) : 0), 0) / total));
}

/** Ids of what was told before in the line. */
function idsTold({ anchors, line }: PlaceInText, known: Vocabulary): ReadonlySet<string> {
  return new Set(anchors.slice(-REMEMBERED).flatMap((anchor) => (anchor.line === line ? [known.entries[anchor.entry]?.id ?? ''] : [])));
}

/** A change, or the figure of the year before: of what is named with it, else of the figure that stands before it. */
function comparedScores(quantity: Quantity, window: Window, place: PlaceInText, known: Vocabulary, suffix: string): Map<number, Score> {
  const fits = (own: string) => (suffix === '.previous' ? unitFit(quantity.unit, own) > 0 : suffix === '.change' ? (own === '%' ? quantity.unit.endsWith('百分点') : unitFit(quantity.unit, own) > 0) : own !== '%');
  const last = place.anchors.findLast((anchor) => anchor.line === place.line);
  const told = last && known.entries[last.entry];
  const named = new Map<number, Score>();
  // The measure word of a share says nothing of what has grown by it.
  for (const unit of suffix === '.growth' ? ['次', '人', '个', '元'] : suffix === '.change' && quantity.unit.endsWith('百分点') ? ['%'] : [quantity.unit]) {
    for (const [entry, score] of scoreWords(window, unit, known, idsTold(place, known))) {
      const { kind, unit: own, tracker } = known.entries[entry] ?? { kind: 'count', unit: '', tracker: '' };
      if (kind === 'indicator' && fits(own) && score.fit >= (tracker === told?.tracker ? FIT : NAMED_FULLY)) named.set(entry, score);
    }
  }
  if (last && told?.kind === 'indicator' && fits(told.unit) && (window.bare || named.has(last.entry))) {
    const score = named.get(last.entry);
    if (named.size === 0 || score) named.set(last.entry, { entry: last.entry, words: Math.max(1.5, (score?.words ?? 0) + 0.5), fit: 1, near: FEW, far: 0 });
  }
  return named;
}

/** What was bound shortly before speaks for what belongs to it. */
function told(entry: Entry, at: number, near: number, { anchors, line, ...place }: PlaceInText, window: Window, known: Vocabulary): number {
  let best = 0;
  let again = 0;
  let steps = 0;
  for (let index = anchors.length - 1; index >= 0 && steps < REMEMBERED; index--, steps++) {
    const anchor = anchors[index];
    const other = anchor && known.entries[anchor.entry];
    if (!anchor || !other || anchor.line !== line) break;
    const reach = REACH[anchor.sentence !== window.sentence ? 'line' : anchor.at < window.breath ? 'sentence' : 'breath'];
    if (anchor.entry === at) {
      if (anchor.suffix === suffixOf(place) && anchor.sentence === window.sentence) again = AGAIN;
      continue;
    }
    const relation = entry.together.has(other.id) ? TOGETHER : entry.parents.has(other.id) ? UNDER : shareParent(entry, other) ? BESIDE : other.parents.has(entry.id) ? ABOVE_IT : entry.tracker === other.tracker ? SAME_TRACKER : 0;
    best = Math.max(best, relation * reach * 0.97 ** steps);
  }
  const last = anchors.at(-1);
  const isForeign = best === 0 && again === 0 && near > 0 && near < FEW && last?.line === line;
  return best + again - (isForeign ? FOREIGN : 0);
}

const shareParent = (a: Entry, b: Entry) => [...a.parents].some((id) => b.parents.has(id));

function surrounded(entry: Entry, window: Window, known: Vocabulary, inProblems: boolean): number {
  const bonus = SURROUNDED * overlap(known.surroundings.get(entry.tracker) ?? NO_WORDS, window.above, known);
  if (entry.kind === 'indicator') return bonus - (inProblems ? 0.1 : 0);
  const [code = ''] = entry.codes;
  const titled = overlap(known.titles.get(code) ?? NO_WORDS, window.above, known);
  return bonus + (inProblems ? 0.15 : -0.1) + (titled > 0.6 ? TITLED * titled : 0);
}

const NO_WORDS: ReadonlySet<string> = new Set();
const overlaps = new WeakMap<ReadonlySet<string>, Map<ReadonlySet<string>, number>>();

/** Share of the words that are above the text as well. */
function overlap(words: ReadonlySet<string>, above: ReadonlySet<string>, known: Vocabulary): number {
  let shares = overlaps.get(above);
  if (!shares) overlaps.set(above, (shares = new Map<ReadonlySet<string>, number>()));
  const before = shares.get(words);
  if (before !== undefined) return before;
  let [both, all] = [0, 0];
  for (const word of words) {
    const value = known.weight(word);
    all += value;
    if (above.has(word)) both += value;
  }
  const share = all === 0 ? 0 : both / all;
  shares.set(words, share);
  return share;
}

/** What is told as a part of the figure before it, or is named so fully that nothing else can be meant. */
function mayBePart(entry: Entry, at: number, { head, line, anchors }: PlaceInText, sentence: number, known: Vocabulary, fit: number): boolean {
  const isNear = head?.line === line && sentence - head.sentence <= 1;
  const whole = isNear && head.entry !== undefined ? known.entries[head.entry] : undefined;
  const isTold = anchors.some((anchor) => anchor.sentence === sentence && (entry.together.has(known.entries[anchor.entry]?.id ?? '') || entry.wholes.has(known.entries[anchor.entry]?.id ?? '')));
  if (!isNear || !whole) return isTold || fit >= NAMED_FULLY;
  if (at === head.entry || whole.wholes.has(entry.id)) return false;
  return entry.wholes.has(whole.id) || entry.parents.has(whole.id) || shareParent(entry, whole) || fit >= NAMED_FULLY;
}

/** An indicator and a problem that count the same findings: either may be meant, and either is right. */
function areTwins(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a || !b || unitFit(a.unit, b.unit) === 0) return false;
  return [...a.codes].some((code) => b.codes.has(code));
}

const idOf = (entry: Entry | undefined, suffix: string) => `${entry?.id ?? ''}${suffix}`;

/** `study.party-group.change` → `study.party-group`. */
export function baseOf(id: string): string {
  return id.replace(/\.(?:change|growth|previous)$/u, '');
}
