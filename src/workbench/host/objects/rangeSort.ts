import { area } from '../area';
import { asArray, asNumber, asObject } from '../common';
import { apiNotFound } from '../hostError';
import type { HostObject } from '../HostObject';
import { action, defineType, type Member } from '../objectType';
import { sortRows } from '../sort';
import { sheetById } from '../state';
import type { Area } from '../store';
import type { RangeObject } from './rangeObject';

interface RangeSortObject extends HostObject {
  readonly sheetId: string;
  readonly area: Area;
}

export const rangeSortObject = (range: RangeObject): RangeSortObject => ({ type: 'RangeSort', sheetId: range.sheetId, area: range.area });

defineType<RangeSortObject>(
  'RangeSort',
  (): Record<string, Member<RangeSortObject>> => ({
    apply: action(2, (self, args, state) => {
      if (args.oneOf(3, ['Rows', 'Columns'], 'Rows') === 'Columns') throw apiNotFound('RangeSort.apply (orientation Columns)');
      const keys = asArray(args.json(0)).map((field) => {
        const { key, ascending, sortOn } = asObject(field);
        if (sortOn !== undefined && sortOn !== 'Value') throw apiNotFound(`SortField.sortOn ${JSON.stringify(sortOn)}`);
        return { key: asNumber(key), ascending: ascending !== false };
      });
      const headers = args.boolean(2, false) ? 1 : 0;
      const body = area(self.area.row + headers, self.area.column, self.area.rows - headers, self.area.columns);
      if (body.rows > 0) sortRows(state, sheetById(state, self.sheetId), body, keys, args.boolean(1, false));
    }),
  }),
);
