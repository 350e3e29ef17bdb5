import type { Span } from './span';
import { asterisks, mask } from './mask';

/** 〔2022〕2号, with any brackets. Where the letters of the office before it begin, no text tells. */
const NUMBER = /[〔[［(（【][12]\d{3}[〕\]］)）】]\s*(?:第\s*)?\d+\s*号/g;

/** Numbers of documents, by their form. */
export const documentsIn = (text: string): Span[] => Array.from(text.matchAll(NUMBER), ({ index, 0: found }) => ({ start: index, end: index + found.length }));

const OPENING = /[〔[［(（【]/;

/** `东林发〔2022〕2号` → `***〔****〕*号`. */
export function documentMask(text: string): string {
  const letters = text.search(OPENING);
  return letters > 0 ? asterisks(text.slice(0, letters)) + mask(text.slice(letters)) : mask(text);
}
