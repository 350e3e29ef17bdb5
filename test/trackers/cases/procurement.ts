import type { RecordCase, RuleCase } from '../ruleCases';

const purchase: RecordCase = {
  采购编号: 'CG001', 采购名称: '办公桌椅', 采购方式: '询价', 申请部门: '办公室', 预算金额: 40000, 成交金额: 38000, 供应商: '青山公司', 申请日期: '2022-03-01', 审批日期: '2022-03-05', 合同日期: '2022-03-20', 验收日期: '2022-04-01', 审批人: '陈局长',
};
const another = (采购编号: string, 申请日期: string, 预算金额: number, more: RecordCase = {}): RecordCase => ({
  ...purchase, 采购编号, 申请日期, 预算金额, 成交金额: undefined, 审批日期: undefined, 合同日期: 申请日期, 验收日期: undefined, ...more,
});

export const procurementCases: readonly RuleCase[] = [
  { code: 'PROC-001', outcome: 'a fen above the budget', sheets: { procurement: [{ ...purchase, 成交金额: 40000.01 }] }, found: ['采购台账!F2'] },
  { code: 'PROC-001', outcome: 'at the budget, and not concluded yet', sheets: { procurement: [{ ...purchase, 成交金额: 40000 }, { ...purchase, 成交金额: undefined }] }, found: [] },
  { code: 'PROC-002', outcome: 'signed before it was approved, accepted before it was signed', sheets: { procurement: [{ ...purchase, 合同日期: '2022-03-04', 验收日期: '2022-03-03' }] }, found: ['采购台账!J2', '采购台账!K2'] },
  { code: 'PROC-002', outcome: 'signed before it was asked for, approval left out', sheets: { procurement: [{ ...purchase, 审批日期: undefined, 合同日期: '2022-02-28' }] }, found: ['采购台账!J2'] },
  { code: 'PROC-002', outcome: 'all on one day', sheets: { procurement: [{ ...purchase, 审批日期: '2022-03-01', 合同日期: '2022-03-01', 验收日期: '2022-03-01' }] }, found: [] },
  {
    code: 'PROC-003', outcome: 'three within thirty days, together above the ceiling: said once, at the last by date',
    sheets: { procurement: [another('CG1', '2022-03-31', 40000), another('CG2', '2022-03-01', 40000), another('CG3', '2022-03-15', 40000)] },
    found: ['采购台账!E2'],
  },
  { code: 'PROC-003', outcome: 'together just the ceiling', sheets: { procurement: [another('CG1', '2022-03-01', 50000), another('CG2', '2022-03-15', 50000)] }, found: [] },
  { code: 'PROC-003', outcome: 'more than thirty days apart', sheets: { procurement: [another('CG1', '2022-03-01', 60000), another('CG2', '2022-04-01', 60000)] }, found: [] },
  { code: 'PROC-003', outcome: 'another department, another supplier', sheets: { procurement: [another('CG1', '2022-03-01', 60000), another('CG2', '2022-03-02', 60000, { 申请部门: '造林科' }), another('CG3', '2022-03-03', 60000, { 供应商: '红旗公司' })] }, found: [] },
  { code: 'PROC-003', outcome: 'one alone reaches the ceiling and was bought as such', sheets: { procurement: [another('CG1', '2022-03-01', 100000), another('CG2', '2022-03-02', 60000)] }, found: [] },
  { code: 'PROC-004', outcome: 'a single source without a reason', sheets: { procurement: [{ ...purchase, 采购方式: '单一来源' }] }, found: ['采购台账!M2'] },
  { code: 'PROC-004', outcome: 'no column for remarks: said once', sheets: { procurement: [purchase, { ...purchase, 采购方式: '单一来源' }, { ...purchase, 采购方式: '单一来源' }] }, without: { procurement: ['备注'] }, found: ['采购台账!A1'] },
  { code: 'PROC-004', outcome: 'with a reason, or asked for prices', sheets: { procurement: [{ ...purchase, 采购方式: '单一来源', 备注: '专利产品，唯一供应商' }, purchase] }, found: [] },
  { code: 'PROC-005', outcome: 'signed on the sixty-first day', sheets: { procurement: [{ ...purchase, 合同日期: '2022-05-01' }] }, found: ['采购台账!J2'] },
  { code: 'PROC-005', outcome: 'still without a contract sixty-one days later', sheets: { procurement: [{ ...purchase, 合同日期: undefined }] }, today: '2022-05-01', found: ['采购台账!J2'] },
  { code: 'PROC-005', outcome: 'signed, or open, on the sixtieth day', sheets: { procurement: [{ ...purchase, 合同日期: '2022-04-30' }, { ...purchase, 合同日期: undefined }] }, today: '2022-04-30', found: [] },
  { code: 'PROC-005', outcome: 'without the column nobody can tell', sheets: { procurement: [purchase] }, without: { procurement: ['合同日期'] }, found: [] },
];
