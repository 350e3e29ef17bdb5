import type { Phrase } from '../../model/report';
import type { Piece } from './keptDraft';
import { keptWords } from './keptWords';

/** Phrases as pieces: those of one sentence together, marks by themselves. */
export function piecesOf(phrases: readonly Phrase[]): Piece[] {
  const pieces: [string, Phrase[]][] = [];
  for (const phrase of phrases) {
    const last = pieces.at(-1);
    const id = phrase.sentence ?? '';
    if (last?.[0] === id) last[1].push(phrase);
    else pieces.push([id, [phrase]]);
  }
  return pieces.map(([id, of]) => [id, keptWords(of)]);
}
