import type { ReportText } from '../../model/report';

/** What can be hidden, in the order in which it is listed. */
export const HIDDEN_KINDS = ['count', 'money', 'percentage', 'person', 'unit', 'place', 'document', 'date'] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];
export type NameKind = Extract<HiddenKind, 'person' | 'unit' | 'place'>;
export type NumberKind = Extract<HiddenKind, 'count' | 'money' | 'percentage'>;

/** What a person wants hidden in a publishing copy (脱敏); kept in the workbook. */
export interface RedactionRules {
  readonly hide: Readonly<Record<HiddenKind, boolean>>;
  /** Names: `张某`, `某林场`, or `**`, `**林场`. Figures always have one asterisk a digit. */
  readonly style: 'some' | 'asterisks';
  /** `HiddenItem.key` of what stays as it is (保留). */
  readonly kept: readonly string[];
  /** Words that the workbook does not tell of, hidden as well. */
  readonly added: readonly AddedWord[];
}

export interface AddedWord {
  readonly word: string;
  readonly kind: NameKind;
}

/** The names that may be hidden: a closed list, since nobody can tell a name in a text by its looks. */
export interface KnownWords extends Readonly<Record<NameKind | 'document', readonly string[]>> {
  /** Words of our own texts; a name that stands within them is only the same characters. */
  readonly fixed: readonly string[];
}

/** Where in the report: section by its position, paragraph 1-based, 0 for its heading; the title has neither. */
export interface Place {
  readonly section?: number;
  readonly paragraph?: number;
}

/** One passage that is hidden, or could be. */
export interface HiddenItem {
  /** The same for the same figure or word wherever it stands: `count:study.party-group`, `person:张三`. */
  readonly key: string;
  readonly kind: HiddenKind;
  readonly original: string;
  readonly replacement: string;
  readonly place: Place;
}

/** A piece of the copy; `item` where something was hidden, or by choice was not. */
export interface Piece {
  readonly text: string;
  readonly item?: HiddenItem;
  readonly kept?: true;
  /** 〔缺：…〕 */
  readonly missing?: true;
  /** Of a title that runs into its paragraph, which is laid out as one. */
  readonly title?: true;
}

/** One line of the report in the copy. */
export interface Passage {
  readonly place: Place;
  readonly pieces: readonly Piece[];
}

export interface Redacted {
  /** Words alone: no figure of it leads anywhere. */
  readonly report: ReportText;
  /** Each place by itself, in reading order. */
  readonly hidden: readonly HiddenItem[];
  /** What would have been hidden but for `RedactionRules.kept`. */
  readonly kept: readonly HiddenItem[];
  /** Title, headings and paragraphs as they are read. */
  readonly passages: readonly Passage[];
}
