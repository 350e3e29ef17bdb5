import { leaseCases } from './cases/lease';
import { testRules } from './ruleCases';

testRules('lease', leaseCases);
