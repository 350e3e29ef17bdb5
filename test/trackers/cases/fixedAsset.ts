import type { RecordCase, RuleCase } from '../ruleCases';

const asset: RecordCase = {
  资产编号: 'ZC001', 资产名称: '办公电脑', 资产类别: '通用设备', 原值: 5000, 累计折旧: 1000.1, 净值: 3999.9, 取得日期: '2020-05-01', 使用部门: '造林科', 使用人: '张三', 存放地点: '301室',
  使用状态: '在用', 最近盘点日期: '2021-12-31', 盘点结果: '相符',
};
const let_: RecordCase = { ...asset, 使用状态: '出租', 使用人: undefined };

export const fixedAssetCases: readonly RuleCase[] = [
  { code: 'ASSET-001', outcome: 'in use, kept at the department', sheets: { 'fixed-asset': [asset, { ...asset, 使用人: undefined }] }, found: ['固定资产台账!I3'] },
  { code: 'ASSET-001', outcome: 'no column for users: said once', sheets: { 'fixed-asset': [asset, asset] }, without: { 'fixed-asset': ['使用人'] }, found: ['固定资产台账!A1'] },
  { code: 'ASSET-001', outcome: 'the value is missing too', sheets: { 'fixed-asset': [{ ...asset, 原值: undefined, 使用人: undefined }] }, found: ['固定资产台账!I2'] },
  { code: 'ASSET-001', outcome: 'idle without a user', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '闲置', 使用人: undefined }] }, found: [] },
  { code: 'ASSET-002', outcome: 'two fen apart', sheets: { 'fixed-asset': [{ ...asset, 净值: 3999.92 }] }, found: ['固定资产台账!F2'] },
  { code: 'ASSET-002', outcome: 'one fen apart is rounding', sheets: { 'fixed-asset': [{ ...asset, 净值: 3999.91 }] }, found: [] },
  { code: 'ASSET-002', outcome: 'no depreciation entered', sheets: { 'fixed-asset': [{ ...asset, 累计折旧: undefined, 净值: 1 }] }, found: [] },
  { code: 'ASSET-003', outcome: 'counted a day more than a year before the end, or never', sheets: { 'fixed-asset': [{ ...asset, 最近盘点日期: '2021-06-29' }, { ...asset, 最近盘点日期: undefined }] }, found: ['固定资产台账!L2', '固定资产台账!L3'] },
  { code: 'ASSET-003', outcome: 'no column for it: said once', sheets: { 'fixed-asset': [asset, asset] }, without: { 'fixed-asset': ['最近盘点日期'] }, found: ['固定资产台账!A1'] },
  { code: 'ASSET-003', outcome: 'counted a year before the end', sheets: { 'fixed-asset': [{ ...asset, 最近盘点日期: '2021-06-30' }] }, found: [] },
  { code: 'ASSET-003', outcome: 'disposed of and never counted', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '已处置', 最近盘点日期: undefined }] }, found: [] },
  { code: 'ASSET-004', outcome: 'missing in the inventory', sheets: { 'fixed-asset': [{ ...asset, 盘点结果: '盘亏' }] }, found: ['固定资产台账!M2'] },
  { code: 'ASSET-004', outcome: 'found, or not counted yet', sheets: { 'fixed-asset': [asset, { ...asset, 盘点结果: undefined }] }, found: [] },
  { code: 'ASSET-004', outcome: 'missing, and written off since', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '已处置', 盘点结果: '盘亏' }] }, found: [] },
  { code: 'ASSET-005', outcome: 'let, but not in the lease sheet', sheets: { 'fixed-asset': [let_], lease: [] }, found: ['固定资产台账!A2'] },
  { code: 'ASSET-005', outcome: 'let, and in the lease sheet; in use, and not in it', sheets: { 'fixed-asset': [let_, { ...asset, 资产编号: 'ZC002' }], lease: [{ 合同编号: 'HT1', 资产编号: 'ZC001' }] }, found: [] },
  { code: 'ASSET-005', outcome: 'without a lease sheet nobody can tell', sheets: { 'fixed-asset': [let_] }, found: [] },
  { code: 'ASSET-006', outcome: 'disposed of, a user still stands', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '已处置' }] }, found: ['固定资产台账!I2'] },
  { code: 'ASSET-006', outcome: 'disposed of, no user left; in use with a user', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '已处置', 使用人: undefined }, asset] }, found: [] },
  { code: 'ASSET-006', outcome: 'no column for users', sheets: { 'fixed-asset': [{ ...asset, 使用状态: '已处置' }] }, without: { 'fixed-asset': ['使用人'] }, found: [] },
  { code: 'ASSET-007', outcome: 'one asset under two numbers', sheets: { 'fixed-asset': [asset, { ...asset, 资产编号: 'ZC002' }] }, found: ['固定资产台账!B3'] },
  { code: 'ASSET-007', outcome: 'another value, day or place', sheets: { 'fixed-asset': [asset, { ...asset, 资产编号: 'ZC002', 原值: 5001 }, { ...asset, 资产编号: 'ZC003', 取得日期: '2020-05-02' }, { ...asset, 资产编号: 'ZC004', 存放地点: '302室' }] }, found: [] },
  { code: 'ASSET-007', outcome: 'the same number twice is the key’s finding', sheets: { 'fixed-asset': [asset, asset] }, found: [] },
  { code: 'ASSET-007', outcome: 'no place given: a lot bought together', sheets: { 'fixed-asset': [{ ...asset, 存放地点: undefined }, { ...asset, 资产编号: 'ZC002', 存放地点: undefined }] }, found: [] },
];
