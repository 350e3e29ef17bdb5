export type Language = 'zh' | 'en';

/** One sentence in both languages; ICU MessageFormat where it has slots. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}
