import type { Span } from './span';

const N = '[0-9０-９〇零一二三四五六七八九十]';
const DATES = new RegExp(
  [
    // 2022年, 2022年度, 2022年上半年, 2022年6月, 2022年1—6月, 2022年6月20日
    `${N}{4}年(?:${N}{1,3}(?:[—–\\-~至]${N}{1,3})?月(?:${N}{1,3}[日号])?)?`,
    `${N}{1,3}(?:[—–\\-~至]${N}{1,3})?月(?:份|底|初|中旬|上旬|下旬|${N}{1,3}[日号])`,
    `[12]\\d{3}[-./]\\d{1,2}[-./]\\d{1,2}`,
  ].join('|'),
  'g',
);

/** Years, months and days, as texts have them. */
export const datesIn = (text: string): Span[] => Array.from(text.matchAll(DATES), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
