import { branchCases } from './cases/branch';
import { testRules } from './ruleCases';

testRules('branch', branchCases);
