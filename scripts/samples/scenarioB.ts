import { groupCases, groupExam, groupInspection, groupIntegrityOpinion, groupPersonalMatter, groupPledge, groupRectification, groupRiskPoint } from './groupSupervision';
import { groupBranch, groupPartyFund, groupPublicity, groupRegulation, groupRoster, groupStudy, groupSurvey } from './groupWork';
import type { SampleSheet } from './sheet';

/** Scenario B, January to September 2022: a state forestry enterprise and the organisations under it. */
export function scenarioB(): SampleSheet[] {
  return [
    groupStudy(), groupExam(), groupRoster(), groupBranch(), groupPartyFund(), groupInspection(), groupRectification(), groupCases(), groupPledge(), groupRiskPoint(),
    groupPublicity(), groupRegulation(), groupPersonalMatter(), groupIntegrityOpinion(), groupSurvey(),
  ];
}
