import type { Finding } from '../../model/finding';
import type { Table } from '../../model/table';
import type { Place } from '../types';
import { type ReadOptions, Records } from './Records';
import { type ReadBlock, RowSorter } from './RowSorter';
import { checkTotals } from './totals';

/** What a sheet says. */
export interface Reading {
  readonly table: Table;
  /** In sheet order: row, then column. */
  readonly findings: readonly Finding[];
  /** Whether the cell has one of `findings`: it gets no second one of the shared codes. */
  taken(record: number, field: string): boolean;
}

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
  const records = new Records(place, options);
  const sorter = new RowSorter(place, records);
  return {
    add: (block) => sorter.add(block), // 1, 2
    finish() {
      sorter.finish();
      checkTotals(sorter.totals, records.numbers, records.rows.length, records.log); // 3
      const table: Table = {
        tracker: place.tracker,
        sheet: place.sheet.name,
        headerRow: place.lastHeaderRow,
        headerRows: new Map([...place.columns].map(([field, { row }]) => [field, row])),
        firstColumn: records.firstColumn,
        lastColumn: records.lastColumn,
        rows: records.rows.all(),
        columns: records.finish(),
        otherRows: sorter.otherRows,
      };
      const { log } = records;
      log.findings.sort((left, right) => (left.at?.row ?? 0) - (right.at?.row ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0));
      return { table, findings: log.findings, taken: (record, field) => log.taken(record, field) };
    },
  };
}
