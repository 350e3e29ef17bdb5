import type { Token } from '../../engine/draft/align';
import { wordsAndFigures } from './keptWords';

/** Kept words as they are aligned: letter by letter, figures whole. */
export const tokensOf = (kept: string): Token[] =>
  wordsAndFigures(kept).flatMap((words, at): Token[] => (at % 2 === 1 ? [{ text: words, figure: true }] : words.split('').map((letter) => ({ text: letter, figure: false }))));
