import type { Claim, Quantity, Target, Verdict } from '../../model/claim';
import type { Period } from '../../model/period';
import { decimalsOf, figureText } from '../figureText';
import { equalAsWritten, fitsRoughly, type Floor, lastPlace, saidAlike } from './precision';

/** The figures of another period of the same workbook: indicator id → value. */
export interface OtherPeriod {
  readonly period: Pick<Period, 'code'>;
  readonly figures: ReadonlyMap<string, number | null>;
}

export interface Judged extends Pick<Claim, 'verdict' | 'expected' | 'period'> {
  readonly verdict: Exclude<Verdict, 'unbalanced'>;
}

/** Ten, a hundred, a thousand, and 元 taken for 万元. */
const FACTORS = [10, 100, 1_000, 10_000];

const MU_PER_HECTARE = 15;

export interface Context {
  readonly text: string;
  readonly target: Target | undefined;
  readonly otherPeriods: readonly OtherPeriod[];
  /** The words say that the figure went down. */
  readonly decrease?: boolean;
}

/**
 * One number against the workbook's figure:
 *
 *   hidden → 脱敏 (a digit left that can't stand there → 不一致) · no figure → 无法对应
 *   → the figure as it is written → 一致 · 余, 近, 约 that fit → 近似一致
 *   → another period's figure → 期间不符 · ×10ⁿ → 量级疑误 · 不一致
 */
export function judge(quantity: Quantity, { text, target, otherPeriods, decrease = false }: Context): Judged {
  const figure = target?.value ?? undefined;
  if (quantity.redacted) return figure === undefined ? { verdict: 'redacted' } : { verdict: showsOther(quantity.text, target, figure) ? 'differs' : 'redacted', expected: figure };
  if (!target || figure === undefined || quantity.value === null) return { verdict: 'unbound' };

  // A change is told by its words: 减少3次 is −3.
  const isChange = /\.(?:change|growth)$/u.test(target.id);
  if (isChange && figure !== 0 && decrease !== figure < 0) return { verdict: 'differs', expected: figure };
  const compared = isChange ? Math.abs(figure) : figure;
  const scale = quantity.unit === '公顷' && target.unit === '亩' ? MU_PER_HECTARE : 1;
  const { value, upTo } = quantity;
  const number: Stated = { ...quantity, value: value * scale, ...(upTo !== undefined && { upTo: upTo * scale }), place: lastPlace(quantity.text) * scale * apartFrom(quantity.text, value), floor: floorOf(text, quantity) };

  const fit = agreement(number, compared, target);
  if (fit) return { verdict: fit, expected: figure };
  const other = otherPeriods.find(({ figures }) => {
    const value = figures.get(target.id);
    return typeof value === 'number' && agreement(number, value, { ...target, value }) !== undefined;
  });
  if (other) return { verdict: 'other-period', expected: figure, period: other.period.code };
  return { verdict: isMagnitude(number, compared) ? 'magnitude' : 'differs', expected: figure };
}

/** What a number is multiplied by that stands apart from its 万元. */
function apartFrom(written: string, value: number): number {
  const plain = Number(written.normalize('NFKC').replace(/[,\s]/gu, ''));
  return plain > 0 && value > 0 ? value / plain : 1;
}

interface Stated extends Quantity {
  readonly value: number;
  readonly place: number;
  readonly floor: Floor;
}

/** How far a slip of the decimal point may be from the figure, as a share of it. */
const SLIP = 0.05;

function agreement(number: Stated, figure: number, { unit, approximate: own }: Target): 'agrees' | 'agrees-roughly' | undefined {
  const { value, upTo, approximate, place, floor } = number;
  if (upTo !== undefined) return figure >= value && figure <= upTo ? 'agrees' : undefined;
  const same = equalAsWritten(value, place, figure) || isOurs(number, figure, unit);
  // 100 % says that nothing is left, and 99.7 % is not that.
  const rounds = unit === '%' && value === 100 && figure < 100;
  if (same && !rounds && saidAlike(number, own)) return 'agrees';
  if (approximate === undefined) return same ? 'agrees-roughly' : undefined;
  return fitsRoughly(value, approximate, figure, floor) || (own !== undefined && same) ? 'agrees-roughly' : undefined;
}

/** As our own texts write the figure: 99.96 % is 99.9%. */
function isOurs({ text }: Stated, figure: number, unit: string): boolean {
  const written = text.normalize('NFKC').replace(/[,\s]/gu, '');
  return figureText({ value: figure, unit }).replace(/,/gu, '').replace(unit, '') === written || (unit !== '元' && unit !== '%' && Number(written) === Number(figure.toFixed(decimalsOf(unit))));
}

function floorOf(text: string, { start, end }: Quantity): Floor {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/^[^，。；、\d]{0,4}(?:及)?以上/u.test(text.slice(end, end + 8)) || /(?:不少于|不低于|至少|不下)$/u.test(before)) return 'from';
  return /(?:超过?|逾|突破|多于|高于)了?$/u.test(before) ? 'above' : undefined;
}

function isMagnitude({ value, place }: Stated, figure: number): boolean {
  if (value === 0 || figure === 0) return false;
  // Ten times a number of one digit comes near too much: 2 is no slip for 15.
  const isSlip = (factor: number) => equalAsWritten(value * factor, place * factor, figure) && Math.abs(value * factor - figure) <= Math.abs(figure) * SLIP;
  return FACTORS.some((factor) => isSlip(factor) || isSlip(1 / factor));
}

/** 1* of a figure that is 24; asterisks alone tell nothing, as not every office writes one for each digit. */
function showsOther(written: string, target: Target | undefined, figure: number): boolean {
  const shape = written.normalize('NFKC').replace(/[,\s]/gu, '').replace(/[×xX＊某○〇□]/gu, '*');
  if (!/\d/u.test(shape) || !/^[\d.*]+万?$/u.test(shape) || !target) return false;
  const own = figureText({ value: figure, unit: target.unit }).replace(/,/gu, '').replace(target.unit, '');
  const pattern = new RegExp(`^${shape.replace(/\./gu, '\\.').replace(/\*/gu, '\\d')}$`, 'u');
  return !pattern.test(own) && !pattern.test(String(figure));
}
