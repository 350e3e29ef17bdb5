import type * as App from '../../app';
import { ToolError } from '../../model/toolError';

/**
 * The app with its engine: loaded with the first look at the workbook, when the pane is drawn already.
 * @throws ToolError PART-MISSING when the server does not hand it over
 */
export async function loadApp(): Promise<typeof App> {
  try {
    return await import('../../app');
  } catch (cause) {
    throw new ToolError('PART-MISSING', {}, { cause });
  }
}
