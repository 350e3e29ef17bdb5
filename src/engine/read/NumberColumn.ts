import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';
import { asShown, type CellLog, type CellNote } from './CellLog';
import { type ColumnSpec, wanted } from './columnSpec';
import { FloatColumn } from './FloatColumn';
import { type FastPath, fastPath, type ReadingContext, untidyNote, valueJudge, valueReader } from './numberRules';
import type { Outcome } from './outcome';
import type { PageFacts } from './Page';
import type { Row } from './ReadBlock';
import { scaled } from './readNumber';

/** A column of numbers, days or months. */
export class NumberColumn extends FloatColumn {
  private readonly read: (raw: CellValue) => Outcome<number>;
  private readonly judge: (value: number, raw: CellValue) => CellNote | undefined;
  private readonly fast: FastPath;
  private approximate = new Map<number, Approximation>();
  /** Spellings of months that need no word; a column has few of them. */
  private readonly months = new Map<CellValue, { readonly value: number; readonly native: boolean }>();

  constructor(spec: ColumnSpec, log: CellLog, context: ReadingContext, capacity: number) {
    super(spec, log, capacity);
    this.read = valueReader(spec, context);
    this.judge = valueJudge(spec, context);
    this.fast = fastPath(spec, context);
  }

  override block(rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const store = this.room(base + count);
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
        this.cell(raw, base + at);
      }
    }
  }

  override cell(raw: CellValue, record: number): void {
    const { spec } = this;
    const month = this.months.get(raw);
    if (month) {
      this.put(month.value, record);
      if (!month.native) this.native = false;
      return;
    }
    const outcome = this.read(raw);
    if (outcome.kind === 'missing') {
      this.miss(raw, record);
    } else if (outcome.kind === 'unreadable') {
      this.spoil(record, { code: outcome.code, received: asShown(raw), expected: wanted(spec.field), values: { type: spec.field.type } });
    } else {
      this.put(outcome.value, record);
      if (!outcome.native) this.native = false;
      if (outcome.approximate) this.approximate.set(record, outcome.approximate);
      const note = outcome.untidy ? untidyNote(spec, raw, outcome) : this.judge(outcome.value, raw);
      if (note) this.note(record, note);
      else if (spec.field.type === 'yearmonth') this.months.set(raw, { value: outcome.value, native: outcome.native });
    }
  }

  override page(base: number): PageFacts {
    const { approximate } = this;
    this.approximate = new Map();
    // Written out: a spread makes objects that are slow to look at, and there is one for every page.
    const { native, unreadable } = super.page(base);
    return { native, unreadable, approximate: base === 0 ? approximate : new Map(Array.from(approximate, ([record, kind]) => [record - base, kind])) };
  }
}
