const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Signs that a number may be made of; for use within a character class. */
export const NUMERAL_SIGNS = '\\d.,〇零○一二三四五六七八九两壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿点';

/** Signs of a year in words, with all that is typed for its nought: 二〇二二, 二0二二, 二O二二; for use within a character class. */
export const YEAR_SIGNS = '〇零○0Oo一二三四五六七八九';

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/;
const CHINESE_DIGITS = /^[〇零○一二三四五六七八九]{2,}$/;

/** Takes the dust of binary fractions off: 3.4567 × 10 000 = 34 567. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/**
 * `1,234.5`, `十二`, `一百二十三`, `两百五` (250), `3万5` (35 000), `1.2亿`, `二〇二二`, `三点五`; `undefined` for anything else.
 * The text is folded and without blanks and sign.
 */
export function parseNumeral(text: string): number | undefined {
  if (CHINESE_DIGITS.test(text)) return Number(Array.from(text, (sign) => DIGITS[sign] ?? 0).join(''));
  const point = text.indexOf('点');
  if (point >= 0) return parseDecimal(text.slice(0, point), text.slice(point + 1));
  return parseWhole(text);
}

/** `2022` or 二〇二二, however its nought is typed; `NaN` for anything else. */
export function parseYear(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseNumeral(text.replace(/[0Oo]/g, '〇')) ?? NaN);
}

/** 三点五, 三点五万. */
function parseDecimal(whole: string, rest: string): number | undefined {
  const match = /^([〇零○一二三四五六七八九]+)([万亿]?)$/.exec(rest);
  const base = parseWhole(whole);
  if (!match || base === undefined) return undefined;
  const digits = Array.from(match[1] ?? '', (sign) => DIGITS[sign] ?? 0).join('');
  return exact(Number(`${base}.${digits}`) * (MYRIADS[match[2] ?? ''] ?? 1));
}

function parseWhole(text: string): number | undefined {
  let total = 0;
  let section = 0;
  /** The number that waits for its unit. */
  let current: number | undefined;
  let currentIsDigit = false;
  let afterZero = false;
  let lastUnit = Infinity;
  let lastMyriad = Infinity;
  /** What a trailing digit counts: 两百五 is 250. */
  let step = 1;
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const arabic = ARABIC.exec(text.slice(at))?.[0];
    const digit = DIGITS[sign];
    if (arabic !== undefined || (digit !== undefined && digit > 0)) {
      if (current !== undefined) return undefined;
      current = arabic === undefined ? digit : Number(arabic.replaceAll(',', ''));
      currentIsDigit = arabic === undefined || /^[1-9]$/.test(arabic);
      at += arabic?.length ?? 1;
      continue;
    }
    at += 1;
    if (digit === 0) {
      if (current !== undefined) return undefined;
      afterZero = true;
      continue;
    }
    const unit = UNITS[sign];
    if (unit !== undefined) {
      // 十二, 百余, 一百一十; but not 二百百.
      if (unit >= lastUnit || (current === undefined && section > 0 && !afterZero)) return undefined;
      section += (current ?? 1) * unit;
      [current, lastUnit, step, afterZero] = [undefined, unit, unit / 10, false];
      continue;
    }
    const myriad = MYRIADS[sign];
    if (myriad === undefined) return undefined;
    section += current ?? 0;
    if (section === 0 && total === 0) {
      if (at > 1) return undefined;
      section = 1;
    }
    if (myriad > lastMyriad) total = (total + section) * myriad;
    else if (myriad === lastMyriad || section === 0) return undefined;
    else total += section * myriad;
    [section, current, lastUnit, lastMyriad, step, afterZero] = [0, undefined, Infinity, myriad, myriad / 10, false];
  }
  if (current !== undefined) {
    const shorthand = step >= 10 && currentIsDigit && !afterZero;
    return exact(total + section + current * (shorthand ? step : 1));
  }
  if (total === 0 && section === 0) return afterZero && text.length === 1 ? 0 : undefined;
  return exact(total + section);
}
