import type { Question } from './question';
import { FEW, NAMED_FULLY } from './score';
import type { Entry } from './vocabulary';

/** What stands under an entry that was told shortly before: its part, what is told with it, its tracker. */
const TOGETHER = 0.75;
export const UNDER = 0.6;
const BESIDE = 0.4;
const ABOVE_IT = 0.4;
export const SAME_TRACKER = 0.25;
/** The same entry a second time. */
const AGAIN = -0.35;
/** How far an entry told before reaches: in the same breath, beyond ；, beyond 。. */
const REACH = { breath: 1, sentence: 0.5, line: 0.3 } as const;
/** What each number between takes from it. */
const FADES = 0.97;
const REMEMBERED = 14;
/** Such words in a paragraph about something else. */
const FOREIGN = -0.25;

/** What was bound shortly before speaks for what belongs to it. `near`: weight of the entry's words near the number. */
export function toldBefore(entry: Entry, at: number, near: number, { window, place: { line, suffix }, trail: { anchors }, known }: Question): number {
  let best = 0;
  let again = 0;
  let steps = 0;
  for (let index = anchors.length - 1; index >= 0 && steps < REMEMBERED; index--, steps++) {
    const anchor = anchors[index];
    const other = anchor && known.entries[anchor.entry];
    if (!anchor || !other || anchor.line !== line) break;
    if (anchor.entry === at) {
      if (anchor.suffix === suffix && anchor.sentence === window.sentence) again = AGAIN;
      continue;
    }
    const reach = REACH[anchor.sentence !== window.sentence ? 'line' : anchor.at < window.breath ? 'sentence' : 'breath'];
    best = Math.max(best, kinship(entry, other) * reach * FADES ** steps);
  }
  const isForeign = best === 0 && again === 0 && near > 0 && near < FEW && anchors.at(-1)?.line === line;
  return best + again + (isForeign ? FOREIGN : 0);
}

/** How closely an entry belongs to another one, 0–1. */
export function kinship(entry: Entry, other: Entry): number {
  if (entry.together.has(other.id)) return TOGETHER;
  if (entry.parents.has(other.id)) return UNDER;
  if (shareParent(entry, other)) return BESIDE;
  if (other.parents.has(entry.id)) return ABOVE_IT;
  return entry.tracker === other.tracker ? SAME_TRACKER : 0;
}

const shareParent = (a: Entry, b: Entry) => [...a.parents].some((id) => b.parents.has(id));

/** Ids of what was told before in the line. */
export function toldInLine({ place: { line }, trail: { anchors }, known }: Question): ReadonlySet<string> {
  return new Set(anchors.slice(-REMEMBERED).flatMap((anchor) => (anchor.line === line ? [known.entries[anchor.entry]?.id ?? ''] : [])));
}

/** What is told as a part of the figure before it, or is named so fully that nothing else can be meant. */
export function mayBePart(entry: Entry, at: number, fit: number, { place: { line, sentence }, trail: { head, anchors }, known }: Question): boolean {
  const isNear = head?.line === line && sentence - head.sentence <= 1;
  const whole = isNear && head.entry !== undefined ? known.entries[head.entry] : undefined;
  if (!isNear || !whole) {
    const told = anchors.filter((anchor) => anchor.sentence === sentence).map((anchor) => known.entries[anchor.entry]?.id ?? '');
    return told.some((id) => entry.together.has(id) || entry.wholes.has(id)) || fit >= NAMED_FULLY;
  }
  if (at === head.entry || whole.wholes.has(entry.id)) return false;
  return entry.wholes.has(whole.id) || entry.parents.has(whole.id) || shareParent(entry, whole) || fit >= NAMED_FULLY;
}
