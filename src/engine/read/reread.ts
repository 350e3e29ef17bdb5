import type { Column } from '../../model/table';
import type { Place } from '../types';
import { assemble } from './assemble';
import type { Reading } from './createReader';
import type { Page } from './Page';
import { type ReadOptions, type ReadValues, Records } from './Records';
import { type ReadBlock, RowSorter } from './RowSorter';

/** First and last sheet row, 1-based. */
export interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Whether a sheet that was read at one place can be read again in part at the other: the same columns under the same
 * header, and nothing merged, since a merged cell reaches over pages.
 */
export function canReread(before: Place, after: Place): boolean {
  return before.tracker === after.tracker && ![before, after].some(isMerged) && before.body !== undefined && after.body !== undefined && shapeOf(before) === shapeOf(after);
}

const isMerged = ({ sheet, lastHeaderRow }: Place): boolean => sheet.merged.some((area) => area.lastRow > lastHeaderRow);

/** All of a place that the rows of its body are read by. */
function shapeOf({ sheet, headerRow, lastHeaderRow, columns, words = new Map<string, ReadonlyMap<string, string>>(), body }: Place): string {
  const above = sheet.head.slice(0, Math.max(0, lastHeaderRow + 1 - (sheet.used?.firstRow ?? 1)));
  return JSON.stringify([sheet.name, sheet.used?.firstRow, sheet.used?.firstColumn, headerRow, lastHeaderRow, [...columns], [...words].map(([field, bound]) => [field, ...bound]), body?.firstRow, body?.firstColumn, body?.lastColumn, above]);
}

/** The rows to read so that everything about the changed ones is right: the pages that they stand in, to the end of the body where it has grown or shrunk. */
export function rowsToReread({ pages }: Reading, changed: RowRange, place: Place): RowRange | undefined {
  const { body } = place;
  const last = pages.at(-1);
  if (!body || !last) return undefined;
  const resized = last.lastRow !== body.lastRow;
  const from = Math.max(resized ? Math.min(changed.firstRow, last.lastRow + 1, body.lastRow) : changed.firstRow, body.firstRow);
  const to = resized ? body.lastRow : Math.min(changed.lastRow, body.lastRow);
  if (from > to) return undefined;
  const first = pages.find((page) => page.lastRow >= from) ?? last;
  const end = pages.find((page) => page.lastRow >= to);
  return { firstRow: Math.min(first.firstRow, body.lastRow), lastRow: end === undefined || end === last ? body.lastRow : end.lastRow };
}

/**
 * The reading with some whole pages read again; `undefined` where their last row is no record any more, so that the page
 * below must be read with them. What did not change keeps its identity: rows, columns, findings.
 */
export function reread(before: Reading, place: Place, options: ReadOptions, range: RowRange, blocks: readonly ReadBlock[]): Reading | undefined {
  const above = before.pages.filter((page) => page.lastRow < range.firstRow);
  const isLast = range.lastRow === place.body?.lastRow;
  const below = isLast ? [] : before.pages.filter((page) => page.firstRow > range.lastRow);
  const from = countOf(above);
  const to = before.table.rows.length - countOf(below);

  const records = new Records(place, options, range.lastRow - range.firstRow + 1);
  const sorter = new RowSorter(place, records, range.firstRow, from);
  for (const block of blocks) sorter.add(block);
  if (isLast) sorter.finish(range.lastRow);
  else if (!sorter.closePage(range.lastRow)) return undefined;

  const rows = splicedNumbers(before.table.rows, from, to, records.rows.all());
  const values = new Map<string, ReadValues>();
  for (const [field, { spec, values: read }] of records.values()) {
    const old = before.table.columns.get(field);
    const whole = old?.kind === 'number' && read instanceof Float64Array ? splicedNumbers(old.values, from, to, read) : splicedWords(old, from, to, read);
    values.set(field, { spec, values: whole });
  }
  return keepingIdentity(before, assemble(place, [...above, ...sorter.pages, ...below], rows, values));
}

const countOf = (pages: readonly Page[]): number => pages.reduce((sum, { records }) => sum + records, 0);

/** The same array where nothing changes. */
function splicedNumbers<T extends Int32Array | Float64Array>(old: T, from: number, to: number, read: T): T {
  if (read.length === to - from && read.every((value, index) => Object.is(value, old[from + index]))) return old;
  const spliced = new (old.constructor as new (length: number) => T)(old.length - (to - from) + read.length); // a typed array's constructor makes its own kind
  spliced.set(old.subarray(0, from));
  spliced.set(read, from);
  spliced.set(old.subarray(to), from + read.length);
  return spliced;
}

function splicedWords(old: Column | undefined, from: number, to: number, read: Float64Array | readonly string[]): readonly string[] {
  const words = read instanceof Float64Array ? [] : read;
  if (old?.kind !== 'text') return words;
  if (words.length === to - from && words.every((word, index) => word === old.values[from + index])) return old.values;
  return old.values.slice(0, from).concat(words, old.values.slice(to));
}

function keepingIdentity(before: Reading, after: Reading): Reading {
  const columns = new Map([...after.table.columns].map(([field, column]) => [field, sameColumn(before.table.columns.get(field), column)] as const));
  const otherRows = sameData(before.table.otherRows.map(({ row, cells }) => [row, ...cells]), after.table.otherRows.map(({ row, cells }) => [row, ...cells])) ? before.table.otherRows : after.table.otherRows;
  const findings = before.findings.length === after.findings.length && after.findings.every((finding, index) => finding === before.findings[index]) ? before.findings : after.findings;
  return { ...after, findings, table: { ...after.table, columns, otherRows } };
}

function sameColumn(old: Column | undefined, column: Column): Column {
  if (old?.values !== column.values || old.native !== column.native || old.unreadable !== column.unreadable) return column;
  if (!sameData(old.trueSpellings, column.trueSpellings)) return column;
  return old.kind === 'text' || (column.kind === 'number' && sameData([...old.approximate], [...column.approximate])) ? old : column;
}

const sameData = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
