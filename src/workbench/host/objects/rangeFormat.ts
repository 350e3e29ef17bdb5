import { endColumn, endRow, isEntireColumn } from '../area';
import { asBoolean, asNumber, asString, commonStyle, commonValue } from '../common';
import { invalidArgument } from '../hostError';
import { columnPoints, columnWidthInCharacters, DEFAULT_ROW_HEIGHT, rowPoints, autofitColumn } from '../layout';
import type { HostObject } from '../HostObject';
import { action, navigation, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { assertAllowed, sheetById, type State } from '../state';
import type { Area, CellStyle, StoredSheet } from '../store';
import { horizontal, vertical } from '../styleNames';
import { restyle } from '../styles';
import { usedArea } from '../cells';

/** The format of a Range or RangeAreas; fill, font, borders and protection carry the same members. */
export interface RangeFormatObject extends HostObject {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const rangeFormatObject = (sheetId: string, areas: readonly Area[]): RangeFormatObject => ({ type: 'RangeFormat', sheetId, areas });

/** Changes the style of every cell. @throws HostError AccessDenied on a protected sheet that doesn't allow it. */
export function changeStyle(self: RangeFormatObject, state: State, change: (style: CellStyle) => CellStyle): void {
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowFormatCells');
  for (const area of self.areas) {
    restyle(state.workbook, sheet, area, change);
    state.journal.add({ kind: 'format', sheetId: self.sheetId, area });
  }
}

export const readStyle = <T extends Json>(self: RangeFormatObject, state: State, read: (style: CellStyle) => T): T | null =>
  commonStyle(state.workbook, sheetById(state, self.sheetId), self.areas, read);

const align = (style: CellStyle, part: NonNullable<CellStyle['align']>): CellStyle => ({ ...style, align: { ...style.align, ...part } });

function* columnsOf(areas: readonly Area[], sheet: StoredSheet): Iterable<number> {
  for (const area of areas) {
    const to = area.columns > 1000 ? Math.min(endColumn(area), (usedArea(sheet, false)?.columns ?? 1) + 1000) : endColumn(area);
    for (let column = area.column; column < to; column++) yield column;
  }
}

function* rowsOf(areas: readonly Area[], sheet: StoredSheet): Iterable<number> {
  for (const area of areas) {
    const to = isEntireColumn(area) ? Math.max(area.row + 1, sheet.rows.length) : endRow(area);
    for (let row = area.row; row < to; row++) yield row;
  }
}

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of items) yield change(item);
}

function setColumnWidth(self: RangeFormatObject, value: Json, state: State): void {
  const points = asNumber(value);
  if (points < 0 || points > 1400) throw invalidArgument();
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowFormatColumns');
  for (const column of columnsOf(self.areas, sheet)) sheet.columnWidths.set(column, columnWidthInCharacters(points));
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

function setRowHeight(self: RangeFormatObject, value: Json, state: State): void {
  const points = asNumber(value);
  if (points < 0 || points > 409) throw invalidArgument();
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, 'allowFormatRows');
  for (const row of rowsOf(self.areas, sheet)) sheet.rowHeights.set(row, points);
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

/** "This property is only intended to be set to true. Setting it to false has no effect." */
function useStandard(self: RangeFormatObject, value: Json, state: State, permission: string, reset: (sheet: StoredSheet, area: Area) => void): void {
  if (!asBoolean(value)) return;
  const sheet = sheetById(state, self.sheetId);
  assertAllowed(sheet, permission);
  for (const area of self.areas) reset(sheet, area);
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

defineType<RangeFormatObject>(
  'RangeFormat',
  (): Record<string, Member<RangeFormatObject>> => ({
    horizontalAlignment: scalar(
      1,
      (self, state) => readStyle(self, state, (s) => horizontal.toOffice(s.align?.horizontal ?? 'general')),
      (self, value, state) => {
        const name = known(horizontal.toFile(asString(value)));
        changeStyle(self, state, (s) => align(s, { horizontal: name }));
      },
    ),
    verticalAlignment: scalar(
      1,
      (self, state) => readStyle(self, state, (s) => vertical.toOffice(s.align?.vertical ?? 'bottom')),
      (self, value, state) => {
        const name = known(vertical.toFile(asString(value)));
        changeStyle(self, state, (s) => align(s, { vertical: name }));
      },
    ),
    wrapText: scalar(
      1,
      (self, state) => readStyle(self, state, (s) => s.align?.wrap ?? false),
      (self, value, state) => {
        const wrap = asBoolean(value);
        changeStyle(self, state, (s) => align(s, { wrap }));
      },
    ),
    indentLevel: scalar(
      9,
      (self, state) => readStyle(self, state, (s) => s.align?.indent ?? 0),
      (self, value, state) => {
        const indent = asNumber(value);
        if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
        changeStyle(self, state, (s) => align(s, { indent }));
      },
    ),
    columnWidth: scalar(2, (self, state) => {
      const sheet = sheetById(state, self.sheetId);
      return commonValue(mapped(columnsOf(self.areas, sheet), (column) => columnPoints(sheet, column)));
    }, setColumnWidth),
    rowHeight: scalar(2, (self, state) => {
      const sheet = sheetById(state, self.sheetId);
      return commonValue(mapped(rowsOf(self.areas, sheet), (row) => rowPoints(sheet, row)));
    }, setRowHeight),
    useStandardHeight: scalar(7, (self, state) => {
      const sheet = sheetById(state, self.sheetId);
      return commonValue(mapped(rowsOf(self.areas, sheet), (row) => rowPoints(sheet, row) === DEFAULT_ROW_HEIGHT));
    }, (self, value, state) => useStandard(self, value, state, 'allowFormatRows', (sheet, area) => {
      for (const row of sheet.rowHeights.keys()) if (row >= area.row && row < endRow(area)) sheet.rowHeights.delete(row);
    })),
    useStandardWidth: scalar(7, (self, state) => {
      const sheet = sheetById(state, self.sheetId);
      return commonValue(mapped(columnsOf(self.areas, sheet), (column) => !sheet.columnWidths.has(column)));
    }, (self, value, state) => useStandard(self, value, state, 'allowFormatColumns', (sheet, area) => {
      for (const column of sheet.columnWidths.keys()) if (column >= area.column && column < endColumn(area)) sheet.columnWidths.delete(column);
    })),
    fill: navigation(1, (self) => ({ ...self, type: 'RangeFill' })),
    font: navigation(1, (self) => ({ ...self, type: 'RangeFont' })),
    borders: navigation(1, (self) => ({ ...self, type: 'RangeBorderCollection' })),
    protection: navigation(2, (self) => ({ ...self, type: 'FormatProtection' })),
    autofitColumns: action(2, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      assertAllowed(sheet, 'allowFormatColumns');
      for (const area of self.areas) for (const column of columnsOf([area], sheet)) autofitColumn(state.workbook, sheet, column, area);
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
    autofitRows: action(2, (self, _args, state) => {
      const sheet = sheetById(state, self.sheetId);
      assertAllowed(sheet, 'allowFormatRows');
      // Without a stored height a row is as tall as its text when Excel or the grid draws it.
      for (const row of rowsOf(self.areas, sheet)) sheet.rowHeights.delete(row);
      state.journal.add({ kind: 'layout', sheetId: self.sheetId });
    }),
  }),
);

function known(name: string | undefined): string {
  if (name === undefined) throw invalidArgument();
  return name;
}
