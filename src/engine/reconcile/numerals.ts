import { exact, parseNumeral } from '../read/numeral';

/** A numeral of a text. */
export interface Numeral {
  /** Behind its last sign. */
  readonly end: number;
  readonly value: number;
  /** 三五, 七八十: the upper one of two that are put side by side. */
  readonly upTo?: number;
  /** In digits. */
  readonly digits: boolean;
  /** 百 and 万 alone, which are a number only in 近百, 万余. */
  readonly bare: boolean;
}

/** Signs of Chinese numerals; for use within a character class. */
export const CHINESE_SIGNS = '〇零○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';

const ARABIC = /(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?![ \d])|\d+)(?:\.\d+)?(?:(?:十|百(?!分)|千(?!克|米|瓦|字)|万|亿)[一二两三四五六七八九十百千万亿\d]{0,12})?/y;
const CHINESE = new RegExp(`[${CHINESE_SIGNS}]{1,24}(?:点[〇零一二三四五六七八九]{1,8}[万亿]?)?`, 'y');
/** 七八, 七八十, 十七八, 三五百. */
const SIDE_BY_SIDE = /^([二三四五六七八九]?十)?(一二|一两|两三|二三|三四|四五|五六|六七|七八|八九|三五)([十百千万亿]*)$/;
const ALONE = /^[百千万亿]+$/;

/** The numeral that begins at `at` in a text of `foldSigns`; `undefined` where none does. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  const digits = code >= 0x30 && code <= 0x39;
  const pattern = digits ? ARABIC : CHINESE;
  pattern.lastIndex = at;
  const run = pattern.exec(text)?.[0];
  if (run === undefined) return undefined;
  if (!digits) {
    const pair = sideBySide(run);
    if (pair) return { end: at + run.length, ...pair, digits, bare: false };
  }
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length).replace(/[， ]/g, ',');
    if (/[,.点]$/.test(words) || (!digits && /^[〇零○一二三四五六七八九]{2,}$/.test(words))) continue;
    const value = parseNumeral(words);
    if (value !== undefined) return { end: at + length, value, digits, bare: ALONE.test(words) };
  }
  return undefined;
}

function sideBySide(run: string): { readonly value: number; readonly upTo: number } | undefined {
  const match = SIDE_BY_SIDE.exec(run);
  if (!match) return undefined;
  const [, tens = '', pair = '', unit = ''] = match;
  if (tens !== '' && unit.startsWith('十')) return undefined;
  const value = parseNumeral(tens + (pair[0] ?? '') + unit);
  const upTo = parseNumeral(tens + (pair[1] ?? '') + unit);
  return value === undefined || upTo === undefined ? undefined : { value: exact(value), upTo: exact(upTo) };
}
