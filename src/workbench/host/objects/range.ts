import { isEntireColumn, isEntireRow } from '../area';
import { formatAddress } from '../address';
import { readMatrix } from '../cells';
import { sizeMismatch } from '../hostError';
import {action, navigation, defineType, scalar, type Member } from '../objectType';
import { READ_CELL_LIMIT } from '../profile';
import type { Json } from '../protocol';
import type { State } from '../state';
import { sheetById } from '../state';
import type { StoredCell, StoredSheet } from '../store';
import { styleAt, styleOf } from '../styles';
import { formatCategory, textOf } from '../text';
import { matrixInput, valueType, writeEntries, writeFormats } from '../writes';
import { sheetOf, type RangeObject } from './rangeObject';
import { rangeGeometry } from './rangeGeometry';
import { rangeActions } from './rangeActions';
import { worksheetObject } from './worksheetObject';

/** Cell by cell, or null for whole rows and columns and for more cells than one read may have. */
function cells(self: RangeObject, state: State, read: (cell: StoredCell | undefined, sheet: StoredSheet, row: number, column: number) => Json): Json {
  if (isEntireColumn(self.area) || isEntireRow(self.area) || self.area.rows * self.area.columns > READ_CELL_LIMIT) return null;
  const sheet = sheetOf(state, self);
  return readMatrix(sheet, self.area, (cell, row, column) => read(cell, sheet, row, column));
}

const numberFormat = (state: State) => (cell: StoredCell | undefined, sheet: StoredSheet, row: number, column: number): string =>
  (cell === undefined ? styleAt(state.workbook, sheet, row, column) : styleOf(state.workbook, cell)).numberFormat ?? 'General';

const write = (self: RangeObject, value: Json, state: State): void => writeEntries(state, sheetOf(state, self), self.area, matrixInput(self.area, value));
const formulas = (self: RangeObject, state: State): Json => cells(self, state, (cell) => cell?.formula ?? cell?.value ?? '');

defineType<RangeObject>(
  'Range',
  (): Record<string, Member<RangeObject>> => ({
    address: scalar(1, (self, state) => formatAddress(sheetOf(state, self).name, self.area)),
    addressLocal: scalar(1, (self, state) => formatAddress(sheetOf(state, self).name, self.area)),
    cellCount: scalar(1, (self) => {
      const count = self.area.rows * self.area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    rowCount: scalar(1, (self) => self.area.rows),
    columnCount: scalar(1, (self) => self.area.columns),
    rowIndex: scalar(1, (self) => self.area.row),
    columnIndex: scalar(1, (self) => self.area.column),
    isEntireColumn: scalar(7, (self) => isEntireColumn(self.area)),
    isEntireRow: scalar(7, (self) => isEntireRow(self.area)),
    values: scalar(1, (self, state) => cells(self, state, (cell) => cell?.value ?? ''), write),
    formulas: scalar(1, formulas, write),
    formulasLocal: scalar(1, formulas, write),
    text: scalar(1, (self, state) => cells(self, state, (cell) => textOf(state.workbook, cell))),
    valueTypes: scalar(1, (self, state) => cells(self, state, (cell) => valueType(cell))),
    numberFormat: scalar(
      1,
      (self, state) => cells(self, state, numberFormat(state)),
      (self, value, state) => writeFormats(state, sheetOf(state, self), self.area, matrixInput(self.area, value)),
    ),
    numberFormatCategories: scalar(12, (self, state) => cells(self, state, (...at) => formatCategory(numberFormat(state)(...at)))),
    worksheet: navigation(1, (self, state) => worksheetObject(sheetById(state, self.sheetId))),
    // The runtime asks this before it splits a long write into chunks of rows.
    _ValidateArraySize: action(3, (self, args) => {
      if (args.integer(0) !== self.area.rows || args.integer(1) !== self.area.columns) throw sizeMismatch();
    }),
    ...rangeGeometry(),
    ...rangeActions(),
  }),
);

