import { readBoolean } from '../../../src/engine/read/readBoolean';

test.each(['是', '有', '√', 'Y', 'y', '1', 1, true])('%j is true', (raw) => {
  expect(readBoolean(raw)).toEqual({ kind: 'value', value: 1, native: true });
});

test.each(['否', '无', '×', 'N', 'n', '0', 0, false])('%j is false', (raw) => {
  expect(readBoolean(raw)).toEqual({ kind: 'value', value: 0, native: true });
});

test.each([
  ['TRUE', 1],
  ['false', 0],
])('the text %s is read without a word, but is not what Excel takes for it', (raw, value) => {
  expect(readBoolean(raw)).toEqual({ kind: 'value', value, native: false });
});

test.each([
  [' 是 ', 1, '是'], ['Ｙ', 1, 'Y'], ['✓', 1, '√'], ['Yes', 1, '是'], ['x', 0, '×'], ['没有', 0, '无'], ['无\u3000', 0, '无'],
])('%j is untidy', (raw, value, fix) => {
  expect(readBoolean(raw)).toEqual({ kind: 'value', value, native: false, untidy: 'VALUE-UNTIDY', fix, fixKind: 'text' });
});

test.each([
  ['', 'missing'], ['-', 'missing'], ['/', 'missing'], ['  ', 'missing'],
])('%j is %s', (raw, kind) => {
  expect(readBoolean(raw)).toEqual({ kind });
});

test.each([
  ['部分', 'FIELD-TYPE'], [2, 'FIELD-TYPE'], ['待定', 'FIELD-TYPE'], ['***', 'VALUE-REDACTED'],
])('%j is unreadable: %s', (raw, code) => {
  expect(readBoolean(raw)).toEqual({ kind: 'unreadable', code });
});
