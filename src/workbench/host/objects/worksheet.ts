import { area } from '../area';
import { usedArea } from '../cells';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { action,  method, navigation, defineType, scalar, type Member } from '../objectType';
import type { Arguments } from '../Arguments';
import type { Json } from '../protocol';
import { sheetById, type State } from '../state';
import { copySheet, deleteSheet, moveSheet, renameSheet } from '../sheets';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../layout';
import type { StoredSheet } from '../store';
import { sheetFilterObject } from './autoFilter';
import { chartsObject } from './chartObject';
import { sheetNames } from './names';
import { parseAreas, rangeAreasObject } from './rangeAreasObject';
import { sheetTables } from './tableCollection';
import { worksheetEvents } from './worksheetEvents';
import { isWorksheet, worksheetObject, type WorksheetObject } from './worksheetObject';
import { locate, rangeObject, wholeSheet, type RangeObject } from './rangeObject';

const of = (self: WorksheetObject, state: State): StoredSheet => sheetById(state, self.sheetId);

const used = (self: WorksheetObject, args: Arguments, state: State): RangeObject | null => {
  const found = usedArea(of(self, state), args.boolean(0, false));
  return found === undefined ? null : rangeObject(self.sheetId, found);
};

defineType<WorksheetObject>(
  'Worksheet',
  (): Record<string, Member<WorksheetObject>> => ({
    id: scalar(1, (self) => self.sheetId),
    name: scalar(1, (self, state) => of(self, state).name, (self, value, state) => renameSheet(state, of(self, state), text(value))),
    position: scalar(1, (self, state) => state.workbook.sheets.indexOf(of(self, state)), (self, value, state) => moveSheet(state, of(self, state), typeof value === 'number' ? value : -1)),
    visibility: scalar(1, (self, state) => of(self, state).visibility, setVisibility),
    tabColor: scalar(7, (self, state) => of(self, state).tabColor ?? '', (self, value, state) => setTabColor(of(self, state), value, state)),
    showGridlines: scalar(8, (self, state) => of(self, state).showGridlines ?? true, (self, value, state) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      of(self, state).showGridlines = value;
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
    showHeadings: scalar(8, (self, state) => of(self, state).showHeadings ?? true, (self, value, state) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      of(self, state).showHeadings = value;
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
    standardHeight: scalar(7, () => DEFAULT_ROW_HEIGHT),
    standardWidth: scalar(7, () => DEFAULT_COLUMN_WIDTH),
    charts: navigation(1, (self) => chartsObject(self.sheetId)),
    tables: navigation(1, (self) => sheetTables(self.sheetId)),
    names: navigation(4, (self) => sheetNames(self.sheetId)),
    autoFilter: navigation(9, (self) => sheetFilterObject(self.sheetId)),
    freezePanes: navigation(7, (self) => ({ ...self, type: 'WorksheetFreezePanes' })),
    horizontalPageBreaks: navigation(9, (self) => ({ ...self, type: 'PageBreakCollection' })),
    pageLayout: navigation(9, (self) => ({ ...self, type: 'PageLayout' })),
    protection: navigation(2, (self) => ({ ...self, type: 'WorksheetProtection' })),
    customProperties: navigation(12, (self) => ({ ...self, type: 'WorksheetCustomPropertyCollection' })),
    activate: action(1, (self, _args, state) => {
      const sheet = of(self, state);
      // Hidden sheets can't be activated; Excel only says GeneralException.
      if (sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      state.activate(sheet);
    }),
    delete: action(1, (self, _args, state) => deleteSheet(state, of(self, state))),
    getRange: method(1, (self, args, state) => {
      const address = args.optionalString(0);
      if (address === undefined) return rangeObject(self.sheetId, wholeSheet());
      const found = locate(state, of(self, state), address);
      return rangeObject(found.sheet.id, found.area);
    }),
    getCell: method(1, (self, args) => rangeObject(self.sheetId, area(args.integer(0), args.integer(1)))),
    getRangeByIndexes: method(7, (self, args) => rangeObject(self.sheetId, area(args.integer(0), args.integer(1), args.integer(2), args.integer(3)))),
    getRanges: method(9, (self, args, state) => {
      const address = args.optionalString(0);
      return rangeAreasObject(self.sheetId, address === undefined ? [wholeSheet()] : parseAreas(state, of(self, state), address));
    }),
    copy: method(7, (self, args, state) => {
      const relative = args.given(1) ? args.object(1) : undefined;
      if (relative !== undefined && !isWorksheet(relative)) throw invalidArgument();
      const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
      return worksheetObject(copySheet(state, of(self, state), where, relative && sheetById(state, relative.sheetId)));
    }),
    calculate: action(6, (_self, args, state) => state.recalculate(args.boolean(0, false))),
    _GetAnotherWorksheetById: method(7, (_self, args, state) => worksheetObject(sheetById(state, args.string(0)))),
    _GetSheetById: method(7, (_self, args, state) => worksheetObject(sheetById(state, args.string(0)))),
    getUsedRange: method(1, (self, args, state) => used(self, args, state) ?? rangeObject(self.sheetId, area(0, 0))),
    getUsedRangeOrNullObject: method(4, (self, args, state) => used(self, args, state)),
    getNext: method(5, (self, args, state) => orNotFound(neighbour(self, args, state, 1))),
    getNextOrNullObject: method(5, (self, args, state) => neighbour(self, args, state, 1)),
    getPrevious: method(5, (self, args, state) => orNotFound(neighbour(self, args, state, -1))),
    getPreviousOrNullObject: method(5, (self, args, state) => neighbour(self, args, state, -1)),
    ...worksheetEvents<WorksheetObject>((self) => self.sheetId),
  }),
  { key: (self) => ['Id', self.sheetId] },
);

function text(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

function setVisibility(self: WorksheetObject, value: Json, state: State): void {
  const sheet = of(self, state);
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
  if (value === sheet.visibility) return;
  // At least one sheet stays visible.
  if (value !== 'Visible' && !state.workbook.sheets.some((s) => s !== sheet && s.visibility === 'Visible')) throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  sheet.visibility = value;
  state.journal.add({ kind: 'visibility', sheetId: sheet.id });
  if (value !== 'Visible' && state.workbook.activeSheetId === sheet.id) {
    const next = state.workbook.sheets.find((s) => s.visibility === 'Visible');
    if (next !== undefined) state.activate(next);
  }
}

function setTabColor(sheet: StoredSheet, value: Json, state: State): void {
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') delete sheet.tabColor;
  else sheet.tabColor = value;
  state.journal.add({ kind: 'layout', sheetId: sheet.id });
}

function neighbour(self: WorksheetObject, args: Arguments, state: State, step: 1 | -1): WorksheetObject | null {
  const visibleOnly = args.boolean(0, false);
  const { sheets } = state.workbook;
  for (let at = sheets.indexOf(of(self, state)) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet !== undefined && (!visibleOnly || sheet.visibility === 'Visible')) return worksheetObject(sheet);
  }
  return null;
}

function orNotFound(sheet: WorksheetObject | null): WorksheetObject {
  if (sheet === null) throw itemNotFound();
  return sheet;
}
