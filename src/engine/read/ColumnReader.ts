import type { CellValue } from '../../model/cell';
import type { ColumnSpec } from './columnSpec';
import type { PageFacts } from './Page';
import type { Row } from './ReadBlock';
import type { Words } from './Words';

/** Reads one column, a block of records at a time; compiled once for a column. */
export interface ColumnReader {
  readonly spec: ColumnSpec;
  /**
   * Reads records `base` … `base + count − 1` from `rows[first + i][index]`. The loop over clean cells stands in here,
   * since a call for each cell would cost more than the reading.
   */
  block(rows: readonly Row[], first: number, count: number, index: number, base: number): void;
  /** Reads one cell. */
  cell(raw: CellValue, record: number): void;
  /** The cell holds an Excel error; `raw` is its text. */
  error(raw: CellValue, record: number): void;
  /** The cell shares its value with others, so Excel's functions see it once only. */
  merged(): void;
  /** What was seen since the last call; records counted from `base`. */
  page(base: number): PageFacts;
  /** The values of the first so many records. */
  values(records: number): Float64Array | Words;
}
