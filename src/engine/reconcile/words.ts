import { EMPTY_WORDS } from './emptyWords';

const DATES = /\d{2,4}年(?:度|第?[一二三四\d]季度|[上下]半年)?(?:\d{1,2}(?:[-—~～至到]\d{1,2})?月份?)?(?:\d{1,2}[日号])?|\d{1,2}(?:[-—~～至到]\d{1,2})?月份?(?:\d{1,2}[日号])?|[前一二三四第]+(?:个)?季度/gu;
/** A line end is left: it parts the words. */
const MARKS = new Set(' \t\u00a0\u3000"“”‘’\'《》〈〉「」『』');
/** A sign that quotation marks set off alone: “庸”的问题. */
const QUOTED = /[“‘「『"](\p{L})[”’」』"]/gu;
const RUNS = /[\p{L}\p{M}]+/gu;

/** A pair of neighbouring characters of the words that matter; a character that stands alone is one by itself. */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text, the end exclusive; quotation marks between its characters lie within. */
  readonly start: number;
  readonly end: number;
  /** Its two characters stand on either side of an empty word: 现问 of 发现各类问题. */
  readonly joint?: true;
}

/** In order of their beginnings. Empty words, dates, digits and marks part the words; quotation marks and blanks do not. */
export function tokensOf(text: string): Token[] {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (MARKS.has(sign)) continue;
    bare += halfWidth(sign);
    offsets.push(at);
  }
  const kept = bare.replace(DATES, blank).replace(EMPTY_WORDS, emptied);
  const tokens: Token[] = [];
  const token = (word: string, at: number): void => {
    tokens.push({ text: word, start: offsets[at] ?? 0, end: (offsets[at + word.length - 1] ?? 0) + 1 });
  };
  let last = -1;
  for (const { 0: run, index } of kept.matchAll(RUNS)) {
    if (last >= 0 && isEmptied(kept, last + 1, index)) tokens.push({ text: `${kept[last] ?? ''}${run[0] ?? ''}`, start: offsets[last] ?? 0, end: (offsets[index] ?? 0) + 1, joint: true });
    last = index + run.length - 1;
    if (run.length === 1) token(run, index);
    for (let at = 0; at + 1 < run.length; at++) token(run.slice(at, at + 2), index + at);
  }
  const quoted = [...text.matchAll(QUOTED)].map(({ 1: sign = '', index }): Token => ({ text: sign, start: index + 1, end: index + 2 }));
  return [...tokens, ...quoted].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isEmptied(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== EMPTIED) return false;
  return true;
}

/** Full-width letters and digits; marks that part clauses stay as they are. */
function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  const isLetterOrDigit = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isLetterOrDigit ? String.fromCharCode(code - 0xfee0) : sign;
}

const blank = (found: string) => ' '.repeat(found.length);
/** Left in place of empty words. */
const EMPTIED = '\u0001';
const emptied = (found: string) => EMPTIED.repeat(found.length);
