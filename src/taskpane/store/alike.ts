import { isFixable } from '../../app/applyFixes';
import type { Finding } from '../../model/finding';
import type { KeyedFinding } from './paneState';

/** Findings of the same kind as one, itself included: of its column, and of the whole workbook. */
export interface Alike {
  readonly column: readonly Finding[];
  readonly workbook: readonly Finding[];
}

export function alike(findings: readonly KeyedFinding[], { code, at }: Finding): Alike {
  const workbook = findings.flatMap(({ finding }) => (finding.code === code ? [finding] : []));
  return { workbook, column: workbook.filter((other) => other.at?.sheet === at?.sheet && other.at?.column === at?.column) };
}

/** Those that have a tidy value. */
export function fixableAlike(findings: readonly KeyedFinding[], finding: Finding): Alike {
  const { column, workbook } = alike(findings, finding);
  return { column: column.filter(isFixable), workbook: workbook.filter(isFixable) };
}
