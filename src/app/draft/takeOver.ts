import { align } from '../../engine/draft/align';
import type { Outline, OutlineSentence } from '../../engine/draft/outline';
import { sentencesOf } from '../../engine/draft/outline';
import { quoted } from '../../engine/draft/slotNames';
import type { ReportEdits } from '../../model/draft';
import { compareRows } from './compareRows';
import { editDraft } from './editDraft';
import type { MadeDraft } from './keptDraft';
import { keptWords, wordsAndFigures } from './keptWords';
import { tokensOf } from './tokensOf';

/** What was taken over from 文稿 before it is replaced. */
export interface TakenOver {
  readonly edits: ReportEdits;
  /** Sentences edited, switched off or added by hand. */
  readonly ids: readonly string[];
  /** The sheet had so little of what was written that nothing could be taken over. */
  readonly unlike: boolean;
}

/** The words that somebody typed into 文稿, as edits of the sentences; rows that are new become sentences of the user's own. */
export function takeOver(edits: ReportEdits, outlineOf: (edits: ReportEdits) => Outline, made: MadeDraft, rows: readonly string[]): TakenOver {
  const { sentences, rows: added, unlike } = compareRows(made.rows, rows);
  const wordsOf = new Map<string, string>();
  for (const [id, text] of made.rows.flat()) wordsOf.set(id, (wordsOf.get(id) ?? '') + text);
  let taken = edits;
  const ids: string[] = [];
  for (const [id, text] of sentences) {
    const outline = outlineOf(taken);
    const sentence = sentencesOf(outline).find((one) => one.id === id);
    // Of another report, or no longer told: there is nothing that the words could be an edit of.
    if (!sentence || (text === '' && sentence.kind === 'line')) continue;
    taken = editDraft(taken, outline, { kind: 'text', id, text: withFiguresOfNow(wordsOf.get(id) ?? '', unnumbered(text, wordsOf.get(id) ?? ''), sentence) });
    ids.push(id);
  }
  for (const { text, behind } of added) {
    const outline = outlineOf(taken);
    const all = sentencesOf(outline);
    const at = all.findIndex(({ id }) => id === behind);
    // Behind a heading is in the paragraph under it.
    const place = all.slice(Math.max(0, at)).find(({ kind }) => kind === 'sentence' || kind === 'lead');
    if (!place) continue;
    const isBehind = place.id === behind && place.kind === 'sentence';
    const known = new Set(taken.own.map(({ id }) => id));
    taken = editDraft(taken, outline, { kind: 'add', paragraph: place.paragraph, template: quoted(text), ...(isBehind && { behind: place.id }) });
    ids.push(...taken.own.flatMap(({ id }) => (known.has(id) ? [] : [id])));
  }
  return { edits: taken, ids, unlike };
}

/** A number that somebody changed is ours to give. */
const unnumbered = (text: string, before: string): string => {
  const [number = ''] = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)/.exec(text) ?? [];
  return before.startsWith(number) ? text : text.slice(number.length);
};

/** Typed words with the figures of the day where those that were written still stand, so that they are known again. */
function withFiguresOfNow(kept: string, text: string, { phrases }: OutlineSentence): string {
  const old = wordsAndFigures(kept);
  const now = wordsAndFigures(keptWords(phrases));
  if (old.length !== now.length) return text;
  const tokens = tokensOf(kept);
  const figures = now.filter((_, at) => at % 2 === 1);
  const stands = align(tokens, text).filter((_, index) => tokens[index]?.figure);
  const known = stands.flatMap((stand, index) => (stand ? [{ ...stand, figure: figures[index] ?? '' }] : [])).sort((left, right) => right.start - left.start);
  return known.reduce((words, { start, end, figure }) => words.slice(0, start) + figure + words.slice(end), text);
}
