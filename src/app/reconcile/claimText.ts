import { decimalsOf, moneyText } from '../../engine/figureText';
import type { Definitions } from '../../engine/types';
import type { Claim, Target } from '../../model/claim';
import type { Language } from '../../model/localText';
import { CLAIM_WORDS } from './claimWords';
import type { Reconciled } from './reconcileText';
import { VERDICT_WORDS } from './verdicts';

/** A claim in words; the same ones in the pane, on the sheet, in the terminal and on the clipboard. */
export interface ClaimText {
  /** Number and measure word as they stand in the text, with 近 and 左右: `14次`, `近20次`. */
  readonly number: string;
  /** Name of what it was bound to; `''` where it was not. */
  readonly indicator: string;
  /** The workbook's figure: `15 次`; `''` where it has none. */
  readonly expected: string;
  readonly verdict: string;
  /** What is the matter, and what to do; `''` where the two agree. */
  readonly note: string;
}

export function claimText(claim: Claim, { claims, targets, periods, text }: Reconciled, definitions: Definitions, language: Language): ClaimText {
  const target = claim.target === undefined ? undefined : targets.get(claim.target);
  const others = (claim.against ?? []).flatMap((at) => (claims[at] ? [numberText(claims[at], text)] : []));
  const words = CLAIM_WORDS[language];
  const rough = roughSpan(claim, text);
  const notes: Record<Claim['verdict'], () => string> = {
    agrees: () => '',
    'agrees-roughly': () => '',
    differs: () => differenceText(claim, target, language),
    magnitude: () => words.magnitude(timesText(claim)),
    'other-period': () => words.otherPeriod(periods.get(claim.period ?? '')?.label[language] ?? claim.period ?? ''),
    unbalanced: () => words.unbalanced(others),
    unbound: () => (target ? words.noFigure : words.unbound(claim.candidates.flatMap((id) => nameOfTarget(targets.get(id), definitions, language)).slice(0, MOST_NAMES))),
    redacted: () => words.redacted,
  };
  return {
    number: text.slice(rough.start, rough.end),
    indicator: target ? nameOfTarget(target, definitions, language).join('') : '',
    expected: expectedText(claim, target),
    verdict: VERDICT_WORDS[language][claim.verdict],
    note: [notes[claim.verdict](), claim.byHand ? words.byHand : ''].filter(Boolean).join(words.joint),
  };
}

/** Candidates that are named. */
const MOST_NAMES = 3;

/** `14次`, `90多人次`, `15（次）`: the number with what follows it up to its measure word. */
export function numberText({ start, end, text: number, unit }: Claim, text: string): string {
  const behind = text.slice(end, end + unit.length + 3);
  const at = unit === '' ? -1 : behind.indexOf(unit);
  if (at < 0) return number;
  const bracket = /^[）)]/u.test(text.slice(end + at + unit.length)) && /[（(]/u.test(behind.slice(0, at)) ? 1 : 0;
  return text.slice(start, end + at + unit.length + bracket);
}

const BEFORE = /(?:将近|接近|近|大?约|超过?|逾|突破|不到|不足|不少于|不低于|不超过|至少)了?$/u;
const FURTHEST = 6;
const BEHIND = /^(?:左右|上下|以[上下内])/u;

/** Offsets of the number with its measure word and what makes it a number about: 近 alone may be what is wrong. */
export function roughSpan(claim: Claim, text: string): { readonly start: number; readonly end: number } {
  const { start, approximate } = claim;
  const end = start + numberText(claim, text).length;
  if (approximate === undefined) return { start, end };
  const before = BEFORE.exec(text.slice(Math.max(0, start - FURTHEST), start))?.[0] ?? '';
  return { start: start - before.length, end: end + (BEHIND.exec(text.slice(end))?.[0].length ?? 0) };
}

function expectedText({ expected }: Claim, target: Target | undefined): string {
  return expected === undefined ? '' : quantityText(expected, target?.unit ?? '');
}

/** `15 次`, `1,879,312.00 元`, `66.7 %`: never rounded to 万, so that a slip in the last digit is seen. */
export function quantityText(value: number, unit: string): string {
  const number = unit === '元' ? moneyText(value) : value.toLocaleString('en', { maximumFractionDigits: decimalsOf(unit) });
  return unit === '' ? number : `${number} ${unit}`;
}

/** Official names are Chinese; an indicator has an English one beside it. */
export function nameOfTarget(target: Target | undefined, definitions: Definitions, language: Language): [] | [string] {
  if (!target) return [];
  if (language === 'zh') return [target.label];
  const indicator = definitions.trackers.flatMap(({ indicators }) => indicators).find(({ id }) => id === target.id);
  return [indicator?.label.en ?? target.label];
}

function differenceText({ value, upTo, expected }: Claim, target: Target | undefined, language: Language): string {
  const words = CLAIM_WORDS[language];
  // 减少3次 against -4: what is more and what is less depends on which way it went.
  if (expected === undefined || value === null || upTo !== undefined || /\.(?:change|growth)$/u.test(target?.id ?? '')) return words.differs;
  if (value === expected) return words.wording;
  return value > expected ? words.more(quantityText(value - expected, target?.unit ?? '')) : words.less(quantityText(expected - value, target?.unit ?? ''));
}

/** `10`, `1/10,000`. */
function timesText({ value, expected }: Claim): string {
  if (value === null || expected === undefined || value === 0 || expected === 0) return '';
  const show = (times: number) => Math.round(times).toLocaleString('en');
  return Math.abs(value) > Math.abs(expected) ? show(value / expected) : `1/${show(expected / value)}`;
}
