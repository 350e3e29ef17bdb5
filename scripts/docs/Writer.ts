import { parameterLookup } from '../../src/engine/parameterLookup';
import type { Definitions } from '../../src/engine/types';
import type { NumberOrParameter } from '../../src/model/condition';
import type { Language, LocalText } from '../../src/model/localText';

/** What every sentence of the pages needs: the language it is written in, and the names and defaults it may speak of. */
export interface Writer {
  readonly language: Language;
  readonly say: (text: LocalText) => string;
  /** Sheet name of a tracker, in 《》 or in italics. */
  readonly sheet: (tracker: string) => string;
  /** A number, or its parameter's default. */
  readonly number: (value: NumberOrParameter) => string;
  /** A list of words with the language's own commas. */
  readonly list: (words: readonly (string | number | boolean)[]) => string;
}

/** @throws Error for a tracker or parameter that the definitions do not have. */
export function createWriter(definitions: Definitions, language: Language): Writer {
  const names = new Map(definitions.trackers.map(({ id, name }) => [id, name]));
  const parameters = parameterLookup(definitions.parameters, {});
  const word = (value: string | number | boolean) => (typeof value === 'boolean' ? (value ? '是' : '否') : String(value));
  return {
    language,
    say: (text) => text[language],
    sheet: (tracker) => {
      const name = names.get(tracker);
      if (name === undefined) throw new Error(`no tracker ${tracker}`);
      return language === 'zh' ? `《${name}》` : name;
    },
    number: (value) => String(parameters.number(value)),
    list: (words) => words.map(word).join(language === 'zh' ? '、' : ', '),
  };
}
