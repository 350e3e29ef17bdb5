import type { Target } from '../../model/claim';
import type { Rated } from './rate';
import { idOf } from './targetIds';
import { unitFit } from './units';
import type { Entry, Vocabulary } from './vocabulary';

/** A sum of words and place below this binds nothing. */
const ENOUGH = 0.89;
/** So far ahead of the next one, absolutely and as a share, the best one is bound. */
const AHEAD = 0.14;
const AHEAD_SHARE = 0.07;
const EXACT = 0.97;
/** From here on an entry is offered to a person; beside what is bound, from this share of its score. */
const OFFERED = 0.5;
const OFFERED_BESIDE = 0.7;
const MOST_OFFERED = 5;

export interface Decision {
  /** What it is bound to; absent where nothing is clearly ahead. */
  readonly entry?: number;
  /** Target ids of what else it may be, best first. */
  readonly candidates: readonly string[];
}

/** The best one, if it is good enough and clearly ahead; of what the targets do not know nothing is said. */
export function decide(all: readonly Rated[], suffix: string, { entries }: Vocabulary, targets: ReadonlyMap<string, Target>): Decision {
  const idAt = ({ entry }: Rated) => idOf(entries[entry], suffix);
  const rated = all.filter((each) => targets.has(idAt(each)));
  const [best, ...others] = rated;
  if (!best) return { candidates: [] };
  const offered = (list: readonly Rated[], from: number) => list.filter(({ score }) => score >= from).slice(0, MOST_OFFERED).map(idAt);
  const rival = others.find(({ entry }) => !areTwins(entries[best.entry], entries[entry]));
  if (best.score < ENOUGH || !best.isFit || !isAhead(best, rival)) return { candidates: offered(rated, OFFERED) };
  return { entry: best.entry, candidates: offered(others, OFFERED_BESIDE * best.score) };
}

function isAhead(best: Rated, rival: Rated | undefined): boolean {
  if (!rival) return true;
  // Words that say all of it and nothing else go before words that say more than is there.
  const needed = best.fit >= EXACT && rival.fit < EXACT ? AHEAD / 2 : Math.max(AHEAD, AHEAD_SHARE * best.score);
  return best.score - rival.score >= needed;
}

/** An indicator and a problem that count the same findings: either may be meant, and either is right. */
function areTwins(a: Entry | undefined, b: Entry | undefined): boolean {
  if (!a || !b || unitFit(a.unit, b.unit) === 0) return false;
  return [...a.codes].some((code) => b.codes.has(code));
}
