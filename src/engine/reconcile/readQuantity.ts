import type { Approximation } from '../../model/figure';
import { exact, parseNumeral } from '../read/numeral';
import { approximationAfter, approximationBefore } from './approximations';
import { measureWordAt } from './measureWordAt';
import type { MeasureWords, Reach } from './measureWords';
import { type Numeral, numeralAt } from './numerals';
import { oneCounts } from './oneCounts';
import { cellUnit } from './tableCells';

/** A quantity without what it counts. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly upTo?: number;
  readonly unit: string;
  /** Behind measure word and 左右. */
  readonly after: number;
  readonly approximate?: Approximation;
  readonly redacted?: true;
}

/** What numbers are read from. */
export interface Source {
  /** Of `foldSigns`. */
  readonly text: string;
  /** Of `claimNothing`. */
  readonly mask: Uint8Array;
  readonly words: MeasureWords;
}

/** What stands behind a number. */
interface Unit {
  readonly unit: string;
  readonly reach: Reach;
  readonly end: number;
  /** What the number is multiplied by: 成 are tenths, ‰ tenths of a percent. */
  readonly factor: number;
}

/** A number with the signs that belong to it. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly approximate?: Approximation;
  /** Where the measure word is looked for. */
  readonly unitAt: number;
  /** 10 000 where it is written in 万. */
  readonly scale: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const FEW = / {0,2}([多余来几+])(?!\d)/y;
const FEW_MULTIPLIER = /百万|千万|万亿|[百千万亿]/y;
const SPACED_MULTIPLIER = / {1,2}(万亿|[万亿])/y;
const BRACKET = / ?[（(] ?([^（()）\d ]{1,4}) ?[）)]/y;
const BLANKS = / {0,2}/y;
const TO = / ?(?:-|—{1,2}|–|~|至|到) ?/y;
const SHARE_OF = /([百千万])分之/y;
const TO_SHARE = / ?(?:-|—{1,2}|–|~|至|到) ?(?:[百千万]分之)?/y;
const TENTHS = /成(?![员立果为本效年交就绩熟长功分因败份品套规型])/y;
const TENTHS_AND_HALF = /([一二三四五六七八九])成([一二三四五六七八九半])(?![一-龥十百]{0,1}[个项名])/y;
const FRACTION = /(\d{1,2})\/(\d{1,2})(?![\d/.日])/y;
const HAS_SHARE = /[占约近超达逾过为足的]$/;
const POINTS = /个?百分点/y;
const REDACTED = /(?:\d{0,8}(?:\*|(?<![A-Za-z])[xX]+(?![A-Za-z]))[\d*xX]{0,20}(?:[.,][\d*]{1,20}){0,6}|某数)(?:万亿|[万亿])?/y;
const PRODUCT = /^\d+[*xX]\d+$/;
const PLACES: readonly string[] = ['所', '处', '部', '组', '场', '班'];
const BEGINS_NAME = /[在于由对向到从和与及\P{L}]/u;
const COUNTED_NOUN = /^(?:学校|中学|小学|高校|院校|幼儿园|法规|法律|党内|短片|专题|警示|问题|隐患|点位|工程|林地|违)/;
/** Words after which a number without a measure word is a figure all the same: 问题数为33，增至6。 */
const STATES = /(?:(?:[人次户件篇个份家本项总]数|得分|合计|共计|总计|累计)(?:为|是|有|达到?)?[:：]? ?|增[至到为]|[升降减]至|增加[到至]|提高[到至]|达到?|共为?) ?$/;
/** 党组会议学习：14. */
const TALLY = /[一-龥）)]{2}[:：] ?$/;
const LABELS_NO_COUNT = /(?:电话|手机|分机|传真|编号|编码|代码|号码|账号|邮编|序号|页码|版本|日期|时间|房间|楼层|比例尺|[如图表]下) ?[:：] ?$/;
const NEGATIVE = /(?:^|[，。；：:、（( \n]|[为长速幅降少比动化])-$/;
const CLOSES = /^ ?(?:[，。；、！？）)\n”]|$)/;
const FROM = /[由从][^，。；：]{0,12}$/;

/** The quantity whose number begins at `at`; `undefined` where a number states none. */
export function readQuantity(source: Source, at: number): Reading | undefined {
  return readShare(source, at) ?? readRedacted(source, at) ?? readCounted(source, at);
}

/** 百分之三十, 三分之二 and 占2/3 (66.67), 八成五. */
function readShare({ text, mask, words }: Source, at: number): Reading | undefined {
  const whole = matchAt(SHARE_OF, text, at);
  if (whole) {
    const numeral = numeralAt(text, at + whole[0].length);
    if (!numeral || isMasked(mask, at, numeral.end)) return undefined;
    const factor = 100 / (MULTIPLIERS[whole[1] ?? ''] ?? 100);
    const approximate = approximationBefore(text, at, false);
    const start = at + whole[0].length;
    const value = exact(numeral.value * factor);
    const to = matchAt(TO_SHARE, text, numeral.end);
    const high = to && numeralAt(text, numeral.end + to[0].length);
    if (high && high.value > numeral.value && !measureWordAt(text, high.end, words)) {
      return finished(text, { start, end: high.end, value, upTo: exact(high.value * factor), unit: '%', after: high.end }, approximate);
    }
    return finished(text, { start, end: numeral.end, value, unit: '%', after: numeral.end }, approximate);
  }
  const tenths = matchAt(TENTHS_AND_HALF, text, at);
  if (tenths && !isMasked(mask, at, at + 3)) {
    const value = (parseNumeral(tenths[1] ?? '') ?? 0) * 10 + (tenths[2] === '半' ? 5 : (parseNumeral(tenths[2] ?? '') ?? 0));
    return finished(text, { start: at, end: at + 3, value, unit: '%', after: at + 3 }, approximationBefore(text, at, false));
  }
  const fraction = matchAt(FRACTION, text, at);
  if (fraction && !isMasked(mask, at, at + fraction[0].length) && HAS_SHARE.test(text.slice(Math.max(0, at - 2), at))) {
    return fractionOf(text, at, at + fraction[0].length, Number(fraction[1]), Number(fraction[2]));
  }
  const below = numeralAt(text, at);
  if (!below || below.bare || !text.startsWith('分之', below.end)) return undefined;
  const above = numeralAt(text, below.end + 2);
  return above && !isMasked(mask, at, above.end) ? fractionOf(text, at, above.end, above.value, below.value) : undefined;
}

function fractionOf(text: string, start: number, end: number, above: number, below: number): Reading | undefined {
  if (above > below || below === 0) return undefined;
  const value = Number(((above / below) * 100).toFixed(2));
  return finished(text, { start, end, value, unit: '%', after: end }, approximationBefore(text, start, false));
}

/** **次, 1*次, ×.×万元, 某数件. */
function readRedacted({ text, mask, words }: Source, at: number): Reading | undefined {
  const match = matchAt(REDACTED, text, at)?.[0];
  if (match === undefined || PRODUCT.test(match)) return undefined;
  const end = at + match.length;
  const few = matchAt(FEW, text, end);
  const unit = unitAt(text, end + (few?.[0].length ?? 0), words) ?? unitAt(text, end, words);
  if (!unit || isMasked(mask, at, end) || namesAPlace(text, at, unit)) return undefined;
  return finished(text, { start: at, end, value: null, unit: unit.unit, after: unit.end, redacted: true }, few ? 'over' : approximationBefore(text, at, false));
}

/** ××村, 在××所调研: what is blacked out is a name; **所学校, 走访**处 are counts. */
function namesAPlace(text: string, at: number, { unit, reach, end }: Unit): boolean {
  if (reach === 'noun') return true;
  return PLACES.includes(unit) && BEGINS_NAME.test(text[at - 1] ?? ' ') && !COUNTED_NOUN.test(text.slice(end, end + 3));
}

function readCounted(source: Source, at: number): Reading | undefined {
  for (const amount of amountsAt(source.text, at)) {
    if (isMasked(source.mask, at, amount.end)) continue;
    const reading = readRange(source, amount) ?? readSingle(source, amount);
    if (reading) return reading;
  }
  return undefined;
}

function readSingle({ text, words }: Source, amount: Amount): Reading | undefined {
  const { numeral, start, end } = amount;
  const unit = unitAt(text, amount.unitAt, words) ?? unitInBrackets(text, amount, words);
  const before = approximationBefore(text, start, numeral.bare);
  if (!unit) return readUnitless(text, amount, before);
  if (!counts(text, amount, unit, before ?? amount.approximate)) return undefined;
  const upTo = numeral.upTo === undefined ? {} : { upTo: exact((numeral.upTo * amount.value * unit.factor) / numeral.value) };
  const approximate = before ?? amount.approximate ?? (numeral.upTo === undefined ? undefined : 'about');
  return finished(text, { start, end, value: exact(amount.value * unit.factor), ...upTo, unit: unit.unit, after: unit.end }, approximate);
}

/** 3至5次, 3次至5次, 30%—40%, 10-20万元; 由3次到5次 is a change, two quantities. */
function readRange({ text, mask, words }: Source, low: Amount): Reading | undefined {
  const lowUnit = unitAt(text, low.unitAt, words);
  const to = matchAt(TO, text, lowUnit?.end ?? low.end);
  if (!to) return undefined;
  const highAt = (lowUnit?.end ?? low.end) + to[0].length;
  for (const high of amountsAt(text, highAt)) {
    const unit = unitAt(text, high.unitAt, words);
    if (!unit || isMasked(mask, highAt, high.end) || low.numeral.bare) continue;
    if (lowUnit ? lowUnit.unit !== unit.unit || FROM.test(text.slice(Math.max(0, low.start - 14), low.start)) : !counts(text, high, unit, undefined)) continue;
    const shared = low.scale === 1 && !lowUnit && low.value * high.scale < high.value ? high.scale : 1;
    const value = exact(low.value * shared * unit.factor);
    const upTo = exact(high.value * unit.factor);
    if (value >= upTo) continue;
    return finished(text, { start: low.start, end: high.end, value, upTo, unit: unit.unit, after: unit.end }, approximationBefore(text, low.start, false) ?? high.approximate);
  }
  return undefined;
}

/** Digits that nothing follows, in 万 or where the words before say that they count: 3000万，总数为33，党课：8，¥500. */
function readUnitless(text: string, { numeral, start, end, value, scale }: Amount, approximate: Approximation | undefined): Reading | undefined {
  if (!numeral.digits || !CLOSES.test(text.slice(end, end + 2))) return undefined;
  if ('¥￥'.includes(text[start - 1] ?? ' ')) return finished(text, { start, end, value, unit: '元', after: end }, approximate);
  if (scale > 1) return finished(text, { start, end, value, unit: '', after: end }, approximate);
  if (value >= 1e6 || (value >= 1900 && value <= 2100) || !isStated(text.slice(Math.max(0, start - 8), start))) return undefined;
  return finished(text, { start, end, value, unit: '', after: end }, approximate);
}

function isStated(before: string): boolean {
  return STATES.test(before) || (TALLY.test(before) && !LABELS_NO_COUNT.test(before));
}

/** The ways to read the number at `at`, with 多 and 余 and without them. */
function amountsAt(text: string, at: number): Amount[] {
  const numeral = numeralAt(text, at);
  if (!numeral) return [];
  const negative = text[at - 1] === '-' && NEGATIVE.test(text.slice(Math.max(0, at - 4), at)) ? -1 : 1;
  const start = negative < 0 ? at - 1 : at;
  const words = text.slice(at, numeral.end);
  const written = /[万亿]$/.exec(words)?.[0];
  const base = { start, numeral, value: negative * numeral.value, end: numeral.end, unitAt: numeral.end, scale: MULTIPLIERS[written ?? ''] ?? 1 };
  const spaced = written === undefined ? matchAt(SPACED_MULTIPLIER, text, numeral.end) : undefined;
  if (spaced) {
    const scale = MULTIPLIERS[spaced[1] ?? ''] ?? 1;
    const end = numeral.end + spaced[0].length;
    return [{ ...base, value: exact(base.value * scale), end, unitAt: end, scale }];
  }
  const few = matchAt(FEW, text, numeral.end);
  if (!few || (few[1] === '几' && !/[0十百千]$/.test(words))) return [base];
  const behind = numeral.end + few[0].length;
  const approximate: Approximation = few[1] === '来' ? 'about' : 'over';
  const multiplier = written === undefined ? matchAt(FEW_MULTIPLIER, text, behind)?.[0] : undefined;
  if (multiplier === undefined) return [{ ...base, approximate, unitAt: behind }, base];
  const scale = MULTIPLIERS[multiplier] ?? 1;
  const end = behind + multiplier.length;
  return [{ ...base, value: exact(base.value * scale), approximate, end, unitAt: end, scale }];
}

function unitAt(text: string, at: number, words: MeasureWords): Unit | undefined {
  const from = at + (matchAt(BLANKS, text, at)?.[0].length ?? 0);
  if (text[from] === '%') return { unit: '%', reach: 'any', end: from + 1, factor: 1 };
  if (text[from] === '‰') return { unit: '%', reach: 'any', end: from + 1, factor: 0.1 };
  const points = matchAt(POINTS, text, from)?.[0];
  if (points !== undefined) return { unit: points, reach: 'any', end: from + points.length, factor: 1 };
  if (matchAt(TENTHS, text, from)) return { unit: '%', reach: 'any', end: from + 1, factor: 10 };
  const found = measureWordAt(text, from, words);
  return found && { unit: found.word === '块钱' ? '元' : found.word, reach: found.reach, end: from + found.word.length, factor: 1 };
}

/** 15（次）, 30.5（万元）. */
function unitInBrackets(text: string, { numeral, end }: Amount, words: MeasureWords): Unit | undefined {
  const bracket = numeral.digits ? matchAt(BRACKET, text, end) : undefined;
  const unit = bracket && cellUnit(bracket[1] ?? '', words);
  return unit && { ...unit, reach: 'any', end: end + bracket[0].length };
}

/** Whether the measure word makes a count of this numeral; see `Reach`. */
function counts(text: string, { numeral, start, end }: Amount, { unit, reach, end: unitEnd }: Unit, approximate: Approximation | undefined): boolean {
  if (numeral.digits) return true;
  const words = text.slice(start, end);
  if (numeral.bare) return approximate !== undefined || (words.length > 1 && unit === '元');
  if (words.length > 1 || unit === '%') return true;
  // A count is 两次, never 二次; 零 and 〇 count nothing.
  if ('二零〇○'.includes(words)) return false;
  if (reach === 'long' || reach === 'noun') return longCounts(text, words, start, unit, unitEnd);
  return words !== '一' || reach === 'any' || oneCounts(text, start, unitEnd);
}

/** 得五分, 六大方面. */
function longCounts(text: string, words: string, start: number, unit: string, unitEnd: number): boolean {
  if (unit === '分') return '得扣加减计记评'.includes(text[start - 1] ?? ' ');
  return unit === '大' && words !== '一' && /^(?:方面|项|类)/.test(text.slice(unitEnd, unitEnd + 2));
}

function finished(text: string, reading: Omit<Reading, 'approximate'>, approximate: Approximation | undefined): Reading {
  const behind = approximationAfter(text, reading.after);
  const kind = approximate ?? behind?.kind;
  return { ...reading, ...(behind ? { after: behind.end } : {}), ...(kind ? { approximate: kind } : {}) };
}

function isMasked(mask: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (mask[at]) return true;
  return false;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
