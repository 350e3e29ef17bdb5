import { readMonth } from '../../../src/engine/read/readMonth';
import { day, period } from '../sheets';

const format = { dateSystem: 1900, period: period('2022H1') } as const;
const january = 2022 * 12;

test.each([
  ['2022-01'], ['2022.1'], ['2022/1'], ['2022年1月'], ['2022年01月份'], ['202201'], ['2022-01-15'], ['2022年1月15日'], [202201], [2022.1], [2022.01], [20220115],
])('%s is January 2022, without a warning', (raw) => {
  expect(readMonth(raw, format)).toEqual({ kind: 'value', value: january, native: false });
});

test.each([
  [2022.12, january + 11],
  [2022.11, january + 10],
])('the number %d is a month', (raw, value) => {
  expect(readMonth(raw, format)).toEqual({ kind: 'value', value, native: false });
});

test('only a real date is native', () => {
  expect(readMonth(day('2022-01-01'), format)).toEqual({ kind: 'value', value: january, native: true });
  expect(readMonth(day('2022-01-01') - 1462, { ...format, dateSystem: 1904 })).toEqual({ kind: 'value', value: january, native: true });
});

test.each([
  ['1月', january], ['３月份', january + 2], ['二〇二二年二月', january + 1], ['二O二二年二月', january + 1], [' 2022-01', january], ['２０２２年１月', january],
])('%s is untidy', (raw, value) => {
  const fix = `2022-0${value - january + 1}`;
  expect(readMonth(raw, format)).toEqual({ kind: 'value', value, native: false, untidy: 'VALUE-UNTIDY', fix, fixKind: 'text' });
});

test.each([['2022.1-3'], ['2022年1-2'], ['2022年13月'], ['2022'], [2022], [2022.13], [202213], ['0022-01'], ['第一季度'], [true], [3]])('%s is no month', (raw) => {
  expect(readMonth(raw, format)).toEqual({ kind: 'unreadable', code: 'FIELD-TYPE' });
});

test.each([[''], ['-'], ['无']])('%j is missing', (raw) => {
  expect(readMonth(raw, format)).toEqual({ kind: 'missing' });
});
