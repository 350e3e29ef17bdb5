import { IntlMessageFormat } from 'intl-messageformat';
import type { Phrase } from '../model/report';

/** What stands in the slots of a text. */
export type Slots = Readonly<Record<string, Phrase | readonly Phrase[] | string>>;
/** Those, and the numbers that choices go by. */
export type MessageValues = Readonly<Record<string, Slots[string] | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * An ICU text with phrases and words in its slots. Phrases stay apart from the words around them, so that nothing of a
 * figure's origin is lost. @throws where the text is no ICU message, or a slot is not filled: a mistake in the definitions.
 */
export function fill(text: string, slots: Slots): Phrase[] {
  let message = compiled.get(text);
  if (!message) compiled.set(text, (message = new IntlMessageFormat(text, 'zh-CN')));
  return phrasesOf(message, slots);
}

export function phrasesOf(message: IntlMessageFormat, values: MessageValues): Phrase[] {
  return joined(message.formatToParts<Phrase | readonly Phrase[]>(values).flatMap(({ value }): readonly Phrase[] => (typeof value === 'string' ? [words(value)] : 'kind' in value ? [value] : value)));
}

export const words = (text: string): Phrase => ({ kind: 'text', text });

/** Neighbouring words of one sentence become one phrase, as do those of none; empty ones go. */
export function joined(phrases: readonly Phrase[]): Phrase[] {
  const result: Phrase[] = [];
  for (const phrase of phrases) {
    const last = result.at(-1);
    if (phrase.text === '') continue;
    if (phrase.kind === 'text' && last?.kind === 'text' && last.sentence === phrase.sentence) result[result.length - 1] = { ...last, text: last.text + phrase.text };
    else result.push(phrase);
  }
  return result;
}

export const textOf = (phrases: readonly Phrase[]): string => phrases.map(({ text }) => text).join('');

/** Adds the full stop that a sentence lacks; a colon leads on. */
export function closed(phrases: readonly Phrase[]): Phrase[] {
  return /[。！？：]$/.test(textOf(phrases)) ? [...phrases] : joined([...phrases, words('。')]);
}
