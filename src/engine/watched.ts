import type { Column, Table } from '../model/table';

/** What was looked at of a table. */
export interface Seen {
  readonly frame: string;
  rows?: Int32Array;
  otherRows?: Table['otherRows'];
  /** Which columns there are. */
  names?: string;
  readonly columns: Map<string, Column | undefined>;
}

const frames = new WeakMap<Table, string>();

/** Where the table stands: part of every place that a finding or figure names. */
export function frameOf(table: Table): string {
  const known = frames.get(table) ?? frameText(table);
  frames.set(table, known);
  return known;
}

const frameText = ({ sheet, headerRow, headerRows = new Map(), firstColumn, lastColumn }: Table): string => [sheet, headerRow, firstColumn, lastColumn, ...[...headerRows].flat()].join('|');

export function isAsSeen(seen: Seen, table: Table | undefined): boolean {
  if (!table || seen.frame !== frameOf(table)) return false;
  if (seen.rows && seen.rows !== table.rows) return false;
  if (seen.otherRows && seen.otherRows !== table.otherRows) return false;
  if (seen.names !== undefined && seen.names !== [...table.columns.keys()].join()) return false;
  for (const [name, column] of seen.columns) if (table.columns.get(name) !== column) return false;
  return true;
}

/** The same table, noting what is looked at; its parts are not watched. */
export const watched = (table: Table, id: string, log: Map<string, Seen>): Table => new WatchedTable(table, id, log);

/** A class, since one is made for each part of a table and each thing that is computed of it. */
class WatchedTable implements Table {
  private seen: Seen | undefined;
  private watchedColumns: WatchedColumns | undefined;

  constructor(
    private readonly table: Table,
    private readonly id: string,
    private readonly log: Map<string, Seen>,
  ) {}

  get tracker() {
    return this.table.tracker;
  }

  get parts() {
    return this.table.parts ?? [];
  }

  get sheet() {
    this.note();
    return this.table.sheet;
  }

  get headerRow() {
    this.note();
    return this.table.headerRow;
  }

  get headerRows() {
    this.note();
    return this.table.headerRows ?? new Map<string, number>();
  }

  get firstColumn() {
    this.note();
    return this.table.firstColumn;
  }

  get lastColumn() {
    this.note();
    return this.table.lastColumn;
  }

  get rows() {
    const { rows } = this.table;
    this.note().rows = rows;
    return rows;
  }

  get otherRows() {
    const { otherRows } = this.table;
    this.note().otherRows = otherRows;
    return otherRows;
  }

  get columns() {
    return (this.watchedColumns ??= new WatchedColumns(this.table.columns, this.note()));
  }

  private note(): Seen {
    if (this.seen) return this.seen;
    this.seen = this.log.get(this.id) ?? { frame: frameOf(this.table), columns: new Map() };
    this.log.set(this.id, this.seen);
    return this.seen;
  }
}

/** The same columns, noting which are looked at; going through all of them looks at all. */
class WatchedColumns implements ReadonlyMap<string, Column> {
  constructor(
    private readonly columns: ReadonlyMap<string, Column>,
    private readonly seen: Seen,
  ) {}

  get size() {
    return this.named().size;
  }

  get(name: string): Column | undefined {
    const column = this.columns.get(name);
    this.seen.columns.set(name, column);
    return column;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  entries() {
    return this.all().entries();
  }

  keys() {
    return this.named().keys();
  }

  values() {
    return this.all().values();
  }

  forEach(visit: (column: Column, name: string, all: ReadonlyMap<string, Column>) => void): void {
    this.all().forEach(visit);
  }

  [Symbol.iterator]() {
    return this.all()[Symbol.iterator]();
  }

  private named(): ReadonlyMap<string, Column> {
    this.seen.names = [...this.columns.keys()].join();
    return this.columns;
  }

  private all(): ReadonlyMap<string, Column> {
    for (const [name, column] of this.named()) this.seen.columns.set(name, column);
    return this.columns;
  }
}
