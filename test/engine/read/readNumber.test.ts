import { parseNumeral } from '../../../src/engine/read/numeral';
import { readNumber } from '../../../src/engine/read/readNumber';

const count = { integer: true, unit: '次', scale: 1 };
const money = { integer: false, unit: '元', scale: 1 };
const inMyriads = { integer: false, unit: '元', scale: 10_000 };
const percent = { integer: false, unit: '%', scale: 1 };
const plain = { integer: false, scale: 1 };

test.each([
  ['十二', 12],
  ['一百二十三', 123],
  ['两百五', 250],
  ['一百零五', 105],
  ['一百一十', 110],
  ['二十', 20],
  ['一万二', 12_000],
  ['3万5', 35_000],
  ['1万5000', 15_000],
  ['1.2亿', 120_000_000],
  ['一亿二千万', 120_000_000],
  ['二千万', 20_000_000],
  ['二〇二二', 2022],
  ['三点五', 3.5],
  ['三点五万', 35_000],
  ['壹万贰仟叁佰', 12_300],
  ['1,234,567.5', 1_234_567.5],
  ['零', 0],
  ['3.4567万', 34_567],
])('%s is the number %d', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each(['', '1,23', '2022.6.20', '二百百', '3 4', '万万', '百二三', '1.2.3', '一二十', '点五', '十点', '二十三百', '5.', '1万2万'])('%j is no number', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

test.each([
  ['a number stays', 12, count, { kind: 'value', value: 12, native: true }],
  ['a 万元 column comes in 元', 0.57, inMyriads, { kind: 'value', value: 5700, native: true }],
  ['a fraction is no count', 1.5, count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['a boolean is no number', true, count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['an empty cell is missing', '', count, { kind: 'missing' }],
  ['— is missing', '—', count, { kind: 'missing' }],
  ['－ is missing', '－', count, { kind: 'missing' }],
  ['/ is missing', '/', count, { kind: 'missing' }],
  ['无 is missing', '无', count, { kind: 'missing' }],
  ['n/a is missing', 'n/a', count, { kind: 'missing' }],
  ['blanks are missing', ' \u3000', count, { kind: 'missing' }],
  ['words are no number', '若干', count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['another thing is no money', '3次', money, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['a percentage is no money', '3%', money, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['half of a thing is no count', '3.5次', count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['too large to be exact', '9'.repeat(30), count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
  ['* is redacted', '*', count, { kind: 'unreadable', code: 'VALUE-REDACTED' }],
  ['** is redacted', '**', money, { kind: 'unreadable', code: 'VALUE-REDACTED' }],
  ['××× is redacted', '×××', money, { kind: 'unreadable', code: 'VALUE-REDACTED' }],
  ['1**万元 is redacted', '1**万元', money, { kind: 'unreadable', code: 'VALUE-REDACTED' }],
  ['a product is not redacted', '3×4', count, { kind: 'unreadable', code: 'FIELD-TYPE' }],
] as const)('%s', (_, raw, format, outcome) => {
  expect(readNumber(raw, format)).toEqual(outcome);
});

test.each([
  ['1,234', plain, 1234, 1234],
  ['１２', count, 12, 12],
  [' 12 ', count, 12, 12],
  ['3次', count, 3, 3],
  ['十二', count, 12, 12],
  ['2,600.00元', money, 2600, 2600],
  ['￥2,600.00', money, 2600, 2600],
  ['2600元整', money, 2600, 2600],
  ['3万', money, 30_000, 30_000],
  ['1.2亿', money, 120_000_000, 120_000_000],
  ['-5', plain, -5, -5],
  ['0.5', inMyriads, 5000, 0.5],
  ['0.5万', inMyriads, 5000, 0.5],
  ['5000元', inMyriads, 5000, 0.5],
  ['85%', percent, 85, 85],
  ['百分之八十五', percent, 85, 85],
])('%s is a number typed as text', (raw, format, value, fix) => {
  expect(readNumber(raw, format)).toEqual({ kind: 'value', value, native: false, untidy: 'NUMBER-AS-TEXT', fix, fixKind: 'number' });
});

test.each([
  ['90多', 90, 'over'],
  ['900余', 900, 'over'],
  ['900余次', 900, 'over'],
  ['二十多', 20, 'over'],
  ['百余次', 100, 'over'],
  ['十几次', 10, 'over'],
  ['上百', 100, 'over'],
  ['超过90', 90, 'over'],
  ['约50', 50, 'about'],
  ['100左右', 100, 'about'],
  ['100次左右', 100, 'about'],
  ['近百', 100, 'near'],
  ['近100次', 100, 'near'],
] as const)('%s is kept as approximate', (raw, value, approximate) => {
  expect(readNumber(raw, count)).toEqual({ kind: 'value', value, native: false, untidy: 'VALUE-APPROXIMATE', approximate });
});

test.each([
  ['90多万元', 900_000, 'over'],
  ['3万余元', 30_000, 'over'],
  ['约1.5万元', 15_000, 'about'],
] as const)('%s is approximate money', (raw, value, approximate) => {
  expect(readNumber(raw, money)).toEqual({ kind: 'value', value, native: false, untidy: 'VALUE-APPROXIMATE', approximate });
});
