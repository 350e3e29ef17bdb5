import { projectCases } from './cases/project';
import { testRules } from './ruleCases';

testRules('project', projectCases);
