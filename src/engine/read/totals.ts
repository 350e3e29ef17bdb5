import type { CellValue } from '../../model/cell';
import { amountText } from '../amountText';
import type { CellLog } from './CellLog';
import { type ColumnSpec, wanted } from './columnSpec';
import { exact } from './numeral';
import { readNumber } from './readNumber';
import type { TotalKind } from './rowKind';

/** One total row, kept until all records are read. */
export interface TotalRow {
  readonly kind: TotalKind;
  readonly label: string;
  readonly row: number;
  /** Records above it. */
  readonly records: number;
  /** Records above the nearest repeated header; absent where none is known. */
  readonly sinceHeader?: number;
  /** By sheet column, the filled cells of number columns. */
  readonly cells: ReadonlyMap<number, { readonly raw: CellValue; readonly error: boolean }>;
}

type Range = readonly [from: number, to: number];

/** Money agrees to half a cent; binary fractions add less than that. */
const TOLERANCE = 0.005;

/** A column of numbers, as the totals look at it. */
export interface SummedColumn {
  readonly spec: ColumnSpec;
  readonly values: Float64Array;
  /** Records whose cell can't take part in a sum: unreadable or approximate. */
  readonly doubtful: readonly number[];
}

/** Compares every total cell with its records: 小计 with those since the 小计 or header before it, 合计 with all, 累计 with those above. */
export function checkTotals(totals: readonly TotalRow[], columns: readonly SummedColumn[], records: number, log: CellLog): void {
  const ranges = rangesOf(totals, records);
  for (const column of columns) {
    const { field, position, scale } = column.spec;
    if ((field.type !== 'number' && field.type !== 'integer') || field.unit === '%') continue;
    const format = { integer: false, scale, ...(field.unit === undefined ? {} : { unit: field.unit }) };
    const sumOf = rangeSums(column);
    for (const [nth, total] of totals.entries()) {
      const cell = total.cells.get(position);
      if (cell === undefined) continue;
      if (cell.error) {
        log.atRow(column.spec, total.row, { code: 'VALUE-ERROR', received: String(cell.raw), expected: wanted(field) });
        continue;
      }
      const outcome = readNumber(cell.raw, format);
      if (outcome.kind === 'unreadable' && outcome.code === 'VALUE-REDACTED') {
        log.atRow(column.spec, total.row, { code: outcome.code, received: String(cell.raw), expected: wanted(field) });
      }
      if (outcome.kind !== 'value' || outcome.approximate) continue;
      const sums = (ranges[nth] ?? []).map(sumOf);
      // A sum over a cell that nobody can read can't be told right or wrong.
      if (sums.includes(undefined) || sums.some((sum) => Math.abs((sum ?? 0) - outcome.value) <= TOLERANCE)) continue;
      const sum = sums[0] ?? 0;
      log.atRow(column.spec, total.row, {
        code: 'TOTAL-MISMATCH',
        received: String(cell.raw),
        expected: String(exact(sum / scale)),
        values: { label: total.label, total: amountText(outcome.value, field.unit), sum: amountText(sum, field.unit) },
      });
    }
  }
}

/** The record ranges that each total may be of; the first is the one that it is named after. */
function rangesOf(totals: readonly TotalRow[], records: number): Range[][] {
  const all: Range = [0, records];
  const several = totals.filter((total) => total.kind === 'total').length > 1;
  const last = { subtotal: 0, total: 0, group: 0 };
  return totals.map((total, nth) => {
    const below: Range = [total.records, totals.slice(nth + 1).find((next) => next.records > total.records)?.records ?? records];
    const since = (from: number): Range[] => (from < total.records ? [[from, total.records]] : [below]);
    if (total.kind === 'running') return [[0, total.records], all];
    const from = last[total.kind];
    last[total.kind] = total.records;
    if (total.kind === 'subtotal') return [...since(Math.max(from, total.sinceHeader ?? 0)), ...since(from)];
    if (total.kind === 'group') return [...since(Math.max(from, last.subtotal)), ...since(from), all];
    // Several 合计 rows are each of their own group.
    return several ? [all, ...since(from)] : [all];
  });
}

/** Sums over ranges of records; `undefined` where a record in it is doubtful. */
function rangeSums(column: SummedColumn): (range: Range) => number | undefined {
  const known = new Map<string, number | undefined>();
  const doubtful = Int32Array.from(column.doubtful).sort();
  return ([from, to]) => {
    const key = `${from} ${to}`;
    if (known.has(key)) return known.get(key);
    let sum: number | undefined = 0;
    if (doubtful.some((record) => record >= from && record < to)) sum = undefined;
    else for (let record = from; record < to; record++) sum += readable(column.values[record]);
    known.set(key, sum);
    return sum;
  };
}

function readable(value = NaN): number {
  return Number.isNaN(value) ? 0 : value;
}
