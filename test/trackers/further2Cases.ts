import type { RecordCase, RuleCase } from './ruleCases';

const disclosure = (日期: string, 类型: string): RecordCase => ({ 日期, 类型, 渠道: '门户网站', 数量: 1, 审核人: '赵' });

export const publicityCases: readonly RuleCase[] = [
  { code: 'PUB-001', outcome: 'not published in the year that ends', sheets: { publicity: [disclosure('2022-03-01', '财政预决算公开')] }, period: '2022', today: '2023-01-10', found: ['宣传公开台账!A1'] },
  { code: 'PUB-001', outcome: 'last year’s does not stand for this year’s', sheets: { publicity: [disclosure('2021-12-31', '三公经费公开')] }, period: '2022', today: '2023-01-10', found: ['宣传公开台账!A1'] },
  { code: 'PUB-001', outcome: 'published in the first half, seen at the end of the second', sheets: { publicity: [disclosure('2022-03-01', '三公经费公开')] }, period: '2022H2', today: '2023-01-10', found: [] },
  { code: 'PUB-001', outcome: 'the year still runs', sheets: { publicity: [] }, period: '2022H1', found: [] },
  { code: 'PUB-002', outcome: 'an empty sheet', sheets: { publicity: [] }, period: '2022', today: '2023-01-10', found: ['宣传公开台账!A1'] },
  { code: 'PUB-002', outcome: 'one in each of two years', sheets: { publicity: [disclosure('2021-02-01', '财政预决算公开'), disclosure('2022-02-01', '财政预决算公开')] }, period: '2021-01..2022-12', today: '2023-01-10', found: [] },
  { code: 'PUB-002', outcome: 'without the column of kinds nobody can tell', sheets: { publicity: [] }, without: { publicity: ['类型'] }, period: '2022', today: '2023-01-10', found: [] },
];

const task: RecordCase = { 任务编号: 'D1', 大项: '政治建设', 任务内容: '开展学习', 责任单位: '办公室', 角色: '责任单位', 办理时限: '2022-06-30', 状态: '推进中' };

export const taskCases: readonly RuleCase[] = [
  { code: 'TASK-001', outcome: 'under way, and not begun, after the day', sheets: { task: [task, { ...task, 状态: '未启动', 办理时限: '2022-07-04' }] }, found: ['督办台账!H2', '督办台账!H3'] },
  { code: 'TASK-001', outcome: 'the last day has not passed', sheets: { task: [{ ...task, 办理时限: '2022-07-05' }] }, found: [] },
  { code: 'TASK-001', outcome: 'finished, if late', sheets: { task: [{ ...task, 状态: '已完成', 完成日期: '2022-07-03' }] }, found: [] },
  { code: 'TASK-001', outcome: 'a status that could not be read says nothing', sheets: { task: [{ ...task, 状态: undefined }] }, found: [] },
  { code: 'TASK-002', outcome: 'finished, but when?', sheets: { task: [{ ...task, 状态: '已完成' }, task] }, found: ['督办台账!G2'] },
  { code: 'TASK-002', outcome: 'no column for the day: said once', sheets: { task: [{ ...task, 状态: '已完成' }, { ...task, 状态: '已完成' }] }, without: { task: ['完成日期'] }, found: ['督办台账!A1'] },
  { code: 'TASK-002', outcome: 'no column, and nothing finished', sheets: { task: [task] }, without: { task: ['完成日期'] }, found: [] },
  { code: 'TASK-002', outcome: 'finished on a day', sheets: { task: [{ ...task, 状态: '已完成', 完成日期: '2022-05-01' }] }, found: [] },
];

const reports = (年度: number, checked: number, all: number): RecordCase[] => Array.from({ length: all }, (_, index) => ({ 年度, 填报人: `干部${index}`, ...(index < checked && { 抽查: true }) }));

export const personalMatterCases: readonly RuleCase[] = [
  { code: 'MATTER-001', outcome: 'two of seven', sheets: { 'personal-matter': reports(2022, 2, 7) }, period: '2022', today: '2023-01-10', found: ['个人事项抽查台账!A1'] },
  { code: 'MATTER-001', outcome: 'exactly three of ten', sheets: { 'personal-matter': reports(2022, 3, 10) }, period: '2022', today: '2023-01-10', found: [] },
  { code: 'MATTER-001', outcome: 'each year by itself', sheets: { 'personal-matter': [...reports(2021, 10, 10), ...reports(2022, 2, 10)] }, period: '2021-01..2022-12', today: '2023-01-10', found: ['个人事项抽查台账!A1'] },
  { code: 'MATTER-001', outcome: 'the year still runs', sheets: { 'personal-matter': reports(2022, 0, 10) }, period: '2022', today: '2022-12-31', found: [] },
  { code: 'MATTER-001', outcome: 'nobody reported', sheets: { 'personal-matter': [] }, period: '2022', today: '2023-01-10', found: [] },
  { code: 'MATTER-001', outcome: 'without the column of checks nobody can tell', sheets: { 'personal-matter': reports(2022, 0, 10) }, without: { 'personal-matter': ['抽查'] }, period: '2022', today: '2023-01-10', found: [] },
];

const round = (调查轮次: number, 林场: string, more: RecordCase = {}): RecordCase => ({ 日期: '2022-05-01', 调查轮次, 林场, 诱捕器: 3, 诱芯悬挂: true, 调查人: '孙', ...more });

export const surveyCases: readonly RuleCase[] = [
  { code: 'SURVEY-001', outcome: 'rounds 3 and 4 are not there', sheets: { survey: [round(1, '一场'), round(2, '二场'), round(5, '一场'), round(5, '二场')] }, found: ['调查监测台账!B4'] },
  { code: 'SURVEY-001', outcome: 'a round that another forest farm had', sheets: { survey: [round(6, '一场'), round(8, '一场'), round(7, '二场')] }, found: [] },
  { code: 'SURVEY-001', outcome: 'the sheet begins with round 6', sheets: { survey: [round(6, '一场'), round(7, '一场')] }, found: [] },
  { code: 'SURVEY-002', outcome: 'no lure, and nothing said of it', sheets: { survey: [round(1, '一场', { 诱芯悬挂: false }), round(1, '二场', { 诱芯悬挂: undefined }), round(1, '三场')] }, found: ['调查监测台账!E2', '调查监测台账!E3'] },
  { code: 'SURVEY-002', outcome: 'no trap, no lure', sheets: { survey: [round(1, '一场', { 诱捕器: 0, 诱芯悬挂: false })] }, found: [] },
  { code: 'SURVEY-002', outcome: 'no column for lures: said once', sheets: { survey: [round(1, '一场'), round(1, '二场')] }, without: { survey: ['诱芯悬挂'] }, found: ['调查监测台账!A1'] },
];

const parcel = (资产编号: string, more: RecordCase = {}): RecordCase => ({ 资产编号, 类型: '林地', 面积: 120.5, 责任单位: '一场', 考核指标: '森林覆盖率', 考核得分: 95, ...more });

export const naturalResourceCases: readonly RuleCase[] = [
  {
    code: 'NATRES-001', outcome: 'no indicator, no score, neither',
    sheets: { 'natural-resource': [parcel('Z1', { 考核指标: undefined }), parcel('Z2', { 考核得分: undefined }), parcel('Z3', { 考核指标: undefined, 考核得分: undefined })] },
    found: ['自然资源资产台账!E2', '自然资源资产台账!E4', '自然资源资产台账!F3', '自然资源资产台账!F4'],
  },
  { code: 'NATRES-001', outcome: 'no column for the score: said once', sheets: { 'natural-resource': [parcel('Z1'), parcel('Z2')] }, without: { 'natural-resource': ['考核得分'] }, found: ['自然资源资产台账!A1'] },
  { code: 'NATRES-001', outcome: 'a score of nothing is a score', sheets: { 'natural-resource': [parcel('Z1', { 考核得分: 0 })] }, found: [] },
];

const petition: RecordCase = { 编号: 'X1', 日期: '2022-03-01', 来源: '来信', 类别: '作风', 办结期限: '2022-04-30', 状态: '办理中' };

export const petitionCases: readonly RuleCase[] = [
  { code: 'PETITION-001', outcome: 'open after its time', sheets: { petition: [petition] }, found: ['信访台账!G2'] },
  { code: 'PETITION-001', outcome: 'open within its time', sheets: { petition: [{ ...petition, 办结期限: '2022-07-05' }] }, found: [] },
  { code: 'PETITION-001', outcome: 'closed', sheets: { petition: [{ ...petition, 状态: '已办结' }] }, found: [] },
];

const fault: RecordCase = { 日期: '2022-03-01', 表现: '拖', 责任单位: '办公室', 问题: '批文积压', 状态: '已整改' };

export const conductCases: readonly RuleCase[] = [
  { code: 'CONDUCT-001', outcome: 'put right, but how?', sheets: { conduct: [fault, { ...fault, 状态: '未整改' }] }, found: ['作风整治台账!E2'] },
  { code: 'CONDUCT-001', outcome: 'no column for measures: said once', sheets: { conduct: [fault, fault] }, without: { conduct: ['整改措施'] }, found: ['作风整治台账!A1'] },
  { code: 'CONDUCT-001', outcome: 'put right by a measure', sheets: { conduct: [{ ...fault, 整改措施: '限时办结' }] }, found: [] },
];

const person = (姓名: string, 政治面貌: string): RecordCase => ({ 姓名, 部门: '造林科', 政治面貌, 所属支部: '机关支部' });
const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2022-${month}`);
const points = (党员: string, among = months): RecordCase[] => among.map((月份) => ({ 月份, 党员, 积分: 90 }));

export const memberPointsCases: readonly RuleCase[] = [
  {
    code: 'POINTS-001', outcome: 'May is missing, and all months of a probationary member',
    sheets: { roster: [person('甲', '中共党员'), person('乙', '中共党员'), person('丙', '中共预备党员')], 'member-points': [...points('甲'), ...points('乙', months.filter((month) => month !== '2022-05'))] },
    found: ['人员名册!B3', '人员名册!B4'],
  },
  { code: 'POINTS-001', outcome: 'who is no member needs none', sheets: { roster: [person('甲', '中共党员'), person('丁', '群众')], 'member-points': points('甲') }, found: [] },
  { code: 'POINTS-001', outcome: 'the month still runs', sheets: { roster: [person('甲', '中共党员')], 'member-points': points('甲', months.slice(0, 5)) }, today: '2022-06-30', found: [] },
  { code: 'POINTS-001', outcome: 'without a roster nobody can tell', sheets: { 'member-points': points('甲') }, found: [] },
];

export const further2Cases: readonly RuleCase[] = [
  ...publicityCases, ...taskCases, ...personalMatterCases, ...surveyCases, ...naturalResourceCases, ...petitionCases, ...conductCases, ...memberPointsCases,
];
