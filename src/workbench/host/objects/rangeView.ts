import { endColumn, endRow } from '../area';
import { formatArea } from '../address';
import { HostError, invalidArgument, sizeMismatch } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, navigation, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { sheetById, type State } from '../state';
import type { Area, StoredCell } from '../store';
import { styleAt } from '../styles';
import { textOf } from '../text';
import { matrixInput, valueType, writeEntries } from '../writes';
import { rangeObject, type RangeObject } from './rangeObject';

/** The visible cells of a range, or of one of its rows. */
interface RangeViewObject extends HostObject {
  readonly sheetId: string;
  readonly area: Area;
  /** Among the visible rows; 0 for the whole view. */
  readonly index: number;
}

export const rangeViewObject = (range: RangeObject): RangeViewObject => ({ type: 'RangeView', sheetId: range.sheetId, area: range.area, index: 0 });

function visible(self: RangeViewObject, state: State): { rows: number[]; columns: number[] } {
  const sheet = sheetById(state, self.sheetId);
  if (self.area.rows * self.area.columns > 5_000_000) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
  const rows: number[] = [];
  for (let row = self.area.row; row < endRow(self.area); row++) if (!sheet.hiddenRows.has(row)) rows.push(row);
  const columns: number[] = [];
  for (let column = self.area.column; column < endColumn(self.area); column++) if (!sheet.hiddenColumns.has(column)) columns.push(column);
  return { rows, columns };
}

function cells(self: RangeViewObject, state: State, read: (cell: StoredCell | undefined, row: number, column: number) => Json): Json {
  const sheet = sheetById(state, self.sheetId);
  const { rows, columns } = visible(self, state);
  return rows.map((row) => columns.map((column) => read(sheet.rows[row]?.[column], row, column)));
}

/** Excel takes an array of the whole range's size only, even where rows are hidden: office-js#226. */
function write(self: RangeViewObject, value: Json, state: State): void {
  const { rows, columns } = visible(self, state);
  if (rows.length !== self.area.rows || columns.length !== self.area.columns) throw sizeMismatch();
  writeEntries(state, sheetById(state, self.sheetId), self.area, matrixInput(self.area, value));
}

const formulas = (self: RangeViewObject, state: State): Json => cells(self, state, (cell) => cell?.formula ?? cell?.value ?? '');

defineType<RangeViewObject>(
  'RangeView',
  (): Record<string, Member<RangeViewObject>> => ({
    cellAddresses: scalar(3, (self, state) => cells(self, state, (_cell, row, column) => formatArea({ row, column, rows: 1, columns: 1 }))),
    rowCount: scalar(3, (self, state) => visible(self, state).rows.length),
    columnCount: scalar(3, (self, state) => visible(self, state).columns.length),
    index: scalar(3, (self) => self.index),
    values: scalar(3, (self, state) => cells(self, state, (cell) => cell?.value ?? ''), write),
    formulas: scalar(3, formulas, write),
    formulasLocal: scalar(3, formulas, write),
    text: scalar(3, (self, state) => cells(self, state, (cell) => textOf(state.workbook, cell))),
    valueTypes: scalar(3, (self, state) => cells(self, state, (cell) => valueType(cell))),
    numberFormat: scalar(3, (self, state) => {
      const sheet = sheetById(state, self.sheetId);
      return cells(self, state, (_cell, row, column) => styleAt(state.workbook, sheet, row, column).numberFormat ?? 'General');
    }),
    rows: navigation(3, (self) => ({ ...self, type: 'RangeViewCollection' })),
    getRange: method(3, (self) => rangeObject(self.sheetId, self.area)),
  }),
);

const rowViews = (self: RangeViewObject, state: State): RangeViewObject[] =>
  visible(self, state).rows.map((row, index) => ({ type: 'RangeView', sheetId: self.sheetId, area: { ...self.area, row, rows: 1 }, index }));

defineType<RangeViewObject>(
  'RangeViewCollection',
  (): Record<string, Member<RangeViewObject>> => ({
    getCount: method(4, (self, _args, state) => visible(self, state).rows.length),
    getItemAt: method(3, (self, args, state) => {
      const row = rowViews(self, state)[args.integer(0)];
      if (row === undefined) throw invalidArgument();
      return row;
    }),
  }),
  { items: rowViews },
);
