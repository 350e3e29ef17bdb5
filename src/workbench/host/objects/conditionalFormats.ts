import { intersect } from '../area';
import { without } from '../clear';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, type Member } from '../objectType';
import { assertAllowed, sheetById, type State } from '../state';
import type { Area, StoredConditionalFormat } from '../store';
import { conditionalFormatObject, type ConditionalFormatObject } from './conditionalFormat';

/** The rules that touch a range. */
interface ConditionalFormatsObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const conditionalFormatsObject = (sheetId: string, areas: readonly Area[]): ConditionalFormatsObject => ({ type: 'ConditionalFormatCollection', sheetId, areas });

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

function touching(self: ConditionalFormatsObject, state: State): StoredConditionalFormat[] {
  return sheetById(state, self.sheetId).conditionalFormats.filter((format) => format.areas.some((a) => self.areas.some((b) => intersect(a, b) !== undefined)));
}

function find(self: ConditionalFormatsObject, key: string | number, state: State): ConditionalFormatObject | null {
  const found = touching(self, state).find((format) => format.id === key);
  return found === undefined ? null : conditionalFormatObject(self.sheetId, found.id);
}

defineType<ConditionalFormatsObject>(
  'ConditionalFormatCollection',
  (): Record<string, Member<ConditionalFormatsObject>> => ({
    // "The conditional format is added to the collection at the first/top priority."
    add: method(6, (self, args, state) => {
      const sheet = sheetById(state, self.sheetId);
      const type = args.oneOf(0, TYPES);
      assertAllowed(sheet, 'allowFormatCells');
      const id = `{${state.newId().padStart(8, '0')}-CF00-0000-0000-000000000000}`;
      sheet.conditionalFormats.unshift({ id, type, areas: self.areas.map((a) => ({ ...a })), stopIfTrue: false, format: {} });
      state.journal.add({ kind: 'marks', sheetId: self.sheetId });
      return conditionalFormatObject(self.sheetId, id);
    }),
    clearAll: action(6, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      assertAllowed(sheet, 'allowFormatCells');
      for (const a of self.areas) sheet.conditionalFormats = without(sheet.conditionalFormats, a);
      state.journal.add({ kind: 'marks', sheetId: self.sheetId });
    }),
    getCount: method(6, (self, _args, state) => touching(self, state).length),
    getItemAt: method(6, (self, args, state) => {
      const found = touching(self, state)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return conditionalFormatObject(self.sheetId, found.id);
    }),
    getItemOrNullObject: method(14, (self, args, state) => find(self, args.key(0), state)),
  }),
  {
    item: (self, key, state) => {
      const found = find(self, key, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    items: (self, state) => touching(self, state).map((format) => conditionalFormatObject(self.sheetId, format.id)),
  },
);
