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
export function watched(table: Table, id: string, log: Map<string, Seen>): Table {
  let seen: Seen | undefined;
  const note = (): Seen => {
    if (seen) return seen;
    seen = log.get(id) ?? { frame: frameOf(table), columns: new Map() };
    log.set(id, seen);
    return seen;
  };
  let columns: ReadonlyMap<string, Column> | undefined;
  return {
    tracker: table.tracker,
    get parts() {
      return table.parts ?? [];
    },
    get sheet() {
      note();
      return table.sheet;
    },
    get headerRow() {
      note();
      return table.headerRow;
    },
    get headerRows() {
      note();
      return table.headerRows ?? new Map<string, number>();
    },
    get firstColumn() {
      note();
      return table.firstColumn;
    },
    get lastColumn() {
      note();
      return table.lastColumn;
    },
    get rows() {
      note().rows = table.rows;
      return table.rows;
    },
    get otherRows() {
      note().otherRows = table.otherRows;
      return table.otherRows;
    },
    get columns() {
      return (columns ??= new WatchedColumns(table.columns, note()));
    },
  };
}

/** The same columns, noting which are looked at; going through all of them looks at all. */
class WatchedColumns extends Map<string, Column> {
  private readonly seen: Seen | undefined;

  constructor(columns: ReadonlyMap<string, Column>, seen: Seen) {
    super(columns);
    this.seen = seen;
  }

  override get(name: string): Column | undefined {
    const column = super.get(name);
    this.seen?.columns.set(name, column);
    return column;
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  override entries() {
    this.all();
    return super.entries();
  }

  override keys() {
    if (this.seen) this.seen.names = [...super.keys()].join();
    return super.keys();
  }

  override values() {
    this.all();
    return super.values();
  }

  override forEach(visit: (column: Column, name: string, all: Map<string, Column>) => void): void {
    this.all();
    super.forEach(visit);
  }

  override [Symbol.iterator]() {
    this.all();
    return super[Symbol.iterator]();
  }

  private all(): void {
    if (!this.seen) return;
    this.seen.names = [...super.keys()].join();
    for (const [name, column] of super.entries()) this.seen.columns.set(name, column);
  }
}
