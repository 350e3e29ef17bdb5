import type { Column, Table } from '../model/table';
import type { Steps } from './steps';

type Tables = ReadonlyMap<string, Table>;

/**
 * Remembers what was computed from tables and computes it anew only where something that it looked at has changed: rows,
 * a column, what lies above the records. Tables are never changed in place, so that the same object says the same.
 */
export interface Memo {
  /**
   * `compute` may look at the tables that it is given and at nothing else that changes while the memo lives, but for
   * `inputs`, whose members are compared one by one.
   */
  of<T>(key: string, tables: Tables, inputs: readonly unknown[], compute: (tables: Tables) => T): T;
  /** The same for what is computed in steps; nothing is remembered of a computation that was left. */
  steps<T>(key: string, tables: Tables, inputs: readonly unknown[], compute: (tables: Tables) => Steps<T>): Steps<T>;
}

/** Remembers nothing. */
export const NO_MEMO: Memo = { of: (_key, tables, _inputs, compute) => compute(tables), steps: (_key, tables, _inputs, compute) => compute(tables) };

interface Entry {
  readonly names: string;
  readonly inputs: readonly unknown[];
  /** Tracker id → what was looked at. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly value: unknown;
}

interface Seen {
  readonly frame: string;
  rows?: Int32Array;
  otherRows?: Table['otherRows'];
  /** Which columns there are. */
  names?: string;
  readonly columns: Map<string, Column | undefined>;
}

export function createMemo(): Memo {
  const entries = new Map<string, Entry>();
  const known = (key: string, tables: Tables, inputs: readonly unknown[]): Entry | undefined => {
    const kept = entries.get(key);
    const holds = kept?.names === namesOf(tables) && sameList(kept.inputs, inputs) && [...kept.seen].every(([id, seen]) => isAsSeen(seen, tables.get(id)));
    return holds ? kept : undefined;
  };
  /** The tables to compute from, and what to do with what was computed. */
  const observed = <T>(key: string, tables: Tables, inputs: readonly unknown[]) => {
    const seen = new Map<string, Seen>();
    const keep = (value: T): T => {
      entries.set(key, { names: namesOf(tables), inputs, seen, value });
      return value;
    };
    return { tables: new Map([...tables].map(([id, table]) => [id, watched(table, id, seen)])), keep };
  };
  return {
    of<T>(key: string, tables: Tables, inputs: readonly unknown[], compute: (tables: Tables) => T): T {
      const kept = known(key, tables, inputs);
      if (kept) return kept.value as T; // what was computed under this key
      const { tables: seen, keep } = observed<T>(key, tables, inputs);
      return keep(compute(seen));
    },
    *steps<T>(key: string, tables: Tables, inputs: readonly unknown[], compute: (tables: Tables) => Steps<T>): Steps<T> {
      const kept = known(key, tables, inputs);
      if (kept) return kept.value as T; // as above
      const { tables: seen, keep } = observed<T>(key, tables, inputs);
      return keep(yield* compute(seen));
    },
  };
}

const namesOf = (tables: Tables): string => [...tables.keys()].join();
const sameList = (left: readonly unknown[], right: readonly unknown[]): boolean => left.length === right.length && left.every((each, index) => each === right[index]);

/** Where the table stands: part of every place that a finding or figure names. */
const frameOf = ({ sheet, headerRow, headerRows = new Map(), firstColumn, lastColumn }: Table): string => [sheet, headerRow, firstColumn, lastColumn, ...[...headerRows].flat()].join('|');

function isAsSeen(seen: Seen, table: Table | undefined): boolean {
  if (!table || seen.frame !== frameOf(table)) return false;
  if (seen.rows && seen.rows !== table.rows) return false;
  if (seen.otherRows && seen.otherRows !== table.otherRows) return false;
  if (seen.names !== undefined && seen.names !== [...table.columns.keys()].join()) return false;
  for (const [name, column] of seen.columns) if (table.columns.get(name) !== column) return false;
  return true;
}

/** The same table, noting what is looked at. */
function watched(table: Table, id: string, log: Map<string, Seen>): Table {
  const note = (): Seen => {
    const there = log.get(id);
    if (there) return there;
    const made: Seen = { frame: frameOf(table), columns: new Map() };
    log.set(id, made);
    return made;
  };
  let columns: ReadonlyMap<string, Column> | undefined;
  return {
    tracker: table.tracker,
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
