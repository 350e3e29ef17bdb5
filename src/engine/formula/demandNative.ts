import type { Column } from '../../model/table';
import { NoFormula } from './NoFormula';

/** @throws NoFormula where a cell means something else to Excel's functions than it means here. */
export function demandNative(columns: readonly Column[]): void {
  if (columns.some((column) => !column.native || column.unreadable.size > 0)) throw new NoFormula('untidy-cells');
}
