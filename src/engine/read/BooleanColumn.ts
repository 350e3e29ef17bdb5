import type { CellValue } from '../../model/cell';
import type { CellLog } from './CellLog';
import type { ColumnReader, Row } from './ColumnReader';
import { type ColumnSpec, wanted } from './columnSpec';
import { countedFrom, type PageFacts } from './Page';
import { LISTED, readBoolean } from './readBoolean';
import { withRoom } from './withRoom';

/** A column of 是/否: values 1 and 0, and the spellings of 是 that stand in it. */
export class BooleanColumn implements ColumnReader {
  private readonly required: boolean;
  private store: Float64Array;
  private native = true;
  private unreadable: number[] = [];
  /** Spelling as Excel compares it (1 = "1", y = Y) → as it stands. */
  private spellings = new Map<string, CellValue>();
  /** The spellings that were met last. */
  private lastTrue: CellValue | undefined;
  private lastFalse: CellValue | undefined;

  constructor(
    readonly spec: ColumnSpec,
    private readonly log: CellLog,
    capacity: number,
  ) {
    this.required = spec.field.constraints?.required === true;
    this.store = new Float64Array(capacity);
  }

  block(rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const store = (this.store = withRoom(this.store, base + count));
    const { required } = this;
    for (let at = 0; at < count; at++) {
      const raw = rows[first + at]?.[index] ?? '';
      if (raw === this.lastTrue) store[base + at] = 1;
      else if (raw === this.lastFalse) store[base + at] = 0;
      else if (raw === '' && !required) store[base + at] = NaN;
      else this.cell(raw, base + at);
    }
  }

  cell(raw: CellValue, record: number): void {
    const { spec, log } = this;
    // One- and two-letter spellings: the text TRUE takes the long way.
    const listed = typeof raw === 'string' && raw.length < 4 ? LISTED.get(raw) : undefined;
    if (listed !== undefined) {
      this.put(listed, record);
      this.remember(raw, listed);
      return;
    }
    this.put(NaN, record);
    const outcome = readBoolean(raw);
    if (outcome.kind === 'missing') {
      if (raw !== '') this.native = false;
      if (this.required) log.atRecord(spec, record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(spec.field) });
      return;
    }
    if (outcome.kind === 'unreadable') {
      this.spoil(record);
      log.atRecord(spec, record, { code: outcome.code, received: String(raw), expected: wanted(spec.field), values: { type: spec.field.type } });
      return;
    }
    this.put(outcome.value, record);
    if (!outcome.native) this.native = false;
    if (outcome.native && !outcome.untidy) this.remember(raw, outcome.value);
    else if (outcome.value === 1) this.sawTrue(raw);
    if (outcome.untidy && outcome.fix !== undefined) {
      log.atRecord(spec, record, { code: outcome.untidy, received: String(raw), expected: String(outcome.fix), raw, fix: outcome.fix, fixKind: 'text' });
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

  page(base: number): PageFacts {
    const facts = { native: this.native, unreadable: countedFrom(base, this.unreadable), trueSpellings: this.spellings };
    this.native = true;
    this.unreadable = [];
    this.spellings = new Map();
    this.lastTrue = undefined;
    return facts;
  }

  values(records: number): Float64Array {
    return this.store.subarray(0, records);
  }

  private put(value: number, record: number): void {
    this.store = withRoom(this.store, record + 1);
    this.store[record] = value;
  }

  /** The next cell mostly has the same spelling or the opposite one. */
  private remember(raw: CellValue, value: number): void {
    if (value === 1) this.sawTrue((this.lastTrue = raw));
    else this.lastFalse = raw;
  }

  private sawTrue(raw: CellValue): void {
    const key = String(raw).toUpperCase();
    if (!this.spellings.has(key)) this.spellings.set(key, raw);
  }

  private spoil(record: number): void {
    this.unreadable.push(record);
    this.native = false;
  }
}
