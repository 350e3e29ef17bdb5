import { area, endColumn, endRow, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from '../area';
import { mergesIn } from '../cells';
import { clearArea, mergeArea } from '../clear';
import { copyCells, type CopyWhat } from '../copy';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { columnPoints, leftOf, rowPoints, topOf } from '../layout';
import { action,  method, navigation, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { shiftCells } from '../shift';
import { assertAllowed, type State } from '../state';
import type { Arguments } from '../Arguments';
import { commonValue } from '../common';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { getHyperlink, setHyperlink } from './hyperlink';
import { readCellProperties, writeCellProperties } from './cellProperties';
import { asRangeAreas, rangeAreasObject, specialAreas } from './rangeAreasObject';
import { rangeFormatObject } from './rangeFormat';
import { rangeArgument, rangeObject, sheetOf, type RangeObject } from './rangeObject';
import { rangeSortObject } from './rangeSort';
import { rangeViewObject } from './rangeView';
import { scopedTables } from './tableCollection';

/** Members of Range that look after rows, columns, formats and what else belongs to cells, and those that change the sheet. */
export function rangeActions(): Record<string, Member<RangeObject>> {
  return {
    format: navigation(1, (self) => rangeFormatObject(self.sheetId, [self.area])),
    conditionalFormats: navigation(6, (self) => conditionalFormatsObject(self.sheetId, [self.area])),
    dataValidation: navigation(8, (self) => dataValidationObject(self.sheetId, [self.area])),
    sort: navigation(2, (self) => rangeSortObject(self)),
    hyperlink: scalar(7, getHyperlink, setHyperlink),
    rowHidden: scalar(2, (self, state) => hidden(self, state, 'row'), (self, value, state) => hide(self, value, state, 'row')),
    columnHidden: scalar(2, (self, state) => hidden(self, state, 'column'), (self, value, state) => hide(self, value, state, 'column')),
    hidden: scalar(2, (self, state) => {
      const row = hidden(self, state, 'row');
      const column = hidden(self, state, 'column');
      return row === true || column === true ? true : row === null || column === null ? null : false;
    }),
    left: scalar(10, (self, state) => leftOf(sheetOf(state, self), self.area.column)),
    top: scalar(10, (self, state) => topOf(sheetOf(state, self), self.area.row)),
    width: scalar(10, (self, state) => leftOf(sheetOf(state, self), endColumn(self.area) - 1) + columnPoints(sheetOf(state, self), endColumn(self.area) - 1) - leftOf(sheetOf(state, self), self.area.column)),
    height: scalar(10, (self, state) => topOf(sheetOf(state, self), endRow(self.area) - 1) + rowPoints(sheetOf(state, self), endRow(self.area) - 1) - topOf(sheetOf(state, self), self.area.row)),
    select: action(1, (self, _args, state) => {
      const sheet = sheetOf(state, self);
      // A range of a hidden sheet can't be selected; Excel only says GeneralException.
      if (sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      state.select(sheet, self.area);
    }),
    calculate: action(6, (_self, _args, state) => state.recalculate(true)),
    clear: action(1, (self, args, state) => clearArea(state, sheetOf(state, self), self.area, args.optionalString(0) ?? 'All')),
    merge: action(2, (self, args, state) => mergeArea(state, sheetOf(state, self), self.area, args.boolean(0, false))),
    unmerge: action(2, (self, _args, state) => {
      const sheet = sheetOf(state, self);
      assertAllowed(sheet, 'allowFormatCells');
      const gone = new Set(mergesIn(sheet, self.area));
      sheet.merges = sheet.merges.filter((merge) => !gone.has(merge));
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
    insert: method(1, (self, args, state) => {
      const direction = args.oneOf(0, ['Down', 'Right']);
      shiftCells(state, { sheet: sheetOf(state, self), at: { ...self.area }, axis: axisOf(self, direction === 'Down'), insert: true });
      return rangeObject(self.sheetId, self.area);
    }),
    delete: action(1, (self, args, state) => {
      const direction = args.oneOf(0, ['Up', 'Left']);
      shiftCells(state, { sheet: sheetOf(state, self), at: { ...self.area }, axis: axisOf(self, direction === 'Up'), insert: false });
    }),
    copyFrom: action(9, copyFrom),
    getCellProperties: method(9, (self, args, state) => readCellProperties(state, sheetOf(state, self), self.area, args.json(0))),
    setCellProperties: action(9, (self, args, state) => writeCellProperties(state, self, args.json(0))),
    getVisibleView: method(3, (self) => rangeViewObject(self)),
    getSpecialCells: method(9, (self, args, state) => orNotFound(specialAreas(state, self.sheetId, [self.area], args))),
    getSpecialCellsOrNullObject: method(9, (self, args, state) => specialAreas(state, self.sheetId, [self.area], args)),
    getMergedAreasOrNullObject: method(13, (self, _args, state) => {
      const merges = mergesIn(sheetOf(state, self), self.area);
      // "If the merged areas count in this range is more than 512, then this method will fail to return the result."
      if (merges.length > 512) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      return merges.length === 0 ? null : rangeAreasObject(self.sheetId, merges);
    }),
    getTables: method(9, (self, args) => scopedTables(self.sheetId, [self.area], args.boolean(0, false))),
  };
}

function orNotFound<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

/** Whole rows go up and down, whole columns left and right, whatever is asked. */
const axisOf = (self: RangeObject, vertical: boolean): 'row' | 'column' =>
  isEntireRow(self.area) && !isEntireColumn(self.area) ? 'row' : isEntireColumn(self.area) && !isEntireRow(self.area) ? 'column' : vertical ? 'row' : 'column';

function hidden(self: RangeObject, state: State, axis: 'row' | 'column'): boolean | null {
  const sheet = sheetOf(state, self);
  const [set, from, count, most] = axis === 'row' ? [sheet.hiddenRows, self.area.row, self.area.rows, MAX_ROWS] : [sheet.hiddenColumns, self.area.column, self.area.columns, MAX_COLUMNS];
  if (count === most) return set.size === 0 ? false : null;
  return commonValue(Array.from({ length: count }, (_, i) => set.has(from + i)));
}

function hide(self: RangeObject, value: Json, state: State, axis: 'row' | 'column'): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  const sheet = sheetOf(state, self);
  assertAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  const [set, from, count] = axis === 'row' ? [sheet.hiddenRows, self.area.row, self.area.rows] : [sheet.hiddenColumns, self.area.column, self.area.columns];
  // Showing what nobody has hidden changes nothing, and computes nothing.
  if (!value && set.size === 0) return;
  if (!value && count > set.size) for (const at of [...set]) if (at >= from && at < from + count) set.delete(at);
  for (let at = from; at < from + count && (value || count <= set.size); at++) {
    if (value) set.add(at);
    else set.delete(at);
  }
  state.journal.add(axis === 'row' ? { kind: 'rowHidden', sheetId: self.sheetId, area: self.area } : { kind: 'layout', sheetId: self.sheetId });
}

function copyFrom(self: RangeObject, args: Arguments, state: State): void {
  const what = args.oneOf<CopyWhat>(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
  const areas = asRangeAreas(args.at(0));
  if (areas !== undefined && areas.areas.length !== 1) throw invalidArgument();
  const source = areas?.areas[0] === undefined ? rangeArgument(state, self.sheetId, args.at(0)) : rangeObject(areas.sheetId, areas.areas[0]);
  const from = sheetOf(state, source);
  const lastRow = Math.max(1, from.rows.length);
  const clipped = isEntireColumn(source.area) ? { ...source.area, rows: lastRow } : source.area;
  const target = isEntireColumn(self.area) ? area(self.area.row, self.area.column, clipped.rows, self.area.columns) : self.area;
  copyCells(state, { from, source: clipped, to: sheetOf(state, self), target, what, skipBlanks: args.boolean(2, false), transpose: args.boolean(3, false) });
}
