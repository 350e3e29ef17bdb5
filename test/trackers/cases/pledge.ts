import type { RecordCase, RuleCase } from '../ruleCases';

const head: RecordCase = { 姓名: '张三', 部门: '造林科', 部门负责人: true, 在岗: true };
const clerk: RecordCase = { 姓名: '李四', 部门: '造林科', 部门负责人: false, 在岗: true };
const signed = (类型: string, 签订人: string, 日期 = '2022-01-10'): RecordCase => ({ 日期, 类型, 签订人, 部门: '造林科' });
const off = '非工作时间自我约束承诺书';

export const pledgeCases: readonly RuleCase[] = [
  { code: 'PLEDGE-001', outcome: 'signed another paper only', sheets: { roster: [head], pledge: [signed('廉政承诺书', '张三')] }, found: ['人员名册!B2'] },
  { code: 'PLEDGE-001', outcome: 'signed last year, and after the period', sheets: { roster: [head], pledge: [signed('党风廉政责任状', '张三', '2021-12-31'), signed('党风廉政责任状', '张三', '2022-07-01')] }, found: ['人员名册!B2'] },
  { code: 'PLEDGE-001', outcome: 'signed in January, seen in the second quarter', sheets: { roster: [head, clerk], pledge: [signed('党风廉政责任状', '张三', '2022-01-01')] }, period: '2022Q2', found: [] },
  { code: 'PLEDGE-001', outcome: 'without either sheet nobody can tell', sheets: { roster: [head] }, found: [] },
  { code: 'PLEDGE-002', outcome: 'one of two has signed', sheets: { roster: [head, clerk], pledge: [signed(off, '张三')] }, found: ['人员名册!B3'] },
  { code: 'PLEDGE-002', outcome: 'both have signed; who has left need not', sheets: { roster: [head, clerk, { ...clerk, 姓名: '王五', 在岗: false }], pledge: [signed(off, '张三'), signed(off, '李四', '2022-06-30')] }, found: [] },
];
