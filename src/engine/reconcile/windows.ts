import type { Quantity } from '../../model/claim';
import { type Lack, lackIn } from './lack';
import { itemsOf, partedAt } from './lists';
import { measureEnd } from './measureEnd';
import { namedTogether, type Together } from './namedTogether';
import { rowLabel } from './rowLabel';
import { REACHED } from './scopes';
import { type Clause, indexAt, type Segments, type Span } from './segment';
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
  /** The last word before the number; absent where there is none, or what is counted stands behind. */
  readonly tail?: string;
  /** What stands straight behind a measure word that takes a noun; empty where nothing does. */
  readonly noun: readonly string[];
  /** Nothing but empty words near it. */
  readonly bare: boolean;
  /** It has no words of its own, but for single characters: they are those of what stands before it. */
  readonly inherits: boolean;
  /** Words of what is named together with it before the same number: 党组会和办公会24次. */
  readonly beside: ReadonlyMap<string, Nearness>;
  /** It counts several things together, or one of them that can't be told: a sum of numbers before, one number too many. */
  readonly several: boolean;
  /** What the words near it say is wrong. */
  readonly lack: Lack;
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
const LACK_REACH = 20;
/** Words behind the number count less where there are words before it, and where they lead to the next number. */
const BEHIND = 0.5;
/** Words before the number, where what is counted stands behind it. */
const BEFORE_NOUN = 0.7;
const NOUN_GAP = 3;
/** 在第1、第3、第5林场等6个林场: names, not words. */
const NAMES = /、.*等(?:共|共计)?$/u;
/** Words before the clause, or before the number before, where there are none nearer. */
const LED = 0.8;
/** 学习次数, 走访户数, 谈话人次. */
const HEAD = /(?:[人场户件]次数?|[次人户件篇份场家部期]数)$/u;
const LEADING_ON = [
  { within: 3, counts: 1 },
  { within: 6, counts: 0.4 },
] as const;

export function windows(text: string, quantities: readonly Quantity[], segments: Segments): Window[] {
  const tokens = tokensOf(withoutMeasures(text, quantities));
  const leads = leadsOf(quantities, segments, tokens);
  return quantities.map((quantity, at) => windowOf({ text, segments, tokens, quantity, previous: quantities[at - 1], next: quantities[at + 1] }, leads, namedTogether(text, segments, quantities, at)));
}

/** A number and its measure word part the words around them: 9个村 speaks of 村, not of 个村. */
function withoutMeasures(text: string, quantities: readonly Quantity[]): string {
  let bare = '';
  for (const quantity of quantities) {
    const end = measureEnd(text, quantity);
    bare += text.slice(bare.length, quantity.start) + '0'.repeat(Math.max(0, end - Math.max(bare.length, quantity.start)));
  }
  return bare + text.slice(bare.length);
}

const NONE: ReadonlySet<string> = new Set();
const NO_WORDS: ReadonlyMap<string, Nearness> = new Map();

/** Line → words of its headings, and of what leads it up to the clause of its first number. */
function leadsOf(quantities: readonly Quantity[], { sections, sentences, clauses }: Segments, tokens: readonly Token[]): ReadonlyMap<number, ReadonlySet<string>> {
  const leads = new Map<number, ReadonlySet<string>>();
  for (const { start } of quantities) {
    const sentence = sentences[indexAt(sentences, start)];
    if (!sentence || leads.has(sentence.line)) continue;
    let at = indexAt(sentences, start);
    while (sentences[at - 1]?.line === sentence.line) at--;
    const first = sentences[at] ?? sentence;
    const clause = clauses[indexAt(clauses, start)] ?? sentence;
    const path = sections[sentence.section]?.path ?? [];
    leads.set(sentence.line, new Set([...path.flatMap((heading) => tokensOf(heading)), ...between(tokens, first.start, clause.start)].map((token) => token.text)));
  }
  return leads;
}

interface Piece {
  readonly text: string;
  readonly segments: Segments;
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly previous: Quantity | undefined;
  readonly next: Quantity | undefined;
}

function windowOf(piece: Piece, leads: ReadonlyMap<number, ReadonlySet<string>>, { item, several }: Together): Window {
  const { text, segments: { clauses, sentences }, tokens, quantity, next } = piece;
  const clauseAt = indexAt(clauses, quantity.start);
  const clause = clauses[clauseAt] ?? { start: quantity.start, end: quantity.end, sentence: 0, mark: '' };
  const sentence = sentences[clause.sentence] ?? { ...clause, section: 0, line: -1 };
  const own = measureEnd(text, quantity);

  // 1. words before and behind the number
  const from = beginning(piece, clause);
  const isList = NAMES.test(text.slice(from, quantity.start));
  const name = item ?? { start: from, end: quantity.start };
  const before = isList ? [] : between(tokens, name.start, name.end);
  const nextStart = next && next.start < clause.end ? next.start : undefined;
  const takesNouns = TAKES_NOUN.test(quantity.unit);
  const to = nextStart === undefined ? clause.end : (partedAt(text, own, nextStart) ?? (before.length === 0 || takesNouns ? nextStart : own));
  const behind = between(tokens, own, to);
  const hasNoun = takesNouns && (behind[0]?.start ?? Infinity) - own <= NOUN_GAP;
  const near = new Map<string, Nearness>();
  for (const token of before) count(near, token, name.end - token.end, hasNoun ? BEFORE_NOUN : 1);
  for (const token of behind) count(near, token, token.start - own, before.length === 0 || hasNoun ? 1 : BEHIND, to === nextStart ? LEADING_ON : REACH, token.start - own <= NOUN_GAP ? 1 : PREDICATE);
  // The name of its row speaks for a cell, and 学习次数 for its list, though never against what is said there.
  const label = item ? undefined : clause.mark === '\t' ? rowLabel(text, clause) : headOf(text, clauses, clauseAt);
  if (label) takeName(near, between(tokens, label.start, label.end));
  // 2. where there are none, those before them
  const isAlone = () => isBare(near) && !item;
  const inherits = isAlone();
  const begin = inherits ? further(near, piece, clauseAt, from) : from;
  // An item of a list has the verb of the one before it.
  if (isAlone()) for (const token of tokensOf(quantity.subject)) count(near, token, 0, LED);

  // 3. the sentence around, up to the next number: clauses without one of their own go on about this one
  const breath = Math.max(sentence.start, text.slice(sentence.start, quantity.start).lastIndexOf('；') + sentence.start);
  const nextClause = (clauses[indexAt(clauses, next?.start ?? text.length)] ?? sentence).start;
  const goesOn = nextStart === undefined ? Math.min(sentence.end, nextClause, missingAt(text, own, sentence.end)) : to;
  const around = new Set([...between(tokens, breath, begin), ...(goesOn > to ? between(tokens, to, goesOn) : [])].map((token) => token.text));
  const tail = behind.length > 0 ? undefined : before.findLast((token) => !token.joint && token.text.length > 1)?.text;
  return {
    clause: clauseAt, sentence: clause.sentence, from, breath, near, around,
    above: leads.get(sentence.line) ?? NONE,
    before: text.slice(begin, quantity.start),
    ...(tail !== undefined && { tail }),
    noun: hasNoun ? behind.filter(({ start }) => start - own <= NOUN_GAP).map((token) => token.text) : [],
    bare: isAlone(),
    inherits,
    beside: isList || item ? NO_WORDS : besideWords(text, tokens, from, quantity.start),
    several,
    lack: lackIn(text.slice(Math.max(begin, quantity.start - LACK_REACH), Math.min(Math.max(to, goesOn), own + LACK_REACH))),
  };
}

/** Where the words before a number begin: behind the figure before it in the clause, unless that is where this one came from. */
function beginning({ text, quantity, previous }: Piece, clause: { readonly start: number }): number {
  if (!previous || previous.start < clause.start) return clause.start;
  const last = measureEnd(text, previous);
  if (REACHED.test(text.slice(last, quantity.start))) return clause.start;
  return (partedAt(text, last, quantity.start) ?? last - 1) + 1;
}

/** Takes the words of the clause before, or those before the number before; tells where they begin. */
function further(near: Map<string, Nearness>, { text, segments: { clauses }, tokens, quantity, previous }: Piece, clauseAt: number, from: number): number {
  const clause = clauses[clauseAt];
  const lead = clauses[clauseAt - 1];
  if (clause && previous && previous.start >= clause.start && from > clause.start) {
    // 细化任务6大类35项
    for (const token of between(tokens, clause.start, previous.start)) count(near, token, previous.start - token.end, LED);
    return clause.start;
  }
  if (!clause || lead?.sentence !== clause.sentence || clause.mark === '；' || (previous && previous.start >= lead.start)) return from;
  // 工作经费和培训经费，共计11万元: the sum of two is neither.
  const isSum = /(?:共计|合计|总计|共)$/u.test(text.slice(from, quantity.start)) && /[和及、]/u.test(text.slice(lead.start, lead.end));
  if (isSum) return from;
  for (const token of between(tokens, lead.start, lead.end)) count(near, token, lead.end - token.end, LED);
  return lead.start;
}

function count(near: Map<string, Nearness>, { text, joint }: Token, distance: number, share: number, reach: typeof REACH | typeof LEADING_ON = REACH, against = 1): void {
  const counts = (reach.find(({ within }) => distance < within)?.counts ?? FAR) * share;
  if ((near.get(text)?.counts ?? 0) < counts) near.set(text, { counts, against: joint ? 0 : counts * against });
}

/** 学习次数：党组14、中心组4: what stands before such a list. */
function headOf(text: string, clauses: readonly Clause[], at: number): Span | undefined {
  const [head, clause] = [clauses[at - 1], clauses[at]];
  return head && clause && /[:：]/u.test(clause.mark) && HEAD.test(text.slice(head.start, head.end)) ? head : undefined;
}

/** 共谈168人次 in the row of 谈心谈话: a sign that is in the name as well says nothing more. */
function takeName(near: Map<string, Nearness>, name: readonly Token[]): void {
  for (const word of near.keys()) if (word.length === 1 && name.some(({ text }) => text.includes(word))) near.delete(word);
  for (const { text } of name) if (!near.has(text)) near.set(text, { counts: LED, against: PREDICATE });
}

/** Words of the names before the last one. */
function besideWords(text: string, tokens: readonly Token[], from: number, to: number): ReadonlyMap<string, Nearness> {
  const others = itemsOf(text, from, to).slice(0, -1);
  if (others.length === 0) return NO_WORDS;
  const words = new Map<string, Nearness>();
  for (const { start, end } of others) for (const token of between(tokens, start, end)) count(words, token, 0, 1);
  return words;
}

/** A sign left alone between empty words says nothing. */
const isBare = (near: ReadonlyMap<string, Nearness>) => [...near].every(([word, { against }]) => word.length === 1 || against === 0);

/** Where our own drafts tell of a figure that they lack. */
function missingAt(text: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf('〔缺');
  return at < 0 ? end : Math.max(from, text.lastIndexOf('，', from + at));
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
