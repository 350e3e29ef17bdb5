import { asObject } from '../common';
import { cellAt, cellForWrite } from '../cells';
import { readEntry } from '../entry';
import { invalidArgument } from '../hostError';
import type { Json } from '../protocol';
import { assertAllowed, assertEditable, type State } from '../state';
import type { StoredCell } from '../store';
import { internStyle, styleAt } from '../styles';
import { textOf } from '../text';
import { sheetOf, type RangeObject } from './rangeObject';

/** `Excel.RangeHyperlink` of the top-left cell; null where there is none. */
export function getHyperlink(self: RangeObject, state: State): Json {
  const cell = cellAt(sheetOf(state, self), self.area.row, self.area.column);
  if (cell?.hyperlink === undefined) return null;
  const { address, documentReference, screenTip, textToDisplay } = cell.hyperlink;
  return { address, documentReference, screenTip, textToDisplay: textToDisplay ?? textOf(state.workbook, cell) };
}

/** Links every cell of the range, writes the text to display and puts on the look of a link. */
export function setHyperlink(self: RangeObject, value: Json, state: State): void {
  const link = asObject(value);
  const sheet = sheetOf(state, self);
  if (sheet.protection !== undefined) assertAllowed(sheet, 'allowInsertHyperlinks');
  assertEditable(state, sheet, self.area);
  const stored: NonNullable<StoredCell['hyperlink']> = {};
  for (const key of ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const) {
    const part = link[key];
    if (typeof part === 'string') stored[key] = part;
    else if (part !== undefined && part !== null) throw invalidArgument();
  }
  if (stored.address === undefined && stored.documentReference === undefined) throw invalidArgument();
  if ((stored.screenTip?.length ?? 0) > 255) throw invalidArgument();
  for (let row = self.area.row; row < self.area.row + self.area.rows; row++) {
    for (let column = self.area.column; column < self.area.column + self.area.columns; column++) {
      const cell = cellForWrite(sheet, row, column);
      const style = styleAt(state.workbook, sheet, row, column);
      const shown = stored.textToDisplay ?? (cell.value === '' ? (stored.address ?? stored.documentReference) : undefined);
      if (shown !== undefined) {
        const entry = readEntry(shown, style.numberFormat, state.workbook.date1904);
        cell.value = entry.value;
        if (entry.formula === undefined) delete cell.formula;
        else cell.formula = entry.formula;
      }
      cell.hyperlink = { ...stored };
      cell.style = internStyle(state.workbook, { ...style, font: { ...style.font, color: '#0563C1', underline: 'single' } });
    }
  }
  state.journal.add({ kind: 'values', sheetId: self.sheetId, area: self.area });
}
