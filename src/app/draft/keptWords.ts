import type { Outline, OutlineSentence } from '../../engine/draft/outline';
import { sentencesOf } from '../../engine/draft/outline';
import type { Phrase } from '../../model/report';
import { FIGURE, type MadeDraft } from './keptDraft';

/** Phrases as they are kept: figures marked, so that they can be told from words later. */
export const keptWords = (phrases: readonly Phrase[]): string => phrases.map(({ kind, text }) => (kind === 'text' ? text.replaceAll(FIGURE, '') : FIGURE + text + FIGURE)).join('');

/** Kept words as they are read. */
export const plainWords = (kept: string): string => kept.replaceAll(FIGURE, '');

/** Kept words in turn: words, figure, words …, beginning and ending with words. */
export const wordsAndFigures = (kept: string): string[] => kept.split(FIGURE);

/** What was accepted, by sentence id; nothing of another period. */
export function acceptedWords(made: MadeDraft | undefined, period: string): ReadonlyMap<string, string> | undefined {
  if (made?.period !== period) return undefined;
  const accepted = new Map<string, string>();
  for (const [id, text] of made.rows.flat()) if (id !== '') accepted.set(id, (accepted.get(id) ?? '') + text);
  for (const [id, text] of Object.entries(made.accepted)) {
    if (text === null) accepted.delete(id);
    else accepted.set(id, text);
  }
  return accepted;
}

/** What is printed of each sentence, by id, in order. */
export function printedSentences(outline: Outline): ReadonlyMap<string, OutlineSentence> {
  const unprinted = new Set(outline.unprinted.flatMap(({ sentences }) => sentences));
  return new Map(sentencesOf(outline).flatMap((sentence) => (sentence.off || sentence.phrases.length === 0 || unprinted.has(sentence) ? [] : [[sentence.id, sentence] as const])));
}
