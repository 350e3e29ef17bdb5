import type { NewSheetPlan, SheetPlan } from '../workbook/sheetPlan';
import { sameInput, type CellInput } from './cellInput';

/** All of a sheet but its cells and its name. `kind`: of our sheets; `table` and `aids`: of those made for the user. */
export type SheetLook = Omit<SheetPlan, 'name' | 'rows' | 'kind'> & Partial<Pick<SheetPlan, 'kind'> & Pick<NewSheetPlan, 'table' | 'aids'>>;

/** A sheet that we write as it is to stand, or as it stood: from A1, rectangular. */
export interface SheetContent {
  readonly inputs: readonly (readonly CellInput[])[];
  /** Number format of each cell. */
  readonly formats: readonly (readonly string[])[];
  readonly look: SheetLook;
}

/** The first cell in which two contents differ; row and column are 1-based. Formats don't count. */
export function firstDifference(wanted: SheetContent['inputs'], found: SheetContent['inputs']): { row: number; column: number } | undefined {
  const rows = Math.max(wanted.length, found.length);
  for (let r = 0; r < rows; r++) {
    const columns = Math.max(wanted[r]?.length ?? 0, found[r]?.length ?? 0);
    for (let c = 0; c < columns; c++) {
      if (!sameInput(wanted[r]?.[c] ?? '', found[r]?.[c] ?? '')) return { row: r + 1, column: c + 1 };
    }
  }
  return undefined;
}

/** Of the longest row. */
export const countColumns = (inputs: SheetContent['inputs']): number => inputs.reduce((most, row) => Math.max(most, row.length), 0);

/** Cells that hold something. */
export const countInputs = (inputs: SheetContent['inputs']): number => inputs.reduce((sum, row) => sum + row.filter((input) => input !== '').length, 0);
