import type { Question } from './question';
import type { Entry, Vocabulary } from './vocabulary';

const SURROUNDED = 0.3;
const PROBLEMS = /问题|短板|不足|薄弱|差距|困难/u;
/** Under a heading of problems, a problem's count is likelier, elsewhere an indicator. */
const PROBLEM_HERE = 0.15;
const PROBLEM_ELSEWHERE = -0.1;
const FIGURE_AMONG_PROBLEMS = -0.1;
/** The title of the problem itself stands above; a smaller share of its words is nothing. */
const TITLED = 0.6;
const TITLE_SHARE = 0.6;

/** Headings, and the words that lead the paragraph, speak for what belongs under them. */
export function standsAround(entry: Entry, { window, place, known }: Question): number {
  const inProblems = place.headings.some((heading) => PROBLEMS.test(heading));
  const bonus = SURROUNDED * overlap(known.surroundings.get(entry.tracker), window.above, known);
  if (entry.kind === 'indicator') return bonus + (inProblems ? FIGURE_AMONG_PROBLEMS : 0);
  const [code = ''] = entry.codes;
  const titled = overlap(known.titles.get(code), window.above, known);
  return bonus + (inProblems ? PROBLEM_HERE : PROBLEM_ELSEWHERE) + (titled > TITLE_SHARE ? TITLED * titled : 0);
}

const overlaps = new WeakMap<ReadonlySet<string>, Map<ReadonlySet<string>, number>>();

/** Share of the words that are above the text as well; asked again and again of the same two. */
function overlap(words: ReadonlySet<string> | undefined, above: ReadonlySet<string>, { weight }: Vocabulary): number {
  if (!words) return 0;
  let shares = overlaps.get(above);
  if (!shares) overlaps.set(above, (shares = new Map<ReadonlySet<string>, number>()));
  const before = shares.get(words);
  if (before !== undefined) return before;
  let [both, all] = [0, 0];
  for (const word of words) {
    const value = weight(word);
    all += value;
    if (above.has(word)) both += value;
  }
  const share = all === 0 ? 0 : both / all;
  shares.set(words, share);
  return share;
}
