import type { Table } from '../model/table';
import type { Steps } from './steps';
import { frameOf, isAsSeen, type Seen, watched } from './watched';

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
  /**
   * The same for what is computed part by part of the table `own`, in steps: only the parts that have changed are computed
   * anew, unless something else has changed. What is computed of a part must not depend on the rows that it stands in.
   */
  parts<T>(key: string, tables: Tables, own: string, inputs: readonly unknown[], prepare: (tables: Tables) => (part: Table) => T): Steps<readonly Part<T>[]>;
}

/** Some records of a table, and what was computed of them. */
export interface Part<T> {
  readonly part: Table;
  readonly value: T;
}

/** Remembers nothing; a table is one part. */
export const NO_MEMO: Memo = {
  of: (_key, tables, _inputs, compute) => compute(tables),
  steps: (_key, tables, _inputs, compute) => compute(tables),
  *parts(_key, tables, own, _inputs, prepare) {
    const part = tables.get(own);
    yield 0;
    return part ? [{ part, value: prepare(tables)(part) }] : [];
  },
};

interface Entry {
  readonly names: string;
  readonly inputs: readonly unknown[];
  /** Tracker id → what was looked at. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly value: unknown;
}

interface PartEntry {
  readonly names: string;
  readonly inputs: readonly unknown[];
  readonly frame: string;
  /** What was looked at besides the part. */
  readonly seen: Map<string, Seen>;
  /** What was looked at of the parts. */
  readonly seenOfParts: Map<string, Seen>;
  readonly values: WeakMap<Table['columns'], { readonly value: unknown }>;
}

export function createMemo(): Memo {
  const entries = new Map<string, Entry>();
  const partEntries = new Map<string, PartEntry>();
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
    *parts<T>(key: string, tables: Tables, own: string, inputs: readonly unknown[], prepare: (tables: Tables) => (part: Table) => T): Steps<Part<T>[]> {
      const table = tables.get(own);
      if (!table) return [];
      const names = namesOf(tables);
      const frame = frameOf(table);
      let entry = partEntries.get(key);
      if (entry?.names !== names || entry.frame !== frame || !sameList(entry.inputs, inputs) || ![...entry.seen].every(([id, seen]) => isAsSeen(seen, tables.get(id)))) {
        entry = { names, inputs, frame, seen: new Map(), seenOfParts: new Map(), values: new WeakMap() };
        partEntries.set(key, entry);
      }
      const { seen, seenOfParts, values } = entry;
      let compute: ((part: Table) => T) | undefined;
      const computed = (part: Table) => {
        compute ??= prepare(new Map([...tables].map(([id, other]) => [id, watched(other, id, seen)])));
        return compute(watched(part, own, seenOfParts));
      };
      const found: Part<T>[] = [];
      for (const part of table.parts?.length ? table.parts : [table]) {
        let kept = values.get(part.columns);
        if (!kept) {
          values.set(part.columns, (kept = { value: computed(part) }));
          yield 0;
        }
        found.push({ part, value: kept.value as T }); // what was computed under this key
      }
      lookAt(table, seenOfParts.get(own));
      return found;
    },
  };
}

/** Who has looked at the parts of a table has looked at the table. */
function lookAt({ rows, columns }: Table, seen: Seen | undefined): void {
  if (rows.length === 0 || !seen) return;
  if (seen.names !== undefined) columns.keys();
  for (const name of seen.columns.keys()) columns.get(name);
}

const namesOf = (tables: Tables): string => [...tables.keys()].join();
const sameList = (left: readonly unknown[], right: readonly unknown[]): boolean => left.length === right.length && left.every((each, index) => each === right[index]);

