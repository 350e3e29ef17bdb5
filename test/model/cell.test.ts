import fc from 'fast-check';
import { areaAddress, columnLetters, columnNumber, quoteSheet, SHEET_COLUMNS, sheetAreaAddress } from '../../src/model/cell';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [SHEET_COLUMNS, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

it('every column reads back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: SHEET_COLUMNS }), (column) => expect(columnNumber(columnLetters(column))).toBe(column)));
});

it.each([
  ['学习台账', '学习台账'],
  ['2022年学习台账', "'2022年学习台账'"],
  ['党建 经费', "'党建 经费'"],
  ["O'Neil", "'O''Neil'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['表（一）', "'表（一）'"],
])('%s stands in a formula as %s', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

it('writes an area, and one cell as one cell', () => {
  expect(areaAddress({ firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 })).toBe('A5');
  expect(sheetAreaAddress({ sheet: '学习台账', firstRow: 5, firstColumn: 1, lastRow: 9, lastColumn: 12 })).toBe('学习台账!A5:L9');
});
