import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Table } from '../../model/table';
import type { TotalRow } from './totals';

/**
 * What a run of sheet rows contributes to a reading. Records are counted from the page's first one. A page ends with a
 * record, so that nothing in the rows after it can change what its own rows are; only the last page of a sheet may not.
 */
export interface Page {
  /** Sheet rows, 1-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** How many records it has. */
  readonly records: number;
  readonly facts: ReadonlyMap<string, PageFacts>;
  readonly findings: readonly Finding[];
  readonly otherRows: Table['otherRows'];
  readonly totals: readonly TotalRow[];
  /** Records above its last repeated header; absent where it has none. */
  readonly header?: number;
}

/** What must be known of a column's cells besides their values; of one page, or of all. */
export interface PageFacts {
  readonly native: boolean;
  /** Records whose cell holds something that could not be read. */
  readonly unreadable: readonly number[];
  /** Text columns: whether numbers, and words, stand in it. */
  readonly numbers?: boolean;
  readonly words?: boolean;
  /** Boolean columns: spelling as Excel compares it (1 = "1", y = Y) → as it stands. */
  readonly trueSpellings?: ReadonlyMap<string, CellValue>;
  /** Number columns. */
  readonly approximate?: ReadonlyMap<number, Approximation>;
}

/** The records as a page counts them, whose first one is `base`. */
export function countedFrom(base: number, records: readonly number[]): readonly number[] {
  return base === 0 ? records : records.map((record) => record - base);
}
