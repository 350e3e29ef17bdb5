import { amountText } from '../../src/engine/amountText';
import { editDistance, nearestWord, nearWords } from '../../src/engine/nearest';

test.each([
  ['党组会', '党组会', 0],
  ['党组会', '党委会', 1],
  ['党组会', '组党会', 1],
  ['党组会', '党组会议', 1],
  ['党组会', '局长办公会', 3],
])('from %s to %s it is %d steps', (left, right, steps) => {
  expect(editDistance(left, right, 2)).toBe(steps);
});

test.each([
  ['警视教育', ['警示教育', '党课'], '警示教育'],
  ['机关例会', ['机关职工例会', '主题党日'], undefined],
  ['职工例会', ['机关职工例会', '主题党日'], '机关职工例会'],
  ['第五种', ['第一种', '第二种'], undefined],
  ['高', ['中', '低'], undefined],
  ['会', ['党组会'], undefined],
])('the word nearest to %s among %j is %s', (text, words, nearest) => {
  expect(nearestWord(text, words)).toBe(nearest);
});

test('near words are found in a long list', () => {
  const find = nearWords(Array.from({ length: 5000 }, (_, at) => `张${String.fromCharCode(0x4e00 + at)}丰`).filter((name) => name !== '张三丰'));
  expect(find('李一丰')).toBe('张一丰');
  expect(find('欧阳修')).toBeUndefined();
});

test.each([
  [1234.5, '元', '1,234.50 元'],
  [-1234567.5, undefined, '-1,234,567.5'],
  [36, '名', '36 名'],
  [0.1 + 0.2, undefined, '0.3'],
])('%d %s is written %s', (value, unit, text) => {
  expect(amountText(value, unit)).toBe(text);
});
