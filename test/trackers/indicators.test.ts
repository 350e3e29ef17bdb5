import { expectFormulas, figuresOf, type RecordSheets, valuesUnder } from './figuresOf';
import type { RecordCase } from './ruleCases';

const session = (日期: string, 学习类型: string, more: RecordCase = {}): RecordCase => ({ 日期, 学习类型, 组织单位: '局机关', 学习主题: `${日期}${学习类型}`, ...more });
const meeting = (日期: string, 会议类型: string, 决策事项数: number, more: RecordCase = {}): RecordCase => ({ 日期, 会议类型, 议题: `${日期}${会议类型}`, 决策事项数, ...more });
const talk = (日期: string, 谈话类型: string, 谈话人: string, 谈话对象: string, more: RecordCase = {}): RecordCase => ({ 日期, 谈话类型, 谈话人, 谈话对象, ...more });
const person = (姓名: string, more: RecordCase = {}): RecordCase => ({ 姓名, 部门: '造林科', 在岗: true, ...more });
const asset = (资产编号: string, 使用状态: string, 原值: number, more: RecordCase = {}): RecordCase => ({ 资产编号, 资产名称: 资产编号, 资产类别: '通用设备', 使用状态, 原值, 取得日期: '2020-01-01', 使用部门: '造林科', 最近盘点日期: '2021-12-31', ...more });
const rent = (合同编号: string, 应收期间: string, 应收租金: number, 实收租金?: number): RecordCase => ({ 合同编号, 资产编号: 'ZC4', 承租方: '青山公司', 合同开始: '2022-01-01', 合同结束: '2022-12-31', 应收期间, 应收租金, 实收租金 });
const voucher = (凭证号: string, 报销日期: string, 项目编号: string, 支出类别: string, 金额: number, more: RecordCase = {}): RecordCase => ({ 凭证号, 报销日期, 项目编号, 支出类别, 金额, 报销人: '甲', 事由: '样地调查', 审批人: '局长', ...more });
const trip = (出差开始: string, 出差结束: string, 出差地点 = '林场'): RecordCase => ({ 出差开始, 出差结束, 出差地点 });

/** Each record is there for the figure that it changes, or must not change. */
const sheets: RecordSheets = {
  study: [
    session('2022-01-10', '党组会议学习', { 第一议题: true, 应到人数: 10, 实到人数: 9 }),
    session('2022-02-10', '中心组学习', { 集中研讨: true, 研讨材料: 3, 应到人数: 10, 实到人数: 10 }),
    session('2022-03-10', '中心组学习', { 集中研讨: false, 研讨材料: 2, 实到人数: 5 }),
    session('2022-03-11', '党课', { 集中研讨: true, 学习法规: 7, 应到人数: 30 }),
    session('2022-03-12', '中心组学习', { 集中研讨: true }),
    session('2022-04-04', '机关职工例会'),
    session('2022-04-05', '支部集中学习'),
    session('2022-05-05', '会前学法', { 学习法规: 2 }),
    session('2022-06-30', '警示教育'),
    session('2022-07-01', '中心组学习', { 研讨材料: 100, 实到人数: 100, 应到人数: 100 }),
  ],
  meeting: [
    meeting('2022-01-05', '党组会', 7, { 其中三重一大: 2, 纪检列席: true }),
    meeting('2022-02-05', '党组会', 3, { 纪检列席: false }),
    meeting('2022-02-06', '党委会', 1, { 纪检列席: true }),
    meeting('2022-03-05', '局长办公会', 4, { 其中三重一大: 1, 纪检列席: true }),
    meeting('2022-03-06', '常务会', 2, { 纪检列席: true }),
    meeting('2022-04-01', '民主生活会', 0, { 纪检列席: true }),
    meeting('2022-04-02', '组织生活会', 0),
    meeting('2021-12-31', '党组会', 50, { 其中三重一大: 9, 纪检列席: true }),
  ],
  talk: [
    talk('2022-01-05', '谈心谈话', '局长', '甲', { 谈话记录: true }),
    talk('2022-01-06', '谈心谈话', '副局长', '甲', { 谈话记录: true }),
    talk('2022-01-07', '谈心谈话', '局长', '丙'),
    talk('2022-02-05', '预防提醒谈话', '甲', '乙', { 谈话记录: true }),
    talk('2022-02-07', '预防提醒谈话', '局长', '副局长'),
    talk('2022-02-06', '廉政约谈', '局长', '乙'),
    talk('2022-03-05', '任前谈话', '局长', '丙'),
    talk('2022-03-06', '任前谈话', '局长', '丙'),
    talk('2022-04-05', '提醒谈话', '局长', '丁', { 谈话记录: false }),
    talk('2021-04-05', '谈心谈话', '局长', '乙'),
    talk('2021-04-05', '预防提醒谈话', '局长', '甲'),
  ],
  roster: [
    person('局长', { 职级: '处级', 班子成员: true, 廉政档案: true, 政治面貌: '中共党员', 所属支部: '机关支部' }),
    person('副局长', { 职级: '处级', 班子成员: true, 廉政档案: true, 政治面貌: '民主党派' }),
    person('甲', { 职级: '科级', 部门负责人: true, 政治面貌: '中共预备党员', 所属支部: '机关支部' }),
    person('乙', { 职级: '一般干部', 部门负责人: true, 任职日期: '2022-06-30' }),
    person('戊', { 职级: '职工', 在岗: false, 任职日期: '2022-01-01' }),
    person('丙', { 职级: '职工', 任职日期: '2022-07-01', 廉政档案: true, 在岗: false }),
  ],
  branch: [
    { 党组织名称: '机关支部', 书记: '局长', 党员人数: 2, 党建指导员: '甲', 联络员: '乙', 监督员: '丙' },
    { 党组织名称: '林场支部', 书记: '丁', 党员人数: 5, 党建指导员: '甲', 联络员: '乙' },
    { 党组织名称: '苗圃支部', 书记: '丁', 党员人数: 3, 党建指导员: '甲', 监督员: '丙' },
    { 党组织名称: '退休支部', 书记: '丁', 党员人数: 4, 联络员: '乙', 监督员: '丙' },
  ],
  'fixed-asset': [
    asset('ZC1', '在用', 100, { 使用人: '甲' }),
    asset('ZC2', '在用', 200),
    asset('ZC3', '闲置', 400, { 使用人: '甲', 最近盘点日期: undefined }),
    asset('ZC4', '出租', 800, { 最近盘点日期: '2021-06-29', 盘点结果: '盘亏' }),
    asset('ZC5', '已处置', 1600, { 最近盘点日期: undefined, 盘点结果: '盘亏' }),
    asset('ZC6', '在用', 3200, { 取得日期: '2022-07-01' }),
    asset('ZC7', '在用', 50, { 使用人: '乙' }),
  ],
  lease: [rent('HT1', '2022-04', 1000, 1200), rent('HT1', '2022-05', 1000, 1000), rent('HT1', '2022-06', 1000, 400), rent('HT2', '2022-06', 500), rent('HT1', '2022-07', 1000), rent('HT3', '2021-12', 1000)],
  'research-fund': [
    voucher('P1', '2022-02-01', 'KY1', '专项调查', 100, { 事由: '赴省参加培训', ...trip('2022-01-10', '2022-01-12') }),
    voucher('P2', '2022-02-02', 'KY1', '专项调查', 200, trip('2022-01-20', '2022-01-22')),
    voucher('P3', '2022-02-03', 'KY1', '差旅费', 400, trip('2022-01-22', '2022-01-23')),
    voucher('P4', '2022-02-04', 'KY1', '差旅费', 400, trip('2022-01-22', '2022-01-23')),
    voucher('P5', '2022-03-04', 'KY2', '材料费', 800),
    ...['P9', 'P10'].map((number) => voucher(number, '2022-02-05', 'KY1', '差旅费', 30, trip('2022-02-01', '2022-02-02'))),
    voucher('P6', '2021-12-31', 'KY2', '材料费', 50),
    voucher('P7', '2021-01-01', 'KY1', '材料费', 7),
    voucher('P8', '2022-07-01', 'KY2', '材料费', 5000),
  ],
  project: [
    { 项目编号: 'KY1', 项目名称: '一', 负责人: '甲', 起始日期: '2022-01-01', 结束日期: '2022-12-31', 预算总额: 1000, 廉政承诺: true },
    { 项目编号: 'KY2', 项目名称: '二', 负责人: '乙', 起始日期: '2021-07-01', 结束日期: '2023-06-30', 预算总额: 900, 廉政承诺: false },
    { 项目编号: 'KY4', 项目名称: '四', 负责人: '丁', 起始日期: '2022-01-01', 结束日期: '2022-12-31', 预算总额: 100, 廉政承诺: true },
    { 项目编号: 'KY3', 项目名称: '三', 负责人: '丙', 起始日期: '2022-07-01', 结束日期: '2023-06-30', 预算总额: 7000, 廉政承诺: true },
  ],
};

const figures = figuresOf(sheets);

test.each([
  ['study', { 'party-group': 1, 'first-topic': 1, 'center-group': 3, 'center-group-discussed': 2, 'staff-meeting': 1, branch: 1, law: 2, 'warning-education': 1, papers: 5, attendances: 24, 'attendance-rate': 95 }],
  ['meeting', { 'party-group': 2, 'party-group-decisions': 10, 'party-committee': 1, 'director-office': 1, 'director-office-decisions': 4, standing: 1, 'three-major': 3, 'discipline-present': 5, 'discipline-present-rate': 80, 'democratic-life': 1, 'organisation-life': 1 }],
  ['talk', { heart: 3, 'heart-coverage': 25, prevention: 2, 'prevention-coverage': 50, integrity: 1, 'pre-appointment': 1, reminder: 1, leaders: 2, 'recorded-rate': 100 / 3 }],
  ['roster', { staff: 4, members: 2, cadres: 3, files: 3, appointed: 2 }],
  ['branch', { count: 4, members: 14, staffed: 1 }],
  ['asset', { count: 5, value: 1550, unassigned: 1, 'unassigned-value': 200, 'assigned-rate': 200 / 3, idle: 1, leased: 1, 'not-inventoried': 2, shortage: 1 }],
  ['lease', { contracts: 2, due: 3500, received: 2600, arrears: 1100, 'arrears-count': 2, 'collection-rate': (100 * 2600) / 3500 }],
  ['fund', { amount: 1960, vouchers: 7, 'survey-amount': 300, 'survey-vouchers': 2, 'travel-amount': 860, 'suspected-vouchers': 1, 'suspected-amount': 100, 'duplicate-vouchers': 3, 'over-budget-projects': 1 }],
  ['project', { count: 3, budget: 2000, 'execution-rate': 100.5, pledged: 2 }],
])('figures of %s', (id, expected) => {
  expect(valuesUnder(figures, id)).toEqual(expected);
});

test.each([
  ['the quarters’ study', 'study.center-group', false],
  ['80 % came', 'study.attendance-rate', true],
  ['everyone in post', 'talk.heart-coverage', false],
  ['a user for each asset', 'asset.unassigned', false],
  ['rent cleared', 'lease.arrears', false],
  ['nothing claimed twice', 'fund.duplicate-vouchers', false],
])('requirement: %s', (_, id, met) => {
  expect(figures.find((figure) => figure.id === id)?.met).toBe(met);
});

test.each([
  ['talk.heart-coverage', 'roster'],
  ['fund.over-budget-projects', 'project'],
  ['project.execution-rate', 'research-fund'],
])('%s has no figure without the sheet of %s', (id, missing) => {
  const rest = Object.fromEntries(Object.entries(sheets).filter(([tracker]) => tracker !== missing));
  expect(figuresOf(rest).find((figure) => figure.id === id)).toMatchObject({ value: null, reason: 'tracker-missing' });
});

test('rent of the month that runs is not in arrears yet', () => {
  expect(valuesUnder(figuresOf(sheets, '2022H1', '2022-06-30'), 'lease')).toMatchObject({ due: 3500, arrears: 0, 'arrears-count': 0 });
});

test('every figure but those that hang on findings has a formula that Excel computes to the same', async () => {
  const own = figures.filter(({ tracker }) => tracker in sheets);
  expect(await expectFormulas(own, sheets)).toEqual(['fund.suspected-vouchers', 'fund.suspected-amount', 'fund.duplicate-vouchers', 'fund.over-budget-projects']);
});
