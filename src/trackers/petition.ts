import type { Tracker } from '../model/tracker';

/** 信访台账: one record a petition. */
export const petition = {
  id: 'petition',
  name: '信访台账',
  label: { zh: '信访台账', en: 'Petitions' },
  section: { zh: '信访办理', en: 'Petitions' },
  aliases: ['信访', '信访件台账', '信访事项台账', '信访举报台账', '信访办理台账', '来信来访台账', '群众信访台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '编号', type: 'string', aliases: ['信访编号', '信访件编号', '受理编号', '信访件号'], constraints: { required: true } },
    { name: '日期', type: 'date', aliases: ['受理日期', '收件日期', '来访日期', '来信日期', '信访日期', '登记日期'], constraints: { required: true, past: true } },
    { name: '来源', type: 'string', aliases: ['信访来源', '来件来源', '信访渠道', '来源渠道'], constraints: { required: true } },
    {
      name: '类别', type: 'string', aliases: ['信访类别', '反映问题类别', '问题类别', '信访类型', '类型'],
      constraints: { required: true, enum: ['选人用人', '项目采购', '作风', '其他'] },
      enumAliases: {
        干部选拔任用: '选人用人', 选拔任用: '选人用人', 干部任用: '选人用人', 干部提拔: '选人用人', 项目和采购: '项目采购', 采购: '项目采购', 工程项目: '项目采购', 招投标: '项目采购',
        作风问题: '作风', 工作作风: '作风', 作风方面: '作风', 其它: '其他', 其他方面: '其他',
      },
    },
    { name: '办结期限', type: 'date', aliases: ['办结时限', '办理期限', '办理时限', '应办结日期', '时限'], constraints: { required: true } },
    { name: '办结日期', type: 'date', aliases: ['办结时间', '实际办结日期', '办理完成日期'], constraints: { past: true } },
    {
      name: '状态', type: 'string', aliases: ['办理状态', '办理情况', '办结状态', '办结情况'],
      constraints: { required: true, enum: ['办理中', '已办结'] },
      enumAliases: { 正在办理: '办理中', 在办: '办理中', 未办结: '办理中', 办理: '办理中', 办结: '已办结', 已办理: '已办结', 已完成: '已办结' },
    },
  ],
  primaryKey: ['编号'],
  rules: [
    {
      code: 'PETITION-001', kind: 'overdue', severity: 'risk', from: { field: '办结期限' }, to: 'today', within: { days: 0 }, missing: 'passes', at: '状态', reached: '已办结',
      where: { field: '状态', notIn: ['已办结'] }, owner: '类别',
      message: { zh: '{sheet} {cell}：信访件最迟应在 {due} 办结，状态仍为“{received}”，已超期 {days} 天。', en: '{sheet} {cell}: a petition was to be closed by {due} and still stands at “{received}”, {days, plural, one {# day} other {# days}} late.' },
      hint: { zh: '已办结的，更新状态和办结日期；未办结的，限期办理并答复信访人，经批准延期的更正办结期限。', en: 'If it is closed, update its status and day; otherwise handle and answer it soon, or correct the time if it was extended.' },
      basis: { zh: '《信访工作条例》关于信访事项办理期限的规定', en: 'Regulations on petition work, on the time for handling petitions' },
      problem: {
        title: '信访事项办理不够及时',
        text: '有{count}信访事项超过办结期限仍未办结',
        ownersText: '反映的是{owners}问题',
        ownersUnit: '类',
        measureWord: '件',
        answer: '对超期未办结的信访事项逐件包案、限期办结并答复信访人，定期分析信访反映集中的问题，从源头上减少信访',
      },
    },
  ],
  indicators: [
    { id: 'petition.count', label: { zh: '受理信访', en: 'Petitions' }, unit: '件', aliases: ['受理群众信访', '信访件', '受理信访举报', '收到信访件', '接收信访件', '信访事项', '受理来信来访', '办理信访', '受理信访事项'], measure: { aggregate: 'count' } },
    {
      id: 'petition.promotion', label: { zh: '其中选人用人类', en: 'of which about promotions' }, unit: '件',
      aliases: ['反映选人用人问题', '选人用人方面', '涉及选人用人', '选人用人问题'],
      measure: { aggregate: 'count', where: { field: '类别', in: ['选人用人'] } }, partOf: 'petition.count',
    },
    {
      id: 'petition.procurement', label: { zh: '其中项目采购类', en: 'of which about projects and procurement' }, unit: '件',
      aliases: ['反映项目采购问题', '项目采购方面', '涉及项目采购', '项目采购问题'],
      measure: { aggregate: 'count', where: { field: '类别', in: ['项目采购'] } }, partOf: 'petition.count',
    },
    {
      id: 'petition.conduct', label: { zh: '其中作风类', en: 'of which about conduct' }, unit: '件',
      aliases: ['反映作风问题', '作风方面', '涉及作风问题', '作风问题', '干部作风问题'],
      measure: { aggregate: 'count', where: { field: '类别', in: ['作风'] } }, partOf: 'petition.count',
    },
    {
      id: 'petition.other', label: { zh: '其中其他类', en: 'of which about other matters' }, unit: '件',
      aliases: ['反映其他问题', '其他方面', '其他问题'],
      measure: { aggregate: 'count', where: { field: '类别', in: ['其他'] } }, partOf: 'petition.count',
    },
    {
      id: 'petition.closed-rate', label: { zh: '信访办结率', en: 'Petitions closed' }, unit: '%',
      aliases: ['办结率', '信访件办结率', '信访事项办结率', '按期办结率'],
      measure: { aggregate: 'rate', part: { aggregate: 'count', where: { field: '状态', in: ['已办结'] } }, whole: { aggregate: 'count' } },
      requirement: { label: { zh: '按期办结', en: 'closed in time' }, rule: 'PETITION-001' },
    },
  ],
  narrative: [
    {
      title: '坚持群众至上，办好信访事项',
      clauses: [
        {
          text: '受理信访{count}',
          figures: { count: 'petition.count' }, compare: 'count',
          parts: [
            { text: '反映选人用人问题{count}', figures: { count: 'petition.promotion' } },
            { text: '反映项目采购问题{count}', figures: { count: 'petition.procurement' } },
            { text: '反映作风问题{count}', figures: { count: 'petition.conduct' } },
            { text: '反映其他问题{count}', figures: { count: 'petition.other' } },
          ],
        },
        { text: '办结率{rate}', figures: { rate: 'petition.closed-rate' }, zero: { text: '均在办理之中' }, joint: '；' },
      ],
    },
  ],
} as const satisfies Tracker;
