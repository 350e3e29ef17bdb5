import type { Tracker } from '../model/tracker';
import { nodes } from './words';

/** 谈话台账: one record a person talked to. */
export const talk = {
  id: 'talk',
  name: '谈话台账',
  label: { zh: '谈话台账', en: 'Talks' },
  section: { zh: '谈心谈话', en: 'Talks' },
  aliases: ['谈话', '谈心谈话台账', '谈话记录台账', '谈话提醒台账', '谈话情况', '廉政谈话台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['谈话日期', '谈话时间', '时间'], constraints: { required: true, past: true } },
    {
      name: '谈话类型', type: 'string', aliases: ['类型', '谈话类别', '谈话形式'],
      constraints: { required: true, enum: ['谈心谈话', '预防提醒谈话', '廉政约谈', '任前谈话', '提醒谈话'] },
      enumAliases: { 谈心: '谈心谈话', 谈心谈话活动: '谈心谈话', 预防性提醒谈话: '预防提醒谈话', 预防提醒: '预防提醒谈话', 约谈: '廉政约谈', 任前廉政谈话: '任前谈话', 提醒: '提醒谈话' },
    },
    { name: '谈话人', type: 'string', aliases: ['主谈人', '谈话领导', '谈话主体'], constraints: { required: true } },
    { name: '谈话对象', type: 'string', holds: 'person', aliases: ['对象', '被谈话人', '谈话对象姓名'], constraints: { required: true } },
    { name: '对象部门', type: 'string', aliases: ['部门', '所在部门', '谈话对象部门'] },
    { name: '对象职务', type: 'string', aliases: ['职务', '谈话对象职务'] },
    { name: '谈话事由', type: 'string', aliases: ['事由', '谈话原因'] },
    {
      name: '重要节点', type: 'string', aliases: ['节点', '时间节点'],
      constraints: { enum: nodes.enum },
      enumAliases: nodes.aliases,
    },
    { name: '谈话记录', type: 'boolean', aliases: ['是否有记录', '有无记录', '有无谈话记录', '谈话记录表'] },
  ],
  foreignKeys: [{ field: '谈话对象', reference: { tracker: 'roster', field: '姓名' } }],
  rules: [
    {
      code: 'TALK-001', kind: 'differs', severity: 'error', fields: ['谈话人', '谈话对象'], owner: '对象部门',
      message: { zh: '{sheet} {cell}：谈话对象与谈话人是同一人（{received}）。', en: '{sheet} {cell}: {received} is both the one who talked and the one talked to.' },
      hint: { zh: '对照谈话记录，更正谈话人或谈话对象。', en: 'Correct one of the two by the record of the talk.' },
      basis: { zh: '内部管理要求：谈话人与谈话对象不得为同一人', en: 'Internal management rule: nobody talks to himself' },
    },
    {
      code: 'TALK-002', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '姓名', where: { field: '在岗', in: [true] } },
      by: { tracker: 'talk', field: '谈话对象', where: { field: '谈话类型', in: ['谈心谈话'] }, inPeriod: true }, owner: '部门',
      message: { zh: '{sheet} {cell}：{received}（{owner}）本期没有谈心谈话记录。', en: '{sheet} {cell}: {received} ({owner}) had no heart-to-heart talk in this period.' },
      hint: { zh: '已谈而漏记的，在《{bySheet}》中补登记；未谈的，尽快安排。', en: 'Enter the talk in {bySheet} if it was held; otherwise arrange it soon.' },
      basis: { zh: '《中国共产党支部工作条例（试行）》关于谈心谈话的规定；在岗人员全覆盖为内部管理要求', en: 'Regulations on the work of Party branches (trial), on heart-to-heart talks; covering all staff in post is an internal management rule' },
      problem: {
        title: '谈心谈话未实现全覆盖',
        text: '有{count}在岗人员尚未开展谈心谈话',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '对照人员名册补谈漏谈，由分管领导逐一开展谈心谈话并做好记录',
      },
    },
    {
      code: 'TALK-003', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '姓名', where: { field: '部门负责人', in: [true] } },
      by: { tracker: 'talk', field: '谈话对象', where: { field: '谈话类型', in: ['预防提醒谈话'] }, inPeriod: true }, owner: '部门',
      message: { zh: '{sheet} {cell}：部门负责人{received}（{owner}）本期没有预防提醒谈话记录。', en: '{sheet} {cell}: department head {received} ({owner}) had no preventive talk in this period.' },
      hint: { zh: '已谈而漏记的，在《{bySheet}》中补登记；未谈的，尽快安排。', en: 'Enter the talk in {bySheet} if it was held; otherwise arrange it soon.' },
      basis: { zh: '《中国共产党党内监督条例》关于提醒谈话的规定；部门负责人全覆盖为内部管理要求', en: 'Regulations on intra-Party supervision, on reminder talks; covering all department heads is an internal management rule' },
      problem: {
        title: '预防提醒谈话存在遗漏',
        text: '有{count}部门负责人未接受预防提醒谈话',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '紧盯部门负责人这一重点，班子成员按分工开展预防提醒谈话，做到一个不漏',
      },
    },
    {
      code: 'TALK-004', kind: 'coverage', severity: 'risk',
      of: { tracker: 'roster', field: '姓名', where: { field: '任职日期', inPeriod: true } },
      by: { tracker: 'talk', field: '谈话对象', where: { field: '谈话类型', in: ['任前谈话'] } }, owner: '部门',
      message: { zh: '{sheet} {cell}：{received}（{owner}）本期任职，没有任前谈话记录。', en: '{sheet} {cell}: {received} ({owner}) took office in this period without a pre-appointment talk.' },
      hint: { zh: '已谈而漏记的，在《{bySheet}》中补登记；未谈的，及时补谈。', en: 'Enter the talk in {bySheet} if it was held; otherwise hold it without delay.' },
      basis: { zh: '《党政领导干部选拔任用工作条例》关于任职谈话的规定；内部管理要求', en: 'Regulations on the selection and appointment of leading cadres, on appointment talks; internal management rule' },
      problem: {
        title: '任前谈话未做到应谈尽谈',
        text: '有{count}新任职人员没有任前谈话记录',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '把任前谈话作为任职的必经程序，谈话记录随任职材料一并归档',
      },
    },
    {
      code: 'TALK-005', kind: 'flag', severity: 'warning', field: '谈话记录', must: true, owner: '谈话人',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“谈话记录”列} other {没有谈话记录（谈话人：{owner}）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 谈话记录 (record kept)} other {no record of the talk is kept (held by {owner})}}.',
      },
      hint: { zh: '补齐谈话记录后填“{expected}”。', en: 'Complete the record, then enter “{expected}”.' },
      basis: { zh: '内部管理要求：谈话应有记录', en: 'Internal management rule: talks are recorded' },
    },
    {
      code: 'TALK-006', kind: 'duplicate', severity: 'error', fields: ['日期', '谈话类型', '谈话人', '谈话对象'], owner: '谈话人',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行重复登记（{what}）。', en: '{sheet} {cell}: entered already in row {firstRow} ({what}).' },
      hint: { zh: '确为同一次谈话的，删去后登记的一行。', en: 'If it is the same talk, delete the later row.' },
      basis: { zh: '内部管理要求：一次谈话登记一行', en: 'Internal management rule: one row a talk' },
    },
  ],
  indicators: [
    {
      id: 'talk.heart', label: { zh: '谈心谈话', en: 'Heart-to-heart talks' }, unit: '人次',
      aliases: ['谈心谈话活动', '谈心', '开展谈心交心', '谈心交心', '与干部职工谈心谈话', '日常谈心谈话'],
      measure: { aggregate: 'count', where: { field: '谈话类型', in: ['谈心谈话'] } },
    },
    {
      id: 'talk.heart-coverage', label: { zh: '谈心谈话覆盖率', en: 'Coverage of heart-to-heart talks' }, unit: '%',
      aliases: ['覆盖率', '谈话覆盖率', '在岗人员谈心谈话覆盖率', '干部职工谈心谈话覆盖率', '谈心谈话覆盖面'],
      measure: {
        aggregate: 'rate',
        part: {
          aggregate: 'count', tracker: 'roster',
          where: {
            all: [
              { field: '在岗', in: [true] },
              { field: '姓名', foundIn: { tracker: 'talk', field: '谈话对象', where: { field: '谈话类型', in: ['谈心谈话'] }, inPeriod: true } },
            ],
          },
        },
        whole: { aggregate: 'count', tracker: 'roster', where: { field: '在岗', in: [true] } },
      },
      requirement: { label: { zh: '在岗人员全覆盖', en: 'everyone in post' }, atLeast: 100 },
    },
    {
      id: 'talk.prevention', label: { zh: '预防提醒谈话', en: 'Preventive talks' }, unit: '人次',
      aliases: ['预防性提醒谈话', '对部门负责人开展预防提醒谈话', '部门负责人预防提醒谈话', '科室负责人预防提醒谈话'],
      measure: { aggregate: 'count', where: { field: '谈话类型', in: ['预防提醒谈话'] } },
    },
    {
      id: 'talk.prevention-coverage', label: { zh: '部门负责人预防提醒谈话覆盖率', en: 'Department heads who had a preventive talk' }, unit: '%',
      aliases: ['覆盖率', '预防提醒谈话覆盖率', '部门负责人覆盖率', '科室负责人覆盖率', '中层干部预防提醒谈话覆盖率'],
      measure: {
        aggregate: 'rate',
        part: {
          aggregate: 'count', tracker: 'roster',
          where: {
            all: [
              { field: '部门负责人', in: [true] },
              { field: '姓名', foundIn: { tracker: 'talk', field: '谈话对象', where: { field: '谈话类型', in: ['预防提醒谈话'] }, inPeriod: true } },
            ],
          },
        },
        whole: { aggregate: 'count', tracker: 'roster', where: { field: '部门负责人', in: [true] } },
      },
      requirement: { label: { zh: '部门负责人全覆盖', en: 'every department head' }, atLeast: 100 },
    },
    {
      id: 'talk.integrity', label: { zh: '廉政约谈', en: 'Integrity talks' }, unit: '人次',
      aliases: ['廉政谈话', '廉洁谈话', '廉政约谈干部', '开展廉政谈话', '廉政提醒约谈', '约谈'],
      measure: { aggregate: 'count', where: { field: '谈话类型', in: ['廉政约谈'] } },
    },
    {
      id: 'talk.pre-appointment', label: { zh: '任前谈话', en: 'Pre-appointment talks' }, unit: '人',
      aliases: ['任前廉政谈话', '任职前谈话', '对新提任干部进行任前谈话', '新任职干部任前廉政谈话', '新提拔干部任前谈话'],
      measure: { aggregate: 'distinct', field: '谈话对象', where: { field: '谈话类型', in: ['任前谈话'] } },
      requirement: { label: { zh: '新任职人员全覆盖', en: 'everyone newly appointed' }, rule: 'TALK-004' },
    },
    {
      id: 'talk.reminder', label: { zh: '提醒谈话', en: 'Reminder talks' }, unit: '人次',
      aliases: ['提醒约谈', '谈话提醒', '日常提醒谈话', '批评教育谈话'],
      measure: { aggregate: 'count', where: { field: '谈话类型', in: ['提醒谈话'] } },
    },
    {
      id: 'talk.leaders', label: { zh: '参与谈话的班子成员', en: 'Leaders who held talks' }, unit: '名',
      aliases: ['班子成员带头谈', '班子成员开展谈话', '领导班子成员带头开展谈心谈话', '班子成员带头谈话', '班子成员参与谈话'],
      measure: { aggregate: 'distinct', field: '谈话人', where: { field: '谈话人', foundIn: { tracker: 'roster', field: '姓名', where: { field: '班子成员', in: [true] } } } },
    },
    {
      id: 'talk.recorded-rate', label: { zh: '有记录率', en: 'Talks with a record' }, unit: '%',
      aliases: ['谈话记录率', '谈话记录留存率', '谈话记录完整率', '谈话有记录率', '记录留存率'],
      measure: { aggregate: 'rate', part: { aggregate: 'count', where: { field: '谈话记录', in: [true] } }, whole: { aggregate: 'count' } },
    },
  ],
  narrative: [
    {
      title: '坚持抓早抓小，做实谈话提醒',
      clauses: [
        { text: '{count}班子成员带头开展谈话', figures: { count: 'talk.leaders' } },
        {
          text: '开展谈心谈话{count}',
          figures: { count: 'talk.heart' }, compare: 'count',
          parts: [{ text: '在岗人员覆盖率{rate}', figures: { rate: 'talk.heart-coverage' } }],
        },
        {
          text: '开展预防提醒谈话{count}',
          figures: { count: 'talk.prevention' }, compare: 'count',
          joint: '；',
          parts: [{ text: '部门负责人覆盖率{rate}', figures: { rate: 'talk.prevention-coverage' } }],
        },
        { text: '廉政约谈{count}', figures: { count: 'talk.integrity' }, joint: '；' },
        { text: '任前谈话{count}', figures: { count: 'talk.pre-appointment' } },
        { text: '提醒谈话{count}', figures: { count: 'talk.reminder' } },
        { text: '谈话记录留存率{rate}', figures: { rate: 'talk.recorded-rate' }, joint: '。' },
      ],
    },
  ],
} as const satisfies Tracker;
