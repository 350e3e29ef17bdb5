import type { Definitions } from '../engine/types';
import { reports } from '../reports';
import { coreTrackers } from '../trackers';
import { parameters } from '../trackers/parameters';

/** What the workbench and the headless run know of the trade: the same as the add-in. */
export const definitions: Definitions = { trackers: coreTrackers, parameters, reports };
