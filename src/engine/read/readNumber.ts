import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';
import { muIn } from '../areaUnits';
import { foldClosed, isMissingSign } from '../fold';
import { exact, NUMERAL_SIGNS, parseNumeral } from './numeral';
import { MISSING, type Outcome, REDACTED, WRONG_TYPE } from './outcome';

export interface NumberFormat {
  readonly integer: boolean;
  /** The field's unit; `元` for money, `亩` for areas. */
  readonly unit?: string;
  /** 10 000 where the column is in 万元. */
  readonly scale: number;
}

const MONEY_UNITS = '元|块钱|块|圆|人民币';
const MEASURE_WORDS =
  '人民币|人次|人|平方米|平方公里|公里|公顷|课时|小时|万人次|名|个|次|篇|部|件|项|份|笔|户|家|所|村|套|册|本|场|期|天|日|年|月|周|轮|分|亩|宗|位|条|处|台|辆|张|块|元|批|班|组|支|种|类|株|米|吨|公斤|千克|kg|m2|km|m';
const NUMBER = new RegExp(
  // 1 sign, 2 before, 3 number, 4 余, 5 multiplier, 6 what is counted, 7 after
  `^([-−+]?)(?:¥|人民币|RMB|CNY|共计?)?(大约为?|大概|约为|约|将近|接近|近|不到|不足|超过|超出|超|逾|至少|上|≥|>=|>)?(?:¥)?第?([${NUMERAL_SIGNS}]+)(多|余|来|几|\\+)?(百万|千万|万亿|十|百|千|万|亿)?(?:(多|余))?(\\D*?|[hk]?m2)(整|左右|上下|以上|多|余)?$`,
  'i',
);
const KIND: Readonly<Record<string, Approximation>> = {
  大约: 'about', 大约为: 'about', 大概: 'about', 约为: 'about', 约: 'about', 左右: 'about', 上下: 'about', 来: 'about',
  将近: 'near', 接近: 'near', 近: 'near', 不到: 'near', 不足: 'near',
  超过: 'over', 超出: 'over', 超: 'over', 逾: 'over', 至少: 'over', 上: 'over', '≥': 'over', '>=': 'over', '>': 'over', 多: 'over', 余: 'over', 几: 'over', '+': 'over', 以上: 'over',
};
const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
/** `*`, `***`, `×××`, `1**`; a product such as 3×4 is none. */
const REDACTION = /[*×✕✖╳]|^[xX]{2,}/;
const PRODUCT = /^\d+[*×xX]\d+$/;
const TEN_THOUSAND = 10_000;
const moneyUnit = new RegExp(`^(?:${MONEY_UNITS})$`);
const measureWord = new RegExp(`^(?:${MEASURE_WORDS})$`, 'i');

/** True for figures that were blacked out. */
export function isRedacted(text: string): boolean {
  const closed = foldClosed(text);
  return REDACTION.test(closed) && !PRODUCT.test(closed);
}

/** A column's figure in its inner unit: 万元 become 元. */
export function scaled(value: number, scale: number): number {
  if (scale === 1) return value;
  const product = value * scale;
  const cents = Math.round(product * 100) / 100;
  return Math.abs(product - cents) < 1e-6 ? cents : product;
}

/** Reads a count, an amount or a percentage; money comes in 元. Never throws, never gives `NaN`. */
export function readNumber(raw: CellValue, format: NumberFormat): Outcome<number> {
  if (typeof raw === 'boolean') return WRONG_TYPE;
  if (typeof raw === 'number') {
    const value = scaled(raw, format.scale);
    if (!Number.isFinite(value)) return WRONG_TYPE;
    return format.integer && !Number.isInteger(value) ? WRONG_TYPE : { kind: 'value', value, native: true };
  }
  if (raw === '' || isMissingSign(raw)) return MISSING;
  if (raw.length > 60) return WRONG_TYPE;
  if (isRedacted(raw)) return REDACTED;
  return readText(foldClosed(raw).replace(/[‐‑–−]/g, '-'), format);
}

function readText(text: string, format: NumberFormat): Outcome<number> {
  const percent = /^百分之(.+)$/.exec(text)?.[1] ?? /^(.+)%$/.exec(text)?.[1];
  if (percent !== undefined && format.unit !== undefined && format.unit !== '%') return WRONG_TYPE;
  const match = NUMBER.exec(percent ?? text);
  if (!match) return WRONG_TYPE;
  const [, sign = '', before = '', body = '', few = '', multiplier = '', moreFew = '', counted = '', after = ''] = match;
  if (!fitsUnit(counted, format)) return WRONG_TYPE;
  const number = parseNumeral(body);
  if (number === undefined) return WRONG_TYPE;
  // 十几 is over ten, but 三几 is nothing.
  if (few === '几' && !/[十百千]$/.test(body)) return WRONG_TYPE;
  const magnitude = exact(number * (MULTIPLIERS[multiplier] ?? 1));
  const value = (sign === '-' || sign === '−' ? -1 : 1) * inUnit(magnitude, { counted, large: /[万亿]/.test(body + multiplier) }, format);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return WRONG_TYPE;
  if (format.integer && !Number.isInteger(value)) return WRONG_TYPE;
  const approximate = KIND[before] ?? KIND[few] ?? KIND[moreFew] ?? KIND[after];
  if (approximate) return { kind: 'value', value, native: false, untidy: 'VALUE-APPROXIMATE', approximate };
  return { kind: 'value', value, native: false, untidy: 'NUMBER-AS-TEXT', fix: exact(value / format.scale), fixKind: 'number' };
}

/** A unit in the cell wins over the column's. */
function inUnit(magnitude: number, { counted, large }: { readonly counted: string; readonly large: boolean }, { unit, scale }: NumberFormat): number {
  if (unit === '元' && (large || moneyUnit.test(counted))) return magnitude;
  if (unit === '亩' && counted !== '') return scaled(magnitude, muIn(counted) ?? 1);
  // 1.2万 in a column of 万亩 is 1.2万亩, in one of 公顷 1.2万公顷.
  return scaled(magnitude, unit === '亩' && large && scale >= TEN_THOUSAND ? scale / TEN_THOUSAND : scale);
}

function fitsUnit(counted: string, format: NumberFormat): boolean {
  if (counted === '' || counted === format.unit) return true;
  if (format.unit === '亩') return muIn(counted) !== undefined;
  return format.unit === '元' ? moneyUnit.test(counted) : format.unit !== '%' && measureWord.test(counted);
}
