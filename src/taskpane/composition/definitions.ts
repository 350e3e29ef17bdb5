import { composeDefinitions } from '../../engine/composeDefinitions';
import { reports } from '../../reports';
import { trackers } from '../../trackers';

/** What the add-in knows of the trade: all trackers and reports that come with it. */
export const definitions = composeDefinitions(trackers, reports);
