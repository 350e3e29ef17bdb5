import type { ChartDefinition } from './chart';
import type { Condition, NumberOrParameter } from './condition';
import type { LocalText } from './localText';
import type { Measure } from './measure';
import type { Parameter } from './parameter';
import type { ParagraphDefinition } from './report';
import type { Rule } from './rule';

/** Frictionless Table Schema's types, as far as tracking sheets need them. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth' | 'year';

/** One column of a tracking sheet. */
export interface Field {
  /** The header, as the contract has it. */
  readonly name: string;
  readonly type: FieldType;
  /** The bureau's own name for the column: so many-th word of a parameter, 0-based. */
  readonly nameFrom?: { readonly parameter: string; readonly index: number };
  /** Other headers that mean the same. */
  readonly aliases?: readonly string[];
  /** `元` for money, else a measure word. */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly requiredWhen?: Condition;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    /** Greater than, never equal. */
    readonly exclusiveMinimum?: number;
    readonly maximum?: number;
    /** The date records what has happened: later than today is an error. */
    readonly past?: boolean;
  };
  /** An entry as it may stand in a new sheet's sample row; absent: made up from name and type. */
  readonly example?: string;
  /** Whose or what names it has, so that a publishing copy can hide them; absent: as the field's name tells (记录人, 责任单位, 存放地点). */
  readonly holds?: 'person' | 'unit' | 'person-or-unit' | 'place';
  /** Other spelling → allowed word. */
  readonly enumAliases?: Readonly<Record<string, string>>;
}

export interface ForeignKey {
  readonly field: string;
  readonly reference: { readonly tracker: string; readonly field: string };
  readonly when?: Condition;
}

export interface Indicator {
  /** `study.party-group`; stable once released. */
  readonly id: string;
  readonly label: LocalText;
  /** Other words that finished texts have for it, zh. */
  readonly aliases?: readonly string[];
  /** 计量单位: 次, 人, 元, % … */
  readonly unit: string;
  readonly measure: Measure;
  /** The whole that this is a part of (其中); it never exceeds it. */
  readonly partOf?: string;
  readonly requirement?: Requirement;
}

/** 要求: met when no finding of `rule` stands, or the figure keeps the bound. */
export type Requirement = { readonly label: LocalText } & ({ readonly rule: string } | { readonly atLeast: NumberOrParameter } | { readonly atMost: NumberOrParameter });

/** One kind of tracking sheet: pure data. */
export interface Tracker {
  readonly id: string;
  /** Sheet name, as the contract has it. */
  readonly name: string;
  readonly label: LocalText;
  /** 板块: the section of the summary that its figures stand in. */
  readonly section: LocalText;
  /** Other sheet names. 台账, 表, 登记表, a year and a unit's name around a name are understood anyway. */
  readonly aliases: readonly string[];
  /** `flow`: records dated in the period count; `state`: the sheet shows how things stand at the period's end. */
  readonly nature: 'flow' | 'state';
  /** Flow: the date or month that puts a record in a period. State: a record later than the period's end is left out. */
  readonly dateField?: string;
  /** The date is that of the latest occasion and is overwritten by the next: of an earlier period only a sheet of that year tells. */
  readonly dateRenewed?: true;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rules: readonly Rule[];
  readonly indicators: readonly Indicator[];
  /** Drawn beside the summary, where people would rather look than read. */
  readonly charts?: readonly ChartDefinition[];
  /** What a report says of it. */
  readonly narrative?: readonly ParagraphDefinition[];
  /** The numbers and words in its checks that a user may change. */
  readonly parameters?: readonly Parameter[];
}
