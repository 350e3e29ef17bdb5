import { readDate } from '../../../src/engine/read/readDate';
import { day, period } from '../sheets';

const format = { dateSystem: 1900, period: period('2022H1') } as const;
const june20 = day('2022-06-20');

test.each([
  ['2022.6.20'], ['2022/6/20'], ['2022-06-20'], ['20220620'], ['2022年6月20日'], ['2022年6月20号'], ['6月20日'], ['２０２２．６．２０'], ['2022 年 6 月 20 日'],
  [' 2022-06-20 '], ['2022—06—20'], ['2022。6。20'], ['2022、6、20'], ['2022-06-20 14:30'], ['2022-06-20T00:00:00Z'], ['2022年6月20日14时30分'],
  ['2022年6月20日（星期一）'], ['2022年6月20日周一'], ['二〇二二年六月二十日'], ['二0二二年六月二十日'], ['二O二二年六月二十日'], ['六月二十日'], ['22.6.20'], [20220620],
  ['2022年6月20日上午'], ['2022.6.20下午'], ['2022-6-20 上午'], ['2022年6月20日（星期一）上午9:00'], ['2022年6月20日下午3点半'],
])('%s is 20 June 2022, typed as text', (raw) => {
  expect(readDate(raw, format)).toEqual({ kind: 'value', value: june20, native: false, untidy: 'DATE-AS-TEXT', fix: june20, fixKind: 'date' });
});

test.each([
  ['2022年2月30日'], ['2022.13.1'], ['2022年6月'], ['2022.6'], ['2022'], ['6/20'], ['20.6.2022'], ['99.6.20'], ['昨天'], ['20220231'], ['1899-12-31'],
  ['6月20日至22日'], [true], [-1], [5], [2022], [2022.6], [202206], [20221301], ['1905年6月1日'], [24_280_701], [3_000_000], [1e300],
])('%s is no date', (raw) => {
  expect(readDate(raw, format)).toEqual({ kind: 'unreadable', code: 'FIELD-TYPE' });
});

test.each([
  ['a serial', june20, 1900, { kind: 'value', value: june20, native: true }],
  ['a serial with the time of day', june20 + 0.5, 1900, { kind: 'value', value: june20, native: false }],
  ['a serial of the 1904 system', june20 - 1462, 1904, { kind: 'value', value: june20, native: true }],
  ['day 0 of the 1904 system', 0, 1904, { kind: 'value', value: day('1904-01-01'), native: true }],
  ['an empty cell', '', 1900, { kind: 'missing' }],
  ['无', '无', 1900, { kind: 'missing' }],
  ['**', '2022年**月', 1900, { kind: 'unreadable', code: 'VALUE-REDACTED' }],
] as const)('%s', (_, raw, dateSystem, outcome) => {
  expect(readDate(raw, { ...format, dateSystem })).toEqual(outcome);
});

test.each([
  ['2021-07-01..2022-06-30', '9月1日', '2021-09-01'],
  ['2021-07-01..2022-06-30', '3月1日', '2022-03-01'],
  ['2022Q1', '12月31日', '2022-12-31'],
])('in %s, %s is %s', (code, raw, iso) => {
  expect(readDate(raw, { dateSystem: 1900, period: period(code) })).toMatchObject({ kind: 'value', value: day(iso) });
});
