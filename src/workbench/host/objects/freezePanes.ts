import { area, endColumn, endRow, MAX_COLUMNS, MAX_ROWS } from '../area';
import { invalidArgument, itemNotFound } from '../hostError';
import { action,  method, defineType, type Member } from '../objectType';
import { sheetById, type State } from '../state';
import { rangeArgument, rangeObject, type RangeObject } from './rangeObject';
import type { WorksheetObject } from './worksheetObject';

function freeze(self: WorksheetObject, state: State, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  const sheet = sheetById(state, self.sheetId);
  if (rows === 0 && columns === 0) delete sheet.freeze;
  else sheet.freeze = { rows, columns };
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

function location(self: WorksheetObject, state: State): RangeObject | null {
  const frozen = sheetById(state, self.sheetId).freeze;
  if (frozen === undefined) return null;
  return rangeObject(self.sheetId, area(0, 0, frozen.rows === 0 ? MAX_ROWS : frozen.rows, frozen.columns === 0 ? MAX_COLUMNS : frozen.columns));
}

defineType<WorksheetObject>(
  'WorksheetFreezePanes',
  (): Record<string, Member<WorksheetObject>> => ({
    freezeRows: action(7, (self, args, state) => freeze(self, state, args.optionalInteger(0, 1), 0)),
    freezeColumns: action(7, (self, args, state) => freeze(self, state, 0, args.optionalInteger(0, 1))),
    freezeAt: action(7, (self, args, state) => {
      const frozen = rangeArgument(state, self.sheetId, args.at(0)).area;
      freeze(self, state, frozen.rows === MAX_ROWS ? 0 : endRow(frozen), frozen.columns === MAX_COLUMNS ? 0 : endColumn(frozen));
    }),
    unfreeze: action(7, (self, _args, state) => freeze(self, state, 0, 0)),
    getLocation: method(7, (self, _args, state) => {
      const found = location(self, state);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getLocationOrNullObject: method(7, (self, _args, state) => location(self, state)),
  }),
);
