import { WORKBOOK_TARGET } from '../events';
import { itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, defineType, type Member } from '../objectType';
import { addSheet } from '../sheets';
import { findSheet, sheetById, type State } from '../state';
import { worksheetEvents } from './worksheetEvents';
import { worksheetObject, type WorksheetObject } from './worksheetObject';

export const worksheetCollectionObject = (): HostObject => ({ type: 'WorksheetCollection' });

function find(state: State, key: string | number): WorksheetObject | null {
  const sheet = findSheet(state.workbook, String(key));
  return sheet === undefined ? null : worksheetObject(sheet);
}

const counted = (state: State, visibleOnly: boolean) => state.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

function orNotFound(sheet: WorksheetObject | null): WorksheetObject {
  if (sheet === null) throw itemNotFound();
  return sheet;
}

defineType<HostObject>(
  'WorksheetCollection',
  (): Record<string, Member> => ({
    add: method(1, (_self, args, state) => worksheetObject(addSheet(state, args.optionalString(0)))),
    getActiveWorksheet: method(1, (_self, _args, state) => worksheetObject(sheetById(state, state.workbook.activeSheetId))),
    getCount: method(4, (_self, args, state) => counted(state, args.boolean(0, false)).length),
    getItemOrNullObject: method(4, (_self, args, state) => find(state, args.key(0))),
    getFirst: method(5, (_self, args, state) => {
      const first = counted(state, args.boolean(0, false))[0];
      return orNotFound(first === undefined ? null : worksheetObject(first));
    }),
    getLast: method(5, (_self, args, state) => {
      const last = counted(state, args.boolean(0, false)).at(-1);
      return orNotFound(last === undefined ? null : worksheetObject(last));
    }),
    ...worksheetEvents<HostObject>(() => WORKBOOK_TARGET, true),
  }),
  {
    item: (_self, key, state) => orNotFound(find(state, key)),
    items: (_self, state) => state.workbook.sheets.map(worksheetObject),
  },
);
