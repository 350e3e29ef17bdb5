import type { Language } from '../../model/localText';

/** Chinese of any kind → Chinese; everything else → English. */
export function hostLanguage(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}
