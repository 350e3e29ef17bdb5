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

/** Sentences with such a name are the titles of their paragraphs, as `narrate` names them. */
const TITLE = '/title';

/** The line in the copy. `stands`: word → what stands for it. */
export function piecesOf({ place, phrases, hits }: Line, stands: ReadonlyMap<string, string>, kept: ReadonlySet<string>): Piece[] {
  const text = textOf(phrases);
  const pieces: Piece[] = [];
  const titles: Span[] = [];
  const marks: (Span & { readonly hit?: Hit })[] = hits.map((hit) => ({ start: hit.start, end: hit.end, hit }));
  let at = 0;
  for (const { kind, sentence = '', text: { length } } of phrases) {
    const span = { start: at, end: (at += length) };
    if (kind === 'missing') marks.push(span);
    if (sentence.endsWith(TITLE)) titles.push(span);
  }
  marks.sort((left, right) => left.start - right.start);

  let done = 0;
  const add = (piece: Piece, end: number) => {
    const isTitle = titles.some((title) => done >= title.start && done < title.end);
    if (end > done) pieces.push({ ...piece, ...(isTitle && { title: true as const }) });
    done = end;
  };
  const until = (end: number) => {
    for (const edge of titles.flatMap(({ start, end: last }) => [start, last])) if (edge > done && edge < end) add({ text: text.slice(done, edge) }, edge);
    add({ text: text.slice(done, end) }, end);
  };
  for (const { start, end, hit } of marks) {
    until(start);
    const original = text.slice(start, end);
    if (!hit) {
      add({ text: original, missing: true }, end);
      continue;
    }
    const { kind, key } = hit;
    const replacement = hit.replacement ?? stands.get(original) ?? original;
    const item: HiddenItem = { key, kind, original, replacement, place };
    add(kept.has(key) ? { text: original, item, kept: true } : { text: replacement, item }, end);
  }
  until(text.length);
  return pieces;
}
