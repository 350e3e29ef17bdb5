import { studyCases } from './cases/study';
import { testRules } from './ruleCases';

testRules('study', studyCases);
