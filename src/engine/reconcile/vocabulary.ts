import type { Condition } from '../../model/condition';
import type { Measure } from '../../model/measure';
import type { ClauseDefinition, ParagraphDefinition, ProblemDefinition, ReportDefinition } from '../../model/report';
import type { Indicator, Tracker } from '../../model/tracker';
import type { Definitions } from '../types';
import { type Lack, lackIn } from './lack';
import { splitUnit } from './units';
import { tokensOf } from './words';

/** One way to say what a target counts. */
export interface Phrase {
  /** Position in `Vocabulary.entries`. */
  readonly entry: number;
  readonly tokens: readonly string[];
  /** Weights of the tokens together. */
  readonly total: number;
  /** 1 for its name and the words of our own texts, less for words that only hint at it. */
  readonly trust: number;
  readonly lack: Lack;
  /** Ids of what must have been told before it: 已整改 alone may be of anything. */
  readonly after?: ReadonlySet<string>;
}

/** What the words of a text can be bound to: an indicator, or one number of a problem. */
export interface Entry {
  readonly id: string;
  readonly tracker: string;
  readonly unit: string;
  readonly kind: 'indicator' | 'count' | 'amount' | 'owners';
  /** It counts what came in the period, and not what there is at its end. */
  readonly isFlow: boolean;
  /** Tokens of its name. */
  readonly name: ReadonlySet<string>;
  /** Every token of its phrases, and those of its tracker's names and titles. */
  readonly bag: ReadonlySet<string>;
  /** Ids of what it is told under: the whole, the clause before, the problem's count. */
  readonly parents: ReadonlySet<string>;
  /** Ids of what is told with it in one clause. */
  readonly together: ReadonlySet<string>;
  /** Ids of the wholes that it is a part of, and theirs. */
  readonly wholes: ReadonlySet<string>;
  /** Codes of rules whose findings it counts. */
  readonly codes: ReadonlySet<string>;
}

/** The closed vocabulary of a set of definitions, ready to be looked up. */
export interface Vocabulary {
  readonly entries: readonly Entry[];
  readonly phrases: readonly Phrase[];
  /** Token → phrases that have it. */
  readonly byToken: ReadonlyMap<string, readonly number[]>;
  /** Token → entries that have it in their bag. */
  readonly bags: ReadonlyMap<string, readonly number[]>;
  readonly index: ReadonlyMap<string, number>;
  /** Tokens of a tracker's section, sheet and titles. */
  readonly surroundings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Id → positions of what is told under it or with it. */
  readonly under: ReadonlyMap<string, readonly number[]>;
  /** Entry → its phrases. */
  readonly byEntry: ReadonlyMap<number, readonly Phrase[]>;
  /** Positions of the entries that count who has to answer for a problem. */
  readonly owners: readonly number[];
  /** Problem code → tokens of its title. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** 0–1: how much a token tells; 1 for words that nobody knows. */
  readonly weight: (token: string) => number;
}

const compiled = new WeakMap<Definitions, Vocabulary>();

/** Compiled once for the same definitions. */
export function vocabulary(definitions: Definitions): Vocabulary {
  let known = compiled.get(definitions);
  if (!known) compiled.set(definitions, (known = compile(definitions)));
  return known;
}

interface Said {
  readonly words: string;
  readonly trust: number;
  readonly after?: ReadonlySet<string>;
}

interface Draft {
  readonly id: string;
  readonly tracker: string;
  readonly unit: string;
  readonly kind: Entry['kind'];
  readonly isFlow: boolean;
  readonly said: Said[];
  readonly parents: Set<string>;
  readonly together: Set<string>;
  readonly partOf?: string;
  readonly codes: ReadonlySet<string>;
}

function compile({ trackers, reports }: Definitions): Vocabulary {
  const drafts = trackers.flatMap((tracker) => [...tracker.indicators.map((indicator) => indicatorDraft(indicator, tracker)), ...tracker.rules.flatMap(({ code, problem }) => (problem ? problemDrafts(code, problem, tracker) : []))]);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const { clauses } of trackers.flatMap(({ narrative = [] }) => narrative)) addClauses(clauses, undefined, byId, undefined);
  // A report's own paragraphs say in their titles what they are about.
  for (const { clauses } of reports.flatMap(paragraphsOf)) addClauses(clauses, undefined, byId, new Set(clauses.flatMap(({ figures }) => Object.values(figures))));

  const tokens = drafts.map(({ said }) => said.map(({ words, ...more }) => ({ ...more, lack: lackIn(words), tokens: plainTokens(words) })));
  const holders = new Map<string, Set<number>>();
  tokens.forEach((list, entry) => {
    for (const token of new Set(list.flatMap((phrase) => phrase.tokens))) add(holders, token, entry);
  });
  const rarest = Math.log(Math.max(2, drafts.length));
  const weights = new Map([...holders].map(([token, entries]) => [token, Math.max(0.1, Math.log(drafts.length / entries.size) / rarest)]));
  const weight = (token: string) => weights.get(token) ?? 1;

  const surroundings = new Map(trackers.map(({ id, name, aliases, section, narrative = [] }) => [id, tokenSet([...[name, ...aliases].map((sheet) => sheet.replace(/台账$/, '')), section.zh, ...narrative.flatMap(({ title, lead }) => [title ?? '', lead ?? ''])])]));
  drafts.forEach(({ tracker }, entry) => {
    for (const token of surroundings.get(tracker) ?? []) add(holders, token, entry);
  });

  const phrases: Phrase[] = [];
  const byToken = new Map<string, number[]>();
  tokens.forEach((list, entry) => {
    for (const { tokens: own, ...more } of list) {
      if (own.length === 0) continue;
      for (const token of own) (byToken.get(token) ?? byToken.set(token, []).get(token))?.push(phrases.length);
      phrases.push({ ...more, entry, tokens: own, total: own.reduce((sum, token) => sum + weight(token), 0) });
    }
  });
  const entries = drafts.map(
    ({ id, tracker, unit, kind, isFlow, parents, together, codes }, entry): Entry => ({ id, tracker, unit, kind, isFlow, codes, parents, together, wholes: wholesOf(id, byId), name: new Set(tokens[entry]?.[0]?.tokens), bag: new Set([...(tokens[entry]?.flatMap((phrase) => phrase.tokens) ?? []), ...(surroundings.get(tracker) ?? [])]) }),
  );
  return {
    entries, phrases, byToken, weight,
    bags: new Map([...holders].map(([token, list]) => [token, [...list]])),
    byEntry: grouped(phrases),
    under: underEach(entries),
    owners: entries.flatMap(({ kind }, at) => (kind === 'owners' ? [at] : [])),
    index: new Map(entries.map(({ id }, at) => [id, at])),
    surroundings,
    titles: new Map(trackers.flatMap(({ rules }) => rules.flatMap(({ code, problem }) => (problem ? [[code, tokenSet([problem.title])] as const] : [])))),
  };
}

const tokenSet = (words: readonly string[]) => new Set(words.flatMap(plainTokens));

function grouped(phrases: readonly Phrase[]): Map<number, Phrase[]> {
  const byEntry = new Map<number, Phrase[]>();
  for (const phrase of phrases) (byEntry.get(phrase.entry) ?? byEntry.set(phrase.entry, []).get(phrase.entry))?.push(phrase);
  return byEntry;
}

function underEach(entries: readonly Entry[]): Map<string, number[]> {
  const under = new Map<string, number[]>();
  entries.forEach(({ parents, together }, at) => {
    for (const id of new Set([...parents, ...together])) (under.get(id) ?? under.set(id, []).get(id))?.push(at);
  });
  return under;
}

function add(holders: Map<string, Set<number>>, token: string, entry: number): void {
  const list = holders.get(token);
  if (list) list.add(entry);
  else holders.set(token, new Set([entry]));
}

const plainTokens = (words: string) => [...new Set(tokensOf(words).flatMap(({ text, joint }) => (joint ? [] : [text])))];

function indicatorDraft({ id, label, aliases = [], unit, measure, partOf, requirement }: Indicator, tracker: Tracker): Draft {
  const name = label.zh.replace(/^其中/, '');
  const said: Said[] = [name, name.replace(/（.*?）/gu, ''), ...aliases].map((words) => ({ words, trust: 1 }));
  const named = namingWord(measure);
  if (named !== undefined) said.push({ words: named, trust: 0.8 });
  const codes = new Set([...flaggedCodes(measure), ...(requirement && 'rule' in requirement ? [requirement.rule] : [])]);
  return { id, tracker: tracker.id, unit, kind: 'indicator', isFlow: countsRecords(measure, tracker), said, parents: new Set(partOf === undefined ? [] : [partOf]), together: new Set(), ...(partOf !== undefined && { partOf }), codes };
}

function problemDrafts(code: string, { title, text, amountText = '', ownersText = '', measureWord, ownersUnit = '个部门' }: ProblemDefinition, { id: tracker }: Tracker): Draft[] {
  const count = `${code}.count`;
  const codes = new Set([code]);
  const after = new Set([count]);
  const around = (slot: string): Said[] => [text, amountText, ownersText].filter((each) => each.includes(`{${slot}}`)).map((each) => ({ words: wordsAround(each, slot), trust: 1, ...(slot !== 'count' && { after }) }));
  const of = (kind: Entry['kind'] & ('count' | 'amount' | 'owners'), unit: string): Draft => ({ id: `${code}.${kind}`, tracker, unit, kind, codes, isFlow: false, said: around(kind), parents: new Set(kind === 'count' ? [] : [count]), together: new Set() });
  const { noun } = splitUnit(measureWord);
  const counted = of('count', measureWord);
  counted.said.push({ words: title, trust: 0.8 }, ...around('count').map(({ words }) => ({ words: words + noun, trust: 1 })));
  return [counted, ...(around('amount').length > 0 ? [of('amount', '元')] : []), ...(around('owners').length > 0 ? [of('owners', ownersUnit)] : [])];
}

/** The words of a template before and behind a slot, to the next slots. */
function wordsAround(text: string, slot: string): string {
  const parts = text.split(/(\{\w+\})/u);
  const at = parts.indexOf(`{${slot}}`);
  const before = parts[at - 1] ?? '';
  const behind = parts[at + 1] ?? '';
  // A second slot of one clause is told by the words that begin it.
  const lead = at > 1 && tokensOf(before).length === 0 ? (parts[0] ?? '') : '';
  return `${lead}，${before}，${behind}`;
}

function paragraphsOf({ sections }: ReportDefinition): ParagraphDefinition[] {
  return sections.flatMap((section) => ('paragraphs' in section ? section.paragraphs.flatMap((entry) => ('group' in entry ? entry.paragraphs : [entry])).flatMap((entry) => ('clauses' in entry ? [entry] : [])) : []));
}

/** Tokens that a clause has at most if it says nothing by itself. */
const SHORT = 3;

function addClauses(clauses: readonly ClauseDefinition[], parent: string | undefined, drafts: ReadonlyMap<string, Draft>, besides: ReadonlySet<string> | undefined): void {
  for (const [at, { text, figures, parts = [] }] of clauses.entries()) {
    const ids = Object.values(figures);
    for (const [slot, id] of Object.entries(figures)) {
      const draft = drafts.get(id);
      if (!draft) continue;
      const words = wordsAround(text, slot);
      // 整改率 and the like mean the paragraph's only once something else of it has been told.
      const inside = parent === undefined && (besides !== undefined || (at > 0 && tokensOf(words).length <= SHORT)) ? (besides ?? new Set(clauses.flatMap((clause) => Object.values(clause.figures)))) : undefined;
      const before = parent === undefined ? inside : new Set([parent, ...(besides ?? [])]);
      draft.said.push({ words, trust: 1, ...(before && { after: before }) });
      if (parent !== undefined) draft.parents.add(parent);
      for (const other of ids) if (other !== id) draft.together.add(other);
    }
    addClauses(parts, ids[0] ?? parent, drafts, besides);
  }
}

function wholesOf(id: string, drafts: ReadonlyMap<string, Draft>): ReadonlySet<string> {
  const wholes = new Set<string>();
  for (let at = drafts.get(id)?.partOf; at !== undefined && !wholes.has(at); at = drafts.get(at)?.partOf) wholes.add(at);
  return wholes;
}

/** Records dated in the period, or what they sum up to; how many different ones there are says nothing of when they came. */
function countsRecords(measure: Measure, { nature }: Tracker): boolean {
  return nature === 'flow' && (measure.aggregate === 'count' || measure.aggregate === 'sum') && (measure.scope ?? 'period') === 'period';
}

/** The one allowed word that makes a record count; of several, or beside other conditions, each says only a part. */
function namingWord(measure: Measure): string | undefined {
  if (measure.aggregate === 'rate') return namingWord(measure.part);
  const { where } = measure;
  if (!where || !('in' in where) || where.in.length !== 1) return undefined;
  return typeof where.in[0] === 'string' ? where.in[0] : undefined;
}

function flaggedCodes(measure: Measure): string[] {
  if (measure.aggregate === 'rate') return [...flaggedCodes(measure.part), ...flaggedCodes(measure.whole)];
  return measure.where ? flaggedIn(measure.where) : [];
}

function flaggedIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(flaggedIn);
  if ('any' in condition) return condition.any.flatMap(flaggedIn);
  return 'flagged' in condition && condition.not !== true ? [...condition.flagged] : [];
}
