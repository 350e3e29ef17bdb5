import type { Quantity } from '../../model/claim';
import { fitting } from '../figureText';
import type { Approximation } from '../../model/figure';

const SCALES: readonly (readonly [string, number])[] = [['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8], ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['千', 1e3], ['百', 100], ['十', 10]];

/** What one in the last place of a number as written is worth: 187.93万 → 100, 98% → 1, 5,180.00 → 0.01, 九十八点五 → 0.1. */
export function lastPlace(written: string): number {
  const text = written.normalize('NFKC').replace(/[,\s]/gu, '');
  const arabic = /^-?\d+(?:\.(\d+))?(.*)$/u.exec(text);
  if (arabic) return scaleOf(arabic[2] ?? '') / 10 ** (arabic[1]?.length ?? 0);
  if (text.endsWith('成')) return 10;
  const chinese = /点([零〇一二三四五六七八九]+)(.*)$/u.exec(text);
  return chinese ? scaleOf(chinese[2] ?? '') / 10 ** (chinese[1]?.length ?? 0) : 1;
}

function scaleOf(words: string): number {
  return SCALES.find(([scale]) => words.startsWith(scale))?.[1] ?? 1;
}

/** The place of the last digit that is not 0: 90 → 10, 1,200 → 100, 15 → 1. */
export function roundness(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0 && place < 1e15) place *= 10;
  return place;
}

/** Whether the number is what the figure comes to at the decimals that it is written with. */
export function equalAsWritten(number: number, place: number, figure: number): boolean {
  return Math.abs(figure - number) <= place / 2 + Math.abs(figure) * 1e-12;
}

/** Words that only say how much it is at least: 超过 without the number itself, 以上 and 不少于 with it. */
export type Floor = 'above' | 'from' | undefined;

/**
 * How far words about a number reach: 90多 and 900余 up to the next round number of its kind (90 < x < 100, 900 < x < 1000);
 * 超过90 and 90以上 up to that one or a fifth more, whichever is further, with it; 近百 from a tenth below (90 ≤ x < 100);
 * 约50 within 5 %, or what is rounded to it (45 ≤ x ≤ 55).
 */
export function fitsRoughly(number: number, approximate: Approximation, figure: number, floor: Floor): boolean {
  const place = roundness(number);
  if (approximate === 'near') return figure < number && figure >= number * 0.9;
  if (approximate === 'about') return Math.abs(figure - number) <= Math.max(number * 0.05, place / 2) + 1e-9;
  if (figure < number || (figure === number && floor !== 'from')) return false;
  return floor ? figure <= number + Math.max(place, number * 0.2) : figure < number + (place > 1 ? place : number * 0.1);
}

/** Whether text and workbook say 约, 余 and 近 alike of the same number, as our own texts write it. */
export function saidAlike({ text, approximate }: Pick<Quantity, 'text' | 'approximate'>, figure: Approximation | undefined): boolean {
  if (approximate === undefined || figure === undefined) return approximate === figure;
  return fitting(figure, text) === approximate;
}
