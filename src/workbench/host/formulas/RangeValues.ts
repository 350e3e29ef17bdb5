import { isNullCell } from '@univerjs/core';
import { NullValueObject } from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { compileCriterion } from './criteria';
import { SheetMatrix } from './sheetView';

/** Id of a blank cell in every range. */
export const BLANK = 0;

/** The values of a range, each different one kept once; remembers which of them meet a criterion. */
export class RangeValues {
  /** Position within the range (row × columns + column) → id, cells with a value only, by position. */
  readonly ids = new Map<number, number>();
  /** Id → value. */
  readonly values: BaseValueObject[] = [NullValueObject.create()];
  private readonly verdicts = new Map<unknown, Uint8Array>();

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** Undefined where a range is none of stored cells (of several areas, of a sheet that is not there, of spilt results). */
  static read(reference: BaseReferenceObject): RangeValues | undefined {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    // Univer's types promise the sheet's data, but a sheet that is not there has none.
    const sheet = reference.getCurrentActiveSheetData() as ReturnType<typeof reference.getCurrentActiveSheetData> | undefined;
    const matrix = reference.isMultiArea() ? undefined : sheet?.cellData;
    const spilt = reference.getCurrentRuntimeActiveArrayFormulaCellData();
    if (!(matrix instanceof SheetMatrix) || !(startRow >= 0 && startColumn >= 0) || (spilt !== undefined && spilt.getLength() > 0)) return undefined;
    const range = new RangeValues(endRow - startRow + 1, endColumn - startColumn + 1);
    const known = new Map<unknown, number>();
    for (const row of matrix.rowsInUse()) {
      if (row < startRow || row > endRow) continue;
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = matrix.has(row, column) ? reference.getCellData(row, column) : undefined;
        if (cell === undefined || cell === null || isNullCell(cell)) continue;
        const value = reference.getCellValueObject(cell);
        // Numbers, texts and booleans are keys of their own; an error's text is never that of a text cell.
        const key = value.isNull() ? null : value.getValue();
        let id = key === null ? BLANK : known.get(key);
        if (id === undefined) known.set(key, (id = range.values.push(value) - 1));
        range.ids.set((row - startRow) * range.columns + column - startColumn, id);
      }
    }
    return range;
  }

  /** @returns by id: 1 where the value meets the criterion. */
  verdict(criterion: BaseValueObject): Uint8Array {
    // A number and the text of it are different criteria, and so are a blank one and 0.
    const key = criterion.isNull() ? null : criterion.getValue();
    let verdict = this.verdicts.get(key);
    if (verdict === undefined) {
      const meets = compileCriterion(criterion);
      verdict = Uint8Array.from(this.values, (value) => (meets(value) ? 1 : 0));
      this.verdicts.set(key, verdict);
    }
    return verdict;
  }
}
