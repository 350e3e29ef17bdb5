import type { RecordCase, RuleCase } from '../ruleCases';

const branch: RecordCase = { 党组织名称: '机关一支部', 书记: '陈', 党员人数: 2, 党建指导员: '甲', 联络员: '乙', 监督员: '丙' };
const member = (姓名: string, 政治面貌 = '中共党员', 所属支部 = '机关一支部'): RecordCase => ({ 姓名, 部门: '造林科', 政治面貌, 所属支部 });

export const branchCases: readonly RuleCase[] = [
  { code: 'BRANCH-001', outcome: 'neither liaison nor supervisor', sheets: { branch: [{ ...branch, 联络员: undefined, 监督员: undefined }] }, found: ['党组织名册!E2', '党组织名册!F2'] },
  { code: 'BRANCH-001', outcome: 'no column for the adviser: said once', sheets: { branch: [branch, { ...branch, 党组织名称: '机关二支部' }] }, without: { branch: ['党建指导员'] }, found: ['党组织名册!A1'] },
  { code: 'BRANCH-001', outcome: 'a row whose name is missing is the missing name’s finding', sheets: { branch: [{ ...branch, 党组织名称: undefined, 联络员: undefined }] }, found: [] },
  { code: 'BRANCH-001', outcome: 'all three appointed', sheets: { branch: [branch] }, found: [] },
  { code: 'BRANCH-002', outcome: 'the roster has one more', sheets: { branch: [branch], roster: [member('张三'), member('李四', '中共预备党员'), member('王五')] }, found: ['党组织名册!C2'] },
  { code: 'BRANCH-002', outcome: 'the roster has none of this branch', sheets: { branch: [branch], roster: [member('张三', '中共党员', '机关二支部')] }, found: ['党组织名册!C2'] },
  { code: 'BRANCH-002', outcome: 'probationary members count, others do not', sheets: { branch: [branch], roster: [member('张三'), member('李四', '中共预备党员'), member('王五', '群众')] }, found: [] },
  { code: 'BRANCH-002', outcome: 'without a roster nobody can tell', sheets: { branch: [branch] }, found: [] },
  { code: 'BRANCH-002', outcome: 'without the members’ column nobody can tell', sheets: { branch: [branch], roster: [] }, without: { roster: ['政治面貌'] }, found: [] },
];
