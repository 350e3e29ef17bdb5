import { invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, defineType, type Member } from '../objectType';
import type { Area } from '../store';
import { rangeObject } from './rangeObject';

interface RangeCollectionObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const rangeCollectionObject = (sheetId: string, areas: readonly Area[]): RangeCollectionObject => ({ type: 'RangeCollection', sheetId, areas });

defineType<RangeCollectionObject>(
  'RangeCollection',
  (): Record<string, Member<RangeCollectionObject>> => ({
    getCount: method(9, (self) => self.areas.length),
    getItemAt: method(9, (self, args) => {
      const found = self.areas[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return rangeObject(self.sheetId, found);
    }),
  }),
  { items: (self) => self.areas.map((a) => rangeObject(self.sheetId, a)) },
);
