import type { Area, StoredWorkbook } from './store';

/** Cells whose value or formula changed since the last calculation. */
export interface ChangedArea {
  sheetId: string;
  area: Area;
}

/** Computes the formulas of a workbook in place: `StoredCell.value` and `error` of every formula cell. */
export interface Calculator {
  /**
   * `dirty` absent = compute every formula. Answers where formulas were computed, one area a sheet. Rejects when the
   * engine itself fails; a formula's own error is a value.
   */
  recalculate(workbook: StoredWorkbook, dirty?: readonly ChangedArea[]): Promise<readonly ChangedArea[]>;
  dispose(): void;
}
