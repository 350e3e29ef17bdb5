/**
 * What the office.js runtime says to Excel over the RichApi bridge, as far as it was seen: one request per
 * `context.sync()`. Names are PascalCase on the wire. Undocumented by Microsoft; the package's version is pinned.
 */

/** Whatever JSON can carry; `undefined` members are left out of the answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export const PathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

/** Set in `flags` by `Excel.run({ delayForCellEdit: true }, …)`: wait for the end of cell editing, don't refuse. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ArgumentInfo {
  Arguments?: readonly Json[];
  /** Parallel to `Arguments`: the object path that an argument stands for, 0 where it is plain JSON. */
  ReferencedObjectPathIds?: readonly ReferencedPath[];
}

export type ReferencedPath = number | readonly ReferencedPath[];

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface RequestBody {
  Actions?: readonly Action[];
  ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface BridgeRequest {
  id: number;
  type: 1;
  flags: number;
  message: { url: string; method: string; headers?: unknown; body?: RequestBody };
}

export interface BatchResult {
  Results: { ActionId: number; Value: Json }[];
  /** The ids of the trace actions that were reached. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** Category of the bridge messages that carry events. */
export const EVENT_CATEGORY = 65536;

export interface EventEntry {
  messageCategory: number;
  messageType: number;
  /** Worksheet id, table id or `Workbook`. */
  targetId: string;
  /** JSON text of the event's arguments. */
  message: string;
}
