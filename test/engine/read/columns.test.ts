import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import type { Column } from '../../../src/model/table';
import type { Tracker } from '../../../src/model/tracker';
import { createReader, type Reading } from '../../../src/engine/read';
import { enumReader, readText } from '../../../src/engine/read/readWord';
import { readBoolean } from '../../../src/engine/read/readBoolean';
import { readDate } from '../../../src/engine/read/readDate';
import { readMonth } from '../../../src/engine/read/readMonth';
import { readNumber } from '../../../src/engine/read/readNumber';
import type { Outcome } from '../../../src/engine/read/outcome';
import { day, period, placeFor, readRows, type ReadSetting, type Rows } from '../sheets';
import { HEADER, ledger } from './ledger';

const columnOf = (reading: Reading, field: string): Column => {
  const found = reading.table.columns.get(field);
  if (!found) throw new Error(`no column ${field}`);
  return found;
};
const KIND = HEADER.indexOf('类别');
const REMARK = HEADER.indexOf('备注说明');
/** A clean record; `cells`: others in the place of some. */
const record = (nth: number, cells: Readonly<Record<number, CellValue>> = {}): CellValue[] =>
  [day('2022-06-20'), `A${nth}`, '会议', 1, 10, '2022-06', '是', '正常'].map((value, at) => cells[at] ?? value);
const words = (count: number): string[] => Array.from({ length: count }, (_, nth) => `第${nth + 1}小班`);

test.each([1022, 1023, 1024, 1025, 3000])('%i different words in a column are all kept, and so are those that come again', (count) => {
  const written = [...words(count), '', ...words(count).reverse(), '—'];
  const rows = written.map((word, nth) => record(nth + 1, { [REMARK]: word }));
  for (const blockRows of [10_000, 700, 1024]) {
    const reading = readRows(ledger, [HEADER, ...rows], { blockRows });
    expect(columnOf(reading, '备注说明').values).toEqual([...words(count), '', ...words(count).reverse(), '']);
    expect(columnOf(reading, '备注说明')).toMatchObject({ native: false, unreadable: new Set() });
    expect(reading.table.parts?.flatMap(({ columns }) => [...(columns.get('备注说明')?.values ?? [])])).toEqual(columnOf(reading, '备注说明').values);
  }
});

test('a list of more than a thousand allowed words allows no other word', () => {
  const allowed = words(1500);
  const fields = ledger.fields.map((field) => (field.name === '类别' ? { ...field, constraints: { required: true, enum: allowed } } : field));
  const tracker: Tracker = { ...ledger, fields };
  const rows = [...allowed, '第9999林班', '第１小班'].map((word, nth) => record(nth + 1, { [KIND]: word }));
  const reading = readRows(tracker, [HEADER, ...rows]);
  expect(columnOf(reading, '类别')).toMatchObject({ values: [...allowed, '', '第1小班'], unreadable: new Set([1500]), native: false });
  expect(reading.findings.map(({ code, at, received }) => [code, at?.row, received])).toEqual([['FIELD-ENUM', 1502, '第9999林班'], ['VALUE-UNTIDY', 1503, '第１小班']]);
});

test.each<[string, readonly CellValue[], boolean]>([
  ['numbers only', [1001, 1002, 1001], true],
  ['words only', ['1001', '1002', '1001'], true],
  ['a number after the same word', ['1001', '1002', 1001], false],
  ['a word after the same number', [1001, '1002', 1002], false],
  ['a number a thousand words later', [...words(1200), 7], false],
  ['a word a thousand numbers later', [...Array.from({ length: 1200 }, (_, nth) => nth), '七'], false],
  ['a number and nothing', [7, ''], true],
])('%s in a column of words: Excel compares as is done here', (_, written, native) => {
  const reading = readRows(ledger, [HEADER, ...written.map((word, nth) => record(nth + 1, { [REMARK]: word }))]);
  expect(columnOf(reading, '备注说明')).toMatchObject({ values: written.map(String), native });
  expect(reading.findings).toEqual([]);
});

test.each<[string, Readonly<Record<number, CellValue>>, readonly boolean[]]>([
  ['a number in the first', { 2: 7 }, [false, true, true]],
  ['nothing but numbers in the second', Object.fromEntries(Array.from({ length: 512 }, (_, nth) => [nth + 514, nth])), [true, true, true]],
  ['wide brackets in the first two', { 3: '（略）', 4: '（略）', 600: '（略）' }, [false, false, true]],
  ['blanks around a word in the second', { 700: ' 略' }, [true, false, true]],
])('of each page by itself it is known whether Excel compares its words as is done here: %s', (_, written, native) => {
  const rows = Array.from({ length: 1400 }, (_, nth) => record(nth + 1, { [REMARK]: written[nth + 2] ?? '正常' }));
  const { table } = readRows(ledger, [HEADER, ...rows]);
  expect(table.columns.get('备注说明')?.native).toBe(false);
  expect(table.parts?.map(({ rows: [first], columns }) => [first, columns.get('备注说明')?.native])).toEqual([2, 514, 1026].map((first, nth) => [first, native[nth]]));
});

test('the bureau\'s own words are read as the allowed ones, each time that they come', () => {
  const place = { ...placeFor(ledger, [HEADER, record(1)]), words: new Map([['类别', new Map([['碰头会', '会议'], ['学习班', '培训']])]]) };
  const written = ['碰头会', '会议', '碰头会', '学习班', ' 碰头会', '碰头会', '培训', '学习班'];
  const reader = createReader(place, { period: period('2022H1'), today: day('2022-07-05'), dateSystem: 1900 });
  reader.add({ firstRow: 2, firstColumn: 1, values: written.map((word, nth) => record(nth + 1, { [KIND]: word })), errors: [] });
  const reading = reader.finish();
  expect(columnOf(reading, '类别')).toMatchObject({ values: ['会议', '会议', '会议', '培训', '会议', '会议', '培训', '培训'], native: false });
  expect(reading.findings.map(({ code, at, received, expected }) => [code, at?.row, received, expected])).toEqual([['VALUE-UNTIDY', 6, ' 碰头会', '碰头会']]);
});

test('more rows than were told of are all read', () => {
  const place = placeFor(ledger, [HEADER, record(1), record(2)]);
  const reader = createReader(place, { period: period('2022H1'), today: day('2022-07-05'), dateSystem: 1900 });
  const rows = words(2000).map((word, nth) => record(nth + 1, { [REMARK]: word, 3: nth % 400 }));
  reader.add({ firstRow: 2, firstColumn: 1, values: rows.slice(0, 5), errors: [] });
  reader.add({ firstRow: 7, firstColumn: 1, values: rows.slice(5), errors: [] });
  const reading = reader.finish();
  expect(reading.findings).toEqual([]);
  expect([...reading.table.rows]).toEqual(rows.map((_, nth) => nth + 2));
  expect([...columnOf(reading, '次数').values]).toEqual(rows.map((cells) => cells[3]));
  expect(columnOf(reading, '备注说明').values).toEqual(words(2000));
});

test('a page that begins with a cell that a merged one covers has its value, and is not Excel\'s to count', () => {
  const rows = Array.from({ length: 1400 }, (_, nth) => record(nth + 1));
  const [first, last] = [510, 516];
  for (let row = first + 1; row <= last; row++) rows[row - 2] = record(row - 1, { [KIND]: '', 3: '', 6: '' });
  rows[first - 2] = record(first - 1, { [KIND]: '开会', 3: 9, 6: '否' });
  const merged = [KIND, 3, 6].map((at) => ({ firstRow: first, lastRow: last, firstColumn: at + 1, lastColumn: at + 1 }));
  const reading = readRows(ledger, [HEADER, ...rows], { merged });
  const expected = <T>(usual: T, shared: T): T[] => rows.map((_, nth) => (nth + 2 >= first && nth + 2 <= last ? shared : usual));
  expect(columnOf(reading, '类别').values).toEqual(expected('会议', '会议'));
  expect([...columnOf(reading, '次数').values]).toEqual(expected(1, 9));
  expect([...columnOf(reading, '完成').values]).toEqual(expected(1, 0));
  expect(reading.table.parts?.map(({ rows: own, columns }) => [own[0], columns.get('次数')?.native, columns.get('类别')?.native])).toEqual([[2, false, false], [514, false, false], [1026, true, true]]);
  expect(reading.findings.map(({ code, at }) => [code, at?.row])).toEqual([['VALUE-UNTIDY', 510]]);
});

/** Reads each cell by itself: what the columns, which remember words and months, must come to as well. */
function cellByCell(field: Tracker['fields'][number]): (raw: CellValue) => Outcome<number | string> {
  const dates = { dateSystem: 1900, period: period('2022H1') } as const;
  switch (field.type) {
    case 'date': return (raw) => readDate(raw, dates);
    case 'yearmonth': return (raw) => readMonth(raw, dates);
    case 'boolean': return readBoolean;
    case 'string': return field.constraints?.enum ? enumReader(field) : readText;
    default: return (raw) => readNumber(raw, { integer: field.type === 'integer', scale: 1, ...(field.unit !== undefined && { unit: field.unit }) });
  }
}

/** Cells that may stand in the columns; each has some that come again and again. */
const CELLS: Readonly<Record<string, readonly CellValue[]>> = {
  日期: [44_732, 44_733, '2022.6.20', '2022年6月21日', 20_220_620, '6月底'],
  编号: ['甲1', '乙 2', 'A-3', 17, '17', ' 丙4', '１８', '张 三', '张三'],
  类别: ['会议', '培训', '其他', '开会', '会 议', '慰问', '会仪'],
  次数: [0, 3, 500, 501, 2.5, '12', '约90', '若干', '', '—', true],
  金额: [0.5, 1000, '2,600元', '万把', '', '无', -3],
  月份: ['2022-06', '2022年6月', 44_713, 202_206, '六月', '', '/', '上半年'],
  完成: ['是', '否', '√', 1, 0, '1', true, 'TRUE', '✓', '没有', '', '-', '部分', 'y', 'Y'],
  备注说明: ['正常', '略', '', '无', 9, '9', false, '  好', 'Ａ级', '（略）'],
};
const rowOfCells: fc.Arbitrary<CellValue[]> = fc.tuple(...HEADER.map((name) => fc.constantFrom(...(CELLS[name] ?? ['']))));
/** Some rows over and over, with words of their own: more than a page, and more words than are numbered. */
const sheets: fc.Arbitrary<{ rows: Rows; setting: ReadSetting }> = fc
  .tuple(fc.array(rowOfCells, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 1600 }), fc.integer({ min: 1, max: 1600 }), fc.constantFrom(0, 1, 3), fc.constantFrom(0, 0, 7, 200))
  .map(([pattern, count, blockRows, own, broken]) => ({
    rows: Array.from({ length: count }, (_, nth) => {
      const cells = [...(pattern[nth % pattern.length] ?? [])];
      if (own > 0 && nth % own === 0) cells[REMARK] = `第${nth}项`;
      return cells;
    }),
    setting: { blockRows, errors: broken === 0 ? [] : Array.from({ length: Math.floor(count / broken) }, (_, nth) => ({ row: (nth + 1) * broken + 1, column: 3 + (nth % 6) })) },
  }));

/** What a column comes to whose cells are these. */
function expectedOf(field: Tracker['fields'][number], cells: readonly { readonly raw: CellValue; readonly broken: boolean }[]) {
  const read = cellByCell(field);
  const outcomes = cells.map(({ raw, broken }) => ({ raw, outcome: broken ? ({ kind: 'unreadable', code: 'FIELD-TYPE' } as const) : read(raw) }));
  const values = outcomes.flatMap(({ raw, outcome }, nth) => (outcome.kind === 'value' ? [{ nth, raw, ...outcome }] : []));
  const kinds = new Set(values.map(({ raw }) => typeof raw === 'number'));
  const spellings = new Map<string, CellValue>();
  for (const { raw, value } of values) if (value === 1 && !spellings.has(String(raw).toUpperCase())) spellings.set(String(raw).toUpperCase(), raw);
  return {
    values: outcomes.map(({ outcome }) => (outcome.kind === 'value' ? outcome.value : field.type === 'string' ? '' : NaN)),
    unreadable: outcomes.flatMap(({ outcome }, nth) => (outcome.kind === 'unreadable' ? [nth] : [])),
    native: outcomes.every(({ raw, outcome }) => (outcome.kind === 'value' ? outcome.native : outcome.kind === 'missing' && raw === '')) && !(field.type === 'string' && kinds.size > 1),
    spellings: field.type === 'boolean' ? [...spellings.values()] : undefined,
    approximate: values.flatMap(({ nth, approximate }) => (approximate ? [[nth, approximate]] : [])),
  };
}

const told = (column: Column | undefined) => ({
  values: [...(column?.values ?? [])],
  unreadable: [...(column?.unreadable ?? [])],
  native: column?.native,
  spellings: column?.trueSpellings,
  approximate: column?.kind === 'number' ? [...column.approximate] : [],
});

test('columns and their parts come to what their cells say one by one, however often they come and in whichever portions', () => {
  fc.assert(
    fc.property(sheets, ({ rows, setting }) => {
      const { table } = readRows(ledger, [HEADER, ...rows], setting);
      const broken = new Set(setting.errors?.map(({ row, column }) => `${row} ${column}`));
      expect([...table.rows]).toEqual(rows.map((_, nth) => nth + 2));
      for (const [at, field] of ledger.fields.entries()) {
        const cells = rows.map((row, nth) => ({ raw: row[at] ?? '', broken: broken.has(`${nth + 2} ${at + 1}`) }));
        expect([field.name, told(table.columns.get(field.name))]).toEqual([field.name, expectedOf(field, cells)]);
        for (const part of table.parts ?? []) {
          const first = (part.rows[0] ?? 2) - 2;
          expect([field.name, first, told(part.columns.get(field.name))]).toEqual([field.name, first, expectedOf(field, cells.slice(first, first + part.rows.length))]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
