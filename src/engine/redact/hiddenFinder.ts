import { textOf } from '../phrases';
import type { Phrase } from '../../model/report';
import { findQuantities } from '../reconcile/findQuantities';
import { createMatcher } from './createMatcher';
import { datesIn } from './dates';
import { documentMask, documentsIn } from './documents';
import { earlierMarks } from './earlierMarks';
import { mask } from './mask';
import { numberKind } from './numbers';
import { overlap, type Span, within } from './span';
import { isOrdinary, tailOf } from './tails';
import type { HiddenKind, KnownWords, NameKind, RedactionRules } from './types';

/** A part of a line that is to be hidden. */
export interface Hit extends Span {
  readonly kind: HiddenKind;
  readonly key: string;
  /** Names have theirs once all are known. */
  readonly replacement?: string;
  /** The kind of a unit or place is hidden too. */
  readonly whole?: true;
}

const NAME_KINDS: readonly NameKind[] = ['person', 'unit', 'place'];

/** Every name that is to be hidden, and what it is; what is a person somewhere is one everywhere. */
export function nameKinds(rules: RedactionRules, words: KnownWords): Map<string, NameKind> {
  const names = new Map<string, NameKind>();
  for (const { word, kind } of rules.added) if (rules.hide[kind] && word !== '' && !isMarked(word)) names.set(word, kind);
  for (const kind of NAME_KINDS) {
    if (!rules.hide[kind]) continue;
    for (const word of words[kind]) if (word.length > 1 && !names.has(word) && !isOrdinary(word) && !isMarked(word)) names.set(word, kind);
  }
  return names;
}

/** Hidden in the workbook already: 张某, ××林业局. */
const isMarked = (word: string): boolean => /[*＊×某]/.test(word);

/** Finds what is to be hidden in a line; what comes first in the body takes its place before what follows. */
export function hiddenFinder(rules: RedactionRules, words: KnownWords, names: ReadonlyMap<string, NameKind>): (phrases: readonly Phrase[]) => Hit[] {
  const { hide } = rules;
  const own = new Set(rules.added.map(({ word }) => word));
  const isOurs = fixedFinder(words.fixed);
  const nameMatcher = createMatcher(names.keys());
  const documentMatcher = createMatcher(words.document.filter((word) => /\d/.test(word)));
  return (phrases) => {
    const text = textOf(phrases);
    const hits: Hit[] = [];
    const taken: Span[] = [];
    const isFree = (span: Span) => !taken.some((other) => overlap(span, other));
    const add = (span: Span, kind: HiddenKind, replacement?: string, id?: string, whole = false) => {
      if (!hide[kind] || !isFree(span)) return;
      taken.push(span);
      const original = text.slice(span.start, span.end);
      if (replacement !== original) hits.push({ start: span.start, end: span.end, kind, key: `${kind}:${id ?? original}`, ...(replacement !== undefined && { replacement }), ...(whole && { whole: true as const }) });
    };
    let at = 0;
    for (const phrase of phrases) {
      const span = { start: at, end: (at += phrase.text.length) };
      if (phrase.kind === 'figure') add(span, numberKind(phrase.text), mask(phrase.text), figureId(phrase));
      // A name is never looked for in a figure.
      if (phrase.kind !== 'text') taken.push(span);
    }
    for (const span of documentMatcher.all(text, isFree)) add(span, 'document', documentMask(span.word));
    for (const span of documentsIn(text)) add(span, 'document', mask(text.slice(span.start, span.end)));
    const marks = earlierMarks(text);
    const isName = (span: Span) => isFree(span) && !marks.some((mark) => within(span, mark)) && (own.has(text.slice(span.start, span.end)) || !isOurs(text, span));
    for (const span of nameMatcher.all(text, isName)) {
      const tail = tailOf(span.word).length;
      // Another name may begin in what would stay readable: 西山林|场长甲.
      const runsOn = Array.from({ length: tail }, (_, back) => span.end - 1 - back).some((at) => at + (nameMatcher.at(text, at, isName)?.length ?? 0) > span.end);
      add(span, names.get(span.word) ?? 'unit', undefined, undefined, runsOn);
    }
    for (const span of datesIn(text)) add(span, 'date', mask(text.slice(span.start, span.end)));
    // Numbers in a person's own sentences; those of our texts are norms.
    for (const quantity of findQuantities(text)) if (!quantity.redacted && !isOurs(text, quantity)) add(quantity, numberKind(quantity.unit), mask(quantity.text));
    return hits.sort((left, right) => left.start - right.start);
  };
}

/** Whether a span lies within words of our own texts. */
function fixedFinder(fixed: readonly string[]): (text: string, span: Span) => boolean {
  const around = new Map<string, { readonly words: string; readonly offset: number }[]>();
  return (text, { start, end }) => {
    const word = text.slice(start, end);
    let known = around.get(word);
    if (!known) {
      known = fixed.flatMap((words) => placesOf(word, words).map((offset) => ({ words, offset })));
      around.set(word, known);
    }
    return known.some(({ words, offset }) => start >= offset && text.startsWith(words, start - offset));
  };
}

function placesOf(word: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** The same figure in a later draft, whatever it comes to. */
function figureId({ indicator, codes = [], change, text }: Extract<Phrase, { kind: 'figure' }>): string {
  return `${indicator ?? (codes.length > 0 ? codes.join() : text)}${change ? '.change' : ''}`;
}
