import type { HostObject } from '../HostObject';
import { action, method, navigation, defineType, scalar, type Member } from '../objectType';
import { parseArea } from '../address';
import { parseEventReference } from '../events';
import { invalidArgument } from '../hostError';
import { sheetById, type State } from '../state';
import { worksheetObject } from './worksheetObject';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject, type RangeObject } from './rangeObject';
import { applicationObject } from './application';
import { customXmlPartsObject } from './customXmlParts';
import { functionsObject } from './functions';
import { workbookNames } from './names';
import { settingsObject } from './settings';
import { workbookTables } from './tableCollection';
import { worksheetCollectionObject } from './worksheetCollection';

defineType<HostObject>(
  'Workbook',
  (): Record<string, Member> => ({
    name: scalar(7, (_self, state) => state.fileName),
    worksheets: navigation(1, worksheetCollectionObject),
    tables: navigation(1, workbookTables),
    names: navigation(1, workbookNames),
    application: navigation(1, applicationObject),
    functions: navigation(2, functionsObject),
    settings: navigation(4, settingsObject),
    customXmlParts: navigation(5, customXmlPartsObject),
    protection: navigation(7, () => ({ type: 'WorkbookProtection' })),
    _Runtime: navigation(5, () => ({ type: 'Runtime' })),
    getSelectedRange: method(1, (_self, _args, state) => rangeObject(state.workbook.activeSheetId, state.workbook.selection)),
    getSelectedRanges: method(9, (_self, _args, state) => rangeAreasObject(state.workbook.activeSheetId, [state.workbook.selection])),
    getActiveCell: method(7, (_self, _args, state) => rangeObject(state.workbook.activeSheetId, { ...state.workbook.selection, rows: 1, columns: 1 })),
    _GetAnotherWorksheetById: method(7, (_self, args, state) => worksheetObject(sheetById(state, args.string(0)))),
    _RemoveReference: action(1, (_self, args, state) => void state.references.delete(args.string(0))),
    _GetRangeForEventByReferenceId: method(8, (_self, args, state) => {
      const range = eventRange(args.string(0), state);
      if (range === null) throw invalidArgument();
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(8, (_self, args, state) => eventRange(args.string(0), state)),
  }),
);

defineType<HostObject>(
  'Runtime',
  (): Record<string, Member> => ({
    enableEvents: scalar(8, (_self, state) => state.eventsEnabled, (_self, value, state) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      state.eventsEnabled = value;
    }),
  }),
);

function eventRange(reference: string, state: State): RangeObject | null {
  const parsed = parseEventReference(reference);
  const area = parsed === undefined ? undefined : parseArea(parsed.address);
  if (parsed === undefined || area === undefined || !state.workbook.sheets.some((sheet) => sheet.id === parsed.sheetId)) return null;
  return rangeObject(parsed.sheetId, area);
}
