import { type MeasureWord, measureWords } from './measureWords';

/** The longest measure word that begins at `at`. */
export function measureWordAt(text: string, at: number): MeasureWord | undefined {
  return measureWords.get(text[at] ?? '')?.find(({ word, not }) => text.startsWith(word, at) && !(at + word.length < text.length && not.includes(text[at + word.length] ?? '')));
}
