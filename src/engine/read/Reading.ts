import type { Finding } from '../../model/finding';
import type { Table } from '../../model/table';
import type { Page } from './Page';
import type { ReadValues } from './Records';

/** What a sheet says. */
export interface Reading {
  readonly table: Table;
  /** In sheet order: row, then column. */
  readonly findings: readonly Finding[];
  /** Whether the cell has one of `findings`: it gets no second one of the shared codes. */
  taken(record: number, field: string): boolean;
  /** What each run of rows contributes, top to bottom: the part that is read again when some of its rows change. */
  readonly pages: readonly Page[];
  /** Field name → the values of its column, as the reader keeps them. */
  readonly values: ReadonlyMap<string, ReadValues>;
}
