import type { SheetArea } from './cell';
import type { Approximation, NoFigure } from './figure';

/** A number that a finished text states, with what it counts. Offsets are UTF-16 code units of the text. */
export interface Quantity {
  /** The number itself: `14` of `14次`, `90` of `90多人次`, `**` of `**个`, `187.93万` of `187.93万元`. */
  readonly start: number;
  readonly end: number;
  /** As written between `start` and `end`. */
  readonly text: string;
  /** Money in 元, percent 0–100; `null` where it is redacted. */
  readonly value: number | null;
  /** Upper end of a range (`3至5次`); `value` is the lower one. */
  readonly upTo?: number;
  /** Measure word as written, `''` where there is none; money is `元`, percentages `%`. */
  readonly unit: string;
  readonly approximate?: Approximation;
  readonly redacted?: true;
  /** The words of the sentence that say what is counted. */
  readonly subject: string;
  /** A part of the figure before it (其中). */
  readonly part?: true;
}

/** 一致, 近似一致, 不一致, 量级疑误, 期间不符, 内部不平, 无法对应, 脱敏. */
export type Verdict = 'agrees' | 'agrees-roughly' | 'differs' | 'magnitude' | 'other-period' | 'unbalanced' | 'unbound' | 'redacted';

/** Something that a text may state a figure of: an indicator, its change, what a problem counts. */
export interface Target {
  /** Indicator id; `ASSET-001.count`, `ASSET-001.amount`, `ASSET-001.owners` of a problem; `study.party-group.change` against the year before, `study.party-group.previous` of it. */
  readonly id: string;
  /** Tracker id. */
  readonly tracker: string;
  /** Official name, zh. */
  readonly label: string;
  readonly unit: string;
  /** `null` where the workbook gives none, then with a reason. */
  readonly value: number | null;
  readonly reason?: NoFigure;
  readonly approximate?: Approximation;
  readonly sources: readonly SheetArea[];
  /** Codes of the findings that it counts. */
  readonly codes?: readonly string[];
  /** Target id of the whole. */
  readonly partOf?: string;
}

/** A quantity of a text, what it was bound to, and how the two agree. */
export interface Claim extends Quantity {
  /** Target id; absent where nothing fits. */
  readonly target?: string;
  /** The binding was made by a person. */
  readonly byHand?: true;
  readonly verdict: Verdict;
  /** The workbook's figure; absent where it has none. */
  readonly expected?: number;
  /** `other-period`: code of the period that the number is right for. */
  readonly period?: string;
  /** `unbalanced`: the claims it does not go with, by their position in the list. */
  readonly against?: readonly number[];
  /** What else it might be, best first; empty where it is bound for certain. */
  readonly candidates: readonly string[];
}

/** What a person said a phrase of texts counts, kept in the workbook. */
export interface Binding {
  /** The phrase, as `bindingKey` makes it from subject and unit. */
  readonly phrase: string;
  /** Target id; `''`: claims nothing, leave it out. */
  readonly target: string;
}
