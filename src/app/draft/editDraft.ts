import { digest } from '../../engine/digest';
import { fillTemplate, flawOf } from '../../engine/draft/fillTemplate';
import type { Outline, OutlineParagraph, OutlineSentence } from '../../engine/draft/outline';
import { sentencesOf } from '../../engine/draft/outline';
import { relink } from '../../engine/draft/relink';
import { renameSlots, slotNames } from '../../engine/draft/slotNames';
import type { LocalNames } from '../../engine/draft/slots';
import { textOf } from '../../engine/phrases';
import type { ReportEdits, SentenceEdit, TemplateFlaw } from '../../model/draft';
import type { Phrase } from '../../model/report';

/** What a person does to a draft. */
export type DraftEdit =
  /** Other words, as text; figures that still stand in them follow the sheets. Blank: switched off. */
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  /** Another template; slots by any of their names. */
  | { readonly kind: 'template'; readonly id: string; readonly template: string }
  /** One place up (-1) or down (1) among the sentences of its paragraph that are printed. */
  | { readonly kind: 'move'; readonly id: string; readonly by: 1 | -1 }
  | { readonly kind: 'switch'; readonly id: string; readonly on: boolean }
  /** The product's words again; an own sentence goes. */
  | { readonly kind: 'restore'; readonly id: string }
  /** Follows the sheets again. */
  | { readonly kind: 'release'; readonly id: string }
  | { readonly kind: 'add'; readonly paragraph: string; readonly template: string; /** Sentence id; absent: at the end. */ readonly behind?: string };

/** The edits with one more. @throws Error for a sentence that is not there, and a template with a flaw. */
export function editDraft(edits: ReportEdits, outline: Outline, edit: DraftEdit): ReportEdits {
  if (edit.kind === 'add') return added(edits, outline, edit);
  const sentence = sentenceOf(outline, edit.id);
  switch (edit.kind) {
    case 'text':
      if (edit.text.trim() === '') return sentence.kind === 'line' ? patched(edits, sentence, { template: undefined, base: undefined }) : patched(edits, sentence, { off: true, pinned: undefined });
      return written(edits, sentence, relink(templateOf(sentence), edit.text, outline.slots, sentence.local).template);
    case 'template':
      return written(edits, sentence, withIds(edit.template, outline, sentence.local));
    case 'move':
      return moved(edits, outline, sentence, edit.by);
    case 'switch':
      return patched(edits, sentence, { off: edit.on ? undefined : true });
    case 'restore':
      if (!sentence.own) return patched(edits, sentence, { template: undefined, base: undefined, pinned: undefined });
      return { ...patched(edits, sentence, { off: undefined }), own: edits.own.filter(({ id }) => id !== sentence.id) };
    case 'release':
      return patched(edits, sentence, { pinned: undefined });
  }
}

/** The template that a sentence goes by now; slots have their ids. */
export const templateOf = ({ edit, own, flaw, template }: OutlineSentence): string => (own || flaw || edit?.template === undefined ? template() : edit.template);

/** The same with names for people. */
export const shownTemplateOf = (sentence: OutlineSentence, { slots }: Outline): string => renameSlots(templateOf(sentence), (name) => slots.nameOf(slots.idOf(name, sentence.local) ?? name, sentence.local));

function withIds(template: string, { slots }: Outline, local: LocalNames): string {
  const flaw = flawOf(template, { slots, local });
  if (flaw) throw new Error(`a template with a flaw: ${flaw.code}`);
  return renameSlots(template, (name) => slots.idOf(name, local));
}

function sentenceOf(outline: Outline, id: string): OutlineSentence {
  const sentence = sentencesOf(outline).find((one) => one.id === id);
  if (!sentence) throw new Error(`no sentence "${id}"`);
  return sentence;
}

/** A kept edit with other members; `undefined` removes one, and what is left without any goes. */
function patched(edits: ReportEdits, { id }: OutlineSentence, patch: { readonly [Name in keyof SentenceEdit]?: SentenceEdit[Name] | undefined }): ReportEdits {
  const members = Object.entries({ ...edits.sentences[id], ...patch }).filter(([, value]) => value !== undefined);
  // An edit again, only without what is undefined.
  const left = Object.fromEntries(members) as SentenceEdit;
  const others = Object.entries(edits.sentences).filter(([other]) => other !== id);
  return { ...edits, sentences: Object.fromEntries(members.length > 0 ? [...others, [id, left]] : others) };
}

function written(edits: ReportEdits, sentence: OutlineSentence, template: string): ReportEdits {
  if (sentence.own) return { ...edits, own: edits.own.map((own) => (own.id === sentence.id ? { ...own, template } : own)) };
  const product = sentence.template();
  // The product's own words are no edit.
  if (template === product) return patched(edits, sentence, { template: undefined, base: undefined, pinned: undefined, off: undefined });
  return patched(edits, sentence, { template, base: digest(product), pinned: undefined, off: undefined });
}

function paragraphOf({ sections, unprinted }: Outline, id: string): OutlineParagraph | undefined {
  return [...sections.flatMap(({ paragraphs }) => paragraphs), ...unprinted].find((paragraph) => paragraph.id === id);
}

function moved(edits: ReportEdits, outline: Outline, { id, paragraph }: OutlineSentence, by: 1 | -1): ReportEdits {
  const sentences = paragraphOf(outline, paragraph)?.sentences ?? [];
  const isPrinted = (sentence: OutlineSentence | undefined) => sentence && !sentence.off && sentence.phrases.length > 0;
  const ids = sentences.map((sentence) => sentence.id);
  const from = ids.indexOf(id);
  let to = from + by;
  // Past those that nobody sees.
  while (to >= 0 && to < ids.length && !isPrinted(sentences[to])) to += by;
  if (to < 0 || to >= ids.length || from < 0) return edits;
  ids.splice(to, 0, ...ids.splice(from, 1));
  return { ...edits, order: { ...edits.order, [paragraph]: ids } };
}

function added(edits: ReportEdits, outline: Outline, { paragraph, template: typed, behind }: Extract<DraftEdit, { kind: 'add' }>): ReportEdits {
  const last = Math.max(0, ...edits.own.map(({ id }) => Number(id.slice('own:'.length)) || 0));
  const id = `own:${last + 1}`;
  const template = withIds(typed, outline, {});
  const ids = (paragraphOf(outline, paragraph)?.sentences ?? []).map((sentence) => sentence.id);
  const at = behind === undefined ? ids.length : ids.indexOf(behind) + 1;
  return { ...edits, own: [...edits.own, { id, paragraph, template }], ...(behind !== undefined && { order: { ...edits.order, [paragraph]: ids.toSpliced(at, 0, id) } }) };
}

/** Figures that the product's words have and the user's have not: they do not follow the sheets there. */
export function looseSlots(sentence: OutlineSentence, { slots }: Outline): { readonly name: string; readonly text: string }[] {
  if (sentence.own || sentence.edit?.template === undefined || sentence.pinned || sentence.flaw) return [];
  const kept = new Set(slotNames(sentence.edit.template).names.map(({ name }) => slots.idOf(name, sentence.local)));
  const ids = new Set(slotNames(sentence.template()).names.map(({ name }) => slots.idOf(name, sentence.local) ?? ''));
  return [...ids].flatMap((id) => {
    const { phrases, number } = slots.valueOf(id);
    return kept.has(id) || number === 0 || id.endsWith('.change') || !phrases.some(({ kind }) => kind === 'figure') ? [] : [{ name: slots.nameOf(id, sentence.local), text: textOf(phrases) }];
  });
}

/** What a template would say in the place of this sentence; or what is wrong with it. */
export const previewOf = (template: string, { local }: Pick<OutlineSentence, 'local'>, { slots }: Outline): Phrase[] | TemplateFlaw => fillTemplate(template, { slots, local, drops: [] });
