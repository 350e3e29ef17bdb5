import type { Definitions } from '../engine/types';
import type { WorkbookPort } from '../workbook/port';
import type { CheckResult } from './checkResult';
import { type CheckOptions, openCheck } from './openCheck';

/** A check that is not followed up. @throws whatever `openCheck` throws */
export async function checkWorkbook(workbook: WorkbookPort, definitions: Definitions, options: CheckOptions): Promise<CheckResult> {
  return (await openCheck(workbook, definitions, options)).result;
}
