import type { Quantity } from '../../model/claim';
import { REACHED } from './scopes';
import { indexAt, type Segments } from './segment';
import { isNegative } from './vocabulary';
import { type Token, tokensOf } from './words';

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
  /** Token → how much it counts by its distance, 0–1. */
  readonly near: ReadonlyMap<string, number>;
  /** Words of the sentence before it. */
  readonly around: ReadonlySet<string>;
  /** Words of the headings above, and of the sentence that leads the paragraph. */
  readonly above: ReadonlySet<string>;
  /** Straight before the number, without approximations. */
  readonly before: string;
  /** Nothing but empty words near it. */
  readonly bare: boolean;
  /** The words near it say that something is lacking, not done or late. */
  readonly negative: boolean;
}

/** Characters behind which words count less: the first that pass away from the number. */
const REACH = [
  { within: 8, counts: 1 },
  { within: 14, counts: 0.75 },
  { within: 22, counts: 0.45 },
] as const;
const FAR = 0.2;
/** 6个大方面: what is counted stands straight behind. */
const TAKES_NOUN = /^(?:个|名|位|户|家|所|件|份|篇|部|本|套|台|项|条)$/u;
/** Characters on either side in which 未 and the like are looked for. */
const NEGATION = 20;
/** Words behind the number count less where there are words before it, and where they lead to the next number. */
const BEHIND = 0.5;
const LEADING_ON = [
  { within: 3, counts: 1 },
  { within: 6, counts: 0.4 },
] as const;

export function windows(text: string, quantities: readonly Quantity[], segments: Segments): Window[] {
  const tokens = tokensOf(text);
  const headings = segments.sections.map(({ path }) => new Set(path.flatMap((heading) => tokensOf(heading).map((token) => token.text))));
  return quantities.map((quantity, at) => windowOf(text, quantity, quantities[at - 1], quantities[at + 1], segments, tokens, headings));
}

function windowOf(text: string, quantity: Quantity, previous: Quantity | undefined, next: Quantity | undefined, { clauses, sentences }: Segments, tokens: readonly Token[], headings: readonly ReadonlySet<string>[]): Window {
  const clauseAt = indexAt(clauses, quantity.start);
  const clause = clauses[clauseAt] ?? { start: quantity.start, end: quantity.end, sentence: 0, mark: '' };
  const sentence = sentences[clause.sentence] ?? { ...clause, section: 0 };
  const own = measureEnd(text, quantity);

  const last = previous && previous.start >= clause.start ? measureEnd(text, previous) : undefined;
  const isReached = last !== undefined && REACHED.test(text.slice(last, quantity.start));
  const from = last === undefined || isReached ? clause.start : afterComma(text, last, quantity.start);
  const before = between(tokens, from, quantity.start);
  const nextStart = next && next.start < clause.end ? next.start : undefined;
  const to = nextStart === undefined ? clause.end : firstComma(text, own, nextStart) ?? (before.length === 0 || TAKES_NOUN.test(quantity.unit) ? nextStart : own);
  const behind = between(tokens, own, to);

  const near = new Map<string, number>();
  const count = (token: Token, distance: number, share: number, reach: readonly { readonly within: number; readonly counts: number }[] = REACH) => {
    const counts = (reach.find(({ within }) => distance < within)?.counts ?? FAR) * share;
    if ((near.get(token.text) ?? 0) < counts) near.set(token.text, counts);
  };
  for (const token of before) count(token, quantity.start - token.end, 1);
  for (const token of behind) count(token, token.start - own, before.length === 0 || to === nextStart ? 1 : BEHIND, to === nextStart ? LEADING_ON : REACH);

  let begin = from;
  const bare = near.size === 0;
  // （…）共14次: the words stand in the clause before.
  const lead = clauses[clauseAt - 1];
  if (bare && lead?.sentence === clause.sentence && clause.mark !== '；' && from === clause.start && !(previous && previous.start >= lead.start)) {
    begin = lead.start;
    for (const token of between(tokens, lead.start, lead.end)) count(token, lead.end - token.end, 0.8);
  }
  const breath = Math.max(sentence.start, text.lastIndexOf('；', quantity.start));
  const around = new Set(between(tokens, breath, begin).map((token) => token.text));
  return { clause: clauseAt, sentence: clause.sentence, from, breath, near, around, above: headings[sentence.section] ?? new Set(), before: text.slice(begin, quantity.start), bare: near.size === 0, negative: isNegative(text.slice(Math.max(begin, quantity.start - NEGATION), Math.min(to, own + NEGATION))) };
}

/** Behind the measure word. */
export function measureEnd(text: string, { end, unit }: Quantity): number {
  const at = unit === '' ? -1 : text.indexOf(unit, end);
  return at >= 0 && at <= end + 3 ? at + unit.length : end;
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
