import { clearArea } from '../clear';
import { asBoolean, asString } from '../common';
import { itemNotFound } from '../hostError';
import { action,  method, navigation, defineType, scalar, type Member } from '../objectType';
import { shiftCells } from '../shift';
import { assertAllowed, sheetById, type State } from '../state';
import type { StoredSheet, StoredTable } from '../store';
import { assertTableName, bodyArea, headerArea, resizeTable, totalsArea } from '../tables';
import { tableFilterObject } from './autoFilter';
import { storedTable, type TableObject } from './tableObject';
import { rangeArgument, rangeObject } from './rangeObject';
import { worksheetObject } from './worksheetObject';

function changed(self: TableObject, state: State, change: (table: StoredTable, sheet: StoredSheet) => void): void {
  const { sheet, table } = storedTable(self, state);
  assertAllowed(sheet, 'allowEditObjects');
  change(table, sheet);
  state.journal.add({ kind: 'tables', sheetId: self.sheetId });
}

defineType<TableObject>(
  'Table',
  (): Record<string, Member<TableObject>> => ({
    id: scalar(1, (self) => self.id),
    name: scalar(1, (self, state) => storedTable(self, state).table.name, (self, value, state) =>
      changed(self, state, (table) => {
        const name = asString(value);
        assertTableName(state, name, table);
        table.name = name;
      }),
    ),
    showHeaders: scalar(1, (self, state) => storedTable(self, state).table.showHeaders),
    showTotals: scalar(1, (self, state) => storedTable(self, state).table.showTotals),
    style: scalar(1, (self, state) => storedTable(self, state).table.style ?? '', (self, value, state) => changed(self, state, (table) => void (table.style = asString(value)))),
    showFilterButton: scalar(3, (self, state) => storedTable(self, state).table.hasFilter, (self, value, state) => changed(self, state, (table) => void (table.hasFilter = asBoolean(value)))),
    worksheet: navigation(2, (self, state) => worksheetObject(sheetById(state, self.sheetId))),
    columns: navigation(1, (self) => ({ ...self, type: 'TableColumnCollection' })),
    rows: navigation(1, (self) => ({ ...self, type: 'TableRowCollection' })),
    autoFilter: navigation(9, (self) => tableFilterObject(self)),
    getRange: method(1, (self, _args, state) => rangeObject(self.sheetId, storedTable(self, state).table.area)),
    getHeaderRowRange: method(1, (self, _args, state) => {
      const { table } = storedTable(self, state);
      if (!table.showHeaders) throw itemNotFound();
      return rangeObject(self.sheetId, headerArea(table));
    }),
    getDataBodyRange: method(1, (self, _args, state) => rangeObject(self.sheetId, bodyArea(storedTable(self, state).table))),
    getTotalRowRange: method(1, (self, _args, state) => {
      const { table } = storedTable(self, state);
      if (!table.showTotals) throw itemNotFound();
      return rangeObject(self.sheetId, totalsArea(table));
    }),
    convertToRange: method(2, (self, _args, state) => {
      const { table } = storedTable(self, state);
      changed(self, state, (_table, sheet) => void (sheet.tables = sheet.tables.filter((t) => t !== table)));
      return rangeObject(self.sheetId, table.area);
    }),
    clearFilters: action(2, (self, _args, state) => {
      const { sheet, table } = storedTable(self, state);
      assertAllowed(sheet, 'allowAutoFilter');
      for (let row = table.area.row; row < table.area.row + table.area.rows; row++) sheet.hiddenRows.delete(row);
      state.journal.add({ kind: 'filter', sheetId: self.sheetId, area: table.area });
    }),
    delete: action(1, (self, _args, state) => {
      const { sheet, table } = storedTable(self, state);
      clearArea(state, sheet, table.area, 'All');
      sheet.tables = sheet.tables.filter((t) => t !== table);
      shiftCells(state, { sheet, at: table.area, axis: 'row', insert: false });
      state.journal.add({ kind: 'tables', sheetId: self.sheetId });
    }),
    resize: action(13, (self, args, state) => {
      const { sheet, table } = storedTable(self, state);
      resizeTable(state, sheet, table, rangeArgument(state, self.sheetId, args.at(0)).area);
    }),
  }),
  { key: (self) => ['Id', self.id] },
);
