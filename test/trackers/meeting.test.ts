import { meetingCases } from './cases/meeting';
import { testRules } from './ruleCases';

testRules('meeting', meetingCases);
