import { textOf } from '../phrases';
import type { Phrase } from '../../model/report';
import type { Hit } from './hiddenFinder';
import type { Span } from './span';
import type { HiddenItem, Piece, Place } from './types';

/** A line of the report, and where in it something is to be hidden, in order. */
export interface Line {
  readonly place: Place;
  readonly phrases: readonly Phrase[];
  readonly hits: readonly Hit[];
}

/** The line in the copy. `stands`: word → what stands for it. */
export function piecesOf({ place, phrases, hits }: Line, stands: ReadonlyMap<string, string>, kept: ReadonlySet<string>): Piece[] {
  const text = textOf(phrases);
  const pieces: Piece[] = [];
  const missing: Span[] = [];
  let at = 0;
  for (const phrase of phrases) {
    const span = { start: at, end: (at += phrase.text.length) };
    if (phrase.kind === 'missing') missing.push(span);
  }
  const marks = [...hits.map((hit) => ({ ...hit, hit })), ...missing.map((span) => ({ ...span, hit: undefined }))].sort((left, right) => left.start - right.start);
  let done = 0;
  const until = (end: number) => {
    if (end > done) pieces.push({ text: text.slice(done, end) });
    done = end;
  };
  for (const { start, end, hit } of marks) {
    until(start);
    const original = text.slice(start, end);
    done = end;
    if (!hit) {
      pieces.push({ text: original, missing: true });
      continue;
    }
    const { kind, key } = hit;
    const replacement = hit.replacement ?? stands.get(original) ?? original;
    const item: HiddenItem = { key, kind, original, replacement, place };
    pieces.push(kept.has(key) ? { text: original, item, kept: true } : { text: replacement, item });
  }
  until(text.length);
  return pieces;
}
