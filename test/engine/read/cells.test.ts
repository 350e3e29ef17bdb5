import type { CellValue } from '../../../src/model/cell';
import type { Column } from '../../../src/model/table';
import type { Reading } from '../../../src/engine/read';
import { day, readRows, type ReadSetting } from '../sheets';
import { HEADER, ledger } from './ledger';

const june20 = day('2022-06-20');
const CLEAN: readonly CellValue[] = [june20, 'A1', '会议', 3, 26.5, '2022-06', '是', '正常'];

/** A clean record with one cell put in another's place. */
function withCell(field: string, raw: CellValue): CellValue[] {
  return CLEAN.map((value, at) => (HEADER[at] === field ? raw : value));
}

function readCell(field: string, raw: CellValue, setting: ReadSetting = {}, header = HEADER): Reading {
  return readRows(ledger, [header, withCell(field, raw)], setting);
}

function column(reading: Reading, field: string): Column {
  const found = reading.table.columns.get(field);
  if (!found) throw new Error(`no column ${field}`);
  return found;
}

const found = (reading: Reading) => reading.findings.map(({ code, at, received, expected, fix, fixKind }) => [code, at?.row, at?.column, received, expected, fix, fixKind]);

test('a clean record is read without a finding', () => {
  const reading = readRows(ledger, [HEADER, CLEAN]);
  expect(reading.findings).toEqual([]);
  expect([...reading.table.columns].map(([name, { values }]) => [name, values[0]])).toEqual([
    ['日期', june20], ['编号', 'A1'], ['类别', '会议'], ['次数', 3], ['金额', 26.5], ['月份', 2022 * 12 + 5], ['完成', 1], ['备注说明', '正常'],
  ]);
  expect([...reading.table.rows]).toEqual([2]);
  expect(reading.table.headerRow).toBe(1);
});

const NO_FIX = [undefined, undefined];
test.each([
  ['required, empty', '日期', '', ['FIELD-REQUIRED', '', '2022-06-20', ...NO_FIX], NaN],
  ['required, a sign for nothing', '编号', '—', ['FIELD-REQUIRED', '—', '', ...NO_FIX], ''],
  ['required, of a list', '类别', '无', ['FIELD-REQUIRED', '无', '会议、培训、其他', ...NO_FIX], ''],
  ['no date', '日期', '月底', ['FIELD-TYPE', '月底', '2022-06-20', ...NO_FIX], NaN],
  ['a fraction of a count', '次数', 2.5, ['FIELD-TYPE', '2.5', '12', ...NO_FIX], NaN],
  ['yes for a number', '金额', true, ['FIELD-TYPE', 'TRUE', '12.5', ...NO_FIX], NaN],
  ['a word for a number', '金额', '若干', ['FIELD-TYPE', '若干', '12.5', ...NO_FIX], NaN],
  ['neither yes nor no', '完成', '部分', ['FIELD-TYPE', '部分', '是/否', ...NO_FIX], NaN],
  ['no month', '月份', '第一季度', ['FIELD-TYPE', '第一季度', '2022-06', ...NO_FIX], NaN],
  ['redacted', '金额', '**', ['VALUE-REDACTED', '**', '12.5', ...NO_FIX], NaN],
  ['another word, far from all', '类别', '慰问', ['FIELD-ENUM', '慰问', '会议、培训、其他', ...NO_FIX], ''],
  ['another word, close to one', '类别', '会仪', ['FIELD-ENUM', '会仪', '会议、培训、其他', '会议', 'text'], ''],
  ['an alias', '类别', '开会', ['VALUE-UNTIDY', '开会', '会议', '会议', 'text'], '会议'],
  ['a text date', '日期', '2022.6.20', ['DATE-AS-TEXT', '2022.6.20', '2022-06-20', june20, 'date'], june20],
  ['a date as a number', '日期', 20220620, ['DATE-AS-TEXT', '20220620', '2022-06-20', june20, 'date'], june20],
  ['a text number', '次数', '十二', ['NUMBER-AS-TEXT', '十二', '12', 12, 'number'], 12],
  ['money with its unit', '金额', '2,600.00元', ['NUMBER-AS-TEXT', '2,600.00元', '2600', 2600, 'number'], 2600],
  ['approximate', '次数', '90多', ['VALUE-APPROXIMATE', '90多', '12', ...NO_FIX], 90],
  ['blanks around', '备注说明', ' 好 ', ['VALUE-UNTIDY', ' 好 ', '好', '好', 'text'], '好'],
  ['an odd spelling of yes', '完成', '✓', ['VALUE-UNTIDY', '✓', '√', '√', 'text'], 1],
  ['below the range', '次数', -1, ['FIELD-RANGE', '-1', '≥ 0', ...NO_FIX], -1],
  ['above the range', '次数', 501, ['FIELD-RANGE', '501', '≤ 500', ...NO_FIX], 501],
  ['at an excluded bound', '金额', 0, ['FIELD-RANGE', '0', '> 0', ...NO_FIX], 0],
  ['later than today', '日期', day('2022-07-06'), ['DATE-IN-FUTURE', '2022-07-06', '≤ 2022-07-05', ...NO_FIX], day('2022-07-06')],
  ['of another year', '日期', day('2021-12-31'), ['DATE-OUT-OF-YEAR', '2021-12-31', '2022', ...NO_FIX], day('2021-12-31')],
])('one finding for a cell that is %s', (_, field, raw, [code, received, expected, fix, fixKind], value) => {
  const reading = readCell(field, raw);
  expect(found(reading)).toEqual([[code, 2, HEADER.indexOf(field) + 1, received, expected, fix, fixKind]]);
  expect(column(reading, field).values[0]).toEqual(value);
  expect(reading.taken(0, field)).toBe(true);
  expect(reading.taken(0, field === '编号' ? '类别' : '编号')).toBe(false);
});

test.each([
  ['today', '日期', day('2022-07-05')],
  ['a number for a word', '备注说明', 12],
  ['a text that looks like an error', '备注说明', '#N/A'],
  ['nothing where nothing is required', '次数', ''],
  ['a sign for nothing', '金额', '/'],
  ['a month in any spelling', '月份', 202206],
  ['yes in any spelling', '完成', 'Y'],
  ['no, as 无', '完成', '无'],
  ['full-width punctuation', '备注说明', '（略）'],
])('no finding for %s', (_, field, raw) => {
  expect(readCell(field, raw).findings).toEqual([]);
});

test('an error cell is an error only where the block says so', () => {
  expect(found(readCell('金额', '#REF!', { errors: [{ row: 2, column: 5 }] }))).toEqual([['VALUE-ERROR', 2, 5, '#REF!', '12.5', ...NO_FIX]]);
  expect(found(readCell('编号', '#N/A', { errors: [{ row: 2, column: 2 }] }))).toEqual([['VALUE-ERROR', 2, 2, '#N/A', '', ...NO_FIX]]);
  expect(readCell('编号', '#N/A').findings).toEqual([]);
});

test.each([
  ['日期', june20, true], ['日期', june20 + 0.5, false], ['日期', '2022.6.20', false], ['日期', '', true],
  ['次数', '', true], ['次数', '-', false], ['次数', '3', false], ['次数', '若干', false], ['次数', '90多', false], ['次数', 501, true],
  ['编号', 'A1', true], ['编号', 1001, true], ['编号', ' A1', false], ['备注说明', '无', false], ['备注说明', '（略）', false],
  ['类别', '会议', true], ['类别', '开会', false],
  ['完成', 'Y', true], ['完成', true, true], ['完成', '✓', false], ['完成', '/', false],
  ['月份', june20, true], ['月份', '2022-06', false],
] as const)('%s holding %j: native is %s', (field, raw, native) => {
  expect(column(readCell(field, raw), field).native).toBe(native);
});

test('an error or a redaction is not native, and its record is unreadable', () => {
  const broken = column(readCell('金额', '#REF!', { errors: [{ row: 2, column: 5 }] }), '金额');
  expect([broken.native, broken.unreadable]).toEqual([false, new Set([0])]);
  const hidden = column(readCell('金额', '***'), '金额');
  expect([hidden.native, hidden.unreadable]).toEqual([false, new Set([0])]);
});

test('numbers and words mixed in one column of words are not native', () => {
  const reading = readRows(ledger, [HEADER, withCell('编号', 1001), withCell('编号', '1002')]);
  expect(column(reading, '编号')).toMatchObject({ native: false, values: ['1001', '1002'] });
});

test('the spellings of yes are collected, as Excel tells them apart', () => {
  const reading = readRows(ledger, [HEADER, ...['是', '√', 'y', 'Y', 1, '1', '否', '无', '是'].map((raw) => withCell('完成', raw))]);
  expect(column(reading, '完成')).toMatchObject({ native: true, trueSpellings: ['是', '√', 'y', 1] });
  expect([...column(reading, '完成').values]).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 1]);
});

test('a 万元 column comes in 元 and stays native; a fix is in the cell\'s own unit', () => {
  const header = HEADER.map((name) => (name === '金额' ? '金额（万元）' : name));
  const clean = readCell('金额', 0.57, {}, header);
  expect(column(clean, '金额')).toMatchObject({ scale: 10_000, native: true, header: '金额（万元）' });
  expect(column(clean, '金额').values[0]).toBe(5700);
  const untidy = readCell('金额', '5000元', {}, header);
  expect(column(untidy, '金额').values[0]).toBe(5000);
  expect(untidy.findings[0]).toMatchObject({ code: 'NUMBER-AS-TEXT', fix: 0.5 });
});

test('in the 1904 system the same day is another number', () => {
  const reading = readCell('日期', june20 - 1462, { dateSystem: 1904 });
  expect(reading.findings).toEqual([]);
  expect(column(reading, '日期')).toMatchObject({ native: true });
  expect(column(reading, '日期').values[0]).toBe(june20);
  expect(readCell('日期', '2022.6.20', { dateSystem: 1904 }).findings[0]?.fix).toBe(june20);
});

test('approximations are kept apart', () => {
  const reading = readRows(ledger, [HEADER, withCell('次数', 5), withCell('次数', '近百'), withCell('次数', '约50')]);
  const counts = column(reading, '次数');
  expect(counts.kind === 'number' && [...counts.approximate]).toEqual([[1, 'near'], [2, 'about']]);
  expect(reading.findings.map((finding) => finding.values)).toEqual([{ kind: 'near', number: '100' }, { kind: 'about', number: '50' }]);
});

test('a finding tells whether its record lies in the period', () => {
  const reading = readRows(ledger, [
    HEADER,
    [june20, 'A1', '慰问'],
    [day('2022-07-02'), 'A2', '慰问'],
    ['月底', 'A3', '会议'],
  ]);
  expect(reading.findings.map(({ code, inPeriod }) => [code, inPeriod])).toEqual([['FIELD-ENUM', true], ['FIELD-ENUM', false], ['FIELD-TYPE', true]]);
});

test('in a tracker of state only what comes after the period lies outside it, and no year is wrong', () => {
  const rows = [[day('2015-03-01'), 'A1', '慰问'], [day('2022-07-02'), 'A2', '慰问']];
  const reading = readRows({ ...ledger, nature: 'state' }, [HEADER, ...rows]);
  expect(reading.findings.map(({ code, inPeriod }) => [code, inPeriod])).toEqual([['FIELD-ENUM', true], ['FIELD-ENUM', false]]);
});

test('a period over two years has both for its reporting years', () => {
  const setting = { period: '2021-07-01..2022-06-30' };
  expect(readCell('日期', day('2021-01-05'), setting).findings).toEqual([]);
  expect(found(readCell('日期', day('2020-12-31'), setting))).toEqual([['DATE-OUT-OF-YEAR', 2, 1, '2020-12-31', '2021–2022', ...NO_FIX]]);
});

test('a long column of different words is read like a short one', () => {
  const rows = Array.from({ length: 6000 }, (_, at) => withCell('备注说明', at === 5000 ? ' 晚 ' : at === 5500 ? '-' : `第${at}件`));
  const reading = readRows(ledger, [HEADER, ...rows], { blockRows: 700 });
  expect(reading.findings.map(({ code, at }) => [code, at?.row])).toEqual([['VALUE-UNTIDY', 5002]]);
  const words = column(reading, '备注说明').values;
  expect([words.length, words[0], words[4999], words[5000], words[5500], words[5999]]).toEqual([6000, '第0件', '第4999件', '晚', '', '第5999件']);
});
