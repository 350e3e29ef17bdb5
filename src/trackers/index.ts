import type { Tracker } from '../model/tracker';
import { branch } from './branch';
import { fixedAsset } from './fixedAsset';
import { lease } from './lease';
import { meeting } from './meeting';
import { project } from './project';
import { researchFund } from './researchFund';
import { roster } from './roster';
import { study } from './study';
import { talk } from './talk';

/** In the order of the summary. */
export const trackers: readonly Tracker[] = [study, meeting, talk, roster, branch, fixedAsset, lease, researchFund, project];
