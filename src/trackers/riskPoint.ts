import type { Tracker } from '../model/tracker';
import { internal } from './words';

/** 廉政风险点台账: one record a risk point, dated by its latest examination. */
export const riskPoint = {
  id: 'risk-point',
  name: '廉政风险点台账',
  label: { zh: '廉政风险点台账', en: 'Integrity risk points' },
  section: { zh: '廉政风险防控', en: 'Integrity risks' },
  aliases: ['廉政风险台账', '风险点台账', '廉政风险防控台账', '廉政风险点排查台账', '岗位廉政风险台账', '风险点清单'],
  nature: 'flow',
  dateField: '排查日期',
  dateRenewed: true,
  fields: [
    { name: '编号', type: 'string', aliases: ['风险点编号', '风险编号'], constraints: { required: true } },
    { name: '部门', type: 'string', aliases: ['所在部门', '科室', '责任部门', '排查部门'], constraints: { required: true } },
    { name: '岗位', type: 'string', aliases: ['岗位名称', '风险岗位', '重点岗位'], constraints: { required: true } },
    { name: '风险点', type: 'string', aliases: ['廉政风险点', '风险点描述', '风险内容', '风险表现'], constraints: { required: true } },
    {
      name: '风险等级', type: 'string', aliases: ['等级', '风险级别', '级别'], constraints: { required: true, enum: ['高', '中', '低'] },
      enumAliases: { 高风险: '高', 高级: '高', 一级: '高', 中风险: '中', 中级: '中', 二级: '中', 低风险: '低', 低级: '低', 三级: '低' },
    },
    { name: '防控措施', type: 'string', aliases: ['措施', '防范措施', '风险防控措施'], constraints: { required: true } },
    { name: '责任人', type: 'string', aliases: ['防控责任人', '负责人', '责任人姓名'], constraints: { required: true } },
    { name: '排查日期', type: 'date', aliases: ['最近排查日期', '排查时间', '复查日期', '最近复查日期'], constraints: { required: true, past: true } },
  ],
  primaryKey: ['编号'],
  rules: [
    {
      code: 'RPOINT-001', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '部门', distinct: true }, by: { tracker: 'risk-point', field: '部门' }, owner: '部门',
      message: { zh: '{sheet} {cell}：部门“{received}”在《{bySheet}》中没有排查出廉政风险点的记录。', en: '{sheet} {cell}: department “{received}” has no risk point in {bySheet}.' },
      hint: { zh: '已排查而漏记的，在《{bySheet}》中补登记；部门名称写法不一的，改为一致；未排查的，尽快排查。', en: 'Enter its risk points in {bySheet} if they were examined; spell the department alike in both sheets; otherwise examine it soon.' },
      basis: { zh: '内部管理要求：廉政风险点排查覆盖所有部门', en: 'Internal management rule: every department examines its integrity risks' },
      problem: {
        title: '廉政风险排查未实现全覆盖',
        text: '有{count}部门尚未排查出廉政风险点',
        ownersText: '涉及{owners}',
        measureWord: '个',
        answer: '组织各部门对照权力清单逐岗排查廉政风险点，制定防控措施，做到部门全覆盖',
      },
    },
    {
      code: 'RPOINT-002', kind: 'overdue', severity: 'risk', standing: true, from: { field: '排查日期' }, to: 'period-end', within: { months: { parameter: 'risk-point.review-months' } },
      missing: 'passes', at: '排查日期', owner: '部门',
      message: { zh: '{sheet} {cell}：{owner}的风险点最近一次排查是 {received}，应在 {earliest} 及以后排查过（间隔不超过 {within} 个月）。', en: '{sheet} {cell}: this risk point of {owner} was last examined on {received}; it should have been examined on {earliest} or later (every {within} months).' },
      hint: { zh: '重新排查，更新风险等级、防控措施和排查日期；已排查的补登记。', en: 'Examine it again and update level, measures and date; enter an examination that was made and not recorded.' },
      basis: { zh: '内部管理要求：廉政风险点定期复查、动态管理', en: 'Internal management rule: integrity risks are examined again at set intervals' },
      problem: {
        title: '廉政风险点动态管理不到位',
        text: '有{count}廉政风险点超过规定期限未重新排查',
        ownersText: '涉及{owners}',
        measureWord: '个',
        answer: '对超期未复查的廉政风险点集中重新排查，及时调整风险等级和防控措施',
      },
    },
  ],
  indicators: [
    {
      id: 'risk-point.count', label: { zh: '廉政风险点', en: 'Integrity risk points' }, unit: '个',
      aliases: ['排查廉政风险点', '廉洁风险点', '岗位廉政风险点', '查找廉政风险点', '风险点', '登记廉政风险点'],
      measure: { aggregate: 'count' },
      requirement: { label: { zh: '风险点定期复查', en: 'examined again in time' }, rule: 'RPOINT-002' },
    },
    {
      id: 'risk-point.high', label: { zh: '其中高风险', en: 'of which high' }, unit: '个',
      aliases: ['高风险点', '高等级风险', '一级风险', '高级风险点'],
      measure: { aggregate: 'count', where: { field: '风险等级', in: ['高'] } }, partOf: 'risk-point.count',
    },
    {
      id: 'risk-point.medium', label: { zh: '其中中风险', en: 'of which medium' }, unit: '个',
      aliases: ['中风险点', '中等风险', '二级风险', '中级风险点'],
      measure: { aggregate: 'count', where: { field: '风险等级', in: ['中'] } }, partOf: 'risk-point.count',
    },
    {
      id: 'risk-point.low', label: { zh: '其中低风险', en: 'of which low' }, unit: '个',
      aliases: ['低风险点', '低等级风险', '三级风险', '低级风险点'],
      measure: { aggregate: 'count', where: { field: '风险等级', in: ['低'] } }, partOf: 'risk-point.count',
    },
    {
      id: 'risk-point.departments', label: { zh: '已排查部门', en: 'Departments examined' }, unit: '个',
      aliases: ['排查部门', '部门排查廉政风险', '科室排查廉政风险', '覆盖部门', '开展风险排查的部门'],
      measure: { aggregate: 'distinct', field: '部门' },
      requirement: { label: { zh: '所有部门全覆盖', en: 'every department' }, rule: 'RPOINT-001' },
    },
  ],
  narrative: [
    {
      title: '坚持关口前移，排查廉政风险',
      clauses: [
        { text: '组织{count}部门排查廉政风险', figures: { count: 'risk-point.departments' } },
        {
          text: '登记廉政风险点{count}',
          figures: { count: 'risk-point.count' }, compare: 'count',
          parts: [
            { text: '其中高风险{count}', figures: { count: 'risk-point.high' } },
            { text: '中风险{count}', figures: { count: 'risk-point.medium' } },
            { text: '低风险{count}', figures: { count: 'risk-point.low' } },
          ],
        },
      ],
    },
  ],
  parameters: [
    {
      id: 'risk-point.review-months',
      kind: 'number', default: 12, unit: { zh: '个月', en: 'months' }, minimum: 1, maximum: 60,
      label: { zh: '廉政风险点排查间隔', en: 'time between examinations of a risk point' },
      basis: internal,
    },
  ],
} as const satisfies Tracker;
