import type { RecordCase, RuleCase } from '../ruleCases';

const visit: RecordCase = { 日期: '2022-03-01', 带队领导: '陈局长', 走访对象类型: '行政村', 对象名称: '青山村', 帮扶村: true, 数量: 1, 参加人次: 6, 收集意见数: 4, 涉及本单位意见数: 2, 已分解数: 2 };
const problem = (问题编号: string, 来源 = '大走访', 发现日期 = '2022-03-01'): RecordCase => ({ 问题编号, 来源, 问题描述: '管护路不通', 发现日期, 状态: '整改中' });

export const visitCases: readonly RuleCase[] = [
  { code: 'VISIT-001', outcome: 'more for the bureau than collected', sheets: { visit: [{ ...visit, 涉及本单位意见数: 5 }] }, found: ['走访台账!I2'] },
  { code: 'VISIT-001', outcome: 'all for the bureau', sheets: { visit: [{ ...visit, 涉及本单位意见数: 4 }] }, found: [] },
  { code: 'VISIT-002', outcome: 'one of two not assigned', sheets: { visit: [{ ...visit, 已分解数: 1 }] }, found: ['走访台账!J2'] },
  { code: 'VISIT-002', outcome: 'all assigned, or none for the bureau', sheets: { visit: [visit, { ...visit, 涉及本单位意见数: 0, 已分解数: 0 }] }, found: [] },
  { code: 'VISIT-003', outcome: 'more assigned than there are', sheets: { visit: [{ ...visit, 已分解数: 3 }] }, found: ['走访台账!J2'] },
  { code: 'VISIT-003', outcome: 'as many as there are', sheets: { visit: [visit] }, found: [] },
  { code: 'VISIT-004', outcome: 'nothing said of two opinions', sheets: { visit: [{ ...visit, 已分解数: undefined }] }, found: ['走访台账!J2'] },
  { code: 'VISIT-004', outcome: 'no column for it: said once', sheets: { visit: [visit, visit] }, without: { visit: ['已分解数'] }, found: ['走访台账!A1'] },
  { code: 'VISIT-004', outcome: 'nothing to assign', sheets: { visit: [{ ...visit, 涉及本单位意见数: 0, 已分解数: undefined }] }, found: [] },
  { code: 'VISIT-005', outcome: 'a household as a supported village', sheets: { visit: [{ ...visit, 走访对象类型: '农户' }] }, found: ['走访台账!E2'] },
  { code: 'VISIT-005', outcome: 'a village; a household that is none', sheets: { visit: [visit, { ...visit, 走访对象类型: '农户', 帮扶村: false }, { ...visit, 走访对象类型: '企业', 帮扶村: undefined }] }, found: [] },
  { code: 'VISIT-006', outcome: 'two for the bureau, one entered', sheets: { visit: [visit], rectification: [problem('1'), problem('2', '信访')] }, found: ['走访台账!I1'] },
  { code: 'VISIT-006', outcome: 'what lies outside the period counts in neither', sheets: { visit: [visit, { ...visit, 日期: '2021-03-01' }], rectification: [problem('1'), problem('2'), problem('3', '大走访', '2022-07-01')] }, found: [] },
  { code: 'VISIT-006', outcome: 'without the other sheet nobody can tell', sheets: { visit: [visit] }, found: [] },
];
