import { composeDefinitions } from '../engine/composeDefinitions';
import { reports } from '../reports';
import { trackers } from '../trackers';

/** What the workbench and the headless run know of the trade: the same as the add-in. */
export const definitions = composeDefinitions(trackers, reports);
