import type { Span } from './span';

type IsFree = (span: Span) => boolean;

/** Finds the words of a closed list. */
export interface Matcher {
  /** Leftmost first, the longest of those that begin there. */
  readonly all: (text: string, isFree: IsFree) => (Span & { readonly word: string })[];
  /** The longest word that begins here. */
  readonly at: (text: string, at: number, isFree: IsFree) => string | undefined;
}

const LATIN = /[A-Za-z0-9]/;

/** A list of ten thousand names costs one look-up a character. */
export function createMatcher(words: Iterable<string>): Matcher {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    const those = byFirst.get(first);
    if (those) those.push(word);
    else if (first !== '') byFirst.set(first, [word]);
  }
  for (const those of byFirst.values()) those.sort((left, right) => right.length - left.length);
  const at: Matcher['at'] = (text, start, isFree) =>
    byFirst.get(text.charAt(start))?.find((word) => text.startsWith(word, start) && isWhole(text, start, start + word.length) && isFree({ start, end: start + word.length }));
  return {
    at,
    all(text, isFree) {
      const found: (Span & { word: string })[] = [];
      for (let start = 0; start < text.length; ) {
        const word = at(text, start, isFree);
        if (word !== undefined) found.push({ start, end: start + word.length, word });
        start += word?.length ?? 1;
      }
      return found;
    },
  };
}

/** `A1` is no part of `A12`; Chinese has no such borders. */
function isWhole(text: string, start: number, end: number): boolean {
  const glued = (left: string, right: string) => LATIN.test(left) && LATIN.test(right);
  return !glued(text.charAt(start - 1), text.charAt(start)) && !glued(text.charAt(end - 1), text.charAt(end));
}
