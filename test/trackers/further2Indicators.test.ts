import { expectFormulas, figuresOf, type RecordSheets, valuesUnder } from './figuresOf';
import type { RecordCase } from './ruleCases';

const item = (日期: string, 类型: string, 数量: number): RecordCase => ({ 日期, 类型, 渠道: '门户网站', 数量, 审核人: '赵' });
const rule = (制度名称: string, 制修订: string, 印发日期: string): RecordCase => ({ 制度名称, 类别: '财务', 制修订, 印发日期, 主办部门: '办公室' });
const task = (任务编号: string, 大项: string, 角色: string, 办理时限: string, 状态: string): RecordCase => ({ 任务编号, 大项, 任务内容: 任务编号, 责任单位: '办公室', 角色, 办理时限, 状态 });
const round = (日期: string, 调查轮次: number, 林场: string, 诱捕器: number): RecordCase => ({ 日期, 调查轮次, 林场, 诱捕器, 诱芯悬挂: true, 调查人: '孙' });
const petition = (编号: string, 日期: string, 类别: string, 状态: string): RecordCase => ({ 编号, 日期, 来源: '来信', 类别, 办结期限: '2022-12-31', 状态 });
const fault = (日期: string, 表现: string, 状态: string): RecordCase => ({ 日期, 表现, 责任单位: '办公室', 问题: '批文积压', 整改措施: '限时办结', 状态 });
const person = (姓名: string, 政治面貌: string): RecordCase => ({ 姓名, 部门: '造林科', 政治面貌 });

/** Each record is there for the figure that it changes, or must not change. */
const sheets: RecordSheets = {
  publicity: [
    item('2022-01-01', '新闻发稿', 30), item('2022-06-30', '新闻发稿', 12), item('2022-07-01', '新闻发稿', 500), item('2021-12-31', '新闻发稿', 500),
    item('2022-02-01', '廉政提示', 4), item('2022-02-02', '党务公开', 5), item('2022-02-03', '政务公开', 6), item('2022-02-04', '财政预决算公开', 1), item('2022-02-05', '三公经费公开', 2),
    item('2022-02-06', '招投标公开', 7), item('2022-02-07', '警示教育短片', 1), item('2022-02-08', '读本编印', 3), item('2022-02-09', '热敏词清理', 8),
  ],
  regulation: [rule('一', '新订', '2022-01-01'), rule('二', '新订', '2022-02-01'), rule('三', '修订', '2022-03-01'), rule('四', '废止', '2022-06-30'), rule('五', '新订', '2022-07-01')],
  task: [
    task('D1', '政治建设', '责任单位', '2022-03-31', '已完成'), task('D2', '政治建设', '责任单位', '2022-06-30', '推进中'), task('D3', '作风建设', '配合单位', '2022-05-31', '未启动'),
    task('D4', '作风建设', '责任单位', '2022-06-30', '已完成'), task('D5', '防火', '责任单位', '2022-07-01', '推进中'), task('D6', '采购', '责任单位', '2021-12-31', '推进中'),
  ],
  'personal-matter': [
    { 年度: 2022, 填报人: '甲', 抽查: true, 结果: '一致' }, { 年度: 2022, 填报人: '乙', 抽查: true, 结果: '不一致' }, { 年度: 2022, 填报人: '丙', 抽查: false }, { 年度: 2022, 填报人: '丁' },
    { 年度: 2022, 填报人: '戊' }, { 年度: 2021, 填报人: '甲', 抽查: true, 结果: '不一致' },
  ],
  'integrity-opinion': [{ 日期: '2022-03-01', 事由: '选人用人', 征求人次: 12 }, { 日期: '2022-04-01', 事由: '其他', 征求人次: 3 }, { 日期: '2022-08-01', 事由: '其他', 征求人次: 90 }],
  survey: [round('2022-05-01', 6, '一场', 10), round('2022-05-02', 6, '二场', 20), round('2022-06-01', 7, '一场', 10), round('2022-07-01', 8, '三场', 40)],
  'natural-resource': [
    { 资产编号: 'Z1', 类型: '林地', 面积: 100.5, 责任单位: '一场', 考核指标: '覆盖率', 考核得分: 0 }, { 资产编号: 'Z2', 类型: '湿地', 面积: 20, 责任单位: '一场', 考核指标: '保护率' },
    { 资产编号: 'Z3', 类型: '草地', 面积: 3, 责任单位: '二场', 考核得分: 80 }, { 资产编号: 'Z4', 类型: '林木', 面积: 0.25, 责任单位: '二场' },
  ],
  petition: [
    petition('X1', '2022-01-01', '选人用人', '已办结'), petition('X2', '2022-01-02', '选人用人', '办理中'), petition('X3', '2022-01-03', '项目采购', '已办结'), petition('X4', '2022-01-04', '作风', '已办结'),
    petition('X5', '2022-06-30', '其他', '办理中'), petition('X6', '2022-07-01', '作风', '已办结'),
  ],
  conduct: [
    fault('2022-01-01', '庸', '已整改'), fault('2022-01-01', '懒', '已整改'), fault('2022-01-02', '懒', '未整改'), fault('2022-01-01', '散', '未整改'), fault('2022-01-01', '浮', '未整改'),
    fault('2022-01-01', '拖', '未整改'), fault('2022-01-02', '拖', '未整改'), fault('2022-01-03', '拖', '未整改'), fault('2022-06-30', '推', '未整改'), fault('2022-07-01', '推', '已整改'),
  ],
  roster: [person('甲', '中共党员'), person('乙', '中共预备党员'), person('丙', '中共党员'), person('丁', '中共党员'), person('戊', '群众')],
  'member-points': [
    { 月份: '2022-01', 党员: '甲', 积分: 80 }, { 月份: '2022-06', 党员: '甲', 积分: 100 }, { 月份: '2022-06', 党员: '乙', 积分: 75 }, { 月份: '2022-07', 党员: '丙', 积分: 10 },
    { 月份: '2022-06', 党员: '戊', 积分: 95 },
  ],
};

const figures = figuresOf(sheets);

test.each([
  ['publicity', { articles: 42, reminders: 4, 'party-affairs': 5, 'government-affairs': 6, budget: 1, 'three-expenses': 2, tenders: 7, films: 1, readers: 3, 'sensitive-words': 8 }],
  ['regulation', { count: 4, made: 2, revised: 1, abolished: 1 }],
  ['task', { areas: 2, items: 4, responsible: 3, supporting: 1, done: 2, 'done-rate': 50, overdue: 2 }],
  ['personal-matter', { reported: 5, checked: 2, 'checked-rate': 40, inconsistent: 1 }],
  ['integrity-opinion', { people: 15 }],
  ['survey', { rounds: 7, farms: 2, traps: 40 }],
  ['natural-resource', { area: 123.75, unquantified: 3 }],
  ['petition', { count: 5, promotion: 2, procurement: 1, conduct: 1, other: 1, 'closed-rate': 60 }],
  ['conduct', { mediocre: 1, lazy: 2, lax: 1, superficial: 1, delaying: 3, shirking: 1, 'rectified-rate': (100 * 2) / 9 }],
  ['member-points', { average: 87.5, coverage: 50 }],
])('figures of %s', (id, expected) => {
  expect(valuesUnder(figures, id)).toEqual(expected);
});

test.each([
  ['two tasks are late', 'task.overdue', false],
  ['40 % were checked', 'personal-matter.checked-rate', true],
  ['rounds 6 to 8', 'survey.rounds', true],
  ['three parcels without indicator or score', 'natural-resource.unquantified', false],
  ['no petition is late', 'petition.closed-rate', true],
  ['months are missing', 'member-points.coverage', false],
])('requirement: %s', (_, id, met) => {
  expect(figures.find((figure) => figure.id === id)?.met).toBe(met);
});

test.each([
  ['member-points.coverage', 'roster', 'tracker-missing'],
  ['member-points.average', 'member-points', 'tracker-missing'],
])('%s has no figure without the sheet of %s', (id, missing, reason) => {
  const rest = Object.fromEntries(Object.entries(sheets).filter(([tracker]) => tracker !== missing));
  expect(figuresOf(rest).find((figure) => figure.id === id)).toMatchObject({ value: null, reason });
});

test.each([
  ['survey.rounds', null], ['survey.farms', 0], ['survey.traps', 0], ['member-points.average', null], ['task.done-rate', null], ['publicity.articles', 0], ['petition.count', 0],
])('%s of an empty sheet is %s', (id, value) => {
  const empty = Object.fromEntries(Object.keys(sheets).map((tracker) => [tracker, []]));
  expect(figuresOf(empty).find((figure) => figure.id === id)?.value).toBe(value);
});

test('every figure but those that hang on findings has a formula that Excel computes to the same', async () => {
  const own = figures.filter(({ tracker }) => tracker !== 'roster' && tracker in sheets);
  expect(await expectFormulas(own, sheets)).toEqual(['task.overdue']);
});
