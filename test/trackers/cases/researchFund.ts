import type { RecordCase, RuleCase } from '../ruleCases';

const voucher: RecordCase = {
  凭证号: 'P001', 报销日期: '2022-03-20', 项目编号: 'KY01', 支出类别: '差旅费', 报销人: '张三', 事由: '样地调查', 出差地点: '青山林场', 出差开始: '2022-03-07', 出差结束: '2022-03-09', 金额: 800, 审批人: '陈局长',
};
const survey: RecordCase = { ...voucher, 支出类别: '专项调查' };
const trip = (凭证号: string, 出差开始: string, 出差结束: string, more: RecordCase = {}): RecordCase => ({ ...voucher, 凭证号, 出差开始, 出差结束, ...more });
const project: RecordCase = { 项目编号: 'KY01', 项目名称: '松材线虫病防控', 负责人: '李四', 起始日期: '2022-01-01', 结束日期: '2022-12-31', 预算总额: 1000, 廉政承诺: true };

export const researchFundCases: readonly RuleCase[] = [
  { code: 'FUND-001', outcome: 'a training course claimed as a survey', sheets: { 'research-fund': [{ ...survey, 事由: '赴省城参加业务培训' }] }, found: ['科研经费台账!F2'] },
  { code: 'FUND-001', outcome: 'a survey of plots', sheets: { 'research-fund': [survey] }, found: [] },
  { code: 'FUND-001', outcome: 'a training course claimed as travel', sheets: { 'research-fund': [{ ...voucher, 事由: '赴省城参加业务培训' }] }, found: [] },
  { code: 'FUND-002', outcome: 'a survey without place and return', sheets: { 'research-fund': [{ ...survey, 出差地点: undefined, 出差结束: undefined }] }, found: ['科研经费台账!G2', '科研经费台账!I2'] },
  { code: 'FUND-002', outcome: 'a journey without its first day', sheets: { 'research-fund': [{ ...voucher, 出差开始: undefined }] }, found: ['科研经费台账!H2'] },
  { code: 'FUND-002', outcome: 'no column for the place: said once', sheets: { 'research-fund': [voucher, survey] }, without: { 'research-fund': ['出差地点'] }, found: ['科研经费台账!A1'] },
  { code: 'FUND-002', outcome: 'material needs no place', sheets: { 'research-fund': [voucher, { ...voucher, 支出类别: '材料费', 出差地点: undefined, 出差开始: undefined, 出差结束: undefined }] }, found: [] },
  { code: 'FUND-003', outcome: 'back on the day that the next trip begins', sheets: { 'research-fund': [voucher, trip('P002', '2022-03-09', '2022-03-10', { 出差地点: '红旗林场' })] }, found: ['科研经费台账!H3'] },
  { code: 'FUND-003', outcome: 'same days in two places', sheets: { 'research-fund': [voucher, trip('P002', '2022-03-07', '2022-03-09', { 出差地点: '红旗林场' })] }, found: ['科研经费台账!H3'] },
  { code: 'FUND-003', outcome: 'the later row is the earlier trip', sheets: { 'research-fund': [voucher, trip('P002', '2022-03-01', '2022-03-08')] }, found: ['科研经费台账!H3'] },
  { code: 'FUND-003', outcome: 'two vouchers of one trip', sheets: { 'research-fund': [voucher, { ...voucher, 凭证号: 'P002', 金额: 120 }] }, found: [] },
  { code: 'FUND-003', outcome: 'same days, one voucher without a place', sheets: { 'research-fund': [voucher, { ...voucher, 凭证号: 'P002', 出差地点: undefined }] }, found: [] },
  { code: 'FUND-003', outcome: 'another person, or the day after', sheets: { 'research-fund': [voucher, trip('P002', '2022-03-08', '2022-03-10', { 报销人: '李四' }), trip('P003', '2022-03-10', '2022-03-11')] }, found: [] },
  { code: 'FUND-004', outcome: 'one trip and amount under two vouchers', sheets: { 'research-fund': [voucher, { ...voucher, 凭证号: 'P002' }] }, found: ['科研经费台账!E3'] },
  { code: 'FUND-004', outcome: 'another amount, or another day of leaving or of coming back', sheets: { 'research-fund': [voucher, { ...voucher, 凭证号: 'P002', 金额: 801 }, trip('P003', '2022-03-06', '2022-03-09'), trip('P004', '2022-03-07', '2022-03-10')] }, found: [] },
  { code: 'FUND-004', outcome: 'the same voucher twice is the key’s finding', sheets: { 'research-fund': [voucher, voucher] }, found: [] },
  { code: 'FUND-004', outcome: 'no trip: two purchases of the same amount', sheets: { 'research-fund': ['P001', 'P002'].map((凭证号) => ({ ...voucher, 凭证号, 出差开始: undefined, 出差结束: undefined })) }, found: [] },
  { code: 'FUND-005', outcome: 'approved by the one who claims', sheets: { 'research-fund': [{ ...voucher, 审批人: '张三' }] }, found: ['科研经费台账!K2'] },
  { code: 'FUND-005', outcome: 'approved by somebody else', sheets: { 'research-fund': [voucher] }, found: [] },
  { code: 'FUND-006', outcome: 'the day before the project began', sheets: { 'research-fund': [{ ...voucher, 报销日期: '2021-12-31' }], project: [project] }, found: ['科研经费台账!B2'] },
  { code: 'FUND-006', outcome: 'its first and its last day', sheets: { 'research-fund': [{ ...voucher, 报销日期: '2022-01-01' }, { ...voucher, 报销日期: '2022-12-31' }], project: [project] }, found: [] },
  { code: 'FUND-006', outcome: 'an unknown project is the reference’s finding', sheets: { 'research-fund': [{ ...voucher, 项目编号: 'KY99' }], project: [project] }, found: [] },
  { code: 'FUND-007', outcome: 'three vouchers together over the budget', sheets: { 'research-fund': [voucher, { ...voucher, 金额: 200 }, { ...voucher, 金额: 0.01 }], project: [project] }, found: ['科研项目台账!F2'] },
  { code: 'FUND-007', outcome: 'exactly the budget, and more after the period', sheets: { 'research-fund': [voucher, { ...voucher, 金额: 200 }, { ...voucher, 报销日期: '2022-07-01', 金额: 500 }], project: [project] }, found: [] },
  { code: 'FUND-008', outcome: 'returned before leaving, claimed before returning', sheets: { 'research-fund': [trip('P001', '2022-03-09', '2022-03-07'), { ...voucher, 报销日期: '2022-03-08' }] }, found: ['科研经费台账!I2', '科研经费台账!B3'] },
  { code: 'FUND-008', outcome: 'no return entered: claimed before leaving', sheets: { 'research-fund': [{ ...voucher, 出差结束: undefined, 报销日期: '2022-03-01' }] }, found: ['科研经费台账!B2'] },
  { code: 'FUND-008', outcome: 'all on one day', sheets: { 'research-fund': [{ ...voucher, 出差开始: '2022-03-20', 出差结束: '2022-03-20' }] }, found: [] },
  { code: 'FUND-009', outcome: 'claimed on the 91st day', sheets: { 'research-fund': [{ ...voucher, 报销日期: '2022-06-08' }] }, found: ['科研经费台账!B2'] },
  { code: 'FUND-009', outcome: 'claimed on the 90th day', sheets: { 'research-fund': [{ ...voucher, 报销日期: '2022-06-07' }] }, found: [] },
  { code: 'FUND-009', outcome: 'no trip', sheets: { 'research-fund': [{ ...voucher, 出差结束: undefined, 报销日期: '2022-06-30' }] }, found: [] },
];
