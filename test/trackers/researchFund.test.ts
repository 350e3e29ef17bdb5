import { researchFundCases } from './cases/researchFund';
import { testRules } from './ruleCases';

testRules('researchFund', researchFundCases);
