import { area } from '../area';
import { readMatrix } from '../cells';
import { invalidArgument, sizeMismatch } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';
import { shiftCells } from '../shift';
import { assertEditable, type State } from '../state';
import type { Area } from '../store';
import { bodyArea, insertTableRows } from '../tables';
import { matrixInput, writeEntries } from '../writes';
import type { Arguments } from '../Arguments';
import { rangeObject } from './rangeObject';
import { storedTable, type TableObject } from './tableObject';

interface TableRowObject extends HostObject {
  readonly sheetId: string;
  readonly tableId: string;
  /** 0-based among the data rows. */
  readonly index: number;
}

const row = (self: TableObject, index: number): TableRowObject => ({ type: 'TableRow', sheetId: self.sheetId, tableId: self.id, index });

function rowArea(self: TableRowObject, state: State): { area: Area; sheet: ReturnType<typeof storedTable>['sheet'] } {
  const { sheet, table } = storedTable({ sheetId: self.sheetId, id: self.tableId }, state);
  const body = bodyArea(table);
  if (self.index < 0 || self.index >= body.rows) throw invalidArgument();
  return { sheet, area: area(body.row + self.index, body.column, 1, body.columns) };
}

const count = (self: TableObject, state: State): number => bodyArea(storedTable(self, state).table).rows;

function add(self: TableObject, args: Arguments, state: State): TableRowObject {
  const { sheet, table } = storedTable(self, state);
  const values = args.json(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const body = bodyArea(table);
  const position = args.given(0) && args.integer(0) >= 0 ? args.integer(0) : body.rows;
  if (position > body.rows) throw invalidArgument();
  if (Array.isArray(values) && values.some((line) => !Array.isArray(line) || line.length !== body.columns)) throw sizeMismatch();
  assertEditable(state, sheet, body);
  const at = insertTableRows(state, sheet, table, position, rows);
  if (values !== undefined && values !== null) writeEntries(state, sheet, at, matrixInput(at, values));
  return row(self, at.row - bodyArea(storedTable(self, state).table).row);
}

defineType<TableObject>(
  'TableRowCollection',
  (): Record<string, Member<TableObject>> => ({
    count: scalar(1, count),
    getCount: method(4, (self, _args, state) => count(self, state)),
    getItemAt: method(1, (self, args, state) => {
      const index = args.integer(0);
      if (index < 0 || index >= count(self, state)) throw invalidArgument();
      return row(self, index);
    }),
    add: method(1, add),
  }),
  { items: (self, state) => Array.from({ length: count(self, state) }, (_, index) => row(self, index)) },
);

defineType<TableRowObject>(
  'TableRow',
  (): Record<string, Member<TableRowObject>> => ({
    index: scalar(1, (self) => self.index),
    values: scalar(1, (self, state) => {
      const at = rowArea(self, state);
      return readMatrix(at.sheet, at.area, (cell) => cell?.value ?? '');
    }, (self, value, state) => {
      const at = rowArea(self, state);
      writeEntries(state, at.sheet, at.area, matrixInput(at.area, value));
    }),
    getRange: method(1, (self, _args, state) => rangeObject(self.sheetId, rowArea(self, state).area)),
    delete: action(1, (self, _args, state) => {
      const at = rowArea(self, state);
      shiftCells(state, { sheet: at.sheet, at: at.area, axis: 'row', insert: false });
    }),
  }),
);
