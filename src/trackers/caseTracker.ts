import type { Tracker } from '../model/tracker';

/** 线索处置台账: one record a person. */
export const caseTracker = {
  id: 'case',
  name: '线索处置台账',
  label: { zh: '线索处置台账', en: 'Disciplinary cases' },
  section: { zh: '执纪问责', en: 'Discipline' },
  aliases: ['问题线索处置台账', '问题线索台账', '线索台账', '四种形态台账', '监督执纪台账', '执纪问责台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '线索编号', type: 'string', aliases: ['编号', '问题线索编号', '案件编号'], constraints: { required: true } },
    { name: '日期', type: 'date', aliases: ['处置日期', '处置时间', '受理日期', '办结日期', '时间'], constraints: { required: true, past: true } },
    { name: '对象层级', type: 'string', aliases: ['层级', '被反映人层级', '人员层级', '职级'] },
    {
      name: '处置形态', type: 'string', aliases: ['形态', '四种形态', '运用形态', '形态运用'],
      constraints: { required: true, enum: ['第一种形态', '第二种形态', '第三种形态', '第四种形态'] },
      enumAliases: {
        第一种: '第一种形态', 第一形态: '第一种形态', 形态一: '第一种形态', 第二种: '第二种形态', 第二形态: '第二种形态', 形态二: '第二种形态',
        第三种: '第三种形态', 第三形态: '第三种形态', 形态三: '第三种形态', 第四种: '第四种形态', 第四形态: '第四种形态', 形态四: '第四种形态',
      },
    },
    {
      name: '处分类型', type: 'string', aliases: ['处分', '处分种类', '处分情况', '处理类型'], constraints: { enum: ['无', '党纪处分', '政务处分', '组织处理'] },
      enumAliases: {
        无处分: '无', 未处分: '无', 不予处分: '无', 党内处分: '党纪处分', 党纪: '党纪处分', 党内警告: '党纪处分', 党内严重警告: '党纪处分', 严重警告: '党纪处分', 撤销党内职务: '党纪处分', 留党察看: '党纪处分', 开除党籍: '党纪处分',
        政务: '政务处分', 政纪处分: '政务处分', 行政处分: '政务处分', 政务警告: '政务处分', 记过: '政务处分', 记大过: '政务处分', 政务撤职: '政务处分', 组织调整: '组织处理', 免职: '组织处理', 调离岗位: '组织处理', 诫勉: '组织处理',
      },
    },
    { name: '提醒谈话', type: 'boolean', aliases: ['是否提醒谈话', '是否谈话提醒', '谈话提醒'] },
    { name: '纪律检查建议书', type: 'boolean', aliases: ['纪检建议书', '建议书', '是否发出纪律检查建议书', '是否发建议书'] },
  ],
  primaryKey: ['线索编号'],
  rules: [
    {
      code: 'CASE-001', kind: 'requiredWhen', severity: 'error', where: { field: '处置形态', in: ['第二种形态', '第三种形态', '第四种形态'] },
      need: [{ field: '处分类型', is: ['党纪处分', '政务处分', '组织处理'] }],
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，第二种及以上形态无法核对处分} other {处置形态为第二种及以上，{field}{found, select, missing {未填} other {为“{received}”}}，应为{expected}之一}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field} (penalty), so the second form and above cannot be checked} other {the second form or above, but {field} (penalty) is {found, select, missing {empty} other {“{received}”}}, not one of {expected}}}.',
      },
      hint: { zh: '对照处分决定或组织处理文件补填处分类型；未给予处分或组织处理的，更正处置形态。', en: 'Enter the penalty from the decision; if there was none, correct 处置形态 (the form).' },
      basis: { zh: '《中国共产党党内监督条例》关于运用监督执纪“四种形态”的规定', en: 'Regulations on intra-Party supervision, on the four forms of discipline' },
    },
  ],
  indicators: [
    {
      id: 'case.first-form', label: { zh: '运用第一种形态', en: 'First form of discipline' }, unit: '人',
      aliases: ['运用第一种形态处理', '第一种形态处理', '第一种形态', '第一种形态批评教育', '第一种形态谈话函询'],
      measure: { aggregate: 'count', where: { field: '处置形态', in: ['第一种形态'] } },
    },
    {
      id: 'case.second-form', label: { zh: '运用第二种形态', en: 'Second form' }, unit: '人',
      aliases: ['运用第二种形态处理', '第二种形态处理', '第二种形态'],
      measure: { aggregate: 'count', where: { field: '处置形态', in: ['第二种形态'] } },
    },
    {
      id: 'case.third-form', label: { zh: '运用第三种形态', en: 'Third form' }, unit: '人',
      aliases: ['运用第三种形态处理', '第三种形态处理', '第三种形态'],
      measure: { aggregate: 'count', where: { field: '处置形态', in: ['第三种形态'] } },
    },
    {
      id: 'case.fourth-form', label: { zh: '运用第四种形态', en: 'Fourth form' }, unit: '人',
      aliases: ['运用第四种形态处理', '第四种形态处理', '第四种形态'],
      measure: { aggregate: 'count', where: { field: '处置形态', in: ['第四种形态'] } },
    },
    {
      id: 'case.party-discipline', label: { zh: '党纪处分', en: 'Party penalties' }, unit: '人',
      aliases: ['给予党纪处分', '受到党纪处分', '给予党纪处理', '党纪政务处分'],
      measure: { aggregate: 'count', where: { field: '处分类型', in: ['党纪处分'] } },
      requirement: { label: { zh: '第二种及以上形态均有处分或组织处理', en: 'a penalty for the second form and above' }, rule: 'CASE-001' },
    },
    {
      id: 'case.proposals', label: { zh: '纪律检查建议书', en: 'Discipline proposals issued' }, unit: '份',
      aliases: ['发出纪律检查建议书', '纪检建议书', '纪律检查建议', '下发纪律检查建议书', '纪检建议'],
      measure: { aggregate: 'count', where: { field: '纪律检查建议书', in: [true] } },
    },
  ],
  narrative: [
    {
      title: '坚持挺纪在前，严肃执纪问责',
      clauses: [
        { text: '运用监督执纪第一种形态处理{count}', figures: { count: 'case.first-form' }, compare: 'count' },
        { text: '运用第二种形态处理{count}', figures: { count: 'case.second-form' } },
        { text: '运用第三种形态处理{count}', figures: { count: 'case.third-form' } },
        { text: '运用第四种形态处理{count}', figures: { count: 'case.fourth-form' } },
        { text: '给予党纪处分{count}', figures: { count: 'case.party-discipline' }, joint: '；' },
        { text: '发出纪律检查建议书{count}', figures: { count: 'case.proposals' } },
      ],
    },
  ],
} as const satisfies Tracker;
