import type { RecordCase, RuleCase } from '../ruleCases';

const lead: RecordCase = { 线索编号: 'XS01', 日期: '2022-03-01', 对象层级: '科级', 处置形态: '第二种形态', 处分类型: '党纪处分' };

export const caseTrackerCases: readonly RuleCase[] = [
  { code: 'CASE-001', outcome: 'the second form with no penalty, the third with none entered', sheets: { case: [{ ...lead, 处分类型: '无' }, { ...lead, 处置形态: '第三种形态', 处分类型: undefined }] }, found: ['线索处置台账!E2', '线索处置台账!E3'] },
  { code: 'CASE-001', outcome: 'no column for the penalty: said once', sheets: { case: [lead, { ...lead, 处置形态: '第四种形态' }] }, without: { case: ['处分类型'] }, found: ['线索处置台账!A1'] },
  { code: 'CASE-001', outcome: 'each kind of penalty', sheets: { case: [lead, { ...lead, 处分类型: '政务处分' }, { ...lead, 处置形态: '第四种形态', 处分类型: '组织处理' }] }, found: [] },
  { code: 'CASE-001', outcome: 'the first form needs none', sheets: { case: [{ ...lead, 处置形态: '第一种形态', 处分类型: undefined }] }, found: [] },
];
