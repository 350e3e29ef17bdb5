import { composeDefinitions } from '../engine/composeDefinitions';
import type { Definitions } from '../engine/types';
import type { DefinitionFile } from '../model/definitionFile';
import type { WorkbookPort } from '../workbook/port';

/** A file of own definitions as the workbook keeps it; whether it can be used is another question. */
export interface KeptDefinition {
  /** Tells it from the others; loading another of this name replaces it. */
  readonly name: string;
  /** JSON. */
  readonly text: string;
}

const KEY = 'definitions';

/** The own definitions that travel with the workbook, in the order in which they were loaded. */
export async function recallDefinitions(workbook: WorkbookPort): Promise<readonly KeptDefinition[]> {
  const kept = (await workbook.recall())[KEY];
  if (kept === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(kept);
    return Array.isArray(parsed) ? parsed.filter(isKept).map(({ name, text }) => ({ name, text })) : [];
  } catch {
    // Somebody else's text under our key: nothing of ours is lost, and the next load replaces it.
    return [];
  }
}

export function rememberDefinitions(workbook: WorkbookPort, kept: readonly KeptDefinition[]): Promise<void> {
  return workbook.remember({ [KEY]: kept.length > 0 ? JSON.stringify(kept) : undefined });
}

/** The trade as the engine takes it: what comes with the add-in, then the users' own. */
export function definitionsOf(builtIn: Definitions, own: readonly DefinitionFile[]): Definitions {
  if (own.length === 0) return builtIn;
  return composeDefinitions([...builtIn.trackers, ...own.flatMap(({ trackers = [] }) => trackers)], [...builtIn.reports, ...own.flatMap(({ reports = [] }) => reports)]);
}

function isKept(value: unknown): value is KeptDefinition {
  return typeof value === 'object' && value !== null && 'name' in value && 'text' in value && typeof value.name === 'string' && typeof value.text === 'string';
}
