import { rosterCases } from './cases/roster';
import { testRules } from './ruleCases';

testRules('roster', rosterCases);
