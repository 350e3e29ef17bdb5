import { area } from '../area';
import { invalidArgument } from '../hostError';
import { action, defineType, method, scalar, type Member } from '../objectType';
import type { State } from '../state';
import { changePage, page } from './pageLayout';
import { rangeArgument, rangeObject } from './rangeObject';
import type { WorksheetObject } from './worksheetObject';

/** A horizontal break before a row (0-based). */
interface BreakObject extends WorksheetObject {
  readonly row: number;
}

const breakObject = ({ sheetId }: WorksheetObject, row: number): BreakObject => ({ type: 'PageBreak', sheetId, row });
const idOf = (row: number): string => `before-${row}`;
const rows = (self: WorksheetObject, state: State): readonly number[] => page(self, state).rowBreaks ?? [];

defineType<WorksheetObject>(
  'PageBreakCollection',
  (): Record<string, Member<WorksheetObject>> => ({
    // "Adds a page break before the top-left cell of the range specified."
    add: method(9, (self, args, state) => {
      const { row } = rangeArgument(state, self.sheetId, args.at(0)).area;
      // Nothing can be printed before the first row.
      if (row === 0) throw invalidArgument();
      changePage(self, state, (layout) => void (layout.rowBreaks = [...new Set([...rows(self, state), row])].sort((a, b) => a - b)));
      return breakObject(self, row);
    }),
    getCount: method(9, (self, _args, state) => rows(self, state).length),
    // "Resets all manual page breaks in the collection."
    removePageBreaks: action(9, (self, _args, state) => changePage(self, state, (layout) => {
      delete layout.rowBreaks;
    })),
  }),
  {
    item: (self, key, state) => {
      // By its number, or by the id that the client was told.
      const row = rows(self, state).find((each, index) => (typeof key === 'number' ? index === key : idOf(each) === key));
      if (row === undefined) throw invalidArgument();
      return breakObject(self, row);
    },
    items: (self, state) => rows(self, state).map((row) => breakObject(self, row)),
  },
);

defineType<BreakObject>(
  'PageBreak',
  (): Record<string, Member<BreakObject>> => ({
    rowIndex: scalar(9, (self) => self.row),
    columnIndex: scalar(9, () => 0),
    delete: action(9, (self, _args, state) => changePage(self, state, (layout) => void (layout.rowBreaks = rows(self, state).filter((row) => row !== self.row)))),
    getCellAfterBreak: method(9, (self) => rangeObject(self.sheetId, area(self.row, 0))),
  }),
  { key: (self) => ['_Id', idOf(self.row)] },
);
