import fc from 'fast-check';
import { partsOf } from '../../../src/model/day';
import type { CellValue } from '../../../src/model/cell';
import type { Outcome } from '../../../src/engine/read/outcome';
import { readBoolean } from '../../../src/engine/read/readBoolean';
import { readDate } from '../../../src/engine/read/readDate';
import { readMonth } from '../../../src/engine/read/readMonth';
import { readNumber } from '../../../src/engine/read/readNumber';
import { enumReader, readText } from '../../../src/engine/read/readWord';
import { parseNumeral } from '../../../src/engine/read/numeral';
import { isMissingSign } from '../../../src/engine/fold';
import { hasValue } from '../../../src/model/table';
import { day, period, readRows } from '../sheets';
import { HEADER, ledger } from './ledger';

/** Signs that the readers look for, so that random texts come near to what they take. */
const signs = fc.constantFrom(...'0123456789０１２．.,，-—/年月日号上下约近余多十百千万亿点一二三〇两元次%¥*×无是否有√YN TRUE第 \u3000\u00A0:周'.split(''));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: signs, maxLength: 14 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.double(),
  fc.integer({ min: -10, max: 100_000_000 }),
  fc.double({ min: 1890, max: 2110, noNaN: true }),
  fc.boolean(),
);
const dates = { dateSystem: 1900, period: period('2022H1') } as const;
const choose = enumReader({ name: '级别', type: 'string', constraints: { enum: ['高', '中', '低'] } });

const readers: [string, (raw: CellValue) => Outcome<number | string>][] = [
  ['counts', (raw) => readNumber(raw, { integer: true, unit: '次', scale: 1 })],
  ['money in 万元', (raw) => readNumber(raw, { integer: false, unit: '元', scale: 10_000 })],
  ['dates', (raw) => readDate(raw, dates)],
  ['dates of the 1904 system', (raw) => readDate(raw, { ...dates, dateSystem: 1904 })],
  ['months', (raw) => readMonth(raw, dates)],
  ['booleans', readBoolean],
  ['words', readText],
  ['words of a list', choose],
];

test.each(readers)('any cell read as %s is a value, missing or a finding', (_, read) => {
  fc.assert(
    fc.property(cell, (raw) => {
      const outcome = read(raw);
      if (outcome.kind !== 'value') return ['missing', 'unreadable'].includes(outcome.kind);
      const sound = typeof outcome.value === 'string' ? outcome.value !== '' : Number.isFinite(outcome.value);
      // What is not tidy has a fix, or is approximate.
      return sound && (outcome.untidy === undefined || outcome.approximate !== undefined || outcome.fix !== undefined);
    }),
    { numRuns: 3000 },
  );
});

test.each(readers)('a fix is tidy when it is read again as %s', (_, read) => {
  fc.assert(
    fc.property(cell, (raw) => {
      const outcome = read(raw);
      if (outcome.kind !== 'value' || outcome.fix === undefined) return true;
      // A fix that is a date is a serial of the 1900 system.
      const again = outcome.fixKind === 'date' ? readDate(outcome.fix, dates) : read(outcome.fix);
      const close = (left: number | string, right: number | string) => left === right || (typeof left === 'number' && Math.abs(left - Number(right)) <= Math.abs(left) * 1e-12);
      return again.kind === 'value' && close(outcome.value, again.value) && again.untidy === undefined;
    }),
    { numRuns: 3000 },
  );
});

test('every date is read alike in every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('1950-01-01'), max: day('2099-12-31') }), fc.constantFrom('.', '/', '-', '年'), fc.boolean(), (serial, mark, pad) => {
      const { year, month, date } = partsOf(serial);
      const two = (value: number) => (pad ? String(value).padStart(2, '0') : String(value));
      const text = mark === '年' ? `${year}年${two(month)}月${two(date)}日` : [year, two(month), two(date)].join(mark);
      const outcome = readDate(text, dates);
      return outcome.kind === 'value' && outcome.value === serial;
    }),
  );
});

test('numerals are read back', () => {
  const DIGITS = '零一二三四五六七八九';
  /** The usual spelling, up to 9 999. */
  const spell = (value: number): string => {
    let text = '';
    let gap = false;
    for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
      const digit = Math.floor(value / unit) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? '零' : ''}${DIGITS[digit] ?? ''}${name}`;
        gap = false;
      }
    }
    return text.replace(/^一十/, '十');
  };
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => parseNumeral(spell(value)) === value));
});

test('of any rows each cell of a record is a value, missing or has a finding, and one at most', () => {
  const row = fc.array(fc.oneof({ weight: 2, arbitrary: cell }, fc.constantFrom<CellValue>('', '合计', '小计', '注：', '会议', 44732)), { minLength: HEADER.length, maxLength: HEADER.length });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 13 }), (rows, blockRows) => {
      const reading = readRows(ledger, [HEADER, ...rows], { blockRows });
      const { table, findings } = reading;
      const places = findings.map(({ at }) => `${at?.row} ${at?.column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const [record, sheetRow] of table.rows.entries()) {
        for (const column of table.columns.values()) {
          const raw = rows[sheetRow - 2]?.[column.position - 1] ?? '';
          const said = places.includes(`${sheetRow} ${column.position}`);
          expect(said).toBe(reading.taken(record, column.field.name));
          expect(hasValue(column, record) || said || (typeof raw === 'string' && isMissingSign(raw))).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});
