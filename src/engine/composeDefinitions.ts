import type { ReportDefinition } from '../model/report';
import type { Tracker } from '../model/tracker';
import type { Definitions } from './types';

/** The trade as the engine takes it: trackers with their parameters, and reports. */
export function composeDefinitions(trackers: readonly Tracker[], reports: readonly ReportDefinition[]): Definitions {
  return { trackers, parameters: trackers.flatMap(({ parameters = [] }) => parameters), reports };
}
