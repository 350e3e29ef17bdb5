import { areaLineScale, areaScale, headerText } from '../../../src/engine/locate/headerText';
import { readNumber } from '../../../src/engine/read/readNumber';

const mu = { integer: false, unit: '亩', scale: 1 };
const hectares = { integer: false, unit: '亩', scale: 15 };

test.each([
  ['亩', 1], ['万亩', 10_000], ['公顷', 15], ['万公顷', 150_000], ['ha', 15], ['hm²', 15], ['平方公里', 1500], ['㎢', 1500], ['平方米', 0.0015], ['㎡', 0.0015], ['单位：公顷', 15],
  ['元', undefined], ['米', undefined], ['2022', undefined], ['', undefined],
])('%j is %s 亩', (text, scale) => {
  expect(areaScale(text)).toBe(scale);
});

test.each([['单位：公顷', 15], ['计量单位：万亩', 10_000], ['单位：办公室', undefined], ['单位：亩产办', undefined]])('the line %j gives areas %s', (text, scale) => {
  expect(areaLineScale(text)).toBe(scale);
});

test.each([['面积（万亩）', 10_000, '面积'], ['面积(公顷)', 15, '面积'], ['面积（亩）', 1, '面积'], ['面积（含水面）', undefined, '面积含水面']])('the header %j', (written, areaScale_, plain) => {
  const text = headerText(written);
  expect([text.areaScale, text.plain]).toEqual([areaScale_, plain]);
});

test.each([
  ['a column of 公顷', '10', hectares, 150],
  ['亩 in a column of 公顷', '10亩', hectares, 10],
  ['公顷 in a column of 亩', '10公顷', mu, 150],
  ['万亩 in a column of 公顷', '1.2万亩', hectares, 12_000],
  ['万 in a column of 公顷', '1.2万', hectares, 180_000],
  ['万 in a column of 万亩', '1.2万', { ...mu, scale: 10_000 }, 12_000],
  ['square metres', '2000㎡', mu, 3],
])('%s', (_, raw, format, value) => {
  expect(readNumber(raw, format)).toMatchObject({ kind: 'value', value });
});

test('what is counted in something else is no area', () => {
  expect(readNumber('10棵', mu)).toMatchObject({ kind: 'unreadable' });
});
