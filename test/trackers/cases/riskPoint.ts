import type { RecordCase, RuleCase } from '../ruleCases';

const point: RecordCase = { 编号: 'FX01', 部门: '造林科', 岗位: '验收岗', 风险点: '验收不严', 风险等级: '高', 防控措施: '双人验收', 责任人: '张三', 排查日期: '2022-03-01' };
const person = (姓名: string, 部门: string): RecordCase => ({ 姓名, 部门, 在岗: true });

export const riskPointCases: readonly RuleCase[] = [
  { code: 'RPOINT-001', outcome: 'a department without one: said once, at its first person', sheets: { roster: [person('张三', '造林科'), person('李四', '财务科'), person('王五', '财务科')], 'risk-point': [point] }, found: ['人员名册!C3'] },
  { code: 'RPOINT-001', outcome: 'every department has one', sheets: { roster: [person('张三', '造林科'), person('李四', '造林科')], 'risk-point': [point] }, found: [] },
  { code: 'RPOINT-001', outcome: 'without a roster nobody can tell', sheets: { 'risk-point': [point] }, found: [] },
  { code: 'RPOINT-002', outcome: 'examined more than twelve months before the period’s end', sheets: { 'risk-point': [{ ...point, 排查日期: '2021-06-29' }] }, found: ['廉政风险点台账!H2'] },
  { code: 'RPOINT-002', outcome: 'examined twelve months before, or after the period', sheets: { 'risk-point': [{ ...point, 排查日期: '2021-06-30' }, { ...point, 排查日期: '2022-07-03' }] }, found: [] },
];
