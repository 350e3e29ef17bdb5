import type { CorpusText } from './corpus';

const LENGTH = 20_000;
const ROUNDS = 15;

/** The corpus itself, again and again, up to 20 000 characters. */
export function corpusText(corpus: readonly CorpusText[]): string {
  const once = `${corpus.map(({ text }) => text).join('\n')}\n`;
  return once.repeat(Math.ceil(LENGTH / once.length)).slice(0, LENGTH);
}

/** The median of some rounds over the corpus, in milliseconds. */
export function medianTime(corpus: readonly CorpusText[], run: (text: string) => unknown): number {
  const text = corpusText(corpus);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}
