import { toldInLine } from './toldBefore';
import type { Question } from './question';
import { FEW, FIT, NAMED_FULLY, type Score, scoreWords, unitFits } from './score';
import { unitFit } from './units';
import type { Vocabulary } from './vocabulary';

/** Names of those who answer for it stand before their number. */
const LISTED = /等(?:共)?$/u;
/** The same in another unit. */
const CONVERTED = /(?:折合|约合|合|即)约?$/u;
/** What a number without words of its own begins with. */
const BARE = 0.5;
/** So well a measure word has to fit what was told under the number before. */
const SAME_MEASURE = 0.95;
/** What of a change or of the year before is named again scores at least this, and so much more than others. */
const NAMED_AGAIN = 1.5;
const AGAIN = 0.5;

/** Position of an entry → how well words and measure word fit it. */
export function candidates(question: Question): Map<number, Score> {
  const { suffix } = question.place;
  return suffix === '' ? figures(question) : compared(question);
}

/** Entries by their words; where the number stands alone, those told under what came before. */
function figures(question: Question): Map<number, Score> {
  const { quantity: { unit }, window, place, trail, known } = question;
  const scores = scoreWords(window, unit, known, toldInLine(question));
  const last = trail.anchors.at(-1);
  const lastEntry = last?.line === place.line ? known.entries[last.entry] : undefined;
  for (const owner of known.owners) {
    scores.delete(owner);
    const entry = known.entries[owner];
    // 涉及办公室、人事科、财务科等6个部门: names stand before the number.
    if (entry && LISTED.test(window.before) && lastEntry?.codes.has(entry.id.replace(/\.owners$/u, '')) && unitFit(unit, entry.unit) > 0) scores.set(owner, { entry: owner, words: 1, fit: 1, near: FEW, far: 0 });
  }
  if (!window.bare) return scores;
  if (last && lastEntry && CONVERTED.test(window.before) && unitFit(unit, lastEntry.unit) > 0) scores.set(last.entry, { entry: last.entry, words: NAMED_AGAIN, fit: 1, near: FEW, far: 0 });
  addUnder(scores, question);
  return scores;
}

/** What is told under the figures before it in the sentence, and counted in its measure word. */
function addUnder(scores: Map<number, Score>, { quantity: { unit, part }, window, trail, known }: Question): void {
  const fits = unitFits(unit, known);
  // 3个还在改 are not those that are done.
  const saysTheSame = (at: number) => (known.byEntry.get(at) ?? []).some(({ lack }) => lack === window.lack);
  const told = trail.anchors.filter((anchor) => anchor.sentence === window.sentence).flatMap((anchor) => known.under.get(known.entries[anchor.entry]?.id ?? '') ?? []);
  const under = [...new Set(told)].filter((at) => !scores.has(at) && known.entries[at]?.kind !== 'owners' && (fits[at] ?? 0) >= SAME_MEASURE && (window.lack === 'nothing' || saysTheSame(at)));
  const ids = new Set(under.map((at) => known.entries[at]?.id ?? ''));
  for (const at of under) {
    // Of a whole and its parts, a number without words is the whole.
    if (!part && [...(known.entries[at]?.wholes ?? [])].some((id) => ids.has(id))) continue;
    scores.set(at, { entry: at, words: BARE + BARE * coverage(at, window.around, known), fit: 0.5, near: 0, far: FEW });
  }
}

/** How much of one of the entry's phrases the words before it hold. */
function coverage(entry: number, around: ReadonlySet<string>, { byEntry, weight }: Vocabulary): number {
  return Math.max(0, ...(byEntry.get(entry) ?? []).map(({ tokens, total }) => tokens.reduce((sum, token) => sum + (around.has(token) ? weight(token) : 0), 0) / total));
}

/** A change, or the figure of the year before: of what is named with it, else of the figure that stands before it. */
function compared(question: Question): Map<number, Score> {
  const { quantity: { unit }, window, place: { suffix, line }, trail, known } = question;
  const last = trail.anchors.findLast((anchor) => anchor.line === line);
  const told = last && known.entries[last.entry];
  const named = new Map<number, Score>();
  for (const own of unitsCompared(suffix, unit)) {
    for (const [at, score] of scoreWords(window, own, known, toldInLine(question))) {
      const entry = known.entries[at];
      if (entry?.kind === 'indicator' && mayChange(entry.unit, suffix, unit) && score.fit >= (entry.tracker === told?.tracker ? FIT : NAMED_FULLY)) named.set(at, score);
    }
  }
  if (last && told?.kind === 'indicator' && mayChange(told.unit, suffix, unit) && (window.bare || named.has(last.entry))) {
    const score = named.get(last.entry);
    if (named.size === 0 || score) named.set(last.entry, { entry: last.entry, words: Math.max(NAMED_AGAIN, (score?.words ?? 0) + AGAIN), fit: 1, near: FEW, far: 0 });
  }
  return named;
}

/** Measure words that the figure may have of which this is told. */
function unitsCompared(suffix: string, unit: string): readonly string[] {
  // That of a share says nothing of what has grown by it.
  if (suffix === '.growth') return ['次', '人', '个', '元'];
  return suffix === '.change' && unit.endsWith('百分点') ? ['%'] : [unit];
}

/** Whether a figure of this unit can change so: a share by percentage points, nothing else by them. */
function mayChange(own: string, suffix: string, unit: string): boolean {
  if (suffix === '.growth') return own !== '%';
  return suffix === '.change' && own === '%' ? unit.endsWith('百分点') : unitFit(unit, own) > 0;
}
