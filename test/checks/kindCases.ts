import { runRules } from '../../src/engine/runRules';
import { cellAddress } from '../../src/model/cell';
import { parseIsoDay } from '../../src/model/day';
import type { Finding } from '../../src/model/finding';
import { parsePeriod } from '../../src/model/period';
import type { Rule, RuleKind, RuleParameters } from '../../src/model/rule';
import type { Field, Tracker } from '../../src/model/tracker';
import { type TableOptions, type Value, tableOf } from '../engine/tableOf';

const both = (text: string) => ({ zh: text, en: text });

/** `日期: 'date'`; a name that ends in `*` is required. */
type Shape = Readonly<Record<string, Field['type']>>;

export interface Sheet {
  readonly fields: Shape;
  readonly records: readonly (readonly Value[])[];
  readonly nature?: 'flow' | 'state';
  readonly dateField?: string;
  readonly without?: TableOptions['without'];
}

export interface Run {
  /** `own` holds the rule; every sheet is a tracker of this id, named in capitals. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  readonly period?: string;
  readonly today?: string;
}

/** The kind's own parameters, with what every rule has besides. */
export type KindRule = { [K in RuleKind]: { readonly kind: K } & RuleParameters[K] }[RuleKind] & Partial<Pick<Rule, 'where' | 'amount' | 'amountMinus' | 'owner'>>;

/** Runs one rule, whose code is `X-001`, in the tracker `own`. */
export function runKind(rule: KindRule, { sheets, period = '2022H1', today = '2022-07-05' }: Run, found: readonly Finding[] = []): Finding[] {
  const trackers = Object.entries(sheets).map(([id, sheet]) => trackerOf(id, sheet, id === 'own' ? [{ code: 'X-001', severity: 'risk', message: both('m'), hint: both('h'), basis: both('b'), ...rule }] : []));
  const tables = new Map(trackers.map((tracker) => [tracker.id, tableOf(tracker, sheets[tracker.id]?.records ?? [], { without: sheets[tracker.id]?.without ?? [] })]));
  const reported = parsePeriod(period);
  const day = parseIsoDay(today);
  if (!reported || day === undefined) throw new Error(`No such period or day: ${period}, ${today}`);
  const parameters = [
    { id: 'least', kind: 'number', default: 2, unit: both('次'), minimum: 0, maximum: 9, label: both('l'), basis: both('b') },
    { id: 'words', kind: 'words', default: ['会议', '培训'], label: both('w'), basis: both('b') },
  ] as const;
  return runRules({ trackers, parameters }, tables, { period: reported, today: day, parameters: {} }, found);
}

/** `[sheet and cell, received, expected]` of each finding. */
export function said(findings: readonly Finding[]): [string, string, string][] {
  return findings.map(({ at, received, expected }) => [at ? `${at.sheet}!${cellAddress(at)}` : '', received, expected]);
}

function trackerOf(id: string, { fields, nature = 'state', dateField }: Sheet, rules: readonly Rule[]): Tracker {
  return {
    id, name: id.toUpperCase(), label: both(id), section: both(id), aliases: [], nature, ...(dateField !== undefined && { dateField }),
    fields: Object.entries(fields).map(([name, type]) => ({ name: name.replace('*', ''), type, ...(name.endsWith('*') && { constraints: { required: true } }), ...(name.startsWith('金额') && { unit: '元' }) })),
    rules, indicators: [],
  };
}
