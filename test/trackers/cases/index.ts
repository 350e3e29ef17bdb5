import type { RuleCase } from '../ruleCases';
import { further2Cases } from '../further2Cases';
import { branchCases } from './branch';
import { fixedAssetCases } from './fixedAsset';
import { leaseCases } from './lease';
import { meetingCases } from './meeting';
import { projectCases } from './project';
import { researchFundCases } from './researchFund';
import { rosterCases } from './roster';
import { studyCases } from './study';
import { talkCases } from './talk';

export const ruleCases: readonly RuleCase[] = [
  ...studyCases, ...meetingCases, ...talkCases, ...rosterCases, ...branchCases, ...fixedAssetCases, ...leaseCases, ...researchFundCases, ...projectCases,
  ...further2Cases,
];
