import type { CellValue } from '../../model/cell';
import { isMissingSign, isPlain } from '../fold';
import type { CellLog } from './CellLog';
import type { ColumnReader } from './ColumnReader';
import { type ColumnSpec, wanted } from './columnSpec';
import type { Outcome } from './outcome';
import { enumReader, readText } from './readWord';

/** Distinct spellings that a column remembers; columns with more are mostly unique and read by themselves. */
const REMEMBERED = 1024;
/** One less than a power of two. */
const SLOTS = 511;

/** Words of one column mostly differ in the middle (第12小班) or at the end (职工123). */
function slotOf(word: string): number {
  const { length } = word;
  const middle = length >> 1;
  const end = length > 2 ? word.charCodeAt(length - 3) * 61 : 0;
  return (word.charCodeAt(middle) * 7 + (middle + 1 < length ? word.charCodeAt(middle + 1) * 31 : 0) + end + word.charCodeAt(length - 1) * 131 + length) & SLOTS;
}

/** A column of words, free or out of a list. Equal words share one string. */
export function textColumn(spec: ColumnSpec, log: CellLog, capacity: number): ColumnReader {
  const { field } = spec;
  const required = field.constraints?.required === true;
  const isEnum = (field.constraints?.enum?.length ?? 0) > 0;
  const read: (raw: CellValue) => Outcome<string> = isEnum ? enumReader(field, spec.words) : readText;
  const values = new Array<string>(capacity);
  let native = true;
  let unreadable = 0;
  let sawNumber = false;
  let sawWord = false;
  const recent = new Array<string>(SLOTS + 1).fill('');
  const recentValues = new Array<string>(SLOTS + 1).fill('');
  let repeats = true;
  /** Clean spellings only. */
  const seen = new Map<string, string>();

  const cell = (raw: CellValue, record: number) => {
    values[record] = '';
    const outcome = read(raw);
    if (outcome.kind === 'missing') {
      if (raw !== '') native = false;
      if (required) log.atRecord(spec, record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(field) });
      return;
    }
    if (outcome.kind === 'unreadable') {
      unreadable += 1;
      native = false;
      const near = outcome.fix === undefined ? { values: { close: 'no', nearest: '', type: field.type } } : { values: { close: 'yes', nearest: outcome.fix, type: field.type }, raw, fix: outcome.fix, fixKind: 'text' as const };
      log.atRecord(spec, record, { code: outcome.code, received: String(raw), expected: wanted(field), ...near });
      return;
    }
    values[record] = outcome.value;
    if (typeof raw === 'number') sawNumber = true;
    else sawWord = true;
    if (!outcome.native) native = false;
    if (outcome.untidy && outcome.fix !== undefined) {
      log.atRecord(spec, record, { code: outcome.untidy, received: String(raw), expected: String(outcome.fix), raw, fix: outcome.fix, fixKind: 'text' });
    } else if (typeof raw === 'string' && outcome.native && seen.size < REMEMBERED) {
      seen.set(raw, outcome.value);
    }
  };

  return {
    spec,
    cell,
    block(rows, picks, count, index, base) {
      let hits = 0;
      for (let at = 0; at < count; at++) {
        const raw = rows[picks[at] ?? 0]?.[index] ?? '';
        if (typeof raw === 'string') {
          if (raw === '') {
            if (required) cell(raw, base + at);
            else values[base + at] = '';
            continue;
          }
          if (repeats) {
            // Where the word stood last time: several times quicker than the map.
            const slot = slotOf(raw);
            if (recent[slot] === raw) {
              hits += 1;
              values[base + at] = recentValues[slot] ?? '';
              continue;
            }
            const known = isEnum || seen.size < REMEMBERED ? seen.get(raw) : undefined;
            if (known !== undefined) {
              sawWord = true;
              recent[slot] = raw;
              values[base + at] = recentValues[slot] = known;
              continue;
            }
          }
          if (!isEnum && isPlain(raw) && !isMissingSign(raw)) {
            if (seen.size < REMEMBERED) seen.set(raw, raw);
            sawWord = true;
            values[base + at] = raw;
            continue;
          }
        }
        cell(raw, base + at);
      }
      if (hits > 0) sawWord = true;
      // Numbers of vouchers and the like: looking for what stood before only costs time.
      if (!isEnum && seen.size >= REMEMBERED && hits * 4 < count) repeats = false;
    },
    error(raw, record) {
      values[record] = '';
      unreadable += 1;
      native = false;
      log.atRecord(spec, record, { code: 'VALUE-ERROR', received: String(raw), expected: wanted(field) });
    },
    merged() {
      native = false;
    },
    page() {
      const facts = { native, unreadable, numbers: sawNumber, words: sawWord };
      native = true;
      unreadable = 0;
      sawNumber = false;
      sawWord = false;
      return facts;
    },
    values(records) {
      values.length = records;
      return values;
    },
  };
}
