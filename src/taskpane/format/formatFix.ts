import type { CellValue } from '../../model/cell';
import { partsOf } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { Language } from '../../model/localText';
import { strings } from '../strings';

/** The tidy value that a fix writes, as the cell will show it; `undefined` where there is no fix. */
export function formatFix(finding: Pick<Finding, 'fix' | 'fixKind'>, language: Language): string | undefined {
  const { fix, fixKind } = finding;
  if (fix === undefined) return undefined;
  if (fixKind === 'date' && typeof fix === 'number') {
    const { year, month, date } = partsOf(fix);
    return strings[language].date(year, month, date);
  }
  return plain(fix);
}

function plain(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
