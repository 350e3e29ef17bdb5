import type { Approximation } from '../model/figure';

export interface Quantity {
  readonly value: number;
  /** 次, 人, 元, % … */
  readonly unit: string;
  readonly approximate?: Approximation;
}

/** From this many 元 on, sums are written in 万元. */
const LARGE = 10_000;

/** Decimals that a figure of this unit is shown with, at most: means of days and points have one, as percentages do. */
export function decimalsOf(unit: string): 1 | 2 {
  return ['%', '天', '分'].includes(unit) ? 1 : 2;
}

/** As official Chinese writes it: `14次`, `23.4天`, `2,600.00元`, `187.93万元`, `96.5%`, `900余人次`, `近100篇`. */
export function figureText({ value, unit, approximate }: Quantity): string {
  if (unit === '%') return worded(percentText(value), '%', approximate);
  if (unit !== '元') return worded(plain(value, decimalsOf(unit)), unit, approximate);
  if (Math.abs(value) >= LARGE) return worded(`${plain(value / LARGE)}万`, unit, approximate);
  return worded(approximate ? plain(value) : moneyText(value), unit, approximate);
}

/** 余 and 近 go with round numbers only; 900余 and 91 together are 约991. */
export function fitting(approximate: Approximation, number: string): Approximation {
  return /^[1-9]\d?万?$|^[\d,]+0万?$/.test(number) ? approximate : 'about';
}

function worded(number: string, unit: string, approximate: Approximation | undefined): string {
  const fits = approximate && fitting(approximate, number);
  if (fits === 'over') return `${number}余${unit}`;
  if (fits === 'near') return `近${number}${unit}`;
  return fits ? `约${number}${unit}` : `${number}${unit}`;
}

/** At most one decimal; what falls short of 100 % never reads as 100 %, and what is there never reads as nothing. */
function percentText(value: number): string {
  const shown = rounded(value, 1);
  if (value < 100 && shown === 100) return '99.9';
  if (value > 0 && shown === 0) return '0.1';
  return String(shown);
}

/** `2600` → `2,600.00`. */
export function moneyText(value: number): string {
  const [whole = '', decimals = ''] = rounded(Math.abs(value), 2).toFixed(2).split('.');
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** At most so many decimals, none where there is nothing behind the point. */
function plain(value: number, decimals = 2): string {
  return String(rounded(value, decimals));
}

/** Half up by the digits that a person sees, as Excel's ROUND: 3.505 is 3.51, though its nearest double lies below. */
function rounded(value: number, decimals: number): number {
  const digits = String(Math.abs(value));
  // Powers of ten only where the number is written without one.
  const size = digits.includes('e') ? Number(Math.abs(value).toFixed(decimals)) : Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
  return value < 0 && size !== 0 ? -size : size;
}
