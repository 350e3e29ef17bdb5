import type { RecordCase, RuleCase } from '../ruleCases';

const person: RecordCase = { 工号: '001', 姓名: '张三', 部门: '造林科', 职级: '科级', 廉政档案: true, 在岗: true };

export const rosterCases: readonly RuleCase[] = [
  { code: 'ROST-001', outcome: 'same name and department', sheets: { roster: [person, { ...person, 工号: '002' }] }, found: ['人员名册!B3'] },
  { code: 'ROST-001', outcome: 'same name in another department', sheets: { roster: [person, { ...person, 部门: '资源科' }] }, found: [] },
  { code: 'ROST-002', outcome: 'a section head without a file', sheets: { roster: [{ ...person, 廉政档案: false }, { ...person, 姓名: '李四', 廉政档案: undefined }] }, found: ['人员名册!K2', '人员名册!K3'] },
  { code: 'ROST-002', outcome: 'a division head without a file', sheets: { roster: [{ ...person, 职级: '处级', 廉政档案: false }] }, found: ['人员名册!K2'] },
  { code: 'ROST-002', outcome: 'no column for it: said once', sheets: { roster: [person, person] }, without: { roster: ['廉政档案'] }, found: ['人员名册!A1'] },
  { code: 'ROST-002', outcome: 'no column, and no cadre either', sheets: { roster: [{ ...person, 职级: '职工' }] }, without: { roster: ['廉政档案'] }, found: [] },
  { code: 'ROST-002', outcome: 'a section head with one, a worker without', sheets: { roster: [person, { ...person, 姓名: '李四', 职级: '职工', 廉政档案: false }] }, found: [] },
];
