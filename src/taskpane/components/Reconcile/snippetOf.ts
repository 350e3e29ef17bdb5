import { numberText } from '../../../app/reconcile/claimText';
import { sentenceAround } from '../../../app/reconcile/sentenceAround';
import type { Claim } from '../../../model/claim';

/** As many characters before the number as leave room for it on one line. */
const BEFORE = 9;

/** A number with the words around it, on one line. */
export interface Snippet {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export function snippetOf(claim: Claim, text: string): Snippet {
  const { from, sentence } = sentenceAround(text, claim.start, claim.end);
  const number = numberText(claim, text);
  const begin = Math.max(from, claim.start - BEFORE);
  const before = text.slice(begin, claim.start);
  return { before: begin > from ? `…${before.replace(/^[，、：,\s]+/, '')}` : before, number, after: text.slice(claim.start + number.length, from + sentence.length) };
}
