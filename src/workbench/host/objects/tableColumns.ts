import { area } from '../area';
import { asString } from '../common';
import { readMatrix } from '../cells';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, defineType, scalar, type Member } from '../objectType';
import type { State } from '../state';
import type { Area } from '../store';
import { bodyArea, columnNames, totalsArea } from '../tables';
import { matrixInput, writeEntries } from '../writes';
import { rangeObject } from './rangeObject';
import { storedTable, type TableObject } from './tableObject';

interface TableColumnObject extends HostObject {
  readonly sheetId: string;
  readonly tableId: string;
  /** 0-based position in the table. */
  readonly index: number;
}

const column = (self: TableObject, index: number): TableColumnObject => ({ type: 'TableColumn', sheetId: self.sheetId, tableId: self.id, index });

const tableOf = (self: TableColumnObject, state: State) => storedTable({ sheetId: self.sheetId, id: self.tableId }, state);

const slice = (self: TableColumnObject, of: Area): Area => area(of.row, of.column + self.index, of.rows, 1);

function find(self: TableObject, key: string | number, state: State): TableColumnObject | null {
  const { sheet, table } = storedTable(self, state);
  // A number is the column's id, which counts from 1; a text is its name.
  const index = typeof key === 'number' ? key - 1 : columnNames(sheet, table).findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return index >= 0 && index < table.area.columns ? column(self, index) : null;
}

defineType<TableObject>(
  'TableColumnCollection',
  (): Record<string, Member<TableObject>> => ({
    count: scalar(1, (self, state) => storedTable(self, state).table.area.columns),
    getCount: method(4, (self, _args, state) => storedTable(self, state).table.area.columns),
    getItemAt: method(1, (self, args, state) => {
      const index = args.integer(0);
      if (index < 0 || index >= storedTable(self, state).table.area.columns) throw invalidArgument();
      return column(self, index);
    }),
    getItemOrNullObject: method(4, (self, args, state) => find(self, args.key(0), state)),
  }),
  {
    item: (self, key, state) => {
      const found = find(self, key, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    items: (self, state) => Array.from({ length: storedTable(self, state).table.area.columns }, (_, index) => column(self, index)),
  },
);

defineType<TableColumnObject>(
  'TableColumn',
  (): Record<string, Member<TableColumnObject>> => ({
    id: scalar(1, (self) => self.index + 1),
    index: scalar(1, (self) => self.index),
    name: scalar(1, (self, state) => {
      const { sheet, table } = tableOf(self, state);
      return columnNames(sheet, table)[self.index] ?? '';
    }, (self, value, state) => {
      const { sheet, table } = tableOf(self, state);
      const name = asString(value);
      if (name === '') throw invalidArgument();
      if (columnNames(sheet, table).some((other, i) => i !== self.index && other.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
      const at = slice(self, { ...table.area, rows: 1 });
      writeEntries(state, sheet, at, matrixInput(at, name));
    }),
    values: scalar(1, (self, state) => {
      const { sheet, table } = tableOf(self, state);
      return readMatrix(sheet, slice(self, table.area), (cell) => cell?.value ?? '');
    }, (self, value, state) => {
      const { sheet, table } = tableOf(self, state);
      const at = slice(self, table.area);
      writeEntries(state, sheet, at, matrixInput(at, value));
    }),
    getRange: method(1, (self, _args, state) => rangeObject(self.sheetId, slice(self, tableOf(self, state).table.area))),
    getDataBodyRange: method(1, (self, _args, state) => rangeObject(self.sheetId, slice(self, bodyArea(tableOf(self, state).table)))),
    getHeaderRowRange: method(1, (self, _args, state) => rangeObject(self.sheetId, slice(self, { ...tableOf(self, state).table.area, rows: 1 }))),
    getTotalRowRange: method(1, (self, _args, state) => {
      const { table } = tableOf(self, state);
      if (!table.showTotals) throw itemNotFound();
      return rangeObject(self.sheetId, slice(self, totalsArea(table)));
    }),
  }),
  { key: (self) => ['Id', self.index + 1] },
);
