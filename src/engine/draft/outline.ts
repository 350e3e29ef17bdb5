import type { Phrase } from '../../model/report';
import type { SentenceEdit, TemplateFlaw } from '../../model/draft';
import type { Joint } from './sentence';
import type { LocalNames, SlotTable } from './slots';

/** A report before it is only text: everything that could be said, and what a person has made of it. */
export interface Outline {
  readonly title: OutlineSentence;
  readonly sections: readonly OutlineSection[];
  /** Paragraphs that are not printed, though something of them was only switched off. */
  readonly unprinted: readonly OutlineParagraph[];
  /** What templates may name. */
  readonly slots: SlotTable;
}

export interface OutlineSection {
  /** 一、 or （一）, as printed; `''` without a heading. */
  readonly number: string;
  readonly heading?: OutlineSentence;
  /** A （一） within the section before. */
  readonly level?: 2;
  readonly paragraphs: readonly OutlineParagraph[];
}

export interface OutlineParagraph {
  readonly id: string;
  /** As printed: number, title, sentences and the marks between them. */
  readonly phrases: readonly Phrase[];
  readonly title?: OutlineSentence;
  readonly lead?: OutlineSentence;
  /** In their order, with those that are switched off or have nothing to say. */
  readonly sentences: readonly OutlineSentence[];
}

/** `line`: the report's title or a heading; `title`: runs into its paragraph; only a `sentence` moves. */
export type SentenceKind = 'line' | 'title' | 'lead' | 'sentence';

/** What the definitions say. */
export interface SentenceSource {
  readonly id: string;
  /** Paragraph id; `''` of a line. */
  readonly paragraph: string;
  readonly kind: SentenceKind;
  readonly joint: Joint;
  /** Empty where it has nothing to say. */
  readonly product: readonly Phrase[];
  /** The product's template. */
  readonly template: () => string;
  readonly local: LocalNames;
  /** Slots whose zero leaves nothing to say. */
  readonly drops: readonly string[];
}

export interface OutlineSentence extends SentenceSource {
  /** As it stands, also where it is switched off; empty where it has nothing to say. */
  readonly phrases: readonly Phrase[];
  readonly edit?: SentenceEdit;
  /** The user's own. */
  readonly own: boolean;
  readonly off: boolean;
  /** Stays as it was. */
  readonly pinned: boolean;
  /** The kept template cannot be used any more: the product's words stand instead. */
  readonly flaw?: TemplateFlaw;
}

/** Every sentence of an outline, as it is read. */
export function sentencesOf({ title, sections, unprinted }: Outline): OutlineSentence[] {
  const ofParagraph = (paragraph: OutlineParagraph) => [paragraph.title, paragraph.lead, ...paragraph.sentences];
  return [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flatMap(ofParagraph)]), ...unprinted.flatMap(ofParagraph)].filter((sentence) => sentence !== undefined);
}
