/** What a person has made of one report's sentences; kept in the workbook. */
export interface ReportEdits {
  /** By sentence id. */
  readonly sentences: Readonly<Record<string, SentenceEdit>>;
  /** Paragraph id → its sentences in the order wanted; those that it does not name stay behind the one they came after. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly own: readonly OwnSentence[];
}

export interface SentenceEdit {
  /** ICU MessageFormat; slots are named as `TemplateSlot.id`. */
  readonly template?: string;
  /** Digest of the product's template that it was made from. */
  readonly base?: string;
  readonly off?: true;
  /** Stays as it was, whatever the sheets say, for as long as the report is about this period. */
  readonly pinned?: { readonly text: string; readonly period: string };
}

/** A sentence of the user's own; last in its paragraph unless `order` says otherwise. */
export interface OwnSentence {
  /** `own:` and a number. */
  readonly id: string;
  /** Paragraph id. */
  readonly paragraph: string;
  readonly template: string;
}

export const NO_EDITS: ReportEdits = { sentences: {}, order: {}, own: [] };

/** Something that a template may name. */
export interface TemplateSlot {
  /** `study.party-group`, `study.party-group.change` (（同比增加3次）), `ASSET-001.count`, `period` … */
  readonly id: string;
  /** The name that people are shown: `党组会议学习`, `党组会议学习同比`; the id where the label is another's as well. */
  readonly name: string;
  /** What it says now. */
  readonly text: string;
}

/** Why a template is none, and where: `line` and `column` are 1-based. */
export interface TemplateFlaw {
  readonly code: 'unclosed' | 'unopened' | 'empty' | 'form' | 'options' | 'no-other' | 'twice' | 'unknown-slot';
  /** UTF-16 offset. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
  /** `unknown-slot`: as written. */
  readonly slot?: string;
  /** `unknown-slot`: names like it, best first. */
  readonly nearest?: readonly string[];
}
