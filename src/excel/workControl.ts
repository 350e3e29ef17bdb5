import { ToolError } from '../model/toolError';
import type { WorkOptions } from '../workbook/port';

/** @throws ToolError CANCELLED */
export function stopIfAsked(options: WorkOptions | undefined): void {
  if (options?.signal?.aborted === true) throw new ToolError('CANCELLED');
}
