import { fixedAssetCases } from './cases/fixedAsset';
import { testRules } from './ruleCases';

testRules('fixedAsset', fixedAssetCases);
