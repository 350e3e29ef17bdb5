import type { CellValue } from '../../model/cell';
import { wanted } from './columnSpec';
import { FloatColumn } from './FloatColumn';
import type { PageFacts } from './Page';
import type { Row } from './ReadBlock';
import { LISTED, readBoolean } from './readBoolean';

/** A column of 是/否: values 1 and 0, and the spellings of 是 that stand in it. */
export class BooleanColumn extends FloatColumn {
  /** Spelling as Excel compares it (1 = "1", y = Y) → as it stands. */
  private spellings = new Map<string, CellValue>();
  /** The spellings that were met last. */
  private lastTrue: CellValue | undefined;
  private lastFalse: CellValue | undefined;

  override block(rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const store = this.room(base + count);
    const { required } = this;
    for (let at = 0; at < count; at++) {
      const raw = rows[first + at]?.[index] ?? '';
      if (raw === this.lastTrue) store[base + at] = 1;
      else if (raw === this.lastFalse) store[base + at] = 0;
      else if (raw === '' && !required) store[base + at] = NaN;
      else this.cell(raw, base + at);
    }
  }

  override cell(raw: CellValue, record: number): void {
    const { field } = this.spec;
    // One- and two-letter spellings: the text TRUE takes the long way.
    const listed = typeof raw === 'string' && raw.length < 4 ? LISTED.get(raw) : undefined;
    if (listed !== undefined) {
      this.put(listed, record);
      this.remember(raw, listed);
      return;
    }
    const outcome = readBoolean(raw);
    if (outcome.kind === 'missing') {
      this.miss(raw, record);
      return;
    }
    if (outcome.kind === 'unreadable') {
      this.spoil(record, { code: outcome.code, received: String(raw), expected: wanted(field), values: { type: field.type } });
      return;
    }
    this.put(outcome.value, record);
    if (!outcome.native) this.native = false;
    if (outcome.native && !outcome.untidy) this.remember(raw, outcome.value);
    else if (outcome.value === 1) this.sawTrue(raw);
    if (outcome.untidy && outcome.fix !== undefined) {
      this.note(record, { code: outcome.untidy, received: String(raw), expected: String(outcome.fix), raw, fix: outcome.fix, fixKind: 'text' });
    }
  }

  override page(base: number): PageFacts {
    const trueSpellings = this.spellings;
    this.spellings = new Map();
    this.lastTrue = undefined;
    // Written out: a spread makes objects that are slow to look at, and there is one for every page.
    const { native, unreadable } = super.page(base);
    return { native, unreadable, trueSpellings };
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
}
