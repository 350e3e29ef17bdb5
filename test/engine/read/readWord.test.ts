import type { Field } from '../../../src/model/tracker';
import { enumReader, readText } from '../../../src/engine/read/readWord';

test.each([
  ['党的建设', '党的建设'],
  ['林政〔2022〕5号', '林政〔2022〕5号'],
  [1001, '1001'],
])('%j is taken as it stands', (raw, value) => {
  expect(readText(raw)).toEqual({ kind: 'value', value, native: true });
});

test('full-width punctuation is proper Chinese: folded, but no finding', () => {
  expect(readText('研讨（一）：林长制')).toEqual({ kind: 'value', value: '研讨(一):林长制', native: false });
});

test.each([
  [' 张三', '张三', '张三'],
  ['张三\u3000', '张三', '张三'],
  ['\u00A0张三', '张三', '张三'],
  ['张\u3000三', '张三', '张三'],
  ['第１支部（机关）', '第1支部(机关)', '第1支部（机关）'],
  ['ＬＹ001', 'LY001', 'LY001'],
])('%j is untidy', (raw, value, fix) => {
  expect(readText(raw)).toEqual({ kind: 'value', value, native: false, untidy: 'VALUE-UNTIDY', fix, fixKind: 'text' });
});

test.each([[''], ['-'], ['——'], ['/'], ['无'], ['N/A'], ['\u3000']])('%j is missing', (raw) => {
  expect(readText(raw)).toEqual({ kind: 'missing' });
});

test.each([['#N/A'], ['***'], ['无人机']])('%j is text', (raw) => {
  expect(readText(raw)).toEqual({ kind: 'value', value: raw, native: true });
});

const status = enumReader({ name: '状态', type: 'string', constraints: { enum: ['在用', '闲置', '待报废', '其他（注明）', '第一种形态', '第二种形态'] }, enumAliases: { 使用中: '在用' } });

test.each([
  ['在用', { kind: 'value', value: '在用', native: true }],
  ['使用中', { kind: 'value', value: '在用', native: false, untidy: 'VALUE-UNTIDY', fix: '在用', fixKind: 'text' }],
  [' 在 用', { kind: 'value', value: '在用', native: false, untidy: 'VALUE-UNTIDY', fix: '在用', fixKind: 'text' }],
  ['其他(注明)', { kind: 'value', value: '其他（注明）', native: false, untidy: 'VALUE-UNTIDY', fix: '其他（注明）', fixKind: 'text' }],
  ['待报费', { kind: 'unreadable', code: 'FIELD-ENUM', fix: '待报废' }],
  ['报废', { kind: 'unreadable', code: 'FIELD-ENUM', fix: '待报废' }],
  ['第三种形态', { kind: 'unreadable', code: 'FIELD-ENUM' }],
  ['捐赠', { kind: 'unreadable', code: 'FIELD-ENUM' }],
  [3, { kind: 'unreadable', code: 'FIELD-ENUM' }],
  ['', { kind: 'missing' }],
  ['无', { kind: 'missing' }],
] as const)('of a list of words, %j', (raw, outcome) => {
  expect(status(raw)).toEqual(outcome);
});

test('无 is a word where the list has it', () => {
  const punishment = enumReader({ name: '处分类型', type: 'string', constraints: { enum: ['无', '党纪处分'] } });
  expect(punishment('无')).toEqual({ kind: 'value', value: '无', native: true });
  expect(punishment('-')).toEqual({ kind: 'missing' });
});

describe('words of the bureau’s own', () => {
  const field: Field = { name: '类别', type: 'string', constraints: { enum: ['会议', '培训'] }, enumAliases: { 开会: '会议' } };
  const read = enumReader(field, new Map([['碰头', '会议'], ['1', '培训'], ['—', '培训']]));
  test.each([
    ['as bound it is clean, and Excel can be told of it', '碰头', { kind: 'value', value: '会议', native: true }],
    ['written a little otherwise it is tidied into itself', '碰 头', { kind: 'value', value: '会议', native: false, untidy: 'VALUE-UNTIDY', fix: '碰头', fixKind: 'text' }],
    ['other spellings are tidied as ever', '开会', { kind: 'value', value: '会议', native: false, untidy: 'VALUE-UNTIDY', fix: '会议', fixKind: 'text' }],
    ['a number is clean too, but not to Excel', 1, { kind: 'value', value: '培训', native: false }],
    ['a sign for nothing, where somebody bound it', '—', { kind: 'value', value: '培训', native: true }],
    ['an unknown word is still unknown', '参观', { kind: 'unreadable', code: 'FIELD-ENUM' }],
  ])('%s', (_, raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });
});
