import { digest } from '../../engine/digest';
import type { Outline } from '../../engine/draft/outline';
import { sentencesOf } from '../../engine/draft/outline';
import type { ReportEdits, SentenceEdit } from '../../model/draft';
import type { DraftChange } from './draftChanges';
import type { KeptDraft } from './keptDraft';
import { keptWords, plainWords, acceptedWords, printedSentences } from './keptWords';

/** What becomes of a change. */
export interface Decision {
  readonly change: DraftChange;
  readonly accepted: boolean;
}

/**
 * The draft with these decisions. Refused: the sentence stays as it was, pinned; a new one is switched off; the user's
 * words stand against the product's new ones. `of` is made from the draft's edits, as is whatever follows.
 */
export function decide(draft: KeptDraft, decisions: readonly Decision[], of: Outline, period: string): ReportEdits {
  const before = acceptedWords(draft.made, period);
  const sentences = new Map(Object.entries(draft.edits.sentences));
  const templates = new Map(sentencesOf(of).map(({ id, template }) => [id, template]));
  for (const { change, accepted } of decisions) {
    const { template, base, ...others }: SentenceEdit = sentences.get(change.id) ?? {};
    if (change.kind === 'product') {
      const product = templates.get(change.id);
      if (accepted || !product || template === undefined) sentences.set(change.id, others);
      else sentences.set(change.id, { ...others, template, base: digest(product()) });
      continue;
    }
    if (accepted) continue;
    const words = before?.get(change.id);
    const kept = { ...others, ...(template !== undefined && { template }), ...(base !== undefined && { base }) };
    sentences.set(change.id, words === undefined ? { ...kept, off: true } : { ...kept, pinned: { text: plainWords(words), period } });
  }
  return { ...draft.edits, sentences: Object.fromEntries([...sentences].filter(([, edit]) => Object.keys(edit).length > 0)) };
}

/** The draft with other edits, where these sentences now are as they are meant to be. */
export function settled(draft: KeptDraft, edits: ReportEdits, ids: readonly string[], of: Outline, period: string): KeptDraft {
  const { made } = draft;
  if (made?.period !== period) return { ...draft, edits };
  const printed = printedSentences(of);
  const accepted = Object.fromEntries(ids.map((id) => {
    const sentence = printed.get(id);
    return [id, sentence ? keptWords(sentence.phrases) : null];
  }));
  return { edits, made: { ...made, accepted: { ...made.accepted, ...accepted } } };
}
