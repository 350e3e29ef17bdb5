import { area, endColumn, endRow } from '../area';
import { asString } from '../common';
import { invalidArgument } from '../hostError';
import type { HostObject } from '../HostObject';
import { method, defineType, scalar, type Member } from '../objectType';
import type { State } from '../state';
import { assertAllowed, sheetById } from '../state';
import type { Area, BorderLine, CellStyle } from '../store';
import { borderToFile, borderToOffice, colour } from '../styleNames';
import { restyle, styleAt } from '../styles';
import type { RangeFormatObject } from './rangeFormat';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** `Excel.BorderIndex`, in the order of `getItemAt`. Diagonals are not kept. */
const INDEXES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Index = (typeof INDEXES)[number];

interface BorderObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly index: Index;
}

/** The cells and the side of each that a border index means. */
function strips(a: Area, index: Index): { cells: Area; side: Side }[] {
  switch (index) {
    case 'EdgeTop':
      return [{ cells: area(a.row, a.column, 1, a.columns), side: 'top' }];
    case 'EdgeBottom':
      return [{ cells: area(endRow(a) - 1, a.column, 1, a.columns), side: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: area(a.row, a.column, a.rows, 1), side: 'left' }];
    case 'EdgeRight':
      return [{ cells: area(a.row, endColumn(a) - 1, a.rows, 1), side: 'right' }];
    case 'InsideVertical':
      return a.columns < 2 ? [] : [{ cells: area(a.row, a.column, a.rows, a.columns - 1), side: 'right' }, { cells: area(a.row, a.column + 1, a.rows, a.columns - 1), side: 'left' }];
    case 'InsideHorizontal':
      return a.rows < 2 ? [] : [{ cells: area(a.row, a.column, a.rows - 1, a.columns), side: 'bottom' }, { cells: area(a.row + 1, a.column, a.rows - 1, a.columns), side: 'top' }];
  }
}

function lineOf(self: BorderObject, state: State): BorderLine | undefined | null {
  const sheet = sheetById(state, self.sheetId);
  let first: { line: BorderLine | undefined } | undefined;
  for (const { cells, side } of self.areas.flatMap((a) => strips(a, self.index).slice(0, 1))) {
    for (let row = cells.row; row < endRow(cells); row++) {
      for (let column = cells.column; column < endColumn(cells); column++) {
        const line = styleAt(state.workbook, sheet, row, column).border?.[side];
        if (first === undefined) first = { line };
        else if (first.line?.style !== line?.style || first.line?.color !== line?.color) return null;
      }
    }
  }
  return first?.line;
}

function change(self: BorderObject, state: State, next: (line: BorderLine | undefined) => BorderLine | undefined): void {
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowFormatCells');
  for (const a of self.areas) {
    for (const { cells, side } of strips(a, self.index)) restyle(state.workbook, sheet, cells, (style) => withSide(style, side, next(style.border?.[side])));
    state.journal.add({ kind: 'format', sheetId: self.sheetId, area: a });
  }
}

export function withSide(style: CellStyle, side: Side, line: BorderLine | undefined): CellStyle {
  const others = Object.fromEntries(Object.entries(style.border ?? {}).filter(([name]) => name !== side));
  return { ...style, border: line === undefined ? others : { ...others, [side]: line } };
}

defineType<BorderObject>(
  'RangeBorder',
  (): Record<string, Member<BorderObject>> => ({
    sideIndex: scalar(1, (self) => self.index),
    style: scalar(1, (self, state) => {
      const line = lineOf(self, state);
      return line === null ? null : line === undefined ? 'None' : borderToOffice(line.style).style;
    }, (self, value, state) => {
      const wanted = asString(value);
      if (wanted !== 'None' && borderToFile(wanted, 'Thin') === undefined) throw invalidArgument();
      change(self, state, (line) => {
        const file = borderToFile(wanted, line === undefined ? 'Thin' : borderToOffice(line.style).weight);
        return file === undefined ? undefined : { style: file, color: line?.color ?? '#000000' };
      });
    }),
    weight: scalar(1, (self, state) => {
      const line = lineOf(self, state);
      return line === null || line === undefined ? null : borderToOffice(line.style).weight;
    }, (self, value, state) => {
      const weight = asString(value);
      if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(weight)) throw invalidArgument();
      change(self, state, (line) => ({ style: borderToFile(line === undefined ? 'Continuous' : borderToOffice(line.style).style, weight) ?? 'thin', color: line?.color ?? '#000000' }));
    }),
    color: scalar(1, (self, state) => {
      const line = lineOf(self, state);
      return line === null ? null : (line?.color ?? '#000000');
    }, (self, value, state) => {
      const wanted = colour(asString(value));
      if (wanted === undefined) throw invalidArgument();
      change(self, state, (line) => ({ style: line?.style ?? 'thin', color: wanted }));
    }),
  }),
  { key: (self) => ['_Id', self.index] },
);

const border = (self: RangeFormatObject, index: Index): BorderObject => ({ type: 'RangeBorder', sheetId: self.sheetId, areas: self.areas, index });

defineType<RangeFormatObject>(
  'RangeBorderCollection',
  (): Record<string, Member<RangeFormatObject>> => ({
    count: scalar(1, () => INDEXES.length),
    getItemAt: method(1, (self, args) => {
      const index = INDEXES[args.integer(0)];
      if (index === undefined) throw invalidArgument();
      return border(self, index);
    }),
  }),
  {
    item: (self, key) => {
      const index = INDEXES.find((i) => i === key);
      if (index === undefined) throw invalidArgument();
      return border(self, index);
    },
    items: (self) => INDEXES.map((index) => border(self, index)),
  },
);
