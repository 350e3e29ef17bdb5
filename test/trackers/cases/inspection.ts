import type { RecordCase, RuleCase } from '../ruleCases';

const check = (日期: string, more: RecordCase = {}): RecordCase => ({ 日期, 检查类型: '专项督查', 检查单位: '纪检组', 被检查单位: '青山林场', 发现问题数: 0, 已整改数: 0, ...more });
/** A check at each statutory holiday of the first half of 2022; 春节 was 1 February, 端午 3 June. */
const holidays = ['2022-01-01', '2022-02-01', '2022-04-05', '2022-05-01', '2022-06-03'].map((day) => check(day));
const problem = (问题编号: string, 来源: string, 发现日期 = '2022-03-01'): RecordCase => ({ 问题编号, 来源, 问题描述: '台账不全', 发现日期, 状态: '整改中' });

export const inspectionCases: readonly RuleCase[] = [
  { code: 'INSP-001', outcome: 'more put right than found', sheets: { inspection: [check('2022-03-01', { 发现问题数: 2, 已整改数: 3 })] }, found: ['监督检查台账!G2'] },
  { code: 'INSP-001', outcome: 'all put right', sheets: { inspection: [check('2022-03-01', { 发现问题数: 2, 已整改数: 2 })] }, found: [] },
  { code: 'INSP-002', outcome: 'nobody looked at the Spring and the Dragon Boat festivals', sheets: { inspection: holidays.filter((_, index) => index !== 1 && index !== 4) }, found: ['监督检查台账!A1', '监督检查台账!A1'] },
  { code: 'INSP-002', outcome: 'eight days after the holiday', sheets: { inspection: [...holidays.slice(0, 4), check('2022-06-11')] }, found: ['监督检查台账!A1'] },
  { code: 'INSP-002', outcome: 'a week after the holiday, or named by its record', sheets: { inspection: [...holidays.slice(0, 3), check('2022-04-20', { 重要节点: '五一' }), check('2022-06-10')] }, found: [] },
  { code: 'INSP-002', outcome: 'the holiday is still to come', sheets: { inspection: holidays.slice(0, 4) }, today: '2022-06-02', found: [] },
  { code: 'INSP-003', outcome: 'three found, two entered', sheets: { inspection: [check('2022-03-01', { 发现问题数: 3 })], rectification: [problem('1', '监督检查'), problem('2', '监督检查'), problem('3', '审计')] }, found: ['监督检查台账!F1'] },
  { code: 'INSP-003', outcome: 'what lies outside the period counts in neither', sheets: { inspection: [check('2022-03-01', { 发现问题数: 1 }), check('2021-03-01', { 发现问题数: 5 })], rectification: [problem('1', '监督检查'), problem('2', '监督检查', '2022-07-01')] }, found: [] },
  { code: 'INSP-003', outcome: 'without the other sheet nobody can tell', sheets: { inspection: [check('2022-03-01', { 发现问题数: 3 })] }, found: [] },
];
