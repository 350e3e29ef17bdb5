import { conductCases, memberPointsCases, naturalResourceCases, personalMatterCases, petitionCases, publicityCases, surveyCases, taskCases } from './further2Cases';
import { testRules } from './ruleCases';

testRules('publicity', publicityCases);
testRules('task', taskCases);
testRules('personal-matter', personalMatterCases);
testRules('survey', surveyCases);
testRules('natural-resource', naturalResourceCases);
testRules('petition', petitionCases);
testRules('conduct', conductCases);
testRules('member-points', memberPointsCases);
