import type { CellValue } from '../../model/cell';
import { isMissingSign, isPlain } from '../fold';
import type { CellLog } from './CellLog';
import type { ColumnReader } from './ColumnReader';
import type { Row } from './ReadBlock';
import { type ColumnSpec, wanted } from './columnSpec';
import type { Outcome } from './outcome';
import { countedFrom, type PageFacts } from './Page';
import { enumReader, readText } from './readWord';
import { withRoom } from './withRoom';
import { CodedWords, decode, ListedWords, type Words } from './Words';

/** Distinct words that a column numbers; columns with more are mostly unique and keep every word by itself. */
const NUMBERED = 1024;
/** One less than a power of two. */
const SLOTS = 511;

/** Words of one column mostly differ in the middle (第12小班) or at the end (职工123). */
function slotOf(word: string): number {
  const { length } = word;
  const middle = length >> 1;
  const end = length > 2 ? word.charCodeAt(length - 3) * 61 : 0;
  return (word.charCodeAt(middle) * 7 + (middle + 1 < length ? word.charCodeAt(middle + 1) * 31 : 0) + end + word.charCodeAt(length - 1) * 131 + length) & SLOTS;
}

/** True for free words that are read as they stand; quick. */
const isClean = (raw: string): boolean => raw !== '' && isPlain(raw) && !isMissingSign(raw);

/** A column of words, free or out of a list. Equal words share one string. */
export class TextColumn implements ColumnReader {
  private readonly required: boolean;
  private readonly isEnum: boolean;
  private readonly read: (raw: CellValue) => Outcome<string>;
  /** By number; 0 is nothing. */
  private readonly words = [''];
  /** Clean spellings → numbers. */
  private readonly numbers = new Map([['', 0]]);
  private codes: Uint16Array;
  /** Set when there are too many words to number them. */
  private list: string[] | undefined;
  private readonly recent = new Array<string>(SLOTS + 1).fill('');
  private readonly recentCodes = new Uint16Array(SLOTS + 1);
  private native = true;
  private unreadable: number[] = [];
  private sawNumber = false;
  private sawWord = false;

  constructor(
    readonly spec: ColumnSpec,
    private readonly log: CellLog,
    capacity: number,
  ) {
    const { field, words } = spec;
    this.required = field.constraints?.required === true;
    this.isEnum = (field.constraints?.enum?.length ?? 0) > 0;
    this.read = this.isEnum ? enumReader(field, words) : readText;
    this.codes = new Uint16Array(capacity);
  }

  block(rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const numbered = this.list ? 0 : this.readNumbered(rows, first, count, index, base);
    if (this.list) this.readListed(this.list, rows, first + numbered, count - numbered, index, base + numbered);
  }

  cell(raw: CellValue, record: number): void {
    if (!this.isEnum && typeof raw === 'string' && isClean(raw)) {
      this.store(raw, record);
      this.sawWord = true;
      return;
    }
    const { spec, log } = this;
    const outcome = this.read(raw);
    if (outcome.kind === 'missing') {
      this.store('', record);
      if (raw !== '') this.native = false;
      if (this.required) log.atRecord(spec, record, { code: 'FIELD-REQUIRED', received: String(raw), expected: wanted(spec.field) });
      return;
    }
    if (outcome.kind === 'unreadable') {
      this.spoil(record);
      const { type } = spec.field;
      const near = outcome.fix === undefined ? { values: { close: 'no', nearest: '', type } } : { values: { close: 'yes', nearest: outcome.fix, type }, raw, fix: outcome.fix, fixKind: 'text' as const };
      log.atRecord(spec, record, { code: outcome.code, received: String(raw), expected: wanted(spec.field), ...near });
      return;
    }
    const code = this.store(outcome.value, record);
    if (typeof raw === 'number') this.sawNumber = true;
    else this.sawWord = true;
    if (!outcome.native) this.native = false;
    if (outcome.untidy && outcome.fix !== undefined) {
      log.atRecord(spec, record, { code: outcome.untidy, received: String(raw), expected: String(outcome.fix), raw, fix: outcome.fix, fixKind: 'text' });
    } else if (typeof raw === 'string' && outcome.native && code !== undefined) {
      this.numbers.set(raw, code);
    }
  }

  error(raw: CellValue, record: number): void {
    this.spoil(record);
    this.log.atRecord(this.spec, record, { code: 'VALUE-ERROR', received: String(raw), expected: wanted(this.spec.field) });
  }

  merged(): void {
    this.native = false;
  }

  page(base: number): PageFacts {
    const facts = { native: this.native, unreadable: countedFrom(base, this.unreadable), numbers: this.sawNumber, words: this.sawWord };
    this.native = true;
    this.unreadable = [];
    this.sawNumber = false;
    this.sawWord = false;
    return facts;
  }

  values(records: number): Words {
    const { words, codes, list } = this;
    if (!list) return new CodedWords(words, codes.subarray(0, records));
    list.length = records;
    return new ListedWords(list);
  }

  /** Reads records while words are numbered; answers how many. */
  private readNumbered(rows: readonly Row[], first: number, count: number, index: number, base: number): number {
    this.codes = withRoom(this.codes, base + count);
    const { codes, numbers, recent, recentCodes } = this;
    for (let at = 0; at < count; at++) {
      const raw = rows[first + at]?.[index] ?? '';
      if (typeof raw === 'string' && raw !== '') {
        // Where the word stood last time: quicker than the map.
        const slot = slotOf(raw);
        if (recent[slot] === raw) {
          codes[base + at] = recentCodes[slot] ?? 0;
          this.sawWord = true;
          continue;
        }
        const known = numbers.get(raw);
        if (known !== undefined) {
          recent[slot] = raw;
          codes[base + at] = recentCodes[slot] = known;
          this.sawWord = true;
          continue;
        }
      }
      this.cell(raw, base + at);
      if (this.list) return at + 1;
    }
    return count;
  }

  private readListed(list: string[], rows: readonly Row[], first: number, count: number, index: number, base: number): void {
    const { isEnum } = this;
    for (let at = 0; at < count; at++) {
      const raw = rows[first + at]?.[index] ?? '';
      if (!isEnum && typeof raw === 'string' && isClean(raw)) {
        list[base + at] = raw;
        this.sawWord = true;
      } else {
        this.cell(raw, base + at);
      }
    }
  }

  private spoil(record: number): void {
    this.store('', record);
    this.unreadable.push(record);
    this.native = false;
  }

  /** Answers the word's number, if words are numbered. */
  private store(word: string, record: number): number | undefined {
    if (this.list) {
      this.list[record] = word;
      return undefined;
    }
    let code = this.numbers.get(word);
    if (code === undefined) {
      if (this.words.length === NUMBERED) {
        this.list = decode(this.words, this.codes, record);
        this.list[record] = word;
        return undefined;
      }
      code = this.words.push(word) - 1;
      this.numbers.set(word, code);
    }
    this.codes = withRoom(this.codes, record + 1);
    this.codes[record] = code;
    return code;
  }
}
