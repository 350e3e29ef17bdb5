import type { MeasureWord, MeasureWords } from './measureWords';

/** The longest measure word that begins at `at`. */
export function measureWordAt(text: string, at: number, words: MeasureWords): MeasureWord | undefined {
  return words.get(text[at] ?? '')?.find(({ word, not }) => text.startsWith(word, at) && !(at + word.length < text.length && not.includes(text[at + word.length] ?? '')));
}
