import { invalidArgument, itemNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, method, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import type { State } from '../state';

interface SettingObject extends HostObject {
  readonly key: string;
}

const setting = (key: string): SettingObject => ({ type: 'Setting', key });

export const settingsObject = (): HostObject => ({ type: 'SettingCollection' });

function find(key: string | number, state: State): SettingObject | null {
  return state.workbook.settings.has(String(key)) ? setting(String(key)) : null;
}

defineType<HostObject>(
  'SettingCollection',
  (): Record<string, Member> => ({
    // "Sets or adds the specified setting to the workbook."
    add: method(4, (_self, args, state) => {
      const key = args.string(0);
      const value = args.json(1);
      if (key === '' || value === undefined) throw invalidArgument();
      state.workbook.settings.set(key, JSON.stringify(value));
      return setting(key);
    }),
    getCount: method(4, (_self, _args, state) => state.workbook.settings.size),
    getItemOrNullObject: method(4, (_self, args, state) => find(args.key(0), state)),
  }),
  {
    item: (_self, key, state) => {
      const found = find(key, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    items: (_self, state) => [...state.workbook.settings.keys()].map(setting),
  },
);

defineType<SettingObject>(
  'Setting',
  (): Record<string, Member<SettingObject>> => ({
    key: scalar(4, (self) => self.key),
    value: scalar(
      4,
      (self, state) => {
        const text = state.workbook.settings.get(self.key);
        if (text === undefined) throw itemNotFound();
        return JSON.parse(text) as Json; // our own JSON.stringify
      },
      (self, value, state) => void state.workbook.settings.set(self.key, JSON.stringify(value)),
    ),
    delete: action(4, (self, _args, state) => void state.workbook.settings.delete(self.key)),
  }),
  { key: (self) => ['_Id', self.key] },
);
