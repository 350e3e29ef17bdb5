import type { Quantity } from '../../model/claim';
import { indexAt, type Segments } from './segment';
import { type Token, tokensOf } from './words';

/** The words that speak of one quantity, nearest first in the weighing. */
export interface Window {
  /** Position in `Segments.clauses`. */
  readonly clause: number;
  /** Position in `Segments.sentences`. */
  readonly sentence: number;
  /** Offset where the sentence begins, or its part behind ；. */
  readonly breath: number;
  /** Token → how much it counts by its distance, 0–1. */
  readonly near: ReadonlyMap<string, number>;
  /** Words of the sentence around it. */
  readonly around: ReadonlySet<string>;
  /** Words of the headings above, and of the sentence that leads the paragraph. */
  readonly above: ReadonlySet<string>;
  /** Straight before the number, without approximations. */
  readonly before: string;
  /** Nothing but empty words near it. */
  readonly bare: boolean;
}

/** Characters behind which words count less: the first that pass away from the number. */
const REACH = [
  { within: 8, counts: 1 },
  { within: 14, counts: 0.75 },
  { within: 22, counts: 0.45 },
] as const;
const FAR = 0.2;
/** Words behind the number count less where there are words before it. */
const BEHIND = 0.5;

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
  const from = last === undefined ? clause.start : afterComma(text, last, quantity.start);
  const before = between(tokens, from, quantity.start);
  const nextStart = next && next.start < clause.end ? next.start : undefined;
  const to = nextStart === undefined ? clause.end : firstComma(text, own, nextStart) ?? (before.length === 0 ? nextStart : own);
  const behind = between(tokens, own, to);

  const near = new Map<string, number>();
  const count = (token: Token, distance: number, share: number) => {
    const counts = (REACH.find(({ within }) => distance < within)?.counts ?? FAR) * share;
    if ((near.get(token.text) ?? 0) < counts) near.set(token.text, counts);
  };
  for (const token of before) count(token, quantity.start - token.end, 1);
  for (const token of behind) count(token, token.start - own, before.length === 0 ? 1 : BEHIND);

  let begin = from;
  const bare = near.size === 0;
  // （…）共14次: the words stand in the clause before.
  const lead = clauses[clauseAt - 1];
  if (bare && lead?.sentence === clause.sentence && clause.mark !== '；' && from === clause.start && !(previous && previous.start >= lead.start)) {
    begin = lead.start;
    for (const token of between(tokens, lead.start, lead.end)) count(token, lead.end - token.end, 0.8);
  }
  const breath = Math.max(sentence.start, text.lastIndexOf('；', quantity.start));
  const around = new Set(between(tokens, breath, sentence.end).map((token) => token.text));
  return { clause: clauseAt, sentence: clause.sentence, breath, near, around, above: headings[sentence.section] ?? new Set(), before: text.slice(begin, quantity.start), bare: near.size === 0 };
}

/** Behind the measure word. */
export function measureEnd(text: string, { end, unit }: Quantity): number {
  const at = unit === '' ? -1 : text.indexOf(unit, end);
  return at >= 0 && at <= end + 3 ? at + unit.length : end;
}

function afterComma(text: string, from: number, to: number): number {
  const comma = text.indexOf('、', from);
  return comma >= 0 && comma < to ? comma + 1 : from;
}

function firstComma(text: string, from: number, to: number): number | undefined {
  const comma = text.indexOf('、', from);
  return comma >= 0 && comma < to ? comma : undefined;
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
