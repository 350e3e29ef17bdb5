import type { CellValue } from '../../model/cell';
import type { Day } from '../../model/day';
import { valueHolding, valuesWithin } from '../../model/dayValue';
import type { Period } from '../../model/period';
import type { Place } from '../types';
import { BooleanColumn } from './BooleanColumn';
import { CellLog } from './CellLog';
import type { ColumnReader } from './ColumnReader';
import { type ColumnSpec, columnSpecs } from './columnSpec';
import type { PageFacts } from './Page';
import { NumberColumn } from './NumberColumn';
import type { Row } from './ReadBlock';
import { RowNumbers } from './RowNumbers';
import { TextColumn } from './TextColumn';
import type { Words } from './Words';

export interface ReadOptions {
  readonly period: Period;
  readonly today: Day;
  readonly dateSystem: 1900 | 1904;
}

/** Sheet column → sheet rows of the cells that hold an Excel error. */
export type ErrorCells = ReadonlyMap<number, ReadonlySet<number>>;

/** One column's values, and where it stands. */
export interface ReadValues {
  readonly spec: ColumnSpec;
  readonly values: Float64Array | Words;
}

/** The vertical merge that was met last in one column, and what its first cell holds. */
interface Held {
  next: number;
  firstRow: number;
  raw: CellValue;
  error: boolean;
}

/** The records of one sheet as they are read, column by column. */
export class Records {
  readonly rows: RowNumbers;
  readonly log: CellLog;
  /** Columns of numbers, days and months. */
  readonly numbers: NumberColumn[] = [];
  /** Sheet columns of the first and the last field. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly columns: readonly ColumnReader[];
  private readonly held: readonly Held[];

  constructor(
    private readonly place: Place,
    options: ReadOptions,
    private readonly capacity: number,
  ) {
    this.rows = new RowNumbers(capacity);
    this.log = new CellLog(place, (record) => this.rows.at(record), (record) => this.inPeriod(record, options.period));
    const specs = columnSpecs(place, options.period);
    this.columns = specs.map((spec) => this.columnOf(spec, options));
    this.held = specs.map(() => ({ next: 0, firstRow: 0, raw: '', error: false }));
    this.firstColumn = Math.min(...specs.map((spec) => spec.position));
    this.lastColumn = Math.max(...specs.map((spec) => spec.position));
  }

  /** Reads records that stand in consecutive rows, from `cells[first]` on; `start` is the sheet column of `cells[n][0]`. */
  take(cells: readonly Row[], first: number, count: number, firstRow: number, start: number, errors: ErrorCells): void {
    const base = this.rows.length;
    this.rows.add(firstRow, count);
    for (const [nth, column] of this.columns.entries()) {
      const index = column.spec.position - start;
      const broken = errors.get(column.spec.position);
      if (broken === undefined && column.spec.merges.length === 0) {
        column.block(cells, first, count, index, base);
        continue;
      }
      for (let at = 0; at < count; at++) {
        this.cell(column, nth, cells[first + at]?.[index] ?? '', base + at, broken?.has(firstRow + at) ?? false);
      }
    }
  }

  /** What the columns have seen since the last call; `base`: the page's first record. */
  facts(base: number): ReadonlyMap<string, PageFacts> {
    return new Map(this.columns.map((column) => [column.spec.field.name, column.page(base)]));
  }

  /** The columns as they stand in the sheet, with the values that were read. */
  values(): ReadonlyMap<string, ReadValues> {
    return new Map(this.columns.map((column) => [column.spec.field.name, { spec: column.spec, values: column.values(this.rows.length) }]));
  }

  private columnOf(spec: ColumnSpec, options: ReadOptions): ColumnReader {
    const { capacity } = this;
    if (spec.field.type === 'boolean') return new BooleanColumn(spec, this.log, capacity);
    if (spec.field.type === 'string') return new TextColumn(spec, this.log, capacity);
    const column = new NumberColumn(spec, this.log, options, capacity);
    this.numbers.push(column);
    return column;
  }

  /** One cell of a column with errors or merged cells. The covered cells of a merge have the value of its first one. */
  private cell(column: ColumnReader, nth: number, raw: CellValue, record: number, error: boolean): void {
    const { merges } = column.spec;
    const held = this.held[nth];
    const row = this.rows.at(record);
    while (held && (merges[held.next]?.lastRow ?? Infinity) < row) held.next += 1;
    const merge = held && merges[held.next];
    if (!merge || row < merge.firstRow) {
      if (error) column.error(raw, record);
      else column.cell(raw, record);
      return;
    }
    column.merged();
    const isFirst = held.firstRow !== merge.firstRow;
    if (isFirst) Object.assign(held, { firstRow: merge.firstRow, raw, error });
    this.log.muted = !isFirst;
    if (held.error) column.error(held.raw, record);
    else column.cell(held.raw, record);
    this.log.muted = false;
  }

  /** As `recordInPeriod` has it; a record whose date can't be read counts as in it here, since it may be. */
  private inPeriod(record: number, period: Period): boolean {
    const { tracker } = this.place;
    const dates = this.numbers.find((column) => column.spec.field.name === tracker.dateField);
    const value = dates?.value(record) ?? NaN;
    if (!dates || Number.isNaN(value)) return true;
    const { type } = dates.spec.field;
    if (tracker.nature === 'state') return value <= valueHolding(type, period.end);
    const { low, high } = valuesWithin(type, period);
    return value >= low && value <= high;
  }
}
