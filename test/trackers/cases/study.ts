import type { RecordCase, RuleCase } from '../ruleCases';

const session: RecordCase = { 日期: '2022-01-10', 学习类型: '业务培训', 组织单位: '局机关', 学习主题: '林业有害生物防治', 应到人数: 40, 实到人数: 40, 佐证材料: '签到表' };
const branches: RecordCase[] = [
  { 党组织名称: '机关一支部', 书记: '甲', 党员人数: 0 },
  { 党组织名称: '机关二支部', 书记: '乙', 党员人数: 0 },
];
const months = ['01', '02', '03', '04', '05', '06'];
const branchSession = (组织单位: string, month: string): RecordCase => ({ ...session, 日期: `2022-${month}-15`, 学习类型: '支部集中学习', 组织单位 });
const centerGroup = (日期: string): RecordCase => ({ ...session, 日期, 学习类型: '中心组学习' });

export const studyCases: readonly RuleCase[] = [
  { code: 'STUDY-001', outcome: 'more came than were due', sheets: { study: [session, { ...session, 实到人数: 41 }] }, found: ['学习台账!J3'] },
  { code: 'STUDY-001', outcome: 'as many came as were due', sheets: { study: [session] }, found: [] },
  { code: 'STUDY-001', outcome: 'nobody wrote how many were due', sheets: { study: [{ ...session, 应到人数: undefined }] }, found: [] },
  { code: 'STUDY-002', outcome: 'the same session stands twice', sheets: { study: [session, { ...session, 日期: '2022-02-10' }, session] }, found: ['学习台账!A4'] },
  { code: 'STUDY-002', outcome: 'another topic on the same day', sheets: { study: [session, { ...session, 学习主题: '森林防火' }] }, found: [] },
  { code: 'STUDY-002', outcome: 'another kind of session, or another unit, on one topic', sheets: { study: [session, { ...session, 学习类型: '党课' }, { ...session, 组织单位: '青山林场' }] }, found: [] },
  { code: 'STUDY-003', outcome: 'no centre-group study in the second quarter', sheets: { study: [centerGroup('2022-03-31')] }, found: ['学习台账!A1'] },
  { code: 'STUDY-003', outcome: 'an empty sheet falls short in both quarters', sheets: { study: [] }, found: ['学习台账!A1', '学习台账!A1'] },
  { code: 'STUDY-003', outcome: 'one in each quarter', sheets: { study: [centerGroup('2022-03-31'), centerGroup('2022-04-01')] }, found: [] },
  { code: 'STUDY-003', outcome: 'the second quarter still runs', sheets: { study: [centerGroup('2022-03-31')] }, today: '2022-06-30', found: [] },
  { code: 'STUDY-003', outcome: 'the type’s column is not there', sheets: { study: [session] }, without: { study: ['学习类型'] }, found: [] },
  {
    code: 'STUDY-004', outcome: 'one branch missed one month',
    sheets: { branch: branches, study: months.flatMap((month) => (month === '05' ? [branchSession('机关一支部', month)] : [branchSession('机关一支部', month), branchSession('机关二支部', month)])) },
    found: ['学习台账!A1'],
  },
  {
    code: 'STUDY-004', outcome: 'every branch met every month',
    sheets: { branch: branches, study: months.flatMap((month) => [branchSession('机关一支部', month), branchSession('机关二支部', month)]) }, found: [],
  },
  {
    code: 'STUDY-004', outcome: 'in May the branch only heard a lecture',
    sheets: { branch: branches.slice(0, 1), study: months.map((month) => ({ ...branchSession('机关一支部', month), ...(month === '05' && { 学习类型: '党课' }) })) }, found: ['学习台账!A1'],
  },
  { code: 'STUDY-004', outcome: 'without the list of branches nobody can tell', sheets: { study: [branchSession('机关一支部', '01')] }, found: [] },
  { code: 'STUDY-005', outcome: 'a staff meeting on a Tuesday', sheets: { study: [{ ...session, 日期: '2022-01-11', 学习类型: '机关职工例会' }] }, found: ['学习台账!A2'] },
  { code: 'STUDY-005', outcome: 'a staff meeting on a Monday', sheets: { study: [{ ...session, 学习类型: '机关职工例会' }] }, found: [] },
  { code: 'STUDY-005', outcome: 'another session on a Tuesday', sheets: { study: [{ ...session, 日期: '2022-01-11' }] }, found: [] },
  { code: 'STUDY-006', outcome: 'nothing is kept', sheets: { study: [session, { ...session, 佐证材料: undefined }] }, found: ['学习台账!M3'] },
  { code: 'STUDY-006', outcome: 'no column for it: said once', sheets: { study: [session, session] }, without: { study: ['佐证材料'] }, found: ['学习台账!A1'] },
  { code: 'STUDY-006', outcome: 'no column and no record', sheets: { study: [] }, without: { study: ['佐证材料'] }, found: [] },
  { code: 'STUDY-006', outcome: 'an attendance list is kept', sheets: { study: [session] }, found: [] },
  { code: 'STUDY-007', outcome: 'three of four came', sheets: { study: [{ ...session, 实到人数: 30 }] }, found: ['学习台账!J2'] },
  { code: 'STUDY-007', outcome: 'exactly four of five came', sheets: { study: [{ ...session, 实到人数: 32 }] }, found: [] },
];
