import type { LocalText } from './localText';

/** What a report is made of: pure data in `reports/`. Text is official Chinese. */
export interface ReportDefinition {
  readonly id: string;
  readonly label: LocalText;
  /** ICU; `{unit}` and `{period}` are filled in. */
  readonly title: string;
  /** Trackers that it can't do without: only their sheets are missed (`SHEET-MISSING`). None by default. */
  readonly needs?: readonly string[];
  readonly sections: readonly SectionDefinition[];
}

/** A section is numbered 一、 among those that are printed; without a heading (opening, closing) it has no number. */
export type SectionDefinition =
  | { readonly heading: string; readonly paragraphs: readonly (ParagraphDefinition | TrackerParagraphs | ParagraphGroup)[] }
  /** One paragraph for each rule that has a problem's text and findings in the period; in the order of the trackers. */
  | ({ readonly heading: string; readonly problems: true } & ProblemSection)
  /** One answer for each problem that stands. */
  | ({ readonly heading: string; readonly answers: true } & ProblemSection);

export interface ProblemSection {
  /** Leads to what follows; only where a problem stands. */
  readonly lead?: string;
  /** Without groups, problems and answers are numbered （一）. */
  readonly groups?: readonly ProblemGroup[];
  /** Printed where no problem stands; `''`: the section then drops out. */
  readonly none: string;
}

/** Paragraphs under a heading of their own, （一）; those with a title are numbered 1. where there are several. */
export interface ParagraphGroup {
  readonly group: string;
  readonly paragraphs: readonly (ParagraphDefinition | TrackerParagraphs)[];
}

/** Problems or answers under a heading （一）, numbered 1. where there are several; `others`: of trackers in no other group. */
export type ProblemGroup = { readonly group: string } & TrackerParagraphs;

/** The paragraphs that trackers bring with them; `others`: of all trackers that the report neither names nor speaks of elsewhere. */
export type TrackerParagraphs = { readonly trackers: readonly string[] } | { readonly others: true };

/** Clauses are joined with `，` (or `；`), and end with `。`; a paragraph without a clause left is not printed. */
export interface ParagraphDefinition {
  /** Run-in heading, numbered （一） among the section's paragraphs that are printed. */
  readonly title?: string;
  /** Printed before the clauses, only if one remains. */
  readonly lead?: string;
  readonly clauses: readonly ClauseDefinition[];
}

export interface ClauseDefinition {
  /** ICU MessageFormat; each slot is named in `figures`. `{count}` → `14次`. */
  readonly text: string;
  /** Slot → indicator id. */
  readonly figures: Readonly<Record<string, string>>;
  /** What a zero does: drops the clause (default), is printed, or makes way for these words. */
  readonly zero?: 'omit' | 'print' | { readonly text: string };
  /** Clauses that follow only if this one stands (其中 …). */
  readonly parts?: readonly ClauseDefinition[];
  /** Before this clause: `，` by default, `；` for a new thought, `。` for a new sentence. */
  readonly joint?: '，' | '；' | '。';
  /** Slot whose figure is followed by its change against the year before, where that is known: （同比增加3次）. */
  readonly compare?: string;
}

/** What is written about the findings of one rule: slots `count`, `amount` and `owners`. */
export interface ProblemDefinition {
  readonly title: string;
  /** ICU; `{count}`, `{amount}` (empty when 0) and `{owners}`. */
  readonly text: string;
  /** Clauses dropped when there is nothing to say. */
  readonly amountText?: string;
  readonly ownersText?: string;
  /** What owners are counted in where not all are named: `个部门` (default), `人` … */
  readonly ownersUnit?: string;
  /** The step that answers it. */
  readonly answer: string;
  /** 个, 笔, 件 … */
  readonly measureWord: string;
}

/** A piece of finished text: words, or a figure that knows its indicator. */
export type Phrase =
  | { readonly kind: 'text'; readonly text: string; readonly sentence?: string }
  | {
      readonly kind: 'figure';
      /** Id of the sentence that it belongs to; absent on what stands between sentences. */
      readonly sentence?: string;
      readonly text: string;
      readonly indicator?: string;
      readonly codes?: readonly string[];
      /** The text is the change of the indicator against the year before, not its figure. */
      readonly change?: true;
    }
  /** 〔缺：…〕 */
  | { readonly kind: 'missing'; readonly text: string; readonly indicator: string; readonly sentence?: string };

export type Paragraph = readonly Phrase[];

export interface ReportText {
  readonly title: string;
  /** Sentence id of the title. */
  readonly sentence?: string;
  readonly sections: readonly SectionText[];
  /** False while a figure is missing. */
  readonly complete: boolean;
}

/** A heading with its number and what stands under it; `level` 2 is a （一） within the section before. A heading may be `''`. */
export interface SectionText {
  readonly heading: string;
  /** Sentence id of the heading's words; its number stands before them. */
  readonly sentence?: string;
  readonly level?: 2;
  readonly paragraphs: readonly Paragraph[];
}
