import { area, bound, endColumn, endRow, intersect, MAX_COLUMNS, MAX_ROWS } from '../area';
import { usedArea } from '../cells';
import { invalidArgument, itemNotFound } from '../hostError';
import { method, type Member } from '../objectType';
import type { State } from '../state';
import type { Arguments } from '../Arguments';
import type { Area } from '../store';
import { rangeArgument, rangeObject, sheetOf, type RangeObject } from './rangeObject';

/** Members of Range that answer with another range. */
export function rangeGeometry(): Record<string, Member<RangeObject>> {
  const part = (since: number, make: (a: Area, args: Arguments) => Area): Member<RangeObject> => method<RangeObject>(since, (self, args) => rangeObject(self.sheetId, make(self.area, args)));
  return {
    getCell: part(1, (a, args) => area(a.row + args.integer(0), a.column + args.integer(1))),
    getRow: part(1, (a, args) => area(a.row + args.integer(0), a.column, 1, a.columns)),
    getColumn: part(1, (a, args) => area(a.row, a.column + args.integer(0), a.rows, 1)),
    getLastCell: part(1, (a) => area(endRow(a) - 1, endColumn(a) - 1)),
    getLastRow: part(1, (a) => area(endRow(a) - 1, a.column, 1, a.columns)),
    getLastColumn: part(1, (a) => area(a.row, endColumn(a) - 1, a.rows, 1)),
    getEntireRow: part(1, (a) => area(a.row, 0, a.rows, MAX_COLUMNS)),
    getEntireColumn: part(1, (a) => area(0, a.column, MAX_ROWS, a.columns)),
    getOffsetRange: part(1, (a, args) => ({ ...a, row: a.row + args.integer(0), column: a.column + args.integer(1) })),
    getResizedRange: part(2, (a, args) => ({ ...a, rows: a.rows + args.integer(0), columns: a.columns + args.integer(1) })),
    getAbsoluteResizedRange: part(7, (a, args) => ({ ...a, rows: args.integer(0), columns: args.integer(1) })),
    getRowsAbove: part(2, (a, args) => beside(args.optionalInteger(0, 1), (n) => area(n > 0 ? a.row - n : a.row, a.column, Math.abs(n), a.columns))),
    getRowsBelow: part(2, (a, args) => beside(args.optionalInteger(0, 1), (n) => area(n > 0 ? endRow(a) : endRow(a) + n, a.column, Math.abs(n), a.columns))),
    getColumnsBefore: part(2, (a, args) => beside(args.optionalInteger(0, 1), (n) => area(a.row, n > 0 ? a.column - n : a.column, a.rows, Math.abs(n)))),
    getColumnsAfter: part(2, (a, args) => beside(args.optionalInteger(0, 1), (n) => area(a.row, n > 0 ? endColumn(a) : endColumn(a) + n, a.rows, Math.abs(n)))),
    getBoundingRect: method(1, (self, args, state) => rangeObject(self.sheetId, bound(self.area, sameSheet(self, rangeArgument(state, self.sheetId, args.at(0))).area))),
    getIntersection: method(1, (self, args, state) => orNotFound(common(self, args, state))),
    getIntersectionOrNullObject: method(4, (self, args, state) => common(self, args, state)),
    getUsedRange: method(1, (self, args, state) => orNotFound(used(self, args, state))),
    getUsedRangeOrNullObject: method(4, (self, args, state) => used(self, args, state)),
    getSurroundingRegion: method(7, (self, _args, state) => rangeObject(self.sheetId, surrounding(self, state))),
  };
}

function beside(count: number, make: (count: number) => Area): Area {
  if (count === 0) throw invalidArgument();
  return make(count);
}

function sameSheet(self: RangeObject, other: RangeObject): RangeObject {
  if (other.sheetId !== self.sheetId) throw invalidArgument();
  return other;
}

function common(self: RangeObject, args: Arguments, state: State): RangeObject | null {
  const found = intersect(self.area, sameSheet(self, rangeArgument(state, self.sheetId, args.at(0))).area);
  return found === undefined ? null : rangeObject(self.sheetId, found);
}

function used(self: RangeObject, args: Arguments, state: State): RangeObject | null {
  const found = usedArea(sheetOf(state, self), args.boolean(0, false), self.area);
  return found === undefined ? null : rangeObject(self.sheetId, found);
}

function orNotFound(range: RangeObject | null): RangeObject {
  if (range === null) throw itemNotFound();
  return range;
}

/** The current region: grown until blank rows and columns stand all around. */
function surrounding(self: RangeObject, state: State): Area {
  const sheet = sheetOf(state, self);
  let region = self.area;
  for (;;) {
    const row = Math.max(0, region.row - 1);
    const column = Math.max(0, region.column - 1);
    const around = area(row, column, Math.min(MAX_ROWS, endRow(region) + 1) - row, Math.min(MAX_COLUMNS, endColumn(region) + 1) - column);
    const found = usedArea(sheet, true, around);
    const grown = found === undefined ? region : bound(region, found);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
