import type { Tracker } from '../model/tracker';

/** 作风整治台账: one record a problem of conduct that was found. */
export const conduct = {
  id: 'conduct',
  name: '作风整治台账',
  label: { zh: '作风整治台账', en: 'Conduct put right' },
  section: { zh: '作风整治', en: 'Conduct' },
  aliases: ['作风整治', '作风整改台账', '作风问题台账', '作风建设台账', '作风突出问题台账', '作风问题整治台账', '庸懒散浮拖推整治台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['发现日期', '发现时间', '查摆日期', '登记日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '表现', type: 'string', aliases: ['表现形式', '问题表现', '作风表现', '问题类型', '类型'],
      constraints: { required: true, enum: ['庸', '懒', '散', '浮', '拖', '推'] },
      enumAliases: {
        庸政: '庸', 平庸: '庸', 懒政: '懒', 懒惰: '懒', 散漫: '散', 涣散: '散', 松散: '散', 浮躁: '浮', 漂浮: '浮', 拖延: '拖', 拖拉: '拖', 拖沓: '拖', 推诿: '推', 推诿扯皮: '推', 推责: '推',
      },
    },
    { name: '责任单位', type: 'string', aliases: ['单位', '责任部门', '部门', '问题单位', '责任科室'], constraints: { required: true } },
    { name: '问题', type: 'string', aliases: ['问题描述', '具体问题', '存在问题', '突出问题'], constraints: { required: true } },
    { name: '整改措施', type: 'string', aliases: ['措施', '整治措施', '整改情况'] },
    {
      name: '状态', type: 'string', aliases: ['整改状态', '整治状态', '整改进度', '整改完成情况'],
      constraints: { required: true, enum: ['未整改', '已整改'] },
      enumAliases: { 尚未整改: '未整改', 整改中: '未整改', 正在整改: '未整改', 整改完成: '已整改', 完成整改: '已整改', 已完成: '已整改', 已完成整改: '已整改' },
    },
  ],
  rules: [
    {
      code: 'CONDUCT-001', kind: 'requiredWhen', severity: 'error', where: { field: '状态', in: ['已整改'] }, need: [{ field: '整改措施', is: 'present' }], owner: '责任单位',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“整改措施”列，已整改的问题无法核对} other {{owner}的问题已整改，未填整改措施}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 整改措施 (measures), so problems put right cannot be checked} other {a problem of {owner} is put right but no measure is entered}}.',
      },
      hint: { zh: '补填采取的整改措施；尚未整改的，更正状态。', en: 'Enter the measures taken; if it is not put right yet, correct its status.' },
      basis: { zh: '内部管理要求：整改有措施、结果可核查', en: 'Internal management rule: measures are taken and the result can be checked' },
    },
  ],
  indicators: [
    {
      id: 'conduct.mediocre', label: { zh: '“庸”的问题', en: 'Mediocrity (庸)' }, unit: '个',
      aliases: ['庸的问题', '庸政问题', '平庸问题', '庸'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['庸'] } },
    },
    {
      id: 'conduct.lazy', label: { zh: '“懒”的问题', en: 'Laziness (懒)' }, unit: '个',
      aliases: ['懒的问题', '懒政问题', '懒政怠政问题', '懒'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['懒'] } },
    },
    {
      id: 'conduct.lax', label: { zh: '“散”的问题', en: 'Laxity (散)' }, unit: '个',
      aliases: ['散的问题', '散漫问题', '纪律松散问题', '散'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['散'] } },
    },
    {
      id: 'conduct.superficial', label: { zh: '“浮”的问题', en: 'Superficiality (浮)' }, unit: '个',
      aliases: ['浮的问题', '浮躁问题', '作风漂浮问题', '浮'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['浮'] } },
    },
    {
      id: 'conduct.delaying', label: { zh: '“拖”的问题', en: 'Delay (拖)' }, unit: '个',
      aliases: ['拖的问题', '拖延问题', '拖拉问题', '拖沓问题', '拖'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['拖'] } },
    },
    {
      id: 'conduct.shirking', label: { zh: '“推”的问题', en: 'Shirking (推)' }, unit: '个',
      aliases: ['推的问题', '推诿问题', '推诿扯皮问题', '推'],
      measure: { aggregate: 'count', where: { field: '表现', in: ['推'] } },
    },
    {
      id: 'conduct.rectified-rate', label: { zh: '作风问题整改率', en: 'Conduct problems put right' }, unit: '%',
      aliases: ['作风整治整改率', '作风突出问题整改率'],
      measure: { aggregate: 'rate', part: { aggregate: 'count', where: { field: '状态', in: ['已整改'] } }, whole: { aggregate: 'count' } },
    },
  ],
  narrative: [
    {
      title: '坚持刀刃向内，整治作风顽疾',
      lead: '对照“庸、懒、散、浮、拖、推”逐项查摆作风问题，',
      clauses: [
        { text: '查出“庸”的问题{count}', figures: { count: 'conduct.mediocre' } },
        { text: '“懒”的问题{count}', figures: { count: 'conduct.lazy' } },
        { text: '“散”的问题{count}', figures: { count: 'conduct.lax' } },
        { text: '“浮”的问题{count}', figures: { count: 'conduct.superficial' } },
        { text: '“拖”的问题{count}', figures: { count: 'conduct.delaying' } },
        { text: '“推”的问题{count}', figures: { count: 'conduct.shirking' } },
        { text: '整改率{rate}', figures: { rate: 'conduct.rectified-rate' }, zero: { text: '正在逐项整改' }, joint: '；' },
      ],
    },
  ],
} as const satisfies Tracker;
