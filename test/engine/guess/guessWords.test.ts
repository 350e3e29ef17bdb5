import { guessWords } from '../../../src/engine/guess/guessWords';
import { trackers } from '../../../src/trackers';

const fieldOf = (tracker: string, name: string) => trackers.find(({ id }) => id === tracker)?.fields.find((field) => field.name === name) ?? fail();
const fail = (): never => {
  throw new Error('no such field');
};

const cases: [unknown: string, tracker: string, field: string, expected: string | undefined, shared: string][] = [
  ['集体学习', 'study', '学习类型', '支部集中学习', '集学习'],
  ['理论中心组研讨', 'study', '学习类型', '中心组学习', '理论中心组'],
  ['廉政警示教育', 'study', '学习类型', '警示教育', '警示教育'],
  ['支部党日', 'study', '学习类型', '主题党日', '党日'],
  ['岗前业务培训班', 'study', '学习类型', '业务培训', '业务培训'],
  ['团建', 'study', '学习类型', undefined, ''],
];
test.each(cases)('%s in %s %s most likely means %s', (unknown, tracker, field, expected, shared) => {
  const [first] = guessWords(fieldOf(tracker, field), unknown);
  expect([first?.means, first?.shared ?? '']).toEqual([expected, shared]);
});

test('at most three, the likeliest first', () => {
  const guesses = guessWords(fieldOf('study', '学习类型'), '学习');
  expect(guesses.length).toBe(3);
  expect(guesses.map(({ score }) => score)).toEqual([...guesses.map(({ score }) => score)].sort((left, right) => right - left));
});
