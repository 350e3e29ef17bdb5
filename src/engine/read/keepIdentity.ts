import type { Finding } from '../../model/finding';
import type { Column, Table } from '../../model/table';
import { ListedWords, type Words } from './Words';

/** Of two columns with the same values, the old one where the new one says the same: what was computed from it holds. */
export function keptColumn(old: Column | undefined, column: Column): Column {
  if (old?.native !== column.native || !sameData([...old.unreadable], [...column.unreadable])) return column;
  if (!sameData(old.trueSpellings, column.trueSpellings)) return column;
  return old.kind === 'text' || (column.kind === 'number' && sameData([...old.approximate], [...column.approximate])) ? old : column;
}

export function keptRows(old: Table['otherRows'] = [], otherRows: Table['otherRows']): Table['otherRows'] {
  return sameData(old.map(({ row, cells }) => [row, ...cells]), otherRows.map(({ row, cells }) => [row, ...cells])) ? old : otherRows;
}

export function keptFindings(old: readonly Finding[] = [], findings: readonly Finding[]): readonly Finding[] {
  return old.length === findings.length && findings.every((finding, index) => finding === old[index]) ? old : findings;
}

/** The old array where the stretch `from` … `to` of it is replaced by the same. */
export function splicedNumbers<T extends Int32Array | Float64Array>(old: T, from: number, to: number, put: T): T {
  if (put.length === to - from && put.every((value, index) => Object.is(value, old[from + index]))) return old;
  const spliced = new (old.constructor as new (length: number) => T)(old.length - (to - from) + put.length); // a typed array's constructor makes its own kind
  spliced.set(old.subarray(0, from));
  spliced.set(put, from);
  spliced.set(old.subarray(to), from + put.length);
  return spliced;
}

export function splicedWords(old: Words, from: number, to: number, put: Words): Words {
  if (put.length === to - from && put.list.every((word, index) => word === old.at(from + index))) return old;
  return new ListedWords(old.list.slice(0, from).concat(put.list, old.list.slice(to)));
}

const sameData = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
