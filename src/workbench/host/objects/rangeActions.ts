import { HostError } from '../hostError';
import { method, navigation, type Member } from '../objectType';
import { rangeFormatObject } from './rangeFormat';
import { sheetOf, type RangeObject } from './rangeObject';

/** Members of Range that change the sheet. */
export function rangeActions(): Record<string, Member<RangeObject>> {
  return {
    format: navigation(1, (self) => rangeFormatObject(self)),
    select: method(1, (self, _args, state) => {
      const sheet = sheetOf(state, self);
      if (sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      state.select(sheet, self.area);
    }),
  };
}
