import { parseArea, splitSheet } from '../address';
import { contains, intersect } from '../area';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, defineType, scalar, type Member } from '../objectType';
import { findSheet, sheetById, type State } from '../state';
import type { Area } from '../store';
import { addTable } from '../tables';
import type { Arguments } from '../Arguments';
import { rangeArgument } from './rangeObject';
import { tableObject, type TableObject } from './tableObject';

/** The tables of the workbook, of a sheet, or of some areas of a sheet. */
interface TablesObject extends HostObject {
  readonly sheetId?: string;
  readonly areas?: readonly Area[];
  readonly fullyContained?: boolean;
}

export const workbookTables = (): TablesObject => ({ type: 'TableCollection' });
export const sheetTables = (sheetId: string): TablesObject => ({ type: 'TableCollection', sheetId });
export const scopedTables = (sheetId: string, areas: readonly Area[], fullyContained: boolean): TablesObject => ({ type: 'TableScopedCollection', sheetId, areas, fullyContained });

function all(self: TablesObject, state: State): TableObject[] {
  const sheets = self.sheetId === undefined ? state.workbook.sheets : [sheetById(state, self.sheetId)];
  const wanted = (a: Area): boolean => self.areas === undefined || self.areas.some((b) => (self.fullyContained ? contains(b, a) : intersect(b, a) !== undefined));
  return sheets.flatMap((sheet) => sheet.tables.filter((t) => wanted(t.area)).map((t) => tableObject(sheet.id, t.id)));
}

/** By name (case ignored) or id. */
function find(self: TablesObject, key: string | number, state: State): TableObject | null {
  const folded = String(key).toLowerCase();
  const stored = state.workbook.sheets.flatMap((sheet) => sheet.tables);
  const id = (stored.find((t) => t.name.toLowerCase() === folded) ?? stored.find((t) => t.id === String(key)))?.id;
  return all(self, state).find((t) => t.id === id) ?? null;
}

function orNotFound(table: TableObject | null | undefined): TableObject {
  if (table === null || table === undefined) throw itemNotFound();
  return table;
}

function add(self: TablesObject, args: Arguments, state: State): TableObject {
  const hasHeaders = args.boolean(1, false);
  const address = args.at(0);
  if (typeof address !== 'string') {
    const range = rangeArgument(state, self.sheetId ?? state.workbook.activeSheetId, address);
    if (self.sheetId !== undefined && range.sheetId !== self.sheetId) throw invalidArgument();
    return tableObject(range.sheetId, addTable(state, sheetById(state, range.sheetId), range.area, hasHeaders).id);
  }
  const { sheet: name, reference } = splitSheet(address);
  const sheet = name === undefined ? sheetById(state, self.sheetId ?? state.workbook.activeSheetId) : findSheet(state.workbook, name);
  const found = parseArea(reference);
  if (sheet === undefined || found === undefined) throw invalidArgument();
  return tableObject(sheet.id, addTable(state, sheet, found, hasHeaders).id);
}

const rest = {
  item: (self: TablesObject, key: string | number, state: State) => orNotFound(find(self, key, state)),
  items: all,
};

defineType<TablesObject>(
  'TableCollection',
  (): Record<string, Member<TablesObject>> => ({
    count: scalar(1, (self, state) => all(self, state).length),
    add: method(1, add),
    getCount: method(4, (self, _args, state) => all(self, state).length),
    getItemAt: method(1, (self, args, state) => orNotFound(all(self, state)[args.integer(0)])),
    getItemOrNullObject: method(4, (self, args, state) => find(self, args.key(0), state)),
  }),
  rest,
);

defineType<TablesObject>(
  'TableScopedCollection',
  (): Record<string, Member<TablesObject>> => ({
    getCount: method(9, (self, _args, state) => all(self, state).length),
    getFirst: method(9, (self, _args, state) => orNotFound(all(self, state)[0])),
    getItemOrNullObject: method(14, (self, args, state) => find(self, args.key(0), state)),
  }),
  rest,
);
