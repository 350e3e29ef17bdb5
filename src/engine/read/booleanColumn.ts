import type { CellValue } from '../../model/cell';
import { type CellLog } from './CellLog';
import type { ColumnReader } from './ColumnReader';
import { type ColumnSpec, wanted } from './columnSpec';
import { LISTED, readBoolean } from './readBoolean';

/** A column of 是/否: values 1 and 0, and the spellings of 是 that stand in it. */
export function booleanColumn(spec: ColumnSpec, log: CellLog, capacity: number): ColumnReader {
  const { field } = spec;
  const required = field.constraints?.required === true;
  let values = new Float64Array(capacity);
  let native = true;
  let unreadable = 0;
  /** Spelling as Excel compares it (1 = "1", y = Y) → as it stands. */
  let spellings = new Map<string, CellValue>();
  let lastTrue: CellValue | undefined;

  const reserve = (length: number) => {
    if (length <= values.length) return;
    const larger = new Float64Array(Math.max(length, values.length * 2));
    larger.set(values);
    values = larger;
  };
  const sawTrue = (raw: CellValue) => {
    lastTrue = raw;
    const key = String(raw).toUpperCase();
    if (!spellings.has(key)) spellings.set(key, raw);
  };

  const cell = (raw: CellValue, record: number) => {
    reserve(record + 1);
    values[record] = NaN;
    const outcome = readBoolean(raw);
    if (outcome.kind === 'missing') {
      if (raw !== '') native = false;
      if (required) log.atRecord(spec, record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(field) });
      return;
    }
    if (outcome.kind === 'unreadable') {
      unreadable += 1;
      native = false;
      log.atRecord(spec, record, { code: outcome.code, received: String(raw), expected: wanted(field), values: { type: field.type } });
      return;
    }
    values[record] = outcome.value;
    if (outcome.value === 1) sawTrue(raw);
    if (!outcome.native) native = false;
    if (outcome.untidy && outcome.fix !== undefined) {
      log.atRecord(spec, record, { code: outcome.untidy, received: String(raw), expected: String(outcome.fix), raw, fix: outcome.fix, fixKind: 'text' });
    }
  };

  return {
    spec,
    cell,
    block(rows, picks, count, index, base) {
      reserve(base + count);
      const store = values;
      for (let at = 0; at < count; at++) {
        const raw = rows[picks[at] ?? 0]?.[index] ?? '';
        // One- and two-letter spellings: the text TRUE takes the long way.
        const listed = typeof raw === 'string' && raw.length < 4 ? LISTED.get(raw) : undefined;
        if (listed !== undefined) {
          store[base + at] = listed;
          if (listed === 1 && raw !== lastTrue) sawTrue(raw);
        } else if (raw === '' && !required) {
          store[base + at] = NaN;
        } else {
          cell(raw, base + at);
        }
      }
    },
    error(raw, record) {
      reserve(record + 1);
      values[record] = NaN;
      unreadable += 1;
      native = false;
      log.atRecord(spec, record, { code: 'VALUE-ERROR', received: String(raw), expected: wanted(field) });
    },
    merged() {
      native = false;
    },
    page() {
      const facts = { native, unreadable, trueSpellings: spellings };
      native = true;
      unreadable = 0;
      spellings = new Map();
      lastTrue = undefined;
      return facts;
    },
    values: (records) => values.subarray(0, records),
  };
}
