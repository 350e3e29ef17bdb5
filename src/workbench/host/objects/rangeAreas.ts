import { formatAddress } from '../address';
import { bound, endColumn, endRow, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, area } from '../area';
import { usedArea } from '../cells';
import { clearArea } from '../clear';
import { invalidArgument, itemNotFound } from '../hostError';
import { isHostObject } from '../HostObject';
import { action, method, navigation, defineType, scalar, type Member } from '../objectType';
import { sheetById, type State } from '../state';
import type { Area } from '../store';
import type { Argument, Arguments } from '../Arguments';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { rangeCollectionObject } from './rangeCollection';
import { rangeFormatObject } from './rangeFormat';
import { asRangeAreas, parseAreas, rangeAreasObject, specialAreas, type RangeAreasObject } from './rangeAreasObject';
import { cut, isRange } from './rangeObject';
import { scopedTables } from './tableCollection';
import { worksheetObject } from './worksheetObject';

function orNotFound<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

function otherAreas(state: State, self: RangeAreasObject, value: Argument): readonly Area[] {
  if (typeof value === 'string') return parseAreas(state, sheetById(state, self.sheetId), value);
  const many = asRangeAreas(value);
  const sheetId = many?.sheetId ?? (isHostObject(value) && isRange(value) ? value.sheetId : undefined);
  if (sheetId !== self.sheetId) throw invalidArgument();
  return many?.areas ?? (isHostObject(value) && isRange(value) ? [value.area] : []);
}

function intersection(self: RangeAreasObject, args: Arguments, state: State): RangeAreasObject | null {
  const others = otherAreas(state, self, args.at(0));
  const common = self.areas.flatMap((a) => others.flatMap((b) => intersect(a, b) ?? []));
  return common.length === 0 ? null : rangeAreasObject(self.sheetId, common);
}

function used(self: RangeAreasObject, args: Arguments, state: State): RangeAreasObject | null {
  const sheet = sheetById(state, self.sheetId);
  const found = self.areas.flatMap((a) => usedArea(sheet, args.boolean(0, false), a) ?? []);
  return found.length === 0 ? null : rangeAreasObject(self.sheetId, found);
}

const moved = (self: RangeAreasObject, change: (a: Area) => Area): RangeAreasObject => {
  const areas = self.areas.map(change);
  if (areas.some((a) => a.row < 0 || a.column < 0 || endRow(a) > MAX_ROWS || endColumn(a) > MAX_COLUMNS)) throw invalidArgument();
  return rangeAreasObject(self.sheetId, areas);
};

defineType<RangeAreasObject>(
  'RangeAreas',
  (): Record<string, Member<RangeAreasObject>> => {
    const address = (self: RangeAreasObject, state: State): string => {
      const { name } = sheetById(state, self.sheetId);
      return cut(self.areas.map((a) => formatAddress(name, a)).join(','));
    };
    return {
      address: scalar(9, address),
      addressLocal: scalar(9, address),
      areaCount: scalar(9, (self) => self.areas.length),
      cellCount: scalar(9, (self) => {
        const count = self.areas.reduce((sum, a) => sum + a.rows * a.columns, 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      }),
      isEntireColumn: scalar(9, (self) => self.areas.every(isEntireColumn)),
      isEntireRow: scalar(9, (self) => self.areas.every(isEntireRow)),
      areas: navigation(9, (self) => rangeCollectionObject(self.sheetId, self.areas)),
      worksheet: navigation(9, (self, state) => worksheetObject(sheetById(state, self.sheetId))),
      format: navigation(9, (self) => rangeFormatObject(self.sheetId, self.areas)),
      conditionalFormats: navigation(9, (self) => conditionalFormatsObject(self.sheetId, self.areas)),
      dataValidation: navigation(9, (self) => dataValidationObject(self.sheetId, self.areas)),
      calculate: action(9, (_self, _args, state) => state.recalculate(true)),
      clear: action(9, (self, args, state) => {
        for (const a of self.areas) clearArea(state, sheetById(state, self.sheetId), a, args.optionalString(0) ?? 'All');
      }),
      getEntireRow: method(9, (self) => moved(self, (a) => area(a.row, 0, a.rows, MAX_COLUMNS))),
      getEntireColumn: method(9, (self) => moved(self, (a) => area(0, a.column, MAX_ROWS, a.columns))),
      getOffsetRangeAreas: method(9, (self, args) => moved(self, (a) => ({ ...a, row: a.row + args.integer(0), column: a.column + args.integer(1) }))),
      getIntersection: method(9, (self, args, state) => orNotFound(intersection(self, args, state))),
      getIntersectionOrNullObject: method(9, (self, args, state) => intersection(self, args, state)),
      getSpecialCells: method(9, (self, args, state) => orNotFound(specialAreas(state, self.sheetId, self.areas, args))),
      getSpecialCellsOrNullObject: method(9, (self, args, state) => specialAreas(state, self.sheetId, self.areas, args)),
      getUsedRangeAreas: method(9, (self, args, state) => orNotFound(used(self, args, state))),
      getUsedRangeAreasOrNullObject: method(9, (self, args, state) => used(self, args, state)),
      getTables: method(9, (self, args) => scopedTables(self.sheetId, self.areas, args.boolean(0, false))),
      select: action(18, (self, _args, state) => state.select(sheetById(state, self.sheetId), self.areas.reduce(bound))),
    };
  },
);
