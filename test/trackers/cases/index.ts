import type { RuleCase } from '../ruleCases';
import { further2Cases } from '../further2Cases';
import { branchCases } from './branch';
import { caseTrackerCases } from './caseTracker';
import { examCases } from './exam';
import { fixedAssetCases } from './fixedAsset';
import { inspectionCases } from './inspection';
import { leaseCases } from './lease';
import { meetingCases } from './meeting';
import { partyFundCases } from './partyFund';
import { pledgeCases } from './pledge';
import { procurementCases } from './procurement';
import { projectCases } from './project';
import { rectificationCases } from './rectification';
import { researchFundCases } from './researchFund';
import { riskPointCases } from './riskPoint';
import { rosterCases } from './roster';
import { studyCases } from './study';
import { talkCases } from './talk';
import { visitCases } from './visit';
import { worksCases } from './works';

export const ruleCases: readonly RuleCase[] = [
  ...studyCases, ...meetingCases, ...talkCases, ...rosterCases, ...branchCases, ...fixedAssetCases, ...leaseCases, ...researchFundCases, ...projectCases,
  ...partyFundCases, ...procurementCases, ...worksCases, ...inspectionCases, ...rectificationCases, ...caseTrackerCases, ...visitCases, ...pledgeCases, ...riskPointCases, ...examCases,
  ...further2Cases,
];
