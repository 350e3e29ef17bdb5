import type { RecordCase, RuleCase } from '../ruleCases';

const test = (日期: string, more: RecordCase = {}): RecordCase => ({ 日期, 测试名称: '党纪法规测试', 应考人数: 60, 实考人数: 58, 合格人数: 57, ...more });

export const examCases: readonly RuleCase[] = [
  { code: 'EXAM-001', outcome: 'more passed than took it', sheets: { exam: [test('2022-03-01', { 合格人数: 59 })] }, found: ['测试台账!E2'] },
  { code: 'EXAM-001', outcome: 'all passed', sheets: { exam: [test('2022-03-01', { 合格人数: 58 })] }, found: [] },
  { code: 'EXAM-002', outcome: 'more took it than were due', sheets: { exam: [test('2022-03-01', { 实考人数: 61 })] }, found: ['测试台账!D2'] },
  { code: 'EXAM-002', outcome: 'all took it', sheets: { exam: [test('2022-03-01', { 实考人数: 60 })] }, found: [] },
  { code: 'EXAM-003', outcome: 'none in the second quarter', sheets: { exam: [test('2022-03-31')] }, found: ['测试台账!A1'] },
  { code: 'EXAM-003', outcome: 'one in each quarter', sheets: { exam: [test('2022-03-31'), test('2022-04-01')] }, found: [] },
  { code: 'EXAM-003', outcome: 'the second quarter still runs', sheets: { exam: [test('2022-03-31')] }, today: '2022-06-30', found: [] },
];
