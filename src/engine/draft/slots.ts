import { isAbsent } from '../../model/figure';
import type { TemplateSlot } from '../../model/draft';
import type { Phrase } from '../../model/report';
import { type Facts, figurePhrase } from '../clauses';
import { comparePhrases } from '../comparePhrases';
import { editDistance } from '../nearest';
import { textOf, words } from '../phrases';
import type { Definitions } from '../types';

export interface SlotValue {
  readonly phrases: readonly Phrase[];
  /** What a choice goes by: the figure, not a number where there is none; for words 1 where there are any, else 0. */
  readonly number: number;
  /** No sheet, or nothing to divide by: whatever names it says nothing. */
  readonly absent: boolean;
}

/** What the problem of a rule counts. */
export type ProblemValues = Readonly<Record<'count' | 'amount' | 'owners', SlotValue>>;

/** Names of a sentence's own for slots: `count` → `study.party-group`. */
export type LocalNames = Readonly<Record<string, string>>;

/** All that templates may name: the unit, the period, each indicator and its change, what each problem counts. */
export interface SlotTable {
  /** Slot id of a name as a person writes it: the sentence's own, an id, or a label. */
  idOf(name: string, local: LocalNames): string | undefined;
  /** The name for people: a label where it leads back to the slot, else the id. */
  nameOf(id: string, local: LocalNames): string;
  /** @throws Error for an id that `idOf` never gave. */
  valueOf(id: string): SlotValue;
  /** In the order of the definitions; the sentence's own first. */
  list(local: LocalNames): TemplateSlot[];
  /** Names like this one, best first. */
  nearest(name: string, local: LocalNames): string[];
}

const CHANGE = '.change';
const CHANGE_NAME = '同比';
/** Slots of words, by the name for people. */
const WORDS = { 单位: 'unit', 期间: 'period' } as const;
const NEAR = 3;

interface Names {
  /** Label or id → id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Id → the label that only it has. */
  readonly labels: ReadonlyMap<string, string>;
  readonly indicators: readonly string[];
}

const known = new WeakMap<Definitions, Names>();

function namesOf(definitions: Definitions): Names {
  let names = known.get(definitions);
  if (names) return names;
  const indicators = definitions.trackers.flatMap((tracker) => tracker.indicators);
  const bearers = new Map<string, number>();
  for (const { label } of indicators) bearers.set(label.zh, (bearers.get(label.zh) ?? 0) + 1);
  const ids = new Map<string, string>(Object.values(WORDS).map((id) => [id, id]));
  const labels = new Map<string, string>();
  const add = (id: string, name: string | undefined) => {
    ids.set(id, id);
    if (name === undefined) return;
    ids.set(name, id);
    labels.set(id, name);
  };
  for (const [name, id] of Object.entries(WORDS)) add(id, name);
  for (const { id, label } of indicators) {
    const name = bearers.get(label.zh) === 1 && !/[\s,{}']/.test(label.zh) ? label.zh : undefined;
    add(id, name);
    add(`${id}${CHANGE}`, name === undefined ? undefined : `${name}${CHANGE_NAME}`);
  }
  for (const { code, problem } of definitions.trackers.flatMap(({ rules }) => rules)) {
    if (problem) for (const what of ['count', 'amount', 'owners']) ids.set(`${code}.${what}`, `${code}.${what}`);
  }
  known.set(definitions, (names = { ids, labels, indicators: indicators.map(({ id }) => id) }));
  return names;
}

export function createSlotTable(definitions: Definitions, facts: Facts, problems: ReadonlyMap<string, ProblemValues>): SlotTable {
  const { ids, labels, indicators } = namesOf(definitions);
  const idOf = (name: string, local: LocalNames) => (Object.hasOwn(local, name) ? local[name] : ids.get(name));
  const nameOf = (id: string, local: LocalNames) => {
    const own = Object.keys(local).findLast((name) => local[name] === id);
    const label = labels.get(id);
    // A label is plainer than a name such as `count`; 数量 is the plainest that a problem has.
    if (label !== undefined && idOf(label, local) === id) return label;
    return own ?? id;
  };
  const valueOf = (id: string): SlotValue => {
    const said = facts.words[id];
    if (said !== undefined) return { phrases: [words(said)], number: 1, absent: false };
    const [, code = '', what = ''] = /^(.+)\.(count|amount|owners)$/.exec(id) ?? [];
    const problem = problems.get(code);
    if (problem && isValue(what)) return problem[what];
    const ofChange = id.endsWith(CHANGE);
    const indicatorId = ofChange && !facts.indicators.has(id) ? id.slice(0, -CHANGE.length) : id;
    const [figure, indicator] = [facts.figures.get(indicatorId), facts.indicators.get(indicatorId)];
    if (!figure || !indicator) {
      if (!ids.has(id)) throw new Error(`no slot has the name "${id}"`);
      // A problem that does not stand counts nothing.
      return { phrases: [], number: 0, absent: true };
    }
    const shown = figurePhrase(figure, indicator, facts);
    if (indicatorId === id) return { phrases: [shown], number: figure.value ?? NaN, absent: isAbsent(figure) };
    const change = shown.kind === 'figure' ? comparePhrases(figure) : [];
    return { phrases: change, number: change.length, absent: false };
  };
  const slot = (id: string, local: LocalNames): TemplateSlot => ({ id, name: nameOf(id, local), text: textOf(valueOf(id).phrases) });
  return {
    idOf,
    nameOf,
    valueOf,
    list: (local) => {
      const own = [...new Set(Object.values(local))];
      const further = [...Object.values(WORDS), ...indicators].filter((id) => !own.includes(id));
      return [...own, ...further].map((id) => slot(id, local));
    },
    nearest: (name, local) => {
      const candidates = [...Object.keys(local), ...labels.values(), ...indicators];
      const limit = Math.max(2, Math.ceil(name.length / 2));
      const distance = (other: string) => (name.length > 1 && (other.includes(name) || name.includes(other)) ? 1 : editDistance(name, other, limit));
      return candidates
        .map((candidate) => [distance(candidate), candidate] as const)
        .filter(([far]) => far <= limit)
        .sort(([a], [b]) => a - b)
        .slice(0, NEAR)
        .map(([, candidate]) => candidate);
    },
  };
}

const isValue = (what: string): what is keyof ProblemValues => ['count', 'amount', 'owners'].includes(what);
