import type { CellValue } from '../../../src/model/cell';
import type { Tracker } from '../../../src/model/tracker';
import type { Reading } from '../../../src/engine/read';
import { day, readRows, type ReadSetting } from '../sheets';
import { HEADER, ledger } from './ledger';

let serial = 0;
/** A clean record with these figures. */
const record = (count: CellValue = 1, amount: CellValue = 10): CellValue[] => [day('2022-06-20'), `A${(serial += 1)}`, '会议', count, amount, '2022-06', '是', '正常'];
const read = (rows: readonly (readonly CellValue[])[], setting: ReadSetting = {}): Reading => readRows(ledger, [HEADER, ...rows], setting);
const rowsOf = (reading: Reading) => [...reading.table.rows];
const others = (reading: Reading) => reading.table.otherRows.map(({ row }) => row);
const codes = (reading: Reading) => reading.findings.map(({ code, at, received, expected }) => [code, at?.row, at?.column, received, expected]);

test.each<[string, CellValue[]]>([
  ['a blank row', []],
  ['a row of blanks', [' ', '\u3000']],
])('%s is no record and not kept', (_, row) => {
  const reading = read([record(), row, record()]);
  expect([rowsOf(reading), others(reading), reading.findings]).toEqual([[2, 4], [1], []]);
});

test.each<[string, CellValue[]]>([
  ['合计', ['合计', '', '', 2, 20]],
  ['合 计：', ['合 计：', '', '', 2, 20]],
  ['总计, elsewhere than in the first cell', ['', '总计', '', 2, 20]],
  ['累计', ['累计', '', '', 2, 20]],
  ['小计', ['小计', '', '', 2]],
  ['共计（元）', ['共计（元）', '', '', '', 20]],
  ['a total without figures', ['合计']],
  ['本月合计', ['本月合计', '', '', 2, 20]],
  ['机关合计（元）, in a full row', ['机关合计（元）', '', '', 2, 20, '', '', '略']],
  ['a repeated header', HEADER],
  ['a repeated header with a column left out', HEADER.slice(0, 5)],
  ['注：', ['注：金额含税']],
  ['填表人 and 审核人', ['填表人：张三', '', '', '审核人：李四']],
  ['备注', ['备注：本表一式两份']],
  ['a section', ['一、机关部分']],
  ['（二）', ['（二）基层部分']],
  ['formulas filled in beforehand', ['', '', '', 0, 0]],
  ['汇总, as a table of Excel has it', ['汇总', '', '', 2, 20]],
  ['合计6次', ['合计6次', '', '', 2, 20]],
  ['共2次', ['共2次', '', '', 2]],
  ['Total', ['Total', '', '', 2, 20]],
  ['Total, in a row with more than three values', ['Total', '', '', 2, 20, '', '', '略']],
  ['subtotal, in a row with more than three values', ['subtotal', '', '', 2, 20, '', '', '略']],
  ['平均', ['平均', '', '', 1, 10]],
  ['打印时间 and its day', ['打印时间', '', '', 44_743]],
  ['填表日期 and its day, under a required field', ['填表日期', '2022年7月1日']],
  ['a part of the total', ['其中：机关', '', '', 1, 10]],
  ['承前页', ['承前页', '', '', '', 900]],
  ['上年结转, with its day', ['', '上年结转', '', '', 900]],
  ['报送单位', ['报送单位', '', '', '', '', '', '', '办公室']],
])('%s is no record, but is kept aside', (_, row) => {
  const reading = read([record(), record(), row]);
  expect([rowsOf(reading), others(reading), reading.findings]).toEqual([[2, 3], [1, 4], []]);
});

test.each<[string, CellValue[]]>([
  ['the numbers of the columns', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['甲 乙 1 2', ['甲', '乙', 1, 2, 3, 4]],
  ['甲 乙 丙 丁 戊 1 2 3', ['甲', '乙', '丙', '丁', '戊', 1, 2, 3]],
  ['（1） （2） …', ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）', '（8）']],
  ['① ② …', ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧']],
  ['A B C …', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']],
  ['1 2 … 5=3-4', ['1', '2', '3', '4', '5=3-4', '6', '7', '8']],
])('%s under the header are no record', (_, row) => {
  expect(rowsOf(read([row, record()]))).toEqual([3]);
});

test('a lone text under the table is a note; in the middle it is a poor record', () => {
  expect(rowsOf(read([record(), ['以上数据由财务科提供']]))).toEqual([2]);
  expect(rowsOf(read([record(), [], ['', '林业局办公室']]))).toEqual([2]);
  const middle = read([record(), ['', 'A100'], record()]);
  expect(rowsOf(middle)).toEqual([2, 3, 4]);
  expect(codes(middle)).toEqual([['FIELD-REQUIRED', 3, 1, '', '2022-06-20'], ['FIELD-REQUIRED', 3, 3, '', '会议、培训、其他']]);
});

test('a key that someone has begun a record with is not lost', () => {
  const reading = read([record(), ['', 'A100']]);
  expect(rowsOf(reading)).toEqual([2, 3]);
  expect(reading.findings.map(({ code }) => code)).toEqual(['FIELD-REQUIRED', 'FIELD-REQUIRED']);
});

test('a lone error is no note', () => {
  const reading = read([record(), ['', '#REF!']], { errors: [{ row: 3, column: 2 }] });
  expect(rowsOf(reading)).toEqual([2, 3]);
  expect(reading.findings.map(({ code }) => code)).toEqual(['FIELD-REQUIRED', 'VALUE-ERROR', 'FIELD-REQUIRED']);
});

test('a record may speak of a total or a note', () => {
  const row = record();
  row[7] = '全年工作小计';
  const reading = read([record(), row]);
  expect([rowsOf(reading), reading.findings]).toEqual([[2, 3], []]);
});

test.each(['统计人员', '录入人', '报送单位'])('%s in the first column of a row with all required values is a record\'s own', (word) => {
  const posts: Tracker = { ...ledger, fields: [{ name: '岗位', type: 'string', constraints: { required: true } }, ...ledger.fields] };
  const reading = readRows(posts, [['岗位', ...HEADER], ['会计', ...record()], [word, ...record()], [word, '2022年7月1日']]);
  expect([rowsOf(reading), others(reading), reading.findings]).toEqual([[2, 3], [1, 4], []]);
});

test('what is no record is kept with its raw cells, within the table\'s columns', () => {
  const reading = readRows(ledger, [['测试台账'], ['序号', ...HEADER], [1, ...record()], ['合计', '', '', '', '1', 10]]);
  expect(reading.table.otherRows).toEqual([
    { row: 2, cells: new Map(HEADER.map((name, at) => [at + 2, name])) },
    { row: 4, cells: new Map<number, CellValue>([[5, '1'], [6, 10]]) },
  ]);
  expect([rowsOf(reading), reading.findings]).toEqual([[3], []]);
});

test.each(['例', '示例：', '（例）'])('a filled row that says %s in the place of its number shows how to fill in', (word) => {
  const reading = readRows(ledger, [['序号', ...HEADER], [word, ...record()], [1, ...record()]]);
  expect([rowsOf(reading), reading.findings]).toEqual([[3], []]);
});

test('a note in the place of the number is one, though one of three required columns is filled', () => {
  const reading = readRows(ledger, [['序号', ...HEADER], [1, ...record()], ['说明', '1.日期以会议通知为准'], ['备注', ...record()]]);
  expect(rowsOf(reading)).toEqual([2, 4]);
});

test('numbers written beforehand under 序号 make no records', () => {
  const reading = readRows(ledger, [['序号', ...HEADER], [1, ...record()], [2], [3]]);
  expect(rowsOf(reading)).toEqual([2]);
});

test.each<[string, (readonly CellValue[])[], unknown[]]>([
  ['a right 合计', [record(1, 10), record(2, 20), ['合计', '', '', 3, 30]], []],
  ['a wrong 合计', [record(1, 10), record(2, 20), ['合计', '', '', 4, 31]], [['TOTAL-MISMATCH', 4, 4, '4', '3'], ['TOTAL-MISMATCH', 4, 5, '31', '30']]],
  ['a 合计 above its records', [['合计', '', '', 3, 30], record(1, 10), record(2, 20)], []],
  ['小计 after each part, then 合计', [record(1), record(2), ['小计', '', '', 3], record(4), ['小计', '', '', 4], ['合计', '', '', 7]], []],
  ['a wrong second 小计', [record(1), ['小计', '', '', 1], record(4), ['小计', '', '', 5]], [['TOTAL-MISMATCH', 5, 4, '5', '4']]],
  ['小计 above each part', [['小计', '', '', 3], record(1), record(2), ['小计', '', '', 4], record(4)], [['TOTAL-MISMATCH', 5, 4, '4', '3']]],
  ['本月合计 and 累计', [record(1), ['本月合计', '', '', 1], ['累计', '', '', 1], record(2), ['本月合计', '', '', 2], ['累计', '', '', 3]], []],
  ['a wrong 累计', [record(1), ['累计', '', '', 1], record(2), ['累计', '', '', 2]], [['TOTAL-MISMATCH', 5, 4, '2', '3']]],
  ['several 合计, each of its part', [record(1), ['合计', '', '', 1], record(2), ['合计', '', '', 2]], []],
  ['a total as text', [record(1, 10), ['合计', '', '', '', '10.00元']], []],
  ['a total that can\'t be read', [record(1, 10), ['合计', '', '', '若干', '/']], []],
  ['a total that is blacked out', [record(1, 10), ['合计', '', '', 1, '**']], [['VALUE-REDACTED', 3, 5, '**', '12.5']]],
  ['a total within half a cent', [record(1, 0.1), record(1, 0.2), ['合计', '', '', '', 0.3]], []],
  ['a sum over a cell that can\'t be read', [record('若干'), record(2), ['合计', '', '', 9]], [['FIELD-TYPE', 2, 4, '若干', '12']]],
  ['a sum over an approximation', [record('90多'), record(2), ['合计', '', '', 95]], [['VALUE-APPROXIMATE', 2, 4, '90多', '12']]],
])('%s', (_, rows, expected) => {
  expect(codes(read(rows))).toEqual(expected);
});

test('a wrong total names both figures', () => {
  const [finding] = read([record(1, 1234.5), ['合计', '', '', '', 2000]]).findings;
  expect(finding).toMatchObject({ severity: 'error', field: '金额', inPeriod: true, values: { label: '合计', total: '2,000.00 元', sum: '1,234.50 元' } });
});

test('a total in a 万元 column is compared in 元 and named in its own unit', () => {
  const header = HEADER.map((name) => (name === '金额' ? '金额（万元）' : name));
  const reading = readRows(ledger, [header, record(1, 0.5), ['合计', '', '', '', 0.6]]);
  expect(codes(reading)).toEqual([['TOTAL-MISMATCH', 3, 5, '0.6', '0.5']]);
});

test('a total that is an Excel error is one', () => {
  const reading = read([record(), ['合计', '', '', '#REF!']], { errors: [{ row: 3, column: 4 }] });
  expect(codes(reading)).toEqual([['VALUE-ERROR', 3, 4, '#REF!', '12']]);
});

test('a value merged downwards holds for each row; what is wrong is said once', () => {
  const rows = [record(), record(), record(), record()];
  for (const [at, cells] of rows.entries()) cells[2] = at === 1 ? '开会' : at === 2 || at === 3 ? '' : '会议';
  const reading = read(rows, { merged: [{ firstRow: 3, lastRow: 5, firstColumn: 3, lastColumn: 3 }], blockRows: 2 });
  const column = reading.table.columns.get('类别');
  expect(column).toMatchObject({ native: false, values: ['会议', '会议', '会议', '会议'] });
  expect(codes(reading)).toEqual([['VALUE-UNTIDY', 3, 3, '开会', '会议']]);
});

test('records whose cell could not be read are known, also those that a merged cell covers', () => {
  const { table } = read([record(), record('若干'), ['', 'B1', '会议', '', '**'], record('', '#REF!')], {
    merged: [{ firstRow: 3, lastRow: 4, firstColumn: 4, lastColumn: 4 }],
    errors: [{ row: 5, column: 5 }],
  });
  const unreadable = [table, ...(table.parts ?? [])].map(({ columns }) => ['次数', '金额', '类别'].map((field) => columns.get(field)?.unreadable));
  expect(unreadable).toEqual([[new Set([1, 2]), new Set([2, 3]), new Set()], [new Set([1, 2]), new Set([2, 3]), new Set()]]);
});

test('a row that is only covered by merged cells is blank', () => {
  const reading = read([record(), [], record()], { merged: [{ firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3 }] });
  expect(rowsOf(reading)).toEqual([2, 4]);
});

test('a wide merged line in the body is no record', () => {
  const reading = read([record(), ['机关'], record()], { merged: [{ firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 8 }] });
  expect([rowsOf(reading), others(reading)]).toEqual([[2, 4], [1, 3]]);
});

test('blocks of any size give the same reading', () => {
  const rows: (readonly CellValue[])[] = [record(), ['', 'A100'], record(1, '12元'), ['小计', '', '', 2], [], record('若干'), ['合计', '', '', 3], ['注：略'], ['以上由财务科提供']];
  const whole = read(rows);
  for (const blockRows of [1, 2, 3, 5]) {
    const parts = read(rows, { blockRows });
    expect(parts.findings).toEqual(whole.findings);
    expect([rowsOf(parts), others(parts)]).toEqual([rowsOf(whole), others(whole)]);
  }
});

test('a table without records is a table', () => {
  const reading = readRows(ledger, [['测试台账'], HEADER]);
  expect([rowsOf(reading), reading.findings]).toEqual([[], []]);
  expect(reading.table.columns.get('次数')?.values.length).toBe(0);
});
