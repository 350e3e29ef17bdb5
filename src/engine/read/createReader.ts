import type { Place } from '../types';
import { assemble } from './assemble';
import type { ReadBlock } from './ReadBlock';
import type { Reading } from './Reading';
import { type ReadOptions, Records } from './Records';
import { RowSorter } from './RowSorter';

export interface TableReader {
  /** Blocks come top to bottom. */
  add(block: ReadBlock): void;
  /** Called once, after the last block. */
  finish(): Reading;
}

/**
 * Reads the records of one sheet: 1 rows are told apart (records, totals, notes …), 2 every column reads its cells of the
 * records, 3 at the end the total rows are compared with what was read. Never throws, whatever the cells hold.
 */
export function createReader(place: Place, options: ReadOptions): TableReader {
  const { body } = place;
  const records = new Records(place, options, body ? body.lastRow - body.firstRow + 1 : 1);
  const sorter = new RowSorter(place, records, body?.firstRow ?? place.lastHeaderRow + 1);
  return {
    add: (block) => sorter.add(block), // 1, 2
    finish() {
      sorter.finish(body?.lastRow ?? place.lastHeaderRow);
      return assemble(place, sorter.pages, records.rows.all(), records.values()); // 3
    },
  };
}
