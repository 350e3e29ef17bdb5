import { type OtherPeriod, judge } from '../../../src/engine/reconcile/judge';
import { fitsRoughly, lastPlace, roundness } from '../../../src/engine/reconcile/precision';
import { findQuantities } from '../../../src/engine/reconcile/findQuantities';
import type { Target, Verdict } from '../../../src/model/claim';
import type { Approximation } from '../../../src/model/figure';

const target = (value: number | null, unit: string, more: Partial<Target> = {}): Target => ({ id: 'x', tracker: 't', label: '', unit, value, sources: [], ...more });

const QUARTER: OtherPeriod = { period: { code: '2022Q1' }, figures: new Map([['x', 6]]) };

function verdictOf(text: string, of: Target | undefined, otherPeriods: readonly OtherPeriod[] = []): Verdict {
  const [quantity] = findQuantities(text);
  if (!quantity) throw new Error(`no quantity in ${text}`);
  return judge(quantity, { text, target: of, otherPeriods }).verdict;
}

it.each<[string, Target, Verdict]>([
  // Exact.
  ['学习14次', target(14, '次'), 'agrees'],
  ['学习十四次', target(14, '次'), 'agrees'],
  ['学习１４次', target(14, '次'), 'agrees'],
  ['学习15次', target(14, '次'), 'differs'],
  ['学习0次', target(0, '次'), 'agrees'],
  // At the decimals that the text writes.
  ['原值187.93万元', target(1_879_312.5, '元'), 'agrees'],
  ['原值188万元', target(1_879_312.5, '元'), 'agrees'],
  ['原值187.9万元', target(1_879_312.5, '元'), 'agrees'],
  ['原值187.94万元', target(1_879_312.5, '元'), 'differs'],
  ['原值1,879,312.50元', target(1_879_312.5, '元'), 'agrees'],
  ['租金（万元）\t30.5', target(304_980, '元'), 'agrees'],
  ['租金（万元）\t30.5', target(305_600, '元'), 'differs'],
  ['面积94180.5亩', target(94_180.5, '亩'), 'agrees'],
  ['面积9.42万亩', target(94_180.5, '亩'), 'agrees'],
  ['面积6278.7公顷', target(94_180.5, '亩'), 'agrees'],
  ['整改率87%', target(86.96, '%'), 'agrees'],
  ['整改率86.9%', target(86.96, '%'), 'differs'],
  ['用时23.4天', target(23.38, '天'), 'agrees'],
  // As our own texts write it.
  ['整改率99.9%', target(99.98, '%'), 'agrees'],
  ['整改率100%', target(99.98, '%'), 'agrees-roughly'],
  ['整改率100%', target(100, '%'), 'agrees'],
  ['整改率0.1%', target(0.01, '%'), 'agrees'],
  // Words about the number.
  ['走访90多人次', target(93, '人次'), 'agrees-roughly'],
  ['走访90多人次', target(90, '人次'), 'differs'],
  ['走访90多人次', target(100, '人次'), 'differs'],
  ['参学900余人次', target(912, '人次'), 'agrees-roughly'],
  ['参学900余人次', target(1_012, '人次'), 'differs'],
  ['签订近百份', target(96, '份'), 'agrees-roughly'],
  ['签订近百份', target(90, '份'), 'agrees-roughly'],
  ['签订近百份', target(89, '份'), 'differs'],
  ['签订近百份', target(100, '份'), 'differs'],
  ['提示约50次', target(52, '次'), 'agrees-roughly'],
  ['提示约50次', target(55, '次'), 'agrees-roughly'],
  ['提示约50次', target(56, '次'), 'differs'],
  ['抽查率30%以上', target(32.5, '%'), 'agrees-roughly'],
  ['抽查率30%以上', target(30, '%'), 'agrees-roughly'],
  // What it is at least.
  ['议题超过90项', target(100, '项'), 'agrees-roughly'],
  ['议题突破1000项', target(2_000, '项'), 'agrees-roughly'],
  ['议题超过90项', target(90, '项'), 'differs'],
  ['议题超过90项', target(120, '项'), 'differs'],
  ['议题逾15项', target(18, '项'), 'agrees-roughly'],
  // The sheet itself says about.
  ['参学约1291人次', target(1_291, '人次', { approximate: 'about' }), 'agrees'],
  ['参学900余人次', target(900, '人次', { approximate: 'over' }), 'agrees'],
  ['参学1291人次', target(1_291, '人次', { approximate: 'about' }), 'agrees-roughly'],
  // Ranges.
  ['召开3至5次', target(4, '次'), 'agrees'],
  ['召开3至5次', target(6, '次'), 'differs'],
  // Ten, a hundred, 元 for 万元.
  ['学习2次', target(15, '次'), 'differs'],
  ['原值187.93元', target(1_879_312.5, '元'), 'magnitude'],
  ['原值1879312.50万元', target(1_879_312.5, '元'), 'magnitude'],
  ['刊发20030篇', target(2_003, '篇'), 'magnitude'],
  ['学习1.4次', target(14, '次'), 'magnitude'],
  ['学习140次', target(14, '次'), 'magnitude'],
  // Hidden.
  ['学习**次', target(14, '次'), 'redacted'],
  ['学习1*次', target(14, '次'), 'redacted'],
  ['学习2*次', target(14, '次'), 'differs'],
  // No figure.
  ['学习14次', target(null, '次', { reason: 'tracker-missing' }), 'unbound'],
])('%s against %j: %s', (text, of, verdict) => {
  expect(verdictOf(text, of)).toBe(verdict);
});

it.each<[string, number, Verdict]>([
  ['学习6次', 14, 'other-period'],
  ['学习14次', 14, 'agrees'],
  // What is right for this period is no figure of another one.
  ['学习6次', 6, 'agrees'],
  ['学习60次', 14, 'differs'],
  ['学习6次', 60, 'other-period'],
])('%s where this period has %i and the quarter 6: %s', (text, value, verdict) => {
  expect(verdictOf(text, target(value, '次'), [QUARTER])).toBe(verdict);
});

it('names the other period, and both figures', () => {
  const text = '学习6次';
  const [quantity] = findQuantities(text);
  expect(quantity && judge(quantity, { text, target: target(14, '次'), otherPeriods: [QUARTER] })).toEqual({ verdict: 'other-period', expected: 14, period: '2022Q1' });
});

it.each<[number, boolean, string, Verdict]>([
  [3, false, '增加3次', 'agrees'],
  [3, true, '减少3次', 'differs'],
  [-3, true, '减少3次', 'agrees'],
  [-3, false, '增加3次', 'differs'],
])('a change of %i, said to go down: %s, %s: %s', (value, decrease, text, verdict) => {
  const [quantity] = findQuantities(text);
  expect(quantity && judge(quantity, { text, target: target(value, '次', { id: 'x.change' }), otherPeriods: [], decrease }).verdict).toBe(verdict);
});

it.each([
  ['14', 1], ['187.93万', 100], ['1,286', 1], ['98.5', 0.1], ['九十八点五', 0.1], ['1.2亿', 1e7], ['３０．５万', 1_000], ['三十六万', 1],
])('one in the last place of %s is worth %d', (text, place) => {
  expect(lastPlace(text)).toBeCloseTo(place, 9);
});

it.each([
  [90, 10], [900, 100], [1_200, 100], [15, 1], [0, 1], [1_879_300, 100],
])('%d is round by %d', (value, place) => {
  expect(roundness(value)).toBe(place);
});

it.each<[number, Approximation, number, boolean]>([
  [15, 'over', 16, true], [15, 'over', 17, false], [10_000, 'over', 18_000, true], [1_000, 'near', 900, true], [1_000, 'near', 899, false], [2_000, 'about', 2_090, true], [2_010, 'about', 2_120, false],
])('%d %s, and %d: %s', (number, approximate, figure, fits) => {
  expect(fitsRoughly(number, approximate, figure, undefined)).toBe(fits);
});
