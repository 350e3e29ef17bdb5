import { day as d } from '../engine/sheets';
import { resultOf, type WorkbookCase } from './workbookCases';

const PUBLICITY = ['日期', '类型', '渠道', '标题', '数量', '审核人'];
const REGULATION = ['制度名称', '类别', '制修订', '印发日期', '文号', '主办部门'];
const TASK = ['任务编号', '大项', '任务内容', '责任单位', '角色', '办理时限', '完成日期', '状态', '进展说明'];
const MATTER = ['年度', '填报人', '抽查', '抽查日期', '结果'];
const SURVEY = ['日期', '调查轮次', '林场', '诱捕器（套）', '诱芯悬挂', '调查人', '虫口数'];
const NATURAL = ['资产编号', '类型', '面积（亩）', '责任单位', '考核指标', '考核得分'];
const PETITION = ['编号', '日期', '来源', '类别', '办结期限', '办结日期', '状态'];
const CONDUCT = ['日期', '表现', '责任单位', '问题', '整改措施', '状态'];
const POINTS = ['月份', '党员', '积分'];
const ROSTER = ['姓名', '部门', '政治面貌', '所属支部', '部门负责人', '在岗', '廉政档案'];
const FUND = ['年度', '党组织名称', '党员人数', '工作经费', '教育培训经费', '拨付日期'];
const BRANCH = ['党组织名称', '书记', '党员人数', '党建指导员', '联络员', '监督员'];
const PURCHASE = ['采购编号', '采购名称', '采购方式', '申请部门', '预算金额', '成交金额', '供应商', '申请日期', '审批日期', '合同日期', '验收日期', '审批人', '备注'];
const WORKS = ['项目编号', '项目名称', '合同金额', '责任人', '责任领导', '廉政承诺', '廉政谈话', '招标资料', '过程检查', '验收审计'];
const CHECKS = ['日期', '检查类型', '重要节点', '检查单位', '被检查单位', '发现问题数', '已整改数', '通报批评', '受教育人数'];
const PROBLEMS = ['问题编号', '来源', '被查单位', '问题描述', '发现日期', '归属', '责任人', '责任层级', '立行立改', '整改期限', '完成日期', '状态'];
const CASES = ['线索编号', '日期', '对象层级', '处置形态', '处分类型', '提醒谈话', '纪律检查建议书'];
const VISIT = ['日期', '带队领导', '走访对象类型', '对象名称', '帮扶村', '数量', '参加人次', '收集意见数', '涉及本单位意见数', '已分解数'];
const PLEDGE = ['日期', '类型', '签订人', '部门'];
const RISKS = ['编号', '部门', '岗位', '风险点', '风险等级', '防控措施', '责任人', '排查日期'];
const EXAM = ['日期', '测试名称', '应考人数', '实考人数', '合格人数'];

const cases: readonly WorkbookCase[] = [
  // publicity
  {
    outcome: 'amounts as people write them, a total row and a note under the table',
    sheets: {
      '2022年上半年宣传公开登记表': [
        ['宣传公开情况登记表'], PUBLICITY,
        [d('2022-01-10'), '新闻发稿', '门户网站', '', '12篇', '赵'], [d('2022-02-10'), '新闻稿', '门户网站', '', 8, '赵'], [d('2022-03-10'), '读本编印', '内部', '《廉政读本》', '三', '赵'],
        ['合计', '', '', '', 23, ''], ['注：数量按实际发布统计'],
      ],
    },
    found: ['NUMBER-AS-TEXT 2022年上半年宣传公开登记表!E3', 'VALUE-UNTIDY 2022年上半年宣传公开登记表!B4', 'NUMBER-AS-TEXT 2022年上半年宣传公开登记表!E5'],
    figures: { 'publicity.articles': 20, 'publicity.readers': 3, 'publicity.films': 0 },
  },
  {
    outcome: 'a total that is wrong names the column; 90多 stays approximate, and no total is held against it',
    sheets: {
      宣传公开台账: [PUBLICITY, [d('2022-01-10'), '新闻发稿', '网站', '', '90多', '赵'], [d('2022-02-10'), '廉政提示', '短信', '', 2, '赵'], ['合计', '', '', '', 94, '']],
      廉政意见台账: [['日期', '事由', '征求人次', '结论'], [d('2022-03-01'), '其他', 3, ''], [d('2022-03-02'), '其他', 4, ''], ['合计', '', 8, '']],
    },
    found: ['VALUE-APPROXIMATE 宣传公开台账!E2', 'TOTAL-MISMATCH 廉政意见台账!C4'],
    figures: { 'publicity.articles': 90, 'publicity.reminders': 2, 'integrity-opinion.people': 7 },
  },
  {
    outcome: 'nothing of a year’s end is asked of a first half, and none of the ten kinds is mixed with another',
    sheets: { 宣传公开: [PUBLICITY, [d('2022-06-30'), '“三公”经费公开', '网站', '', 1, '赵'], [d('2022-06-30'), '预决算公开', '网站', '', 0, '赵']] },
    found: ['VALUE-UNTIDY 宣传公开!B2', 'VALUE-UNTIDY 宣传公开!B3', 'FIELD-RANGE 宣传公开!E3'],
    figures: { 'publicity.three-expenses': 1, 'publicity.tenders': 0 },
  },
  {
    outcome: 'a whole year closes: one disclosure is there, the other was the year before',
    sheets: { 宣传公开台账: [PUBLICITY, [d('2022-06-30'), '三公经费公开', '网站', '', 1, '赵'], [d('2021-12-30'), '财政预决算公开', '网站', '', 1, '赵']] },
    period: '2022', today: '2023-01-05',
    found: ['PUB-002 宣传公开台账!A1', 'DATE-OUT-OF-YEAR 宣传公开台账!A3'],
    figures: { 'publicity.three-expenses': 1, 'publicity.budget': 0 },
  },
  // regulation
  {
    outcome: 'regulations whose names begin like totals and notes are records',
    sheets: {
      制度汇编台账: [
        REGULATION,
        ['合同管理办法', '财务', '新订', d('2022-01-10'), '', '办公室'], ['统计工作制度', '业务', '修订', d('2022-01-11'), '', '办公室'], ['会计核算制度', '财务', '新订', d('2022-01-12'), '', '财务科'],
        ['总值班制度', '行政', '废止', d('2022-01-13'), '', '办公室'], ['备案审查制度', '法规', '制定', d('2022-01-14'), '', '法规科'], ['注销登记办法', '业务', '新订', d('2022-07-01'), '', '法规科'],
        ['一、二级保护植物管理办法', '业务', '新订', d('2022-02-01'), '', '资源科'], ['第一议题制度', '党建', '新订', d('2022-02-02'), '', '机关党委'],
      ],
    },
    found: ['VALUE-UNTIDY 制度汇编台账!C6'],
    figures: { 'regulation.count': 7, 'regulation.made': 5, 'regulation.revised': 1, 'regulation.abolished': 1 },
  },
  {
    outcome: 'a regulation entered twice clashes at the later row, and counts twice until somebody puts it right',
    sheets: { 制度: [REGULATION, ['请销假制度', '行政', '新订', d('2022-01-10'), '', '办公室'], ['请销假制度', '行政', '修订', d('2022-03-10'), '', '办公室']] },
    found: ['KEY-DUPLICATE 制度!A3'],
    figures: { 'regulation.count': 2 },
  },
  // task
  {
    outcome: 'a deadline as text without a year, an alias of a status, a status out of the list',
    sheets: {
      督办事项: [
        TASK,
        ['D1', '政治建设', '学习', '办公室', '牵头', '6月20日', '', '进行中', ''], ['D2', '政治建设', '学习', '办公室', '责任单位', d('2022-06-20'), d('2022-06-25'), '办结', ''],
        ['D3', '防火', '巡护', '防火科', '配合单位', d('2022-06-20'), '', '待定', ''],
      ],
    },
    found: [
      'VALUE-UNTIDY 督办事项!E2', 'DATE-AS-TEXT 督办事项!F2', 'VALUE-UNTIDY 督办事项!H2', 'TASK-001 督办事项!H2', 'VALUE-UNTIDY 督办事项!H3', 'FIELD-ENUM 督办事项!H4',
    ],
    figures: { 'task.areas': 2, 'task.items': 3, 'task.responsible': 2, 'task.supporting': 1, 'task.done': 1, 'task.overdue': 1, 'task.done-rate': 100 / 3 },
  },
  {
    outcome: 'a task of next year’s deadline is no task of this period, and one of last year’s is said to be out of the year',
    sheets: { 督办台账: [TASK, ['D1', '甲', '乙', '办公室', '责任单位', d('2023-01-20'), '', '推进中', ''], ['D2', '甲', '丙', '办公室', '责任单位', d('2021-12-31'), '', '推进中', '']] },
    found: ['DATE-OUT-OF-YEAR 督办台账!F2', 'DATE-OUT-OF-YEAR 督办台账!F3', 'TASK-001 督办台账!H3'],
    figures: { 'task.items': 0, 'task.overdue': 0, 'task.done-rate': null },
  },
  {
    outcome: 'finished tomorrow, and finished without a day',
    sheets: { 督办台账: [TASK, ['D1', '甲', '乙', '办公室', '责任单位', d('2022-06-20'), d('2022-07-06'), '已完成', ''], ['D2', '甲', '丙', '办公室', '责任单位', d('2022-06-20'), '-', '已完成', '']] },
    found: ['DATE-IN-FUTURE 督办台账!G2', 'TASK-002 督办台账!G3'],
    figures: { 'task.done': 2, 'task.done-rate': 100 },
  },
  // personal-matter
  {
    outcome: 'years as text, as a date, and a year of two digits; who is not on the roster',
    sheets: {
      领导干部个人有关事项抽查登记表: [MATTER, ['2022年', '张三', '是', '2022.5.1', '一致'], ['2022年度', '李四', '√', '', '不相符'], [2022, '王五', '否', '', ''], [2021, '张三', '是', '', '一致']],
      人员名册: [ROSTER, ['张三', '造林科', '群众', '', '否', '是'], ['李 四', '造林科', '群众', '', '否', '是']],
    },
    found: [
      'DATE-AS-TEXT 领导干部个人有关事项抽查登记表!D2', 'VALUE-UNTIDY 领导干部个人有关事项抽查登记表!E3',
      'REF-MISSING 领导干部个人有关事项抽查登记表!B4', 'VALUE-UNTIDY 人员名册!A3', 'DATE-OUT-OF-YEAR 领导干部个人有关事项抽查登记表!A5',
    ],
    figures: { 'personal-matter.reported': 3, 'personal-matter.checked': 2, 'personal-matter.inconsistent': 1, 'personal-matter.checked-rate': 200 / 3 },
  },
  {
    outcome: 'three of ten are enough, 29 of 100 are not; a year is judged when it is over',
    sheets: { 个人事项台账: [MATTER, ...Array.from({ length: 100 }, (_, at) => [2022, `干部${at}`, at < 29 ? '是' : '否', '', ''])] },
    period: '2022H2', today: '2023-02-01',
    found: ['MATTER-001 个人事项台账!A1'],
    figures: { 'personal-matter.checked-rate': 29 },
  },
  {
    outcome: 'the share is a parameter',
    sheets: { 个人事项台账: [MATTER, ...Array.from({ length: 100 }, (_, at) => [2022, `干部${at}`, at < 29 ? '是' : '否', '', ''])] },
    period: '2022', today: '2023-02-01', parameters: { 'personal-matter.checked-percent': 29 },
    found: [],
  },
  // integrity-opinion
  {
    outcome: 'opinions for three people, and for nobody',
    sheets: { 廉政意见征求台账: [['征求日期', '事由', '人次', '结论'], [d('2022-03-01'), '干部选拔任用', '3人次', '无异议'], [d('2022-03-02'), '其他', 0, '']] },
    found: ['VALUE-UNTIDY 廉政意见征求台账!B2', 'NUMBER-AS-TEXT 廉政意见征求台账!C2', 'FIELD-RANGE 廉政意见征求台账!C3'],
    figures: { 'integrity-opinion.people': 3 },
  },
  // survey
  {
    outcome: 'rounds in words, a round of the second half out of the figures, a lure that was forgotten',
    sheets: {
      '2022年诱捕器调查登记表': [
        SURVEY,
        [d('2022-05-05'), '第六轮', '第一林场', 20, '是', '孙', 3], [d('2022-05-06'), 6, '第二林场', 20, '否', '孙', ''], [d('2022-06-05'), '第7轮', '第一林场', 20, '√', '孙', 0], [d('2022-07-02'), 9, '第三林场', 0, '', '孙', ''],
        ['合计', '', '', 60, '', '', 3],
      ],
    },
    found: ['NUMBER-AS-TEXT 2022年诱捕器调查登记表!B2', 'NUMBER-AS-TEXT 2022年诱捕器调查登记表!B4', 'SURVEY-002 2022年诱捕器调查登记表!E3', 'SURVEY-001 2022年诱捕器调查登记表!B5'],
    figures: { 'survey.rounds': 7, 'survey.farms': 2, 'survey.traps': 60 },
  },
  {
    outcome: 'the same round of another farm fills the gap, and rounds may stand in any order',
    sheets: { 调查监测台账: [SURVEY, [d('2022-06-05'), 8, '甲场', 2, '是', '孙', ''], [d('2022-05-05'), 6, '甲场', 2, '是', '孙', ''], [d('2022-05-25'), 7, '乙场', 2, '是', '孙', '']] },
    found: [],
    figures: { 'survey.rounds': 8, 'survey.farms': 2, 'survey.traps': 6 },
  },
  // natural-resource
  {
    outcome: 'a column in 万亩',
    sheets: { 自然资源资产台账: [['资产编号', '类型', '面积（万亩）', '责任单位', '考核指标', '考核得分'], ['Z1', '林地', 1.5, '甲场', '覆盖率', 90], ['Z2', '湿地', 0.25, '甲场', '保护率', 100]] },
    found: [],
    figures: { 'natural-resource.area': 17500, 'natural-resource.unquantified': 0 },
  },
  {
    outcome: 'a column in 公顷, with cells that have a unit of their own',
    sheets: { 自然资源资产台账: [['资产编号', '类型', '面积（公顷）', '责任单位', '考核指标', '考核得分'], ['Z1', '林地', 10, '甲场', '覆盖率', 90], ['Z2', '林地', '100亩', '甲场', '覆盖率', 90], ['Z3', '林地', '1.2万亩', '甲场', '覆盖率', 90], ['Z4', '林地', '10', '甲场', '覆盖率', 90]] },
    found: ['NUMBER-AS-TEXT 自然资源资产台账!C3', 'NUMBER-AS-TEXT 自然资源资产台账!C4', 'NUMBER-AS-TEXT 自然资源资产台账!C5'],
    figures: { 'natural-resource.area': 150 + 100 + 12000 + 150 },
  },
  {
    outcome: 'areas in 公顷 by a line above the table, square metres in a cell, hectares in a column of 亩',
    sheets: {
      自然资源资产台账: [['自然资源资产台账'], ['单位：公顷'], ['资产编号', '类型', '面积', '责任单位', '考核指标', '考核得分'], ['Z1', '林地', 2, '甲场', '覆盖率', 90], ['Z2', '林地', '2000㎡', '甲场', '覆盖率', 90], ['Z3', '林地', '3公顷', '甲场', '覆盖率', 90]],
    },
    found: ['NUMBER-AS-TEXT 自然资源资产台账!C5', 'NUMBER-AS-TEXT 自然资源资产台账!C6'],
    figures: { 'natural-resource.area': 30 + 3 + 45 },
  },
  {
    outcome: 'signs for nothing are no assessment; 0 is one, 101 is none that can be',
    sheets: { 自然资源资产: [NATURAL, ['Z1', '林地', 100, '甲场', '无', '/'], ['Z2', '林木', 100, '甲场', '蓄积量', 0], ['Z3', '草原', '1,000.5', '乙场', '盖度', 101]] },
    found: ['NATRES-001 自然资源资产!E2', 'NATRES-001 自然资源资产!F2', 'VALUE-UNTIDY 自然资源资产!B4', 'NUMBER-AS-TEXT 自然资源资产!C4', 'FIELD-RANGE 自然资源资产!F4'],
    figures: { 'natural-resource.area': 1200.5, 'natural-resource.unquantified': 1 },
  },
  {
    outcome: 'without the column of scores nobody can count what is not scored, and one finding says so',
    sheets: { 自然资源资产台账: [NATURAL.slice(0, 5), ['Z1', '林地', 100, '甲场', '覆盖率'], ['Z2', '林地', 100, '甲场', '覆盖率']] },
    found: ['NATRES-001 自然资源资产台账!A1'],
    figures: { 'natural-resource.area': 200, 'natural-resource.unquantified': null },
  },
  // petition
  {
    outcome: 'open on the last day, open a day later, closed late',
    sheets: {
      信访件登记表: [
        PETITION, ['X1', d('2022-03-01'), '来信', '选人用人', d('2022-07-05'), '', '办理中'], ['X2', d('2022-03-02'), '来访', '干部选拔任用', d('2022-07-04'), '', '在办'], ['X3', d('2022-03-03'), '网络', '其它', d('2022-04-30'), d('2022-06-30'), '已办结'],
        ['X4', d('2022-07-02'), '网络', '作风', d('2022-08-30'), '', '办理中'],
      ],
    },
    found: ['VALUE-UNTIDY 信访件登记表!D3', 'VALUE-UNTIDY 信访件登记表!G3', 'PETITION-001 信访件登记表!G3', 'VALUE-UNTIDY 信访件登记表!D4'],
    figures: { 'petition.count': 3, 'petition.promotion': 2, 'petition.conduct': 0, 'petition.other': 1, 'petition.closed-rate': 100 / 3 },
  },
  // conduct
  {
    outcome: 'signs in quotes, two signs in one cell, measures that are only a dash',
    sheets: { 作风问题整治台账: [CONDUCT, [d('2022-03-01'), '“拖”', '办公室', '拖延', '限时办结', '已整改'], [d('2022-03-02'), '拖、推', '办公室', '推诿', '-', '已整改'], [d('2022-03-03'), '懒政', '防火科', '不作为', '', '整改中']] },
    found: ['VALUE-UNTIDY 作风问题整治台账!B2', 'FIELD-ENUM 作风问题整治台账!B3', 'CONDUCT-001 作风问题整治台账!E3', 'VALUE-UNTIDY 作风问题整治台账!B4', 'VALUE-UNTIDY 作风问题整治台账!F4'],
    figures: { 'conduct.delaying': 1, 'conduct.shirking': 0, 'conduct.lazy': 1, 'conduct.rectified-rate': 200 / 3 },
  },
  // member-points
  {
    outcome: 'months in four spellings, half a point, a point too many, a member who left',
    sheets: {
      党员积分表: [POINTS, ['2022年1月', '单小平', 90], ['2022.2', '单小平', 95.5], [d('2022-03-15'), '单小平', 101], ['202204', '单小平', 80], ['2022-05', '单小平', 100], ['2022-06', '单小平', 60], ['2022-06', '合建国', 60]],
      人员名册: [ROSTER, ['单小平', '造林科', '党员', '', '否', '是'], ['丙', '造林科', '群众', '', '否', '是']],
    },
    found: ['FIELD-TYPE 党员积分表!C3', 'FIELD-RANGE 党员积分表!C4', 'REF-MISSING 党员积分表!B8', 'VALUE-UNTIDY 人员名册!C2', 'FIELD-REQUIRED 人员名册!D2'],
    figures: { 'member-points.average': (90 + 101 + 80 + 100 + 60 + 60) / 6, 'member-points.coverage': 100 },
  },
  {
    outcome: 'a member without a month stands on the roster once, whatever the months; without any record in the period he is not covered',
    sheets: {
      党员积分台账: [POINTS, ['2022-01', '甲', 90], ['2022-02', '甲', 90], ['2022-03', '甲', 90], ['2022-05', '甲', 90], ['2022-06', '甲', 90], ['2021-12', '乙', 90]],
      人员名册: [ROSTER, ['甲', '造林科', '中共党员', '机关支部', '否', '是'], ['乙', '造林科', '中共预备党员', '机关支部', '否', '否']],
    },
    found: ['POINTS-001 人员名册!A2', 'POINTS-001 人员名册!A3', 'DATE-OUT-OF-YEAR 党员积分台账!A7'],
    figures: { 'member-points.coverage': 50, 'member-points.average': 90 },
  },
  // party-fund, branch, roster
  {
    outcome: 'funds in 万元, a payment that is short, and members that differ in three sheets',
    sheets: {
      党建经费台账: [['年度', '党组织名称', '党员人数', '工作经费（万元）', '教育培训经费（元）', '拨付日期'], [2022, '机关支部', 3, 0.06, 60, d('2022-03-01')], [2022, '林场支部', 2, 0.04, 20, '']],
      党组织名册: [BRANCH, ['机关支部', '赵', 2, '甲', '乙', '丙'], ['林场支部', '钱', 2, '甲', '乙', '丙']],
      人员名册: [ROSTER, ['甲', '造林科', '中共党员', '机关支部', '否', '是'], ['乙', '造林科', '中共党员', '机关支部', '否', '是'], ['丙', '林场', '中共党员', '林场支部', '否', '是']],
    },
    found: ['PFUND-003 党建经费台账!C2', 'PFUND-004 党建经费台账!C2', 'PFUND-002 党建经费台账!E3', 'PFUND-004 党建经费台账!C3', 'BRANCH-002 党组织名册!C3'],
    figures: { 'party-fund.work': 1000, 'party-fund.training': 80, 'party-fund.paid-in-full': 1, 'branch.members': 4, 'roster.members': 3 },
  },
  {
    outcome: 'last year’s members are not held against this year’s list',
    sheets: { 党建经费台账: [FUND, [2021, '机关支部', 9, 1800, 180, ''], [2022, '机关支部', 2, 400, 40, '']], 党组织名册: [BRANCH, ['机关支部', '赵', 2, '甲', '乙', '丙']] },
    found: ['DATE-OUT-OF-YEAR 党建经费台账!A2'],
    figures: { 'party-fund.work': 400, 'party-fund.paid-in-full': 1 },
  },
  // procurement
  {
    outcome: 'two purchases thirty days apart are one; thirty-one days apart they are two',
    sheets: {
      采购台账: [
        PURCHASE,
        ['C1', '电脑', '询价', '办公室', 60000, 59000, '甲公司', d('2022-01-01'), d('2022-01-05'), d('2022-01-10'), '', '赵', ''], ['C2', '电脑', '询价', '办公室', 40000.01, 40000, '甲公司', d('2022-01-31'), '', d('2022-02-10'), '', '赵', ''],
        ['C3', '桌椅', '询价', '防火科', 60000, 59000, '甲公司', d('2022-01-01'), '', d('2022-02-01'), '', '赵', ''], ['C4', '桌椅', '询价', '防火科', 60000, 59000, '甲公司', d('2022-02-01'), '', d('2022-02-11'), '', '赵', ''],
        ['C5', '苗木', '询价', '造林科', 50000, 50000, '乙公司', d('2022-03-01'), '', d('2022-03-11'), '', '赵', ''], ['C6', '苗木', '询价', '造林科', 50000, 50000, '乙公司', d('2022-03-02'), '', d('2022-03-12'), '', '赵', ''],
      ],
    },
    found: ['PROC-003 采购台账!E3'],
    figures: { 'procurement.count': 6, 'procurement.suspected-splits': 1, 'procurement.amount': 317000, 'procurement.overdue': 0 },
  },
  {
    outcome: 'dates in the wrong order, above the budget, a single source without a word, and sixty days and one',
    sheets: {
      采购台账: [
        PURCHASE,
        ['C1', '电脑', '单一来源', '办公室', '1万', 10001, '甲', d('2022-01-01'), d('2022-01-05'), d('2022-01-04'), '', '赵', ''], ['C2', '车', '公开招标', '办公室', 200000, 180000, '乙', d('2022-01-01'), '', d('2022-03-02'), '', '赵', ''],
        ['C3', '车', '公开招标', '办公室', 200000, 180000, '乙', d('2022-01-01'), '', d('2022-03-03'), '', '赵', ''], ['C4', '车', '公开招标', '办公室', 200000, '', '乙', d('2022-05-06'), '', '', '', '赵', ''],
        ['C5', '车', '公开招标', '办公室', 200000, '', '', d('2022-05-05'), '', '', '', '赵', ''],
      ],
    },
    found: [
      'NUMBER-AS-TEXT 采购台账!E2', 'PROC-002 采购台账!J2', 'PROC-001 采购台账!F2', 'PROC-004 采购台账!M2', 'PROC-005 采购台账!J4', 'PROC-005 采购台账!J6',
    ],
    figures: { 'procurement.count': 5, 'procurement.amount': 370001, 'procurement.overdue': 2, 'procurement.mean-days': (3 + 60 + 61) / 3, 'procurement.saving-rate': (100 * (410000 - 370001)) / 410000 },
  },
  // works
  {
    outcome: 'one of six is missing, one is not done; the money of one column in 万元',
    sheets: {
      工程项目台账: [
        ['项目编号', '项目名称', '合同金额(万元)', ...WORKS.slice(3)], ['G1', '管护房', 12.5, '张', '是', '是', '是', '是', '是', '是'], ['G2', '防火道', 30, '李', '是', '是', '否', '是', '', '√'],
      ],
    },
    found: ['WORKS-001 工程项目台账!G3', 'WORKS-001 工程项目台账!I3'],
    figures: { 'works.count': 2, 'works.six-steps': 1 },
  },
  {
    outcome: 'a bureau that calls two steps otherwise says so in the parameter',
    sheets: { 工程项目台账: [['项目编号', '项目名称', '合同金额', '责任人', '包保领导', '承诺书', ...WORKS.slice(6)], ['G1', '管护房', 100, '张', '是', '是', '是', '是', '是', '是']] },
    parameters: { 'works.checklist': ['包保领导', '承诺书', '廉政谈话', '招标资料', '过程检查', '验收审计'] },
    found: [],
    figures: { 'works.six-steps': 1 },
  },
  // inspection
  {
    outcome: 'holidays of the half-year: Spring Festival by its lunar day, Qingming by its name, the rest by none',
    sheets: {
      监督检查台账: [
        CHECKS,
        [d('2022-01-25'), '节点检查', '', '纪检组', '甲场', 2, 1, '是', 30], [d('2022-03-20'), '节点检查', '清明节', '纪检组', '甲场', 0, 0, '否', ''], [d('2022-04-24'), '明查暗访', '', '纪检组', '乙场', 1, 2, '', '约20'],
      ],
    },
    found: [
      'INSP-002 监督检查台账!A1', 'INSP-002 监督检查台账!A1', 'VALUE-UNTIDY 监督检查台账!C3', 'VALUE-UNTIDY 监督检查台账!B4', 'INSP-001 监督检查台账!G4', 'VALUE-APPROXIMATE 监督检查台账!I4',
    ],
    figures: { 'inspection.count': 3, 'inspection.holiday': 2, 'inspection.unannounced': 1, 'inspection.found': 3, 'inspection.rectified': 3, 'inspection.circulated': 1, 'inspection.educated': 50 },
  },
  {
    outcome: 'checks found five problems, the list of problems has four of theirs in the period',
    sheets: {
      监督检查台账: [CHECKS, ...['2022-01-01', '2022-02-01', '2022-04-05', '2022-05-01', '2022-06-03'].map((each) => [d(each), '节点检查', '', '纪检组', '甲场', 1, 1, '', ''])],
      问题整改台账: [
        PROBLEMS,
        ...['2022-01-02', '2022-02-02', '2022-04-06', '2022-05-02', '2022-07-01'].map((each, at) => [`W${at}`, '监督检查', '甲场', '卫生', d(each), '本单位', '张', '科级', '', '', d(each), '已整改']),
        ['W9', '自查', '甲场', '卫生', d('2022-03-01'), '本单位', '张', '科级', '', '', d('2022-03-02'), '已整改'],
      ],
    },
    found: ['INSP-003 监督检查台账!F1'],
    figures: { 'inspection.found': 5, 'rectification.supervision-found': 4, 'rectification.found': 5, 'rectification.responsible-section': 1, 'rectification.rate': 100 },
  },
  // rectification
  {
    outcome: 'late and open, late and handed over, put right at once but open, put right before it was found',
    sheets: {
      问题整改清单: [
        PROBLEMS,
        ['W1', '巡察', '甲场', '账目', d('2022-01-10'), '本单位', '', '处级', '否', d('2022-03-01'), '', '整改中'], ['W2', '巡察', '乙场', '账目', d('2022-01-10'), '移交', '', '', '', d('2022-03-01'), '', '已移交'],
        ['W3', '审计', '甲场', '账目', d('2022-01-10'), '本单位', '张', '处级', '是', '', '', '未整改'], ['W4', '巡察', '甲场', '账目', d('2022-01-10'), '本单位', '李', '科级', '', '', d('2022-01-09'), '已整改'],
      ],
    },
    found: ['RECT-005 问题整改清单!G2', 'RECT-003 问题整改清单!L2', 'RECT-004 问题整改清单!L4', 'RECT-002 问题整改清单!K5'],
    figures: {
      'rectification.found': 4, 'rectification.tour-found': 3, 'rectification.rectified': 1, 'rectification.rate': 100 / 3, 'rectification.tour-rate': 50, 'rectification.overdue': 1, 'rectification.handed-over': 1,
      'rectification.units': 2, 'rectification.responsible-division': 1, 'rectification.responsible-section': 1, 'rectification.audit-at-once': 1,
    },
  },
  // case
  {
    outcome: '无 is no penalty, for the second form as for the first',
    sheets: { 问题线索台账: [CASES, ['L1', d('2022-03-01'), '科级', '第一种形态', '无', '是', ''], ['L2', d('2022-03-01'), '科级', '第二种', '无', '', '是'], ['L3', d('2022-03-01'), '', '第三种形态', '党纪处分', '', '']] },
    found: ['VALUE-UNTIDY 问题线索台账!D3', 'CASE-001 问题线索台账!E3'],
    figures: { 'case.first-form': 1, 'case.second-form': 1, 'case.third-form': 1, 'case.party-discipline': 1, 'case.proposals': 1 },
  },
  // visit
  {
    outcome: 'a supported village that is a farmer, an opinion that nobody got, more for us than there were',
    sheets: {
      走访台账: [
        VISIT,
        [d('2022-03-01'), '王局长', '行政村', '甲村', '是', 1, 4, 5, 2, 2], [d('2022-03-02'), '王局长', '农户', '张三等', '是', '20户', 6, '-', '', ''], [d('2022-03-03'), '李局长', '企业', '乙公司', '', 1, 3, 1, 2, 1], [d('2022-03-04'), '李局长', '学校', '小学', '否', 1, 3, 3, 1, ''],
      ],
    },
    found: ['VISIT-005 走访台账!E3', 'NUMBER-AS-TEXT 走访台账!F3', 'VISIT-001 走访台账!I4', 'VISIT-002 走访台账!J4', 'VISIT-004 走访台账!J5'],
    figures: {
      'visit.attendances': 16, 'visit.leaders': 2, 'visit.villages': 1, 'visit.supported-villages': 1, 'visit.households': 20, 'visit.schools': 1, 'visit.companies': 1, 'visit.opinions': 9, 'visit.own-opinions': 5,
      'visit.assigned-opinions': 3,
    },
  },
  {
    outcome: 'opinions for the bureau and rows of the great visit agree',
    sheets: {
      走访台账: [VISIT, [d('2022-03-01'), '王局长', '单位', '甲场', '', 1, 4, 5, 1, 1]],
      问题整改台账: [PROBLEMS, ['W1', '走访', '甲场', '饮水', d('2022-03-02'), '本单位', '张', '一般', '', '', d('2022-03-05'), '已整改']],
    },
    found: ['VALUE-UNTIDY 问题整改台账!B2'],
    figures: { 'visit.own-opinions': 1, 'rectification.visit-found': 1 },
  },
  // pledge
  {
    outcome: 'a head who signed last year, a worker who signed nothing, a stranger who did',
    sheets: {
      责任承诺台账: [PLEDGE, [d('2021-12-01'), '责任状', '甲', '造林科'], [d('2022-01-10'), '党风廉政责任状', '乙', '防火科'], [d('2022-01-11'), '非工作时间自我约束承诺书', '甲', '造林科'], [d('2022-07-01'), '非工作时间自我约束承诺书', '乙', '防火科'], [d('2022-01-11'), '廉政承诺书', '丁', '']],
      人员名册: [ROSTER, ['甲', '造林科', '群众', '', '是', '是'], ['乙', '防火科', '群众', '', '是', '是'], ['丙', '防火科', '群众', '', '否', '否']],
    },
    found: ['DATE-OUT-OF-YEAR 责任承诺台账!A2', 'VALUE-UNTIDY 责任承诺台账!B2', 'REF-MISSING 责任承诺台账!C6', 'PLEDGE-001 人员名册!A2', 'PLEDGE-002 人员名册!A3'],
    figures: { 'pledge.responsibility': 1, 'pledge.responsibility-rate': 50, 'pledge.self-restraint': 1, 'pledge.integrity': 1 },
  },
  // risk-point
  {
    outcome: 'a department without a point is said once, and a point is stale after twelve months to the day',
    sheets: {
      廉政风险防控台账: [RISKS, ['F1', '造林科', '采购', '围标', '高风险', '公开', '张', d('2021-06-30')], ['F2', '造林科', '采购', '围标', '中', '公开', '张', d('2021-06-29')]],
      人员名册: [ROSTER, ['甲', '防火科', '群众', '', '否', '是'], ['乙', '防火科', '群众', '', '否', '是'], ['丙', '造林科', '群众', '', '否', '是']],
    },
    found: ['VALUE-UNTIDY 廉政风险防控台账!E2', 'DATE-OUT-OF-YEAR 廉政风险防控台账!H2', 'DATE-OUT-OF-YEAR 廉政风险防控台账!H3', 'RPOINT-002 廉政风险防控台账!H3', 'RPOINT-001 人员名册!B2'],
    figures: { 'risk-point.count': 0, 'risk-point.high': 0, 'risk-point.medium': 0, 'risk-point.departments': 0 },
  },
  // exam
  {
    outcome: 'a quarter without a test, and more who passed than sat',
    sheets: { 测试台账: [EXAM, [d('2022-05-01'), '法规测试', 50, 48, 49], [d('2022-05-02'), '党章测试', 50, 51, 40]] },
    found: ['EXAM-003 测试台账!A1', 'EXAM-001 测试台账!E2', 'EXAM-002 测试台账!D3'],
    figures: { 'exam.count': 2, 'exam.participants': 99, 'exam.pass-rate': (100 * 89) / 99 },
  },
  // shared ways of keeping a sheet
  {
    outcome: 'a header over two rows, a title, a unit line',
    sheets: {
      信访台账: [['2022年信访台账', '', '', '', '', '', ''], ['单位：办公室', '', '', '', '', '', ''], ['编号', '日期', '来源', '类别', '办结', '', '状态'], ['', '', '', '', '期限', '日期', ''], ['X1', d('2022-03-01'), '来信', '作风', d('2022-04-30'), d('2022-04-01'), '已办结']],
    },
    found: [],
    figures: { 'petition.count': 1, 'petition.closed-rate': 100 },
  },
  {
    outcome: 'an error of Excel, a figure blacked out and an empty cell take nothing away from the other rows',
    sheets: { 廉政意见台账: [['日期', '事由', '征求人次', '结论'], [d('2022-03-01'), '其他', '***', ''], [d('2022-03-02'), '其他', '', ''], [d('2022-03-03'), '其他', 5, ''], ['2022.3.4', '其他', 6, '']] },
    found: ['VALUE-REDACTED 廉政意见台账!C2', 'FIELD-REQUIRED 廉政意见台账!C3', 'DATE-AS-TEXT 廉政意见台账!A5'],
    figures: { 'integrity-opinion.people': 11 },
  },
  {
    outcome: 'a required column that is not there, and the figures that hang on it',
    sheets: { 信访台账: [PETITION.filter((each) => each !== '类别'), ['X1', d('2022-03-01'), '来信', d('2022-04-30'), d('2022-04-01'), '已办结']] },
    found: ['HEADER-MISSING 信访台账!A1'],
    figures: { 'petition.count': 1, 'petition.promotion': null, 'petition.closed-rate': 100 },
  },
  // interplay, dates and spellings
  {
    outcome: 'every holiday of 2023: a check before New Year counts for it, one row stands for Mid-Autumn and National Day',
    sheets: {
      监督检查台账: [
        CHECKS,
        ...[['2022-12-26', ''], ['2023-01-16', ''], ['2023-04-05', ''], ['2023-04-20', '劳动节'], ['2023-06-15', ''], ['2023-09-22', '中秋']].map(([each = '', node = '']) => [d(each), '节点检查', node, '纪检组', '甲场', 0, 0, '', '']),
      ],
    },
    period: '2023', today: '2024-01-10',
    // 22 June is seven days after the 15th, 29 September seven after the 22nd; nobody went around 1 October.
    found: ['DATE-OUT-OF-YEAR 监督检查台账!A2', 'VALUE-UNTIDY 监督检查台账!C5', 'INSP-002 监督检查台账!A1'],
    figures: { 'inspection.count': 5 },
  },
  {
    outcome: 'in 2020 Mid-Autumn and National Day fall on one day, in 2025 they lie five days apart',
    sheets: { 监督检查台账: [CHECKS, [d('2025-10-01'), '节点检查', '', '纪检组', '甲场', 0, 0, '', '']] },
    period: '2025-09..2025-10', today: '2025-12-01',
    found: [],
  },
  {
    outcome: 'a holiday of today is not over',
    sheets: { 监督检查台账: [CHECKS, [d('2022-03-01'), '专项督查', '', '纪检组', '甲场', 0, 0, '', '']] },
    period: '2022-04', today: '2022-04-05',
    found: [],
  },
  {
    outcome: 'years as a date, in Chinese numerals, as a span',
    sheets: { 个人事项抽查台账: [MATTER, [d('2022-01-01'), '甲', '是', '', '一致'], ['二〇二二年', '乙', '是', '', '一致'], ['2021-2022', '丙', '是', '', '一致']] },
    found: ['VALUE-UNTIDY 个人事项抽查台账!A3', 'FIELD-TYPE 个人事项抽查台账!A4'],
    figures: { 'personal-matter.reported': 2 },
  },
  {
    outcome: 'months without a year, and a month that there is not',
    sheets: { 党员积分台账: [POINTS, ['3月', '甲', 90], ['2022-13', '甲', 90], ['2022年03月', '甲', 80]] },
    found: ['VALUE-UNTIDY 党员积分台账!A2', 'FIELD-TYPE 党员积分台账!A3'],
    figures: { 'member-points.average': 85 },
  },
  {
    outcome: 'nobody sat the test: no rate, and the quarter has its test',
    sheets: { 测试台账: [EXAM, [d('2022-02-01'), '法规', 10, 0, 0], [d('2022-05-01'), '法规', 10, 0, 0]] },
    found: [],
    figures: { 'exam.count': 2, 'exam.pass-rate': null, 'exam.participants': 0 },
  },
  {
    outcome: 'a regulation of tomorrow, a department in a merged cell left empty',
    sheets: { 制度台账: [REGULATION, ['甲制度', '财务', '新订', d('2022-07-06'), '', '办公室'], ['乙制度', '财务', '新订', d('2022-06-30'), '', '']] },
    found: ['DATE-IN-FUTURE 制度台账!D2', 'FIELD-REQUIRED 制度台账!F3'],
    figures: { 'regulation.made': 1 },
  },
  {
    outcome: 'a sheet of last year beside this year’s',
    sheets: {
      '2021年督办台账': [TASK, ['D1', '甲', '乙', '办公室', '责任单位', d('2021-06-30'), '', '推进中', '']],
      '2022年督办台账': [TASK, ['D1', '甲', '乙', '办公室', '责任单位', d('2022-06-30'), d('2022-06-01'), '已完成', '']],
    },
    found: [],
    figures: { 'task.items': 1, 'task.done-rate': 100, 'task.overdue': 0 },
  },
  {
    outcome: 'a purchase without a supplier is in no group; one at the ceiling by itself is no part of another',
    sheets: {
      采购台账: [
        PURCHASE,
        ...[['', 60000], ['', 60000], ['甲', 100000], ['甲', 99999], ['甲', 1]].map(([supplier = '', budget = 0], at) => [`C${at}`, '苗木', '询价', '造林科', budget, '', supplier, d('2022-06-01'), '', d('2022-06-02'), '', '赵', '']),
      ],
    },
    found: [],
    figures: { 'procurement.suspected-splits': 0, 'procurement.amount': 0, 'procurement.saving-rate': null, 'procurement.mean-days': 1 },
  },
  {
    outcome: 'three purchases of which the first and the last lie too far apart make one group of two, not two groups',
    sheets: {
      采购台账: [
        PURCHASE,
        ...[['2022-01-01', 40000], ['2022-01-20', 61000], ['2022-02-10', 62000]].map(([date = '', budget = 0], at) => [`C${at}`, '苗木', '询价', '造林科', budget, '', '甲', d(String(date)), '', d(String(date)), '', '赵', '']),
      ],
    },
    found: ['PROC-003 采购台账!E4'],
    figures: { 'procurement.suspected-splits': 1 },
  },
  {
    outcome: 'works: the usual names still answer where the parameter has others, and 否 is no 是',
    sheets: { 工程项目台账: [WORKS, ['G1', '管护房', 100, '张', '×', '有', 'Y', '1', 'TRUE', '是']] },
    parameters: { 'works.checklist': ['包保领导', '承诺书', '谈话', '资料', '检查', '审计'] },
    found: ['WORKS-001 工程项目台账!E2'],
    figures: { 'works.six-steps': 0 },
  },
  {
    outcome: 'the same branch twice on the list, members counted for each',
    sheets: {
      党组织名册: [BRANCH, ['机关支部', '赵', 1, '甲', '乙', '丙'], ['机关支部', '赵', 2, '甲', '乙', '丙']],
      人员名册: [ROSTER, ['甲', '造林科', '中共党员', '机关支部', '否', '是'], ['乙', '造林科', '中共党员', '林场支部', '否', '是']],
    },
    found: ['KEY-DUPLICATE 党组织名册!A3', 'REF-MISSING 人员名册!D3', 'BRANCH-002 党组织名册!C3'],
    figures: { 'branch.count': 2, 'branch.members': 3 },
  },
  {
    outcome: 'a member twice on the roster lacks his month twice; the share counts both entries',
    sheets: {
      党员积分台账: [POINTS, ['2022-02', '甲', 90]],
      人员名册: [ROSTER, ['甲', '造林科', '中共党员', '机关支部', '否', '是'], ['甲', '防火科', '中共党员', '机关支部', '否', '是'], ['乙', '防火科', '中共党员', '机关支部', '否', '是']],
    },
    period: '2022Q1',
    found: ['POINTS-001 人员名册!A2', 'POINTS-001 人员名册!A3', 'POINTS-001 人员名册!A4'],
    figures: { 'member-points.coverage': 200 / 3 },
  },
  {
    outcome: 'approximate points, a row without points, and a month written in advance, which is no record',
    sheets: { 党员积分台账: [POINTS, ['2022-01', '甲', '约90'], ['2022-02', '甲', 80], ['2022-03', '甲', ''], ['2022-04', '', '']] },
    found: ['VALUE-APPROXIMATE 党员积分台账!C2', 'FIELD-REQUIRED 党员积分台账!C4'],
    figures: { 'member-points.average': 85 },
  },
  {
    outcome: 'a case that is repeated, and a second form without its column',
    sheets: { 线索处置台账: [CASES.filter((each) => each !== '处分类型'), ['L1', d('2022-03-01'), '', '第二种形态', '', ''], ['L1', d('2022-03-02'), '', '第一种形态', '', '']] },
    found: ['CASE-001 线索处置台账!A1', 'KEY-DUPLICATE 线索处置台账!A3'],
    figures: { 'case.second-form': 1, 'case.party-discipline': null },
  },
  {
    outcome: 'rectification of nine months: the deadline of the last day has not passed, the half-year’s has',
    sheets: {
      问题整改台账: [
        PROBLEMS,
        ['W1', '巡视反馈', '甲场', '账目', d('2022-01-10'), '本单位', '张', '处级', '', d('2022-10-10'), '', '整改中'], ['W2', '巡视反馈', '甲场', '账目', d('2022-09-30'), '本单位', '张', '处级', '', d('2022-10-09'), '', '未整改'],
        ['W3', '巡视反馈', '甲场', '账目', d('2022-10-01'), '本单位', '王', '处级', '', d('2022-10-09'), '', '未整改'],
      ],
    },
    period: '2022-01..2022-09', today: '2022-10-10',
    found: ['RECT-003 问题整改台账!L3', 'RECT-003 问题整改台账!L4'],
    figures: { 'rectification.tour-feedback-found': 2, 'rectification.tour-feedback-overdue': 1, 'rectification.responsible-division': 1 },
  },
  {
    outcome: 'a pledge of the first quarter stands in the third, one of last year never',
    sheets: {
      责任承诺台账: [PLEDGE, [d('2022-02-01'), '党风廉政责任状', '甲', ''], [d('2021-12-31'), '党风廉政责任状', '乙', '']],
      人员名册: [ROSTER, ['甲', '造林科', '群众', '', '是', '否'], ['乙', '防火科', '群众', '', '是', '否']],
    },
    period: '2022Q3', today: '2022-10-10',
    found: ['DATE-OUT-OF-YEAR 责任承诺台账!A3', 'PLEDGE-001 人员名册!A3'],
    figures: { 'pledge.responsibility': 0, 'pledge.responsibility-rate': 50 },
  },
  {
    outcome: 'risk points in the year’s sheet of a bureau that has no roster',
    sheets: { '某某林业局2022年廉政风险点清单': [RISKS, ['F1', '造林科', '采购', '围标', '高', '公开', '张', d('2022-01-01')], ['F1', '造林科', '采购', '串标', '低', '公开', '张', d('2022-01-01')]] },
    found: ['KEY-DUPLICATE 某某林业局2022年廉政风险点清单!A3'],
    figures: { 'risk-point.count': 2, 'risk-point.departments': 1 },
  },
  {
    outcome: 'visits: a total of all columns, Chinese numerals, a supported village of another kind',
    sheets: {
      走访台账: [
        VISIT,
        [d('2022-03-01'), '王局长', '村委会', '甲村', '是', '两', '十二', 3, 0, 0], [d('2022-03-02'), '王局长', '农户', '张三等', '', 333, 80, 30, 9, 9], ['总计', '', '', '', '', 335, 92, 33, 9, 9],
      ],
    },
    found: ['VALUE-UNTIDY 走访台账!C2', 'NUMBER-AS-TEXT 走访台账!F2', 'NUMBER-AS-TEXT 走访台账!G2'],
    figures: { 'visit.villages': 2, 'visit.households': 333, 'visit.attendances': 92, 'visit.opinions': 33, 'visit.passed-opinions': 24, 'visit.assigned-opinions': 9 },
  },
];

test.each(cases.map((each) => [each.outcome, each] as const))('%s', (_, each) => {
  const { found, figures } = resultOf(each);
  expect([...found].sort()).toEqual([...each.found].sort());
  const wanted = each.figures ?? {};
  const got = Object.fromEntries(Object.keys(wanted).map((id) => [id, figures[id]]));
  for (const [id, value] of Object.entries(wanted)) {
    if (value === null) expect([id, got[id]]).toEqual([id, null]);
    else expect(got[id]).toBeCloseTo(value, 8);
  }
});
