import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';
import { asShown, type CellLog, type CellNote } from './CellLog';
import type { ColumnReader, Row } from './ColumnReader';
import { type ColumnSpec, wanted } from './columnSpec';
import { type FastPath, fastPath, type ReadingContext, untidyNote, valueJudge, valueReader } from './numberRules';
import type { Outcome } from './outcome';
import { countedFrom, type PageFacts } from './Page';
import { scaled } from './readNumber';
import { withRoom } from './withRoom';

/** A column of numbers, days or months. */
export class NumberColumn implements ColumnReader {
  private readonly required: boolean;
  private readonly read: (raw: CellValue) => Outcome<number>;
  private readonly judge: (value: number, raw: CellValue) => CellNote | undefined;
  private readonly fast: FastPath;
  private store: Float64Array;
  private native = true;
  private unreadable: number[] = [];
  private approximate = new Map<number, Approximation>();
  /** Spellings of months that need no word; a column has few of them. */
  private readonly months = new Map<CellValue, { readonly value: number; readonly native: boolean }>();

  constructor(
    readonly spec: ColumnSpec,
    private readonly log: CellLog,
    context: ReadingContext,
    capacity: number,
  ) {
    this.required = spec.field.constraints?.required === true;
    this.read = valueReader(spec, context);
    this.judge = valueJudge(spec, context);
    this.fast = fastPath(spec, context);
    this.store = new Float64Array(capacity);
  }

  block(rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const store = (this.store = withRoom(this.store, base + count));
    const { required } = this;
    const { low, high, whole, add, scale } = this.fast;
    const isScaled = scale !== 1;
    for (let at = 0; at < count; at++) {
      const raw = rows[first + at]?.[index] ?? '';
      if (typeof raw === 'number' && raw >= low && raw <= high && (!whole || Math.floor(raw) === raw)) {
        store[base + at] = isScaled ? scaled(raw, scale) : raw + add;
      } else if (raw === '' && !required) {
        store[base + at] = NaN;
      } else {
        this.month(raw, base + at);
      }
    }
  }

  cell(raw: CellValue, record: number): void {
    const { spec, log } = this;
    this.put(NaN, record);
    const outcome = this.read(raw);
    if (outcome.kind === 'missing') {
      if (raw !== '') this.native = false;
      if (this.required) log.atRecord(spec, record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(spec.field) });
    } else if (outcome.kind === 'unreadable') {
      this.spoil(record);
      log.atRecord(spec, record, { code: outcome.code, received: asShown(raw), expected: wanted(spec.field), values: { type: spec.field.type } });
    } else {
      this.put(outcome.value, record);
      if (!outcome.native) this.native = false;
      if (outcome.approximate) this.approximate.set(record, outcome.approximate);
      const note = outcome.untidy ? untidyNote(spec, raw, outcome) : this.judge(outcome.value, raw);
      if (note) log.atRecord(spec, record, note);
      else if (spec.field.type === 'yearmonth') this.months.set(raw, { value: outcome.value, native: outcome.native });
    }
  }

  error(raw: CellValue, record: number): void {
    this.put(NaN, record);
    this.spoil(record);
    this.log.atRecord(this.spec, record, { code: 'VALUE-ERROR', received: String(raw), expected: wanted(this.spec.field) });
  }

  merged(): void {
    this.native = false;
  }

  value(record: number): number {
    return this.store[record] ?? NaN;
  }

  page(base: number): PageFacts {
    const { native, unreadable, approximate } = this;
    this.native = true;
    this.unreadable = [];
    this.approximate = new Map();
    return { native, unreadable: countedFrom(base, unreadable), approximate: base === 0 ? approximate : new Map(Array.from(approximate, ([record, kind]) => [record - base, kind])) };
  }

  values(records: number): Float64Array {
    return this.store.subarray(0, records);
  }

  /** A spelling of a month that was read before, or any other cell. */
  private month(raw: CellValue, record: number): void {
    const known = this.months.get(raw);
    if (known === undefined) {
      this.cell(raw, record);
      return;
    }
    this.put(known.value, record);
    if (!known.native) this.native = false;
  }

  private put(value: number, record: number): void {
    this.store = withRoom(this.store, record + 1);
    this.store[record] = value;
  }

  private spoil(record: number): void {
    this.unreadable.push(record);
    this.native = false;
  }
}
