import type { Quantity } from '../../model/claim';
import { REACHED } from './scopes';
import { indexAt, type Segments } from './segment';
import { isNegative } from './vocabulary';
import { type Token, tokensOf } from './words';

export interface Nearness {
  readonly counts: number;
  readonly against: number;
}

/** The words that speak of one quantity, nearest first in the weighing. */
export interface Window {
  /** Position in `Segments.clauses`. */
  readonly clause: number;
  /** Position in `Segments.sentences`. */
  readonly sentence: number;
  /** Where the words before the number begin. */
  readonly from: number;
  /** Offset where the sentence begins, or its part behind ；. */
  readonly breath: number;
  /** Token → how much it counts by its distance, and how much it speaks against what does not have it, both 0–1. */
  readonly near: ReadonlyMap<string, Nearness>;
  /** Words of the sentence before it, and behind it up to the next number. */
  readonly around: ReadonlySet<string>;
  /** Words of the headings above, and of the sentence that leads the paragraph. */
  readonly above: ReadonlySet<string>;
  /** Straight before the number, without approximations. */
  readonly before: string;
  /** What stands straight behind a measure word that takes a noun; empty where nothing does. */
  readonly noun: readonly string[];
  /** Nothing but empty words near it. */
  readonly bare: boolean;
  /** The words near it say that something is lacking, not done or late. */
  readonly negative: boolean;
}

/** Characters behind which words count less: the first that pass away from the number. */
const REACH = [
  { within: 5, counts: 1 },
  { within: 9, counts: 0.85 },
  { within: 14, counts: 0.6 },
  { within: 22, counts: 0.35 },
] as const;
const FAR = 0.2;
/** What is said of the thing behind the number speaks hardly against anything. */
const PREDICATE = 0.3;
/** 6个大方面: what is counted stands straight behind. */
const TAKES_NOUN = /^(?:个|名|位|户|家|所|件|份|篇|部|本|套|台|项|条)$/u;
/** Characters on either side in which 未 and the like are looked for. */
const NEGATION = 20;
/** Words behind the number count less where there are words before it, and where they lead to the next number. */
const BEHIND = 0.5;
/** Words before the number, where what is counted stands behind it. */
const BEFORE_NOUN = 0.7;
const NOUN_GAP = 3;
/** Words before the clause, or before the number before, where there are none nearer. */
const LED = 0.8;
const LEADING_ON = [
  { within: 3, counts: 1 },
  { within: 6, counts: 0.4 },
] as const;

export function windows(text: string, quantities: readonly Quantity[], segments: Segments): Window[] {
  const tokens = tokensOf(text);
  const leads = leadsOf(quantities, segments, tokens);
  return quantities.map((quantity, at) => windowOf(text, quantity, quantities[at - 1], quantities[at + 1], segments, tokens, leads));
}

const NONE: ReadonlySet<string> = new Set();

/** Line → words of its headings, and of what leads it up to the clause of its first number. */
function leadsOf(quantities: readonly Quantity[], { sections, sentences, clauses }: Segments, tokens: readonly Token[]): ReadonlyMap<number, ReadonlySet<string>> {
  const leads = new Map<number, ReadonlySet<string>>();
  for (const { start } of quantities) {
    const sentence = sentences[indexAt(sentences, start)];
    if (!sentence || leads.has(sentence.line)) continue;
    const first = sentences.find(({ line }) => line === sentence.line) ?? sentence;
    const clause = clauses[indexAt(clauses, start)] ?? sentence;
    const path = sections[sentence.section]?.path ?? [];
    leads.set(sentence.line, new Set([...path.flatMap((heading) => tokensOf(heading)), ...between(tokens, first.start, clause.start)].map((token) => token.text)));
  }
  return leads;
}

function windowOf(text: string, quantity: Quantity, previous: Quantity | undefined, next: Quantity | undefined, { clauses, sentences }: Segments, tokens: readonly Token[], leads: ReadonlyMap<number, ReadonlySet<string>>): Window {
  const clauseAt = indexAt(clauses, quantity.start);
  const clause = clauses[clauseAt] ?? { start: quantity.start, end: quantity.end, sentence: 0, mark: '' };
  const sentence = sentences[clause.sentence] ?? { ...clause, section: 0, line: -1 };
  const own = measureEnd(text, quantity);

  const last = previous && previous.start >= clause.start ? measureEnd(text, previous) : undefined;
  const isReached = last !== undefined && REACHED.test(text.slice(last, quantity.start));
  const from = last === undefined || isReached ? clause.start : afterComma(text, last, quantity.start);
  const all = between(tokens, from, quantity.start);
  // 在第1、第3、第5林场等6个林场: names, not words.
  const isList = /、.*等(?:共|共计)?$/u.test(text.slice(from, quantity.start));
  const before = isList ? [] : all;
  const nextStart = next && next.start < clause.end ? next.start : undefined;
  const to = nextStart === undefined ? clause.end : firstComma(text, own, nextStart) ?? (before.length === 0 || TAKES_NOUN.test(quantity.unit) ? nextStart : own);
  const behind = between(tokens, own, to);

  const near = new Map<string, Nearness>();
  const count = ({ text: word, joint }: Token, distance: number, share: number, reach: readonly { readonly within: number; readonly counts: number }[] = REACH, against = 1) => {
    const counts = (reach.find(({ within }) => distance < within)?.counts ?? FAR) * share;
    if ((near.get(word)?.counts ?? 0) < counts) near.set(word, { counts, against: joint ? 0 : counts * against });
  };
  const takesNoun = TAKES_NOUN.test(quantity.unit) && (behind[0]?.start ?? Infinity) - own <= NOUN_GAP;
  for (const token of before) count(token, quantity.start - token.end, takesNoun ? BEFORE_NOUN : 1);
  for (const token of behind) count(token, token.start - own, before.length === 0 || takesNoun ? 1 : BEHIND, to === nextStart ? LEADING_ON : REACH, token.start - own <= NOUN_GAP ? 1 : PREDICATE);

  let begin = from;
  const bare = isBare(near);
  // （…）共14次: the words stand in the clause before.
  const lead = clauses[clauseAt - 1];
  if (bare && lead?.sentence === clause.sentence && clause.mark !== '；' && from === clause.start && !(previous && previous.start >= lead.start)) {
    begin = lead.start;
    for (const token of between(tokens, lead.start, lead.end)) count(token, lead.end - token.end, LED);
  } else if (bare && last !== undefined && from > clause.start) {
    // 细化任务6大类35项
    begin = clause.start;
    for (const token of between(tokens, clause.start, from)) if (previous && token.end <= previous.start) count(token, previous.start - token.end, LED);
  }
  const breath = Math.max(sentence.start, text.lastIndexOf('；', quantity.start));
  // Clauses behind without a number of their own go on about this one.
  const nextClause = (clauses[indexAt(clauses, next?.start ?? text.length)] ?? sentence).start;
  const goesOn = nextStart === undefined ? Math.min(sentence.end, nextClause, missingAt(text, own)) : to;
  const around = new Set([...between(tokens, breath, begin), ...(goesOn > to ? between(tokens, to, goesOn) : [])].map((token) => token.text));
  return { clause: clauseAt, sentence: clause.sentence, from, breath, near, around, above: leads.get(sentence.line) ?? NONE, before: text.slice(begin, quantity.start), noun: takesNoun ? behind.filter(({ start }) => start - own <= NOUN_GAP).map((token) => token.text) : [], bare: isBare(near), negative: isNegative(text.slice(Math.max(begin, quantity.start - NEGATION), Math.min(Math.max(to, goesOn), own + NEGATION))) };
}

/** A sign left alone between empty words says nothing. */
const isBare = (near: ReadonlyMap<string, Nearness>) => [...near].every(([word, { against }]) => word.length === 1 || against === 0);

/** Behind the measure word. */
export function measureEnd(text: string, { end, unit }: Quantity): number {
  const at = unit === '' ? -1 : text.indexOf(unit, end);
  return at >= 0 && at <= end + 3 ? at + unit.length : end;
}

/** Where our own drafts tell of a figure that they lack. */
function missingAt(text: string, from: number): number {
  const clause = text.indexOf('〔缺', from);
  return clause < 0 ? text.length : Math.max(from, text.lastIndexOf('，', clause));
}

/** Behind the 、 or 和 that parts two items of a list. */
function afterComma(text: string, from: number, to: number): number {
  const comma = firstComma(text, from, to);
  return comma === undefined ? from : comma + 1;
}

function firstComma(text: string, from: number, to: number): number | undefined {
  const words = text.slice(from, to);
  const comma = words.indexOf('、');
  const at = comma >= 0 ? comma : words.search(/(?<![参总共饱缓柔温])[和及](?!谐|解|时|格)|以及/u);
  return at >= 0 ? from + at : undefined;
}

function between(tokens: readonly Token[], from: number, to: number): Token[] {
  const found: Token[] = [];
  for (let at = Math.max(0, indexAt(tokens, from - 1)); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= to) break;
    if (token.start >= from && token.end <= to) found.push(token);
  }
  return found;
}
