import type { RecordCase, RuleCase } from '../ruleCases';

const project: RecordCase = { 项目编号: 'KY01', 项目名称: '松材线虫病防控', 负责人: '李四', 起始日期: '2022-01-01', 结束日期: '2022-12-31', 预算总额: 1000, 廉政承诺: true };

export const projectCases: readonly RuleCase[] = [
  { code: 'PROJ-001', outcome: 'ends before it begins', sheets: { project: [{ ...project, 结束日期: '2021-12-31' }] }, found: ['科研项目台账!E2'] },
  { code: 'PROJ-001', outcome: 'a project of a year', sheets: { project: [project] }, found: [] },
  { code: 'PROJ-002', outcome: 'no pledge, or nothing entered', sheets: { project: [{ ...project, 廉政承诺: false }, { ...project, 项目编号: 'KY02', 廉政承诺: undefined }] }, found: ['科研项目台账!G2', '科研项目台账!G3'] },
  { code: 'PROJ-002', outcome: 'no column for it: said once', sheets: { project: [project, project] }, without: { project: ['廉政承诺'] }, found: ['科研项目台账!A1'] },
  { code: 'PROJ-002', outcome: 'a pledge is signed', sheets: { project: [project] }, found: [] },
];
