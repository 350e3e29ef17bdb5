import { asString } from '../common';
import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';
import { sheetById, type State } from '../state';
import type { WorksheetObject } from './worksheetObject';

interface PropertyObject extends HostObject {
  readonly sheetId: string;
  readonly key: string;
}

const property = (sheetId: string, key: string): PropertyObject => ({ type: 'WorksheetCustomProperty', sheetId, key });

const values = (self: { sheetId: string }, state: State): Map<string, string> => sheetById(state, self.sheetId).customProperties;

/** Keys are compared without regard to case. */
function find(self: WorksheetObject, key: string | number, state: State): PropertyObject | null {
  const found = [...values(self, state).keys()].find((k) => k.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : property(self.sheetId, found);
}

defineType<WorksheetObject>(
  'WorksheetCustomPropertyCollection',
  (): Record<string, Member<WorksheetObject>> => ({
    add: method(12, (self, args, state) => {
      const key = args.string(0);
      // "Keys are limited to 255 characters."
      if (key === '' || key.length > 255) throw invalidArgument();
      const known = find(self, key, state)?.key ?? key;
      values(self, state).set(known, args.string(1));
      return property(self.sheetId, known);
    }),
    getCount: method(12, (self, _args, state) => values(self, state).size),
    getItemOrNullObject: method(12, (self, args, state) => find(self, args.key(0), state)),
  }),
  {
    item: (self, key, state) => {
      const found = find(self, key, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    items: (self, state) => [...values(self, state).keys()].map((key) => property(self.sheetId, key)),
  },
);

defineType<PropertyObject>(
  'WorksheetCustomProperty',
  (): Record<string, Member<PropertyObject>> => ({
    key: scalar(12, (self) => self.key),
    value: scalar(12, (self, state) => values(self, state).get(self.key) ?? '', (self, value, state) => void values(self, state).set(self.key, asString(value))),
    delete: action(12, (self, _args, state) => void values(self, state).delete(self.key)),
  }),
  { key: (self) => ['_Id', self.key] },
);
