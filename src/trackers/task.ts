import type { Tracker } from '../model/tracker';

/** 督办台账: one record a task; several tasks make up one large item. */
export const task = {
  id: 'task',
  name: '督办台账',
  label: { zh: '督办台账', en: 'Tasks followed up' },
  section: { zh: '任务督办', en: 'Tasks followed up' },
  aliases: ['督办', '督查督办台账', '督办事项台账', '任务台账', '任务督办台账', '任务分解台账', '任务分工台账', '重点任务台账', '重点工作台账'],
  nature: 'flow',
  dateField: '办理时限',
  fields: [
    { name: '任务编号', type: 'string', aliases: ['编号', '督办编号', '任务序号', '事项编号'], constraints: { required: true } },
    { name: '大项', type: 'string', aliases: ['任务大项', '大方面', '工作方面', '任务类别'], constraints: { required: true } },
    { name: '任务内容', type: 'string', aliases: ['小项', '任务', '工作任务', '任务事项', '督办事项', '督办内容', '具体任务'], constraints: { required: true } },
    { name: '责任单位', type: 'string', aliases: ['承办单位', '责任部门', '承办部门', '办理单位', '责任科室'], constraints: { required: true } },
    {
      name: '角色', type: 'string', aliases: ['单位角色', '任务角色', '责任类型', '承担角色'],
      constraints: { required: true, enum: ['责任单位', '配合单位'] },
      enumAliases: { 责任: '责任单位', 牵头: '责任单位', 牵头单位: '责任单位', 主办: '责任单位', 主办单位: '责任单位', 配合: '配合单位', 协办: '配合单位', 协办单位: '配合单位', 协助单位: '配合单位' },
    },
    { name: '办理时限', type: 'date', aliases: ['完成时限', '办结时限', '时限', '截止日期', '办理期限', '要求完成日期', '要求完成时间'], constraints: { required: true } },
    { name: '完成日期', type: 'date', aliases: ['完成时间', '实际完成日期', '实际完成时间', '办结日期'], constraints: { past: true } },
    {
      name: '状态', type: 'string', aliases: ['任务状态', '办理状态', '完成状态', '完成情况', '进度'],
      constraints: { required: true, enum: ['未启动', '推进中', '已完成'] },
      enumAliases: {
        未开始: '未启动', 未开展: '未启动', 尚未启动: '未启动', 待启动: '未启动', 进行中: '推进中', 正在推进: '推进中', 正在办理: '推进中', 办理中: '推进中', 持续推进: '推进中',
        完成: '已完成', 办结: '已完成', 已办结: '已完成', 已办理: '已完成',
      },
    },
    { name: '进展说明', type: 'string', aliases: ['进展', '进展情况', '工作进展', '办理进展', '说明', '备注'] },
  ],
  primaryKey: ['任务编号'],
  rules: [
    {
      code: 'TASK-001', kind: 'overdue', severity: 'risk', from: { field: '办理时限' }, to: 'today', within: { days: 0 }, missing: 'passes', at: '状态', reached: '已完成',
      where: { field: '状态', notIn: ['已完成'] }, owner: '责任单位',
      message: { zh: '{sheet} {cell}：{owner}的任务最迟应在 {due} 办结，状态仍为“{received}”，已超期 {days} 天。', en: '{sheet} {cell}: a task of {owner} was due by {due} and still stands at “{received}”, {days, plural, one {# day} other {# days}} late.' },
      hint: { zh: '已完成的，更新状态并填写完成日期；未完成的，督促{owner}限期办结，需延期的按程序报批后更正时限。', en: 'If it is done, update its status and enter the day; otherwise press {owner} to finish it, or have the time extended and correct it here.' },
      basis: { zh: '内部管理要求：交办事项按时限办结，有安排有落实', en: 'Internal management rule: what is assigned is finished in time and followed up' },
      problem: {
        title: '工作任务有安排、缺跟踪问效',
        text: '有{count}任务超过办理时限仍未办结',
        ownersText: '涉及{owners}',
        ownersUnit: '个单位',
        measureWord: '项',
        answer: '对超期未办结的任务逐项挂账督办，明确责任人和完成时限，定期通报进度，做到事事有回音、件件有着落',
      },
    },
    {
      code: 'TASK-002', kind: 'requiredWhen', severity: 'error', where: { field: '状态', in: ['已完成'] }, need: [{ field: '完成日期', is: 'present' }], owner: '责任单位',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“完成日期”列，已完成的任务无法核对} other {{owner}的任务已完成，未填完成日期}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 完成日期 (completed on), so finished tasks cannot be checked} other {a task of {owner} is finished but has no day of completion}}.',
      },
      hint: { zh: '补填完成日期；尚未完成的，更正状态。', en: 'Enter the day of completion; if it is not finished, correct its status.' },
      basis: { zh: '内部管理要求：办结事项有据可查', en: 'Internal management rule: what is finished can be checked' },
    },
  ],
  indicators: [
    { id: 'task.areas', label: { zh: '督办大方面', en: 'Areas' }, unit: '个', aliases: ['大方面', '督办任务大方面', '分解为大方面', '工作任务大方面', '方面'], measure: { aggregate: 'distinct', field: '大项' } },
    { id: 'task.items', label: { zh: '督办小项', en: 'Tasks' }, unit: '项', aliases: ['督办事项', '列入督办台账的事项', '督办任务', '任务', '小项', '分解任务', '重点任务', '分解督办任务', '工作任务', '细化任务'], measure: { aggregate: 'count' } },
    {
      id: 'task.responsible', label: { zh: '其中责任事项', en: 'of which responsible' }, unit: '项',
      aliases: ['作为责任单位承担', '责任单位事项', '牵头事项', '牵头负责', '牵头承担', '主责事项'],
      measure: { aggregate: 'count', where: { field: '角色', in: ['责任单位'] } }, partOf: 'task.items',
    },
    {
      id: 'task.supporting', label: { zh: '其中配合事项', en: 'of which supporting' }, unit: '项',
      aliases: ['作为配合单位承担', '配合单位事项', '协办事项', '配合完成'],
      measure: { aggregate: 'count', where: { field: '角色', in: ['配合单位'] } }, partOf: 'task.items',
    },
    {
      id: 'task.done', label: { zh: '已完成', en: 'Finished' }, unit: '项',
      aliases: ['已完成任务', '办结', '完成任务', '办结事项', '已办结', '完成督办任务'],
      measure: { aggregate: 'count', where: { field: '状态', in: ['已完成'] } }, partOf: 'task.items',
    },
    {
      id: 'task.done-rate', label: { zh: '完成率', en: 'Completion rate' }, unit: '%',
      aliases: ['任务完成率', '办结率', '督办完成率', '督办事项办结率', '督办任务完成率'],
      measure: { aggregate: 'rate', part: { aggregate: 'count', where: { field: '状态', in: ['已完成'] } }, whole: { aggregate: 'count' } },
    },
    {
      id: 'task.overdue', label: { zh: '超期未办结', en: 'Overdue' }, unit: '项',
      aliases: ['超期未完成', '逾期未办结', '超期未办结任务', '督办任务超期未办结', '超时未办结', '逾期未完成任务'],
      measure: { aggregate: 'count', where: { flagged: ['TASK-001'] } }, partOf: 'task.items',
      requirement: { label: { zh: '按时限办结', en: 'finished in time' }, atMost: 0 },
    },
  ],
  narrative: [
    {
      title: '坚持跟踪问效，抓实任务督办',
      clauses: [
        {
          text: '分解督办任务{areas}大方面、{items}',
          figures: { areas: 'task.areas', items: 'task.items' }, compare: 'items',
          parts: [
            { text: '其中作为责任单位承担{count}', figures: { count: 'task.responsible' } },
            { text: '作为配合单位承担{count}', figures: { count: 'task.supporting' } },
          ],
        },
        {
          text: '已完成{count}',
          figures: { count: 'task.done' },
          joint: '；',
          parts: [{ text: '完成率{rate}', figures: { rate: 'task.done-rate' } }],
        },
        { text: '超期未办结{count}', figures: { count: 'task.overdue' }, joint: '；' },
      ],
    },
  ],
} as const satisfies Tracker;
