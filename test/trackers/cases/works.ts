import type { RecordCase, RuleCase } from '../ruleCases';

const project: RecordCase = { 项目编号: 'GC01', 项目名称: '林区道路', 合同金额: 500000, 责任人: '李', 责任领导: true, 廉政承诺: true, 廉政谈话: true, 招标资料: true, 过程检查: true, 验收审计: true };

export const worksCases: readonly RuleCase[] = [
  { code: 'WORKS-001', outcome: 'no talk, and nothing said about the audit', sheets: { works: [{ ...project, 廉政谈话: false, 验收审计: undefined }] }, found: ['工程项目台账!G2', '工程项目台账!J2'] },
  { code: 'WORKS-001', outcome: 'no column for checks: said once', sheets: { works: [project, { ...project, 项目编号: 'GC02' }] }, without: { works: ['过程检查'] }, found: ['工程项目台账!A1'] },
  { code: 'WORKS-001', outcome: 'all six', sheets: { works: [project] }, found: [] },
];
