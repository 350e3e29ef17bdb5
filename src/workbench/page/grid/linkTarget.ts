import { splitSheet } from '../../host/address';
import type { StoredCell } from '../../host/store';

/** `HYPERLINK("#'学习台账'!A5", …)`: a place in this workbook, given as a literal. */
const LINK = /^=\s*HYPERLINK\(\s*"#((?:[^"]|"")*)"/i;

/** The place in this workbook that a cell leads to when clicked; undefined for anything else. */
export function linkTarget(cell: StoredCell | undefined): { sheet?: string; reference: string } | undefined {
  const written = cell?.hyperlink?.documentReference ?? LINK.exec(cell?.formula ?? '')?.[1]?.replaceAll('""', '"');
  return written === undefined ? undefined : splitSheet(written);
}
