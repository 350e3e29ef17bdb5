import type { CellValue } from '../../model/cell';
import type { CellLog, CellNote } from './CellLog';
import type { ColumnReader } from './ColumnReader';
import { type ColumnSpec, wanted } from './columnSpec';
import { countedFrom, type PageFacts } from './Page';
import type { Row } from './ReadBlock';
import { withRoom } from './withRoom';

/** What columns of numbers, days, months and of 是/否 have in common: `NaN` where nothing stands or could be read. */
export abstract class FloatColumn implements ColumnReader {
  protected readonly required: boolean;
  protected native = true;
  private store: Float64Array;
  private unreadable: number[] = [];

  constructor(
    readonly spec: ColumnSpec,
    private readonly log: CellLog,
    capacity: number,
  ) {
    this.required = spec.field.constraints?.required === true;
    this.store = new Float64Array(capacity);
  }

  abstract block(rows: readonly Row[], first: number, count: number, index: number, base: number): void;
  abstract cell(raw: CellValue, record: number): void;

  error(raw: CellValue, record: number): void {
    this.spoil(record, { code: 'VALUE-ERROR', received: String(raw), expected: wanted(this.spec.field) });
  }

  merged(): void {
    this.native = false;
  }

  value(record: number): number {
    return this.store[record] ?? NaN;
  }

  page(base: number): PageFacts {
    const { native, unreadable } = this;
    this.native = true;
    this.unreadable = [];
    return { native, unreadable: countedFrom(base, unreadable) };
  }

  values(records: number): Float64Array {
    return this.store.subarray(0, records);
  }

  /** The values, with room for so many. */
  protected room(records: number): Float64Array {
    return (this.store = withRoom(this.store, records));
  }

  protected put(value: number, record: number): void {
    this.room(record + 1)[record] = value;
  }

  protected miss(raw: CellValue, record: number): void {
    this.put(NaN, record);
    if (raw !== '') this.native = false;
    if (this.required) this.note(record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(this.spec.field) });
  }

  protected spoil(record: number, note: CellNote): void {
    this.put(NaN, record);
    this.unreadable.push(record);
    this.native = false;
    this.note(record, note);
  }

  protected note(record: number, note: CellNote): void {
    this.log.atRecord(this.spec, record, note);
  }
}
