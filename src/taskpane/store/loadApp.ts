import type * as App from '../../app';
import type * as DefinitionReader from '../../app/definitions';
import { ToolError } from '../../model/toolError';

/**
 * The app with its engine: loaded with the first look at the workbook, when the pane is drawn already.
 * @throws ToolError PART-MISSING when the server does not hand it over
 */
export function loadApp(): Promise<typeof App> {
  return orMissing(import('../../app'));
}

/** The schema of the vocabulary and all that reads own definitions; few workbooks have any. @throws like `loadApp` */
export function loadDefinitionReader(): Promise<typeof DefinitionReader> {
  return orMissing(import('../../app/definitions'));
}

async function orMissing<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ToolError('PART-MISSING', {}, { cause });
  }
}
