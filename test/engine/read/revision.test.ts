import fc from 'fast-check';
import type { CellValue } from '../../../src/model/cell';
import { canReread, createReader, type ReadBlock, type Reading, Revision, type RowRange, type RowShift } from '../../../src/engine/read';
import type { Place } from '../../../src/engine/types';
import { day, period, placeFor, type Rows } from '../sheets';
import { HEADER, ledger } from './ledger';

const OPTIONS = { period: period('2022H1'), today: day('2022-07-05'), dateSystem: 1900 } as const;

interface Sheet {
  readonly rows: Rows;
  readonly place: Place;
  readonly reading: Reading;
}

const blockOf = (rows: Rows, { firstRow, lastRow }: RowRange): ReadBlock => ({ firstRow, firstColumn: 1, values: rows.slice(firstRow - 1, lastRow).map((cells) => HEADER.map((_, at) => cells[at] ?? '')), errors: [] });

function readWhole(rows: Rows): Sheet {
  const place = placeFor(ledger, rows);
  const reader = createReader(place, OPTIONS);
  reader.add(blockOf(rows, { firstRow: 2, lastRow: rows.length }));
  return { rows, place, reading: reader.finish() };
}

/** Brings a reading up to date as the add-in does after one change: what is stale is read again, and no more. */
function follow(before: Sheet, rows: Rows, change: RowRange | RowShift): Sheet & { readonly read: number } {
  const place = placeFor(ledger, rows);
  if (!canReread(before.place, place)) return { ...readWhole(rows), read: rows.length };
  const revision = new Revision(before.reading, place, OPTIONS);
  const stale = 'kind' in change ? [...revision.shift(change)] : [change];
  if (revision.lastRow !== rows.length) stale.push({ firstRow: Math.min(revision.lastRow + 1, rows.length), lastRow: Math.max(revision.lastRow, rows.length) });
  let read = 0;
  for (const changed of stale) {
    let range = revision.rowsToRead(changed);
    while (range) {
      read += range.lastRow - range.firstRow + 1;
      range = revision.take(range, [blockOf(rows, range)]) ? undefined : revision.rowsToRead({ firstRow: range.firstRow, lastRow: range.lastRow + 1 });
    }
  }
  return { rows, place, reading: revision.finish(), read };
}

/** All that a reading says, parts included. */
function said({ table, findings }: Reading) {
  const columnsOf = ({ columns }: Reading['table']) =>
    [...columns].map(([name, { values, native, unreadable, trueSpellings, ...rest }]) => [name, [...values], native, [...unreadable], trueSpellings, rest.kind === 'number' ? [...rest.approximate] : []]);
  return { rows: [...table.rows], columns: columnsOf(table), others: table.otherRows, findings, parts: table.parts?.map((part) => [[...part.rows], columnsOf(part)]) };
}
/** The same, of all records together, whichever pages they stand in. */
const inWhole = (reading: Reading) => ({ ...said(reading), parts: reading.table.parts?.reduce((sum, part) => sum + part.rows.length, 0) });

let serial = 0;
const record = (cells: Readonly<Record<number, CellValue>> = {}): CellValue[] => [44_732, `A${(serial += 1)}`, '会议', 1, 10, '2022-06', '是', '正常'].map((value, at) => cells[at] ?? value);
const cell = fc.constantFrom<CellValue>('', '—', '会议', '开会', '慰问', 7, '7', '若干', '约9', '2022.6.1', '2022-06', '是', '√', '否', 'Y', ' 略', '合计', '注：略');
const special = fc.constantFrom<readonly CellValue[]>([], ['合计', '', '', 3, 30], ['小计', '', '', 1, 10], ['注：略'], ['', 'A100'], HEADER, ['', '', '', 0, 0]);
const row: fc.Arbitrary<readonly CellValue[]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(HEADER.length - 1), cell).map(([at, raw]) => record({ [at]: raw })) },
  { weight: 1, arbitrary: special },
);
/** More rows than a page holds, most of them clean. */
const start = fc.tuple(fc.integer({ min: 3, max: 1900 }), fc.array(fc.tuple(fc.nat(1899), row), { maxLength: 12 })).map(([count, odd]) => {
  const rows: (readonly CellValue[])[] = Array.from({ length: count }, () => record());
  for (const [at, cells] of odd) rows[at % count] = cells;
  return [HEADER, ...rows];
});
/** Near the ends of pages and of the sheet, and elsewhere. */
const place = fc.oneof(fc.constantFrom(2, 512, 513, 514, 1025, 1026, 10_000), fc.integer({ min: 2, max: 1900 }));
const change = fc.record({ kind: fc.constantFrom('typed', 'inserted', 'deleted'), at: place, rows: fc.array(row, { minLength: 1, maxLength: 4 }) });

test('a reading that follows changes says what reading the whole sheet says', () => {
  fc.assert(
    fc.property(start, fc.array(change, { minLength: 1, maxLength: 4 }), (rows, changes) => {
      let sheet = readWhole(rows);
      for (const { kind, at, rows: put } of changes) {
        const firstRow = Math.min(at, sheet.rows.length + (kind === 'deleted' ? 0 : 1));
        const over = kind === 'inserted' ? 0 : put.length;
        const after = [...sheet.rows.slice(0, firstRow - 1), ...(kind === 'deleted' ? [] : put), ...sheet.rows.slice(firstRow - 1 + over)];
        // A sheet without a body is read whole.
        if (after.length < 3) return;
        const lastRow = Math.min(firstRow + put.length - 1, kind === 'deleted' ? sheet.rows.length : Infinity);
        sheet = follow(sheet, after, kind === 'typed' ? { firstRow, lastRow } : { kind: kind === 'inserted' ? 'inserted' : 'deleted', firstRow, lastRow });
        expect(inWhole(sheet.reading)).toEqual(inWhole(readWhole(after).reading));
      }
    }),
    { numRuns: 80 },
  );
});

test('of a changed cell one page is read again; the columns of the others are the same objects', () => {
  const rows = [HEADER, ...Array.from({ length: 1700 }, () => record())];
  const before = readWhole(rows);
  const after = rows.map((cells, at) => (at === 699 ? [...cells.slice(0, 7), '若干'] : cells));
  const { reading, read } = follow(before, after, { firstRow: 700, lastRow: 700 });
  expect(read).toBe(512);
  expect(reading.table.parts?.map(({ columns }, at) => columns === before.reading.table.parts?.[at]?.columns)).toEqual([true, false, true]);
  expect([...reading.table.columns].flatMap(([name, column]) => (column === before.reading.table.columns.get(name) ? [] : [name]))).toEqual(['备注说明']);
});

test.each([[1000], [1023], [1024], [1500]])('%i different words: what follows a word typed anew is what the whole sheet says', (count) => {
  const rows = [HEADER, ...Array.from({ length: count }, (_, nth) => record({ 7: `第${nth}项` }))];
  let sheet = readWhole(rows);
  for (const [at, raw] of [[600, '新词'], [2, '第5项'], [count, 17], [601, '']] as const) {
    const after = sheet.rows.map((cells, nth) => (nth === at - 1 ? cells.map((old, column) => (column === 7 ? raw : old)) : cells));
    sheet = follow(sheet, after, { firstRow: at, lastRow: at });
    expect(said(sheet.reading)).toEqual(said(readWhole(after).reading));
  }
});
