import type { NumberOrParameter } from '../../model/condition';
import type { Parameter } from '../../model/parameter';
import type { Field, FieldType, Indicator, Tracker } from '../../model/tracker';
import { nearestWord } from '../nearest';
import type { Definitions } from '../types';
import type { JsonPath, Mistake, MistakeCode, Note } from './mistake';

/** What a field must be to serve somewhere. */
export type Wanted = readonly FieldType[];

export const DATES: Wanted = ['date', 'yearmonth', 'year'];
export const NUMBERS: Wanted = ['number', 'integer'];
/** Whatever has an order. */
export const ORDERED: Wanted = ['number', 'integer', 'date', 'yearmonth', 'year'];
export const TEXTS: Wanted = ['string'];

/** All names that a definition may use; each question notes a mistake where the answer is no. */
export class Scope {
  readonly trackers: ReadonlyMap<string, Tracker>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  private readonly rules: readonly string[];
  private readonly parameters: ReadonlyMap<string, Parameter>;

  constructor(
    definitions: Definitions,
    readonly note: Note,
  ) {
    const { trackers, parameters } = definitions;
    this.trackers = new Map(trackers.map((tracker) => [tracker.id, tracker]));
    this.indicators = new Map(trackers.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator] as const)));
    this.rules = trackers.flatMap(({ rules }) => rules.map(({ code }) => code));
    this.parameters = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  }

  /** Notes a mistake with the nearest of what was expected. */
  wrong(code: MistakeCode, path: JsonPath, found: string, expected: readonly string[], owner?: string): void {
    const nearest = nearestWord(found, expected);
    const mistake: Mistake = { code, path, found, expected };
    this.note({ ...mistake, ...(nearest !== undefined && { nearest }), ...(owner !== undefined && { owner }) });
  }

  tracker(id: string, path: JsonPath): Tracker | undefined {
    const tracker = this.trackers.get(id);
    if (!tracker) this.wrong('NO-TRACKER', path, id, [...this.trackers.keys()]);
    return tracker;
  }

  /** A tracker that is not there is told of where it is named, not again at each of its fields. */
  field(tracker: string | Tracker | undefined, name: string, path: JsonPath, wanted?: Wanted): Field | undefined {
    const owner = typeof tracker === 'string' ? this.trackers.get(tracker) : tracker;
    if (!owner) return undefined;
    const field = owner.fields.find((each) => each.name === name);
    if (!field) this.wrong('NO-FIELD', path, name, owner.fields.map((each) => each.name), owner.name);
    else if (wanted && !wanted.includes(field.type)) this.note({ code: 'FIELD-TYPE', path, found: field.type, expected: wanted, owner: name });
    return field;
  }

  /** Words of a field with allowed words; numbers and booleans of the others. */
  words(field: Field | undefined, words: readonly (string | number | boolean)[], path: (index: number) => JsonPath): void {
    if (!field) return;
    const { constraints, type, name } = field;
    const wanted = type === 'boolean' ? 'boolean' : type === 'string' ? 'string' : 'number';
    words.forEach((word, index) => {
      if (typeof word !== wanted) this.note({ code: 'BAD-VALUE', path: path(index), found: String(word), expected: wanted === 'boolean' ? ['true', 'false'] : [wanted], owner: name });
      else if (constraints?.enum && !constraints.enum.includes(String(word))) this.wrong('NOT-A-WORD', path(index), String(word), constraints.enum, name);
    });
  }

  number(value: NumberOrParameter | undefined, path: JsonPath): void {
    if (typeof value === 'object') this.parameter(value.parameter, 'number', [...path, 'parameter']);
  }

  parameter(id: string, kind: Parameter['kind'], path: JsonPath): Parameter | undefined {
    const parameter = this.parameters.get(id);
    if (parameter?.kind === kind) return parameter;
    this.wrong('NO-PARAMETER', path, id, [...this.parameters.values()].filter((each) => each.kind === kind).map((each) => each.id));
    return undefined;
  }

  rule(code: string, path: JsonPath): void {
    if (!this.rules.includes(code)) this.wrong('NO-RULE', path, code, this.rules);
  }

  indicator(id: string, path: JsonPath): void {
    if (!this.indicators.has(id)) this.wrong('NO-INDICATOR', path, id, [...this.indicators.keys()]);
  }
}
