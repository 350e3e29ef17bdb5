/** 万 and 亿 stay, as `***.**万元` is written; so does what only looks like a number: 百分之, 百分点. */
const NUMERALS = /百分[之点]|[\d０-９]|[〇零一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟]/g;

/** One asterisk a digit or numeral; points, separators and everything else stay: `187.93万元` → `***.**万元`. */
export function mask(text: string): string {
  return text.replace(NUMERALS, (sign) => (sign.length > 1 ? sign : '*'));
}

/** One asterisk a character. */
export const asterisks = (text: string): string => text.replace(/./gsu, '*');
