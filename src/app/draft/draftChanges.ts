import type { Outline, OutlineSentence } from '../../engine/draft/outline';
import { sentencesOf } from '../../engine/draft/outline';
import { digest } from '../../engine/digest';
import { textOf } from '../../engine/phrases';
import type { MadeDraft } from './keptDraft';
import { acceptedWords, keptWords, plainWords, printedSentences, wordsAndFigures } from './keptWords';

/** How a sentence differs from what was accepted. */
export interface DraftChange {
  /** Sentence id. */
  readonly id: string;
  /** `figures`: only they are others; `product`: the product has other words now than those that the user's were made from. */
  readonly kind: 'new' | 'gone' | 'figures' | 'words' | 'product';
  readonly before: readonly ChangePiece[];
  readonly after: readonly ChangePiece[];
}

export interface ChangePiece {
  readonly text: string;
  /** A figure that differs. */
  readonly changed: boolean;
}

/** What has changed since the draft was accepted, sentence by sentence in their order; nothing before it was made once. */
export function draftChanges(outline: Outline, made: MadeDraft | undefined, period: string): DraftChange[] {
  const accepted = acceptedWords(made, period);
  if (!accepted) return [];
  const printed = printedSentences(outline);
  const all = sentencesOf(outline).filter(({ kind }) => kind === 'sentence' || kind === 'lead');
  const known = new Set(all.map(({ id }) => id));
  const changes = all.flatMap((sentence) => changeOf(sentence, accepted.get(sentence.id), printed.get(sentence.id)));
  // What the outline does not have at all any more: a problem that does not stand.
  const gone = [...accepted].filter(([id]) => !known.has(id) && /^(problem|answer)\/[^/]+$/.test(id));
  return [...changes, ...gone.map(([id, text]): DraftChange => ({ id, kind: 'gone', before: [{ text: plainWords(text), changed: false }], after: [] }))];
}

function changeOf(sentence: OutlineSentence, before: string | undefined, printed: OutlineSentence | undefined): DraftChange[] {
  const { id, edit, own, template, product, off } = sentence;
  if (off) return [];
  if (edit?.template !== undefined && !own && edit.base !== undefined && edit.base !== digest(template())) {
    return [{ id, kind: 'product', before: whole(textOf(sentence.phrases)), after: whole(textOf(product)) }];
  }
  const after = printed && keptWords(printed.phrases);
  if (before === undefined) return after === undefined ? [] : [{ id, kind: 'new', before: [], after: whole(plainWords(after)) }];
  if (after === undefined) return [{ id, kind: 'gone', before: whole(plainWords(before)), after: [] }];
  if (plainWords(before) === plainWords(after)) return [];
  const [old, now] = [wordsAndFigures(before), wordsAndFigures(after)];
  const isSame = old.length === now.length && old.every((words, at) => at % 2 === 1 || words === now[at]);
  if (!isSame) return [{ id, kind: 'words', before: whole(plainWords(before)), after: whole(plainWords(after)) }];
  const pieces = (own: readonly string[], other: readonly string[]) => own.map((text, at) => ({ text, changed: at % 2 === 1 && text !== other[at] })).filter(({ text }) => text !== '');
  return [{ id, kind: 'figures', before: pieces(old, now), after: pieces(now, old) }];
}

const whole = (text: string): ChangePiece[] => [{ text, changed: false }];
