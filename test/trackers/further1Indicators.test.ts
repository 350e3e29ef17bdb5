import { expectFormulas, figuresOf, type RecordSheets, valuesUnder } from './figuresOf';
import type { RecordCase } from './ruleCases';

const fund = (年度: number, 党组织名称: string, 党员人数: number, 工作经费: number, 教育培训经费: number): RecordCase => ({ 年度, 党组织名称, 党员人数, 工作经费, 教育培训经费 });
const purchase = (采购编号: string, 申请日期: string, 预算金额: number, 成交金额?: number, 合同日期?: string): RecordCase => ({ 采购编号, 采购名称: 采购编号, 采购方式: '询价', 申请部门: '办公室', 预算金额, 成交金额, 供应商: '青山公司', 申请日期, 合同日期 });
const project = (项目编号: string, more: RecordCase = {}): RecordCase => ({ 项目编号, 项目名称: 项目编号, 合同金额: 1000, 责任人: '甲', 责任领导: true, 廉政承诺: true, 廉政谈话: true, 招标资料: true, 过程检查: true, 验收审计: true, ...more });
const check = (日期: string, 检查类型: string, 发现问题数: number, 已整改数: number, more: RecordCase = {}): RecordCase => ({ 日期, 检查类型, 检查单位: '纪检组', 被检查单位: '一场', 发现问题数, 已整改数, ...more });
const problem = (来源: string, 状态: string, more: RecordCase = {}): RecordCase => ({ 问题编号: JSON.stringify([来源, 状态, more]), 来源, 问题描述: '账目不清', 发现日期: '2022-03-01', 状态, ...more });
const lead = (日期: string, 处置形态: string, more: RecordCase = {}): RecordCase => ({ 线索编号: `${日期}${处置形态}`, 日期, 处置形态, ...more });
const visit = (日期: string, 带队领导: string, 走访对象类型: string, 数量: number, 参加人次: number, more: RecordCase = {}): RecordCase => ({ 日期, 带队领导, 走访对象类型, 对象名称: 走访对象类型, 数量, 参加人次, ...more });
const signed = (日期: string, 类型: string, 签订人: string): RecordCase => ({ 日期, 类型, 签订人 });
const point = (编号: string, 部门: string, 风险等级: string, 排查日期 = '2022-03-01'): RecordCase => ({ 编号, 部门, 岗位: '出纳', 风险点: '挪用', 风险等级, 防控措施: '轮岗', 责任人: '甲', 排查日期 });
const test1 = (日期: string, 应考人数: number, 实考人数?: number, 合格人数?: number): RecordCase => ({ 日期, 测试名称: '党纪', 应考人数, 实考人数, 合格人数 });

/** Each record is there for the figure that it changes, or must not change. */
const sheets: RecordSheets = {
  'party-fund': [fund(2022, '一支部', 10, 2000, 200), fund(2022, '二支部', 5, 1000, 80), fund(2022, '三支部', 4, 700, 80), fund(2021, '一支部', 9, 1800, 180), { 年度: 2022, 党组织名称: '四支部', 工作经费: 50 }],
  procurement: [
    purchase('C1', '2022-01-01', 60000, 50000, '2022-01-11'), purchase('C2', '2022-01-20', 60000, 58000, '2022-02-19'), purchase('C3', '2022-03-01', 30000), purchase('C4', '2022-06-20', 20000, 20000, '2022-07-01'),
    purchase('C5', '2021-12-31', 90000, 10000, '2022-05-01'),
  ],
  works: [project('G1'), project('G2', { 验收审计: false }), project('G3', { 廉政谈话: undefined })],
  inspection: [
    check('2022-01-20', '节点检查', 3, 3, { 受教育人数: 100, 通报批评: true }), check('2022-02-20', '明察暗访', 2, 1, { 通报批评: true }), check('2022-02-21', '明察暗访', 0, 0, { 通报批评: false }),
    check('2022-03-20', '专项督查', 4, 2, { 受教育人数: 20 }), check('2022-03-21', '安全生产督查', 1, 0), check('2022-03-22', '项目采购督查', 0, 0), check('2022-03-23', '机关作风督查', 0, 0),
    check('2022-06-30', '值班值守检查', 0, 0), check('2022-07-01', '节点检查', 50, 50, { 受教育人数: 50, 通报批评: true }),
  ],
  rectification: [
    problem('巡察', '已整改', { 立行立改: true, 责任人: '甲', 责任层级: '处级', 被查单位: '一场', 归属: '本单位' }), problem('巡察', '整改中', { 整改期限: '2022-07-04', 责任人: '甲', 责任层级: '处级', 被查单位: '一场' }),
    problem('巡察', '未整改', { 整改期限: '2022-07-05', 责任人: '乙', 责任层级: '科级', 被查单位: '二场' }), problem('巡察', '已移交', { 归属: '移交', 整改期限: '2022-01-01' }),
    problem('巡视反馈', '已整改', { 责任人: '丙', 责任层级: '处级' }), problem('监督检查', '未整改', { 整改期限: '2022-05-01' }), problem('大走访', '已整改'), problem('信访', '已移交', { 归属: '移交' }),
    problem('审计', '已整改', { 责任人: '丁', 责任层级: '一般', 被查单位: '二场' }), problem('自查', '整改中'), problem('自查', '已整改', { 发现日期: '2022-07-01', 责任人: '戊', 责任层级: '处级', 被查单位: '三场' }),
  ],
  case: [
    lead('2022-01-01', '第一种形态', { 纪律检查建议书: true }), lead('2022-01-02', '第一种形态'), lead('2022-01-03', '第二种形态', { 处分类型: '党纪处分', 纪律检查建议书: true }), lead('2022-01-04', '第三种形态', { 处分类型: '政务处分' }),
    lead('2022-01-05', '第四种形态', { 处分类型: '党纪处分', 纪律检查建议书: false }), lead('2021-01-05', '第一种形态', { 处分类型: '党纪处分', 纪律检查建议书: true }),
  ],
  visit: [
    visit('2022-01-01', '甲', '行政村', 5, 30, { 帮扶村: true, 收集意见数: 20, 涉及本单位意见数: 4, 已分解数: 4 }), visit('2022-01-02', '乙', '行政村', 4, 30, { 帮扶村: false, 收集意见数: 10, 涉及本单位意见数: 5, 已分解数: 5 }),
    visit('2022-01-03', '甲', '农户', 333, 10, { 收集意见数: 3, 涉及本单位意见数: 0 }), visit('2022-01-04', '丙', '学校', 5, 10), visit('2022-01-05', '丙', '企业', 12, 10), visit('2022-01-06', '丙', '单位', 7, 1),
    visit('2022-07-05', '丁', '行政村', 50, 50, { 帮扶村: true, 收集意见数: 50, 涉及本单位意见数: 50, 已分解数: 50 }),
  ],
  roster: [
    { 姓名: '甲', 部门: '办公室', 部门负责人: true, 在岗: true }, { 姓名: '乙', 部门: '造林科', 部门负责人: true, 在岗: true }, { 姓名: '丙', 部门: '造林科', 部门负责人: false, 在岗: true }, { 姓名: '丁', 部门: '财务科', 部门负责人: true, 在岗: true },
  ],
  pledge: [
    signed('2022-01-10', '党风廉政责任状', '甲'), signed('2022-04-10', '党风廉政责任状', '甲'), signed('2022-04-10', '党风廉政责任状', '丙'), signed('2021-12-31', '党风廉政责任状', '丁'), signed('2022-07-01', '党风廉政责任状', '乙'),
    signed('2022-02-01', '廉政承诺书', '甲'), signed('2022-02-01', '非工作时间自我约束承诺书', '甲'), signed('2022-02-01', '非工作时间自我约束承诺书', '乙'), signed('2022-02-01', '任前承诺', '甲'), signed('2022-02-01', '个人剖析材料', '甲'),
  ],
  'risk-point': [point('F1', '办公室', '高'), point('F2', '造林科', '中', '2021-01-01'), point('F3', '造林科', '低'), point('F4', '造林科', '低', '2022-07-01')],
  exam: [test1('2022-01-01', 60, 50, 45), test1('2022-04-01', 60, 50, 50), test1('2022-05-01', 60, 10), test1('2022-05-02', 60, undefined, 7), test1('2021-12-31', 60, 60, 1)],
};

const figures = figuresOf(sheets);

test.each([
  ['party-fund', { work: 3750, training: 360, 'paid-in-full': 1 }],
  ['procurement', { count: 4, amount: 128000, 'saving-rate': (100 * 12) / 140, 'mean-days': 17, 'suspected-splits': 1, overdue: 1 }],
  ['works', { count: 3, 'six-steps': 1 }],
  ['inspection', { count: 8, holiday: 1, unannounced: 2, special: 1, safety: 1, procurement: 1, conduct: 1, duty: 1, found: 10, rectified: 6, 'rectified-rate': 60, circulated: 2, educated: 120 }],
  [
    'rectification',
    {
      found: 10, 'at-once': 1, rectified: 4, rate: 50, overdue: 2,
      'tour-found': 4, 'tour-at-once': 1, 'tour-rectified': 1, 'tour-rate': 100 / 3, 'tour-overdue': 1,
      'tour-feedback-found': 1, 'tour-feedback-at-once': 0, 'tour-feedback-rectified': 1, 'tour-feedback-rate': 100, 'tour-feedback-overdue': 0,
      'supervision-found': 1, 'supervision-at-once': 0, 'supervision-rectified': 0, 'supervision-rate': 0, 'supervision-overdue': 1,
      'visit-found': 1, 'visit-at-once': 0, 'visit-rectified': 1, 'visit-rate': 100, 'visit-overdue': 0,
      'petition-found': 1, 'petition-at-once': 0, 'petition-rectified': 0, 'petition-rate': null, 'petition-overdue': 0,
      'audit-found': 1, 'audit-at-once': 0, 'audit-rectified': 1, 'audit-rate': 100, 'audit-overdue': 0,
      'self-check-found': 1, 'self-check-at-once': 0, 'self-check-rectified': 0, 'self-check-rate': 0, 'self-check-overdue': 0,
      'responsible-division': 2, 'responsible-section': 1, 'responsible-general': 1, units: 2, 'tour-units': 2, 'handed-over': 2,
    },
  ],
  ['case', { 'first-form': 2, 'second-form': 1, 'third-form': 1, 'fourth-form': 1, 'party-discipline': 2, proposals: 2 }],
  ['visit', { attendances: 91, leaders: 3, villages: 9, 'supported-villages': 5, households: 333, schools: 5, companies: 12, opinions: 33, 'own-opinions': 9, 'assigned-opinions': 9, 'passed-opinions': 24 }],
  ['pledge', { responsibility: 3, 'responsibility-rate': 100 / 3, integrity: 1, 'self-restraint': 2, 'pre-appointment': 1, 'self-analysis': 1 }],
  ['risk-point', { count: 2, high: 1, medium: 0, low: 1, departments: 2 }],
  ['exam', { count: 4, participants: 110, 'pass-rate': 95 }],
])('figures of %s', (id, expected) => {
  expect(valuesUnder(figures, id)).toEqual(expected);
});

test('a statement signed in January counts for the head in the second quarter, but not as signed in it', () => {
  const second = new Map(figuresOf(sheets, '2022Q2').map(({ id, value }) => [id, value]));
  expect([second.get('pledge.responsibility-rate'), second.get('pledge.responsibility')]).toEqual([100 / 3, 2]);
});

test.each([
  ['two organisations short', 'party-fund.work', false],
  ['within sixty days on the whole', 'procurement.mean-days', true],
  ['three purchases together', 'procurement.suspected-splits', false],
  ['six steps of every project', 'works.six-steps', false],
  ['a check at each holiday', 'inspection.holiday', false],
  ['put right in time', 'rectification.overdue', false],
  ['audits put right in time', 'rectification.audit-overdue', true],
  ['a penalty for each', 'case.party-discipline', true],
  ['every opinion assigned', 'visit.assigned-opinions', true],
  ['every head has signed', 'pledge.responsibility-rate', false],
  ['every department examined', 'risk-point.departments', false],
  ['a test each quarter', 'exam.count', true],
])('requirement: %s', (_, id, met) => {
  expect(figures.find((figure) => figure.id === id)?.met).toBe(met);
});

test('every figure but those that hang on findings has a formula that Excel computes to the same', async () => {
  const ids = new Set(['party-fund', 'procurement', 'works', 'inspection', 'rectification', 'case', 'visit', 'pledge', 'risk-point', 'exam']);
  const own = figures.filter(({ tracker }) => ids.has(tracker));
  expect(await expectFormulas(own, sheets)).toEqual(['party-fund.paid-in-full', 'procurement.suspected-splits', 'procurement.overdue']);
});
