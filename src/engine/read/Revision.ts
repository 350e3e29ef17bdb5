import type { Place } from '../types';
import { assemble } from './assemble';
import { columnSpecs } from './columnSpec';
import { firstAt } from './firstAt';
import { splicedNumbers, splicedWords } from './keepIdentity';
import type { Page } from './Page';
import type { ReadBlock } from './ReadBlock';
import type { Reading } from './Reading';
import { type ReadOptions, type ReadValues, Records } from './Records';
import { RowSorter } from './RowSorter';
import { type RowRange, type RowShift, shiftPages } from './shiftPages';

/**
 * Brings the reading of a sheet up to date, page by page: rows are shifted, changed ones are taken anew, and in the end
 * it is what reading the whole sheet would give. What says the same keeps its identity: columns, findings, parts.
 */
export class Revision {
  private pages: readonly Page[];
  private rows: Int32Array;
  private readonly values: Map<string, ReadValues>;
  private touched = false;

  /** `canReread` holds for the place of the earlier reading and this one. */
  constructor(
    private readonly before: Reading,
    private readonly place: Place,
    private readonly options: ReadOptions,
  ) {
    const { pages, table } = before;
    this.pages = pages;
    this.rows = table.rows;
    this.values = new Map(columnSpecs(place, options.period).flatMap((spec) => {
      const read = before.values.get(spec.field.name);
      return read ? [[spec.field.name, { spec, values: read.values }]] : [];
    }));
  }

  /** The last row that is known of. */
  get lastRow(): number {
    return this.pages.at(-1)?.lastRow ?? 0;
  }

  /** Rows were inserted or deleted; answers the rows that must be taken anew for it. */
  shift(shift: RowShift): readonly RowRange[] {
    this.touched = true;
    const { pages, torn } = shiftPages(this.pages, shift);
    const { rows } = this;
    const from = firstAt(rows, shift.firstRow);
    const count = shift.lastRow - shift.firstRow + 1;
    if (shift.kind === 'inserted') {
      this.rows = rows.map((row) => (row >= shift.firstRow ? row + count : row));
      this.pages = pages;
      return torn;
    }
    const to = firstAt(rows, shift.lastRow + 1);
    this.splice(from, to, rows.subarray(0, 0), (values) => values.slice(0, 0));
    this.rows = this.rows.map((row, record) => (record >= from ? row - count : row));
    const left = (page: Page) => firstAt(this.rows, page.lastRow + 1) - firstAt(this.rows, page.firstRow);
    this.pages = pages.map((page) => (page.records === left(page) ? page : { ...page, records: left(page) }));
    return torn;
  }

  /** The rows to read so that everything about the changed ones is right: the pages that they stand in, to the end of the body where it has grown or shrunk. */
  rowsToRead(changed: RowRange): RowRange | undefined {
    const { place: { body }, pages } = this;
    const last = pages.at(-1);
    if (!body || !last) return undefined;
    const resized = last.lastRow !== body.lastRow;
    const from = Math.max(resized ? Math.min(changed.firstRow, last.lastRow + 1, body.lastRow) : changed.firstRow, body.firstRow);
    const to = resized ? body.lastRow : Math.min(changed.lastRow, body.lastRow);
    if (from > to) return undefined;
    const first = pages.find((page) => page.lastRow >= from) ?? last;
    const end = pages.find((page) => page.lastRow >= to);
    return { firstRow: Math.min(first.firstRow, body.lastRow), lastRow: resized || end === undefined || end === last ? body.lastRow : end.lastRow };
  }

  /** Takes whole pages as they are read now; false where their last row is no record any more, so that the page below must be read with them. */
  take(range: RowRange, blocks: readonly ReadBlock[]): boolean {
    const { place, options, pages, rows } = this;
    const above = pages.filter((page) => page.lastRow < range.firstRow);
    const isLast = range.lastRow === place.body?.lastRow;
    const below = isLast ? [] : pages.filter((page) => page.firstRow > range.lastRow);
    const from = countOf(above);
    const to = rows.length - countOf(below);

    const records = new Records(place, options, range.lastRow - range.firstRow + 1);
    const sorter = new RowSorter(place, records, range.firstRow, from);
    for (const block of blocks) sorter.add(block);
    if (isLast) sorter.finish(range.lastRow);
    else if (!sorter.closePage(range.lastRow)) return false;

    const read = records.values();
    this.splice(from, to, records.rows.all(), (old, field) => read.get(field)?.values ?? old.slice(0, 0));
    this.pages = [...above, ...sorter.pages, ...below];
    this.touched = true;
    return true;
  }

  finish(): Reading {
    return this.touched ? assemble(this.place, this.pages, this.rows, this.values, this.before) : this.before;
  }

  /** Puts other records in the place of `from` … `to`. */
  private splice(from: number, to: number, rows: Int32Array, valuesOf: (old: ReadValues['values'], field: string) => ReadValues['values']): void {
    this.rows = splicedNumbers(this.rows, from, to, rows);
    for (const [field, { spec, values: old }] of this.values) {
      const put = valuesOf(old, field);
      if (old instanceof Float64Array && put instanceof Float64Array) this.values.set(field, { spec, values: splicedNumbers(old, from, to, put) });
      else if (!(old instanceof Float64Array) && !(put instanceof Float64Array)) this.values.set(field, { spec, values: splicedWords(old, from, to, put) });
    }
  }
}

const countOf = (pages: readonly Page[]): number => pages.reduce((sum, { records }) => sum + records, 0);
