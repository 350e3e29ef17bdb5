import type * as App from '../../app';
import type * as DefinitionReader from '../../app/definitions';
import type * as Reconciler from '../../app/reconcile';
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

/** What reads a finished text and judges its figures; most days nobody asks for it. @throws like `loadApp` */
export function loadReconciler(): Promise<typeof Reconciler> {
  return orMissing(import('../../app/reconcile'));
}

async function orMissing<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ToolError('PART-MISSING', {}, { cause });
  }
}
