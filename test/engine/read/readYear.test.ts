import { readYear } from '../../../src/engine/read/readYear';
import { day, period } from '../sheets';

const format = { dateSystem: 1900, period: period('2022H1') } as const;

test('only the number itself is native', () => {
  expect(readYear(2022, format)).toEqual({ kind: 'value', value: 2022, native: true });
});

test.each([
  ['2022'], ['2022年'], ['2022年度'], ['2022 年'], ['2022年6月'], ['2022-06-20'], ['2022年6月20日'], ['20220620'], ['202206'], [20220620], [202206], [2022.5], [day('2022-06-20')], [day('2022-06-20') + 0.5],
])('%s is 2022, without a warning', (raw) => {
  expect(readYear(raw, format)).toEqual({ kind: 'value', value: 2022, native: false });
});

test('a serial of the other date system', () => {
  expect(readYear(day('2022-06-20') - 1462, { ...format, dateSystem: 1904 })).toEqual({ kind: 'value', value: 2022, native: false });
});

test.each([['２０２２'], ['２０２２年'], [' 2022 '], ['二〇二二年'], ['二○二二年度'], ['22年'], ['22年度']])('%s is untidy', (raw) => {
  expect(readYear(raw, format)).toEqual({ kind: 'value', value: 2022, native: false, untidy: 'VALUE-UNTIDY', fix: 2022, fixKind: 'number' });
});

test.each([['22'], ['6月'], ['6月20日'], ['上半年'], ['1899'], ['2101年'], ['99年'], ['20222'], [22], [202], [1899], [20222], [true], ['2022年13月'], ['x'.repeat(61)]])('%s is no year', (raw) => {
  expect(readYear(raw, format)).toEqual({ kind: 'unreadable', code: 'FIELD-TYPE' });
});

test.each([[''], ['-'], ['无']])('%j is missing', (raw) => {
  expect(readYear(raw, format)).toEqual({ kind: 'missing' });
});

test('a blacked-out year is said to be so', () => {
  expect(readYear('20**', format)).toEqual({ kind: 'unreadable', code: 'VALUE-REDACTED' });
});
