import type { CellValue } from '../../model/cell';

export type Row = readonly CellValue[];

/** Consecutive rows of the sheet; rows and columns are 1-based. The port's `Block` has this shape. */
export interface ReadBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly Row[];
  /** Cells that hold an Excel error. */
  readonly errors: readonly { readonly row: number; readonly column: number }[];
}
