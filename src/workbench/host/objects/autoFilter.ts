import { intersect, isUnbounded, endRow } from '../area';
import { usedArea } from '../cells';
import { applyFilter } from '../filter';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { assertAllowed, sheetById, type State } from '../state';
import type { Area } from '../store';
import type { Arguments } from '../Arguments';
import { rangeArgument, rangeObject } from './rangeObject';
import { storedTable, type TableObject } from './tableObject';

/** The filter of a worksheet, or of a table when `tableId` is there. */
interface AutoFilterObject extends HostObject {
  readonly sheetId: string;
  readonly tableId?: string;
}

export const sheetFilterObject = (sheetId: string): AutoFilterObject => ({ type: 'AutoFilter', sheetId });
export const tableFilterObject = (table: TableObject): AutoFilterObject => ({ type: 'AutoFilter', sheetId: table.sheetId, tableId: table.id });

function filterArea(self: AutoFilterObject, state: State): Area | undefined {
  if (self.tableId === undefined) return sheetById(state, self.sheetId).autoFilter?.area;
  const { table } = storedTable({ sheetId: self.sheetId, id: self.tableId }, state);
  return table.hasFilter ? table.area : undefined;
}

/** Criteria are set: learn.microsoft.com/javascript/api/excel/excel.autofilter, isDataFiltered. Rows that were hidden by hand are no filter. */
function hasCriteria(self: AutoFilterObject, state: State): boolean {
  if (self.tableId === undefined) return sheetById(state, self.sheetId).autoFilter?.active === true;
  return storedTable({ sheetId: self.sheetId, id: self.tableId }, state).table.isFiltered === true;
}

function noteTable(self: AutoFilterObject, state: State, isFiltered: boolean): void {
  if (self.tableId !== undefined) storedTable({ sheetId: self.sheetId, id: self.tableId }, state).table.isFiltered = isFiltered;
}

function show(self: AutoFilterObject, state: State): void {
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowAutoFilter');
  const a = filterArea(self, state);
  if (a === undefined) return;
  let shown = false;
  for (let row = a.row; row < endRow(a); row++) shown = sheet.hiddenRows.delete(row) || shown;
  noteTable(self, state, false);
  if (sheet.autoFilter !== undefined && self.tableId === undefined) sheet.autoFilter = { area: sheet.autoFilter.area, active: false };
  state.journal.add({ kind: 'filter', sheetId: self.sheetId, area: a });
  if (shown) state.journal.add({ kind: 'rowHidden', sheetId: self.sheetId, area: a });
}

function apply(self: AutoFilterObject, args: Arguments, state: State): void {
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowAutoFilter');
  const asked = rangeArgument(state, self.sheetId, args.at(0));
  if (asked.sheetId !== self.sheetId) throw invalidArgument();
  const used = usedArea(sheet, true);
  const a = self.tableId === undefined ? (isUnbounded(asked.area) ? ((used && intersect(asked.area, used)) ?? asked.area) : asked.area) : filterArea(self, state);
  if (a === undefined) throw invalidArgument();
  const criteria = new Map(self.tableId === undefined ? sheet.autoFilter?.criteria : undefined);
  if (args.given(1) && args.given(2)) {
    const column = args.integer(1);
    if (column < 0 || column >= a.columns) throw invalidArgument();
    criteria.set(column, args.json(2));
  }
  if (criteria.size > 0) applyFilter(state.workbook, sheet, a, criteria);
  if (criteria.size > 0) noteTable(self, state, true);
  if (self.tableId === undefined) sheet.autoFilter = { area: { ...a }, active: criteria.size > 0, ...(criteria.size > 0 ? { criteria } : {}) };
  state.journal.add({ kind: 'filter', sheetId: self.sheetId, area: a });
  if (criteria.size > 0) state.journal.add({ kind: 'rowHidden', sheetId: self.sheetId, area: a });
}

defineType<AutoFilterObject>(
  'AutoFilter',
  (): Record<string, Member<AutoFilterObject>> => ({
    enabled: scalar(9, (self, state) => filterArea(self, state) !== undefined),
    isDataFiltered: scalar(9, hasCriteria),
    criteria: scalar(9, (self, state): Json => {
      const filter = self.tableId === undefined ? sheetById(state, self.sheetId).autoFilter : undefined;
      const a = filterArea(self, state);
      return a === undefined ? [] : Array.from({ length: a.columns }, (_, column) => (filter?.criteria?.get(column) as Json | undefined) ?? null); // put there from JSON
    }),
    apply: action(9, apply),
    clearCriteria: action(9, (self, _args, state) => show(self, state)),
    reapply: action(9, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      const filter = sheet.autoFilter;
      if (self.tableId !== undefined || filter?.criteria === undefined) return;
      applyFilter(state.workbook, sheet, filter.area, filter.criteria);
      state.journal.add({ kind: 'rowHidden', sheetId: self.sheetId, area: filter.area });
    }),
    remove: action(9, (self, _args, state) => {
      show(self, state);
      if (self.tableId === undefined) delete sheetById(state, self.sheetId).autoFilter;
      else storedTable({ sheetId: self.sheetId, id: self.tableId }, state).table.hasFilter = false;
    }),
    getRange: method(9, (self, _args, state) => {
      const a = filterArea(self, state);
      if (a === undefined) throw itemNotFound();
      return rangeObject(self.sheetId, a);
    }),
    getRangeOrNullObject: method(9, (self, _args, state) => {
      const a = filterArea(self, state);
      return a === undefined ? null : rangeObject(self.sheetId, a);
    }),
  }),
);
