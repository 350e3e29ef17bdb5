import { talkCases } from './cases/talk';
import { testRules } from './ruleCases';

testRules('talk', talkCases);
