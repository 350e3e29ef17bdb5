import type { Tracker } from '../model/tracker';

/** 科研项目台账: one record a project. */
export const project = {
  id: 'project',
  name: '科研项目台账',
  label: { zh: '科研项目台账', en: 'Research projects' },
  section: { zh: '科研项目', en: 'Research projects' },
  aliases: ['科研项目', '课题台账', '科研课题台账', '科研项目清单'],
  nature: 'state',
  dateField: '起始日期',
  fields: [
    { name: '项目编号', type: 'string', aliases: ['项目号', '课题编号', '科研项目编号'], constraints: { required: true } },
    { name: '项目名称', type: 'string', aliases: ['课题名称', '名称', '科研项目名称'], constraints: { required: true } },
    { name: '负责人', type: 'string', aliases: ['项目负责人', '课题负责人', '项目主持人'], constraints: { required: true } },
    { name: '起始日期', type: 'date', aliases: ['开始日期', '项目开始日期', '立项日期', '起始时间'], constraints: { required: true } },
    { name: '结束日期', type: 'date', aliases: ['完成日期', '项目结束日期', '截止日期', '结束时间'], constraints: { required: true } },
    { name: '预算总额', type: 'number', unit: '元', aliases: ['预算', '项目预算', '预算金额', '经费预算'], constraints: { required: true, exclusiveMinimum: 0 } },
    { name: '廉政承诺', type: 'boolean', aliases: ['是否签订廉政承诺', '廉政承诺书', '是否签廉政承诺'] },
  ],
  primaryKey: ['项目编号'],
  rules: [
    {
      code: 'PROJ-001', kind: 'dateOrder', severity: 'error', fields: ['起始日期', '结束日期'], owner: '负责人',
      message: { zh: '{sheet} {cell}：{field} {received} 早于{earlier} {earlierDate}。', en: '{sheet} {cell}: {field} {received} is before {earlier} {earlierDate}.' },
      hint: { zh: '对照项目任务书更正日期；{field}应不早于 {earlierDate}。', en: 'Correct the dates by the project agreement; {field} must be {earlierDate} or later.' },
      basis: { zh: '内部管理要求：日期前后一致', en: 'Internal management rule: dates follow each other' },
    },
    {
      code: 'PROJ-002', kind: 'flag', severity: 'risk', field: '廉政承诺', must: true, amount: '预算总额', owner: '负责人',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“廉政承诺”列，无法说明是否签订} other {{owner}负责的项目未签廉政承诺，预算 {amount} 元}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 廉政承诺 (integrity pledge)} other {the project led by {owner} has no integrity pledge; budget {amount} yuan}}.',
      },
      hint: { zh: '由项目负责人签订廉政承诺后填“{expected}”。', en: 'Have the leader sign the pledge, then enter “{expected}”.' },
      basis: { zh: '内部管理要求：科研项目签订廉政承诺', en: 'Internal management rule: research projects carry an integrity pledge' },
      problem: {
        title: '科研项目廉政承诺签订不全',
        text: '有{count}科研项目未签订廉政承诺',
        measureWord: '个',
        answer: '组织未签订廉政承诺的项目负责人补签，将廉政承诺作为项目立项的前置条件',
      },
    },
  ],
  indicators: [
    { id: 'project.count', label: { zh: '科研项目', en: 'Research projects' }, unit: '个', aliases: ['在管科研项目', '在研科研项目', '在研项目', '科研课题', '实施科研项目', '承担科研项目', '在研课题'], measure: { aggregate: 'count' } },
    { id: 'project.budget', label: { zh: '项目预算', en: 'Budget' }, unit: '元', aliases: ['项目预算总额', '科研项目预算', '预算总额', '预算经费', '项目总预算', '立项经费', '预算总经费'], measure: { aggregate: 'sum', field: '预算总额' } },
    {
      id: 'project.execution-rate', label: { zh: '预算执行率', en: 'Budget spent' }, unit: '%',
      aliases: ['项目预算执行率', '经费执行率', '科研经费执行率'],
      measure: {
        aggregate: 'rate',
        part: {
          aggregate: 'sum', tracker: 'research-fund', field: '金额', scope: 'until-end',
          where: { field: '报销日期', since: { key: '项目编号', tracker: 'project', match: '项目编号', field: '起始日期' } },
        },
        whole: { aggregate: 'sum', field: '预算总额' },
      },
    },
    {
      id: 'project.pledged', label: { zh: '已签廉政承诺', en: 'Projects with an integrity pledge' }, unit: '个',
      aliases: ['已签廉政承诺的项目', '签订廉政承诺的项目', '已签订廉政承诺的科研项目', '签订项目廉政承诺'],
      measure: { aggregate: 'count', where: { field: '廉政承诺', in: [true] } }, partOf: 'project.count',
      requirement: { label: { zh: '项目全部签订', en: 'every project' }, rule: 'PROJ-002' },
    },
  ],
  narrative: [
    {
      title: '坚持全程跟踪，强化项目监督',
      clauses: [
        {
          text: '在管科研项目{count}',
          figures: { count: 'project.count' }, compare: 'count',
          parts: [
            { text: '预算总额{amount}', figures: { amount: 'project.budget' } },
            { text: '预算执行率{rate}', figures: { rate: 'project.execution-rate' } },
            { text: '已签订廉政承诺的项目{count}', figures: { count: 'project.pledged' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Tracker;
