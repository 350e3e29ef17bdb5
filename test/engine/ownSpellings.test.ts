/** Live formulas over columns where a bureau's own words stand for allowed ones. */
import { liveFormula } from '../../src/engine/liveFormula';
import { figureContext } from '../../src/engine/selectRecords';
import type { Measure } from '../../src/model/measure';
import { definitionsWith, halfYear, MEETING } from './figureTrackers';
import { tableOf, type Value } from './tableOf';

const RECORDS: Value[][] = [
  ['2022-01-05', '党组会', '一', 10, 9, true, '张三', 10.5],
  ['2022-02-05', '常务会', '二', 10, 8, false, '李四', 20],
];
const count = (...words: string[]): Measure => ({ aggregate: 'count', where: { field: '类型', in: words } });

function formula(measure: Measure, spellings: Record<string, string>) {
  const table = tableOf(MEETING, RECORDS, { facts: { 类型: { spellings: new Map(Object.entries(spellings)) } } });
  return liveFormula(measure, 'meeting', figureContext(definitionsWith({}), new Map([['meeting', table]]), [], halfYear('2022H1')));
}

test.each<[string, Measure, Record<string, string>, string]>([
  ['both spellings are counted', count('党组会'), { 碰头会: '党组会' }, '{"党组会","碰头会"}'],
  ['also where nobody has used it yet, and another word’s is not', count('党组会'), { 碰头会: '党组会', 班子会: '常务会' }, '{"党组会","碰头会"}'],
  ['a list of words takes those of each', count('党组会', '常务会'), { 碰头会: '党组会', 班子会: '常务会' }, '{"党组会","常务会","碰头会","班子会"}'],
  ['all but some words leaves out theirs', { aggregate: 'count', where: { field: '类型', notIn: ['党组会'] } }, { 碰头会: '党组会', 班子会: '常务会' }, '{"党委会","常务会","班子会"}'],
  ['a wildcard is a sign like any other', count('党组会'), { '碰头*': '党组会' }, '{"党组会","碰头~*"}'],
])('%s', (_, measure, spellings, words) => {
  expect(formula(measure, spellings).formula).toContain(`'会议台账'!$B:$B,${words}`);
});

test.each<[string, Measure, Record<string, string>]>([
  ['words that differ in case only', count('党组会'), { A会: '党组会', a会: '常务会' }],
  ['a word that reads as a number', count('党组会'), { '1': '党组会' }],
  ['different values, which would count twice', { aggregate: 'distinct', field: '类型' }, { 碰头会: '党组会' }],
])('%s make no formula', (_, measure, spellings) => {
  expect(formula(measure, spellings)).toEqual({ formulaObstacle: 'shape' });
});
