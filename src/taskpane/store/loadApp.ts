import type * as App from '../../app';
import type * as DefinitionReader from '../../app/definitions';
import type * as Publisher from '../../app/publishing';
import type * as Exports from '../../app/exports';
import type * as WordWriter from '../../app/exports/wordFile';
import type * as Drafter from '../../app/draft';
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

/** What hides figures and names in a text that leaves the building. @throws like `loadApp` */
export function loadPublisher(): Promise<typeof Publisher> {
  return orMissing(import('../../app/publishing'));
}

/** The draft as text and as sheets of other forms. @throws like `loadApp` */
export function loadExports(): Promise<typeof Exports> {
  return orMissing(import('../../app/exports'));
}

/** What makes Word files, the largest part of all. @throws like `loadApp` */
export function loadWordWriter(): Promise<typeof WordWriter> {
  return orMissing(import('../../app/exports/wordFile'));
}

/** What edits a draft and tells its changes. @throws like `loadApp` */
export function loadDrafter(): Promise<typeof Drafter> {
  return orMissing(import('../../app/draft'));
}

async function orMissing<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ToolError('PART-MISSING', {}, { cause });
  }
}
