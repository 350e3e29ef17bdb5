import type { Language, LocalText } from '../../model/localText';

/** The run could not be done: one clear sentence, exit status 2. */
export class HeadlessError extends Error {
  constructor(
    readonly sentence: LocalText,
    language: Language = 'zh',
    options?: { cause?: unknown },
  ) {
    super(sentence[language], options);
    this.name = 'HeadlessError';
  }
}
