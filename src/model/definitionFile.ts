import type { ReportDefinition } from './report';
import type { Tracker } from './tracker';

/** What a file of own definitions holds: trackers, reports, or both. */
export interface DefinitionFile {
  /** The schema that an editor checks the file by; means nothing to the add-in. */
  readonly $schema?: string;
  /** What it is called in the list of own definitions; the file's name by default. */
  readonly name?: string;
  readonly trackers?: readonly Tracker[];
  readonly reports?: readonly ReportDefinition[];
}
