import type { Tracker } from '../model/tracker';
import { internal, nodes } from './words';

/** 监督检查台账: one record a check. */
export const inspection = {
  id: 'inspection',
  name: '监督检查台账',
  label: { zh: '监督检查台账', en: 'Supervisory checks' },
  section: { zh: '监督检查', en: 'Supervisory checks' },
  aliases: ['监督检查情况', '日常监督检查台账', '专项检查台账', '督查检查台账', '督查台账', '明察暗访台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['检查日期', '检查时间', '督查日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '检查类型', type: 'string', aliases: ['类型', '检查类别', '检查形式', '督查类型'],
      constraints: { required: true, enum: ['节点检查', '明察暗访', '专项督查', '安全生产督查', '项目采购督查', '机关作风督查', '值班值守检查'] },
      enumAliases: {
        节日检查: '节点检查', 节假日检查: '节点检查', 重要节点检查: '节点检查', 节点督查: '节点检查', 明查暗访: '明察暗访', 暗访: '明察暗访', 专项检查: '专项督查', 专项监督检查: '专项督查',
        安全生产检查: '安全生产督查', 安全督查: '安全生产督查', 采购督查: '项目采购督查', 项目采购检查: '项目采购督查', 作风督查: '机关作风督查', 机关作风检查: '机关作风督查', 作风检查: '机关作风督查',
        值班检查: '值班值守检查', 值守检查: '值班值守检查', 值班值守督查: '值班值守检查',
      },
    },
    { name: '重要节点', type: 'string', aliases: ['节点', '时间节点'], constraints: { enum: nodes.enum }, enumAliases: nodes.aliases },
    { name: '检查单位', type: 'string', aliases: ['组织单位', '检查部门', '督查单位', '检查组'], constraints: { required: true } },
    { name: '被检查单位', type: 'string', aliases: ['受检单位', '被查单位', '检查对象', '被督查单位', '受检查单位'], constraints: { required: true } },
    { name: '发现问题数', type: 'integer', unit: '个', aliases: ['发现问题', '问题数', '问题个数', '发现问题个数'], constraints: { required: true, minimum: 0 } },
    { name: '已整改数', type: 'integer', unit: '个', aliases: ['已整改', '整改数', '已整改问题数', '整改问题数', '整改个数'], constraints: { required: true, minimum: 0 } },
    { name: '通报批评', type: 'boolean', aliases: ['是否通报', '是否通报批评', '通报'] },
    { name: '受教育人数', type: 'integer', unit: '人', aliases: ['受教育人次', '教育人数', '受警示教育人数'], constraints: { minimum: 0 } },
  ],
  rules: [
    {
      code: 'INSP-001', kind: 'lessOrEqual', severity: 'error', left: '已整改数', right: '发现问题数', owner: '被检查单位',
      message: { zh: '{sheet} {cell}：{owner}已整改 {received} 个，多于发现的 {limit} 个。', en: '{sheet} {cell}: {owner} put {received} problems right, more than the {limit} found.' },
      hint: { zh: '对照检查记录更正；已整改数应不超过 {limit} 个。', en: 'Correct it by the record of the check; it must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'INSP-002', kind: 'holidays', severity: 'risk', field: '日期', node: '重要节点', withinDays: { parameter: 'inspection.holiday-days' },
      message: {
        zh: '{sheet} {cell}：{holiday}（{date}）没有监督检查：前后 {days} 天内没有检查记录，也没有以它为重要节点的检查。',
        en: '{sheet} {cell}: no check for the {holidayEn} ({date}): none within {days} days of it, and none that names it as its holiday.',
      },
      hint: { zh: '已检查而漏记的，补登记并填写重要节点；未检查的，说明原因，下一个节点前安排到位。', en: 'Enter checks that were made, with their 重要节点 (holiday); otherwise note the reason and arrange one before the next holiday.' },
      basis: { zh: '中央八项规定精神：紧盯重要节点开展监督检查；每个法定节日都查为内部管理要求', en: 'The eight-point decision: supervision at holidays; a check at each statutory holiday is an internal management rule' },
      problem: {
        title: '节日期间监督检查存在空档',
        text: '有{count}重要节日前后没有监督检查记录',
        measureWord: '个',
        answer: '列出年度重要节点监督检查计划，节前提醒、节中抽查、节后通报，做到逢节必查',
      },
    },
    {
      code: 'INSP-003', kind: 'agreesWith', severity: 'warning', field: '发现问题数',
      totals: {
        own: { aggregate: 'sum', field: '发现问题数' },
        other: { aggregate: 'count', tracker: 'rectification', where: { field: '来源', in: ['监督检查'] } },
        at: { tracker: 'rectification', field: '来源' },
      },
      message: {
        zh: '{sheet} {cell}：{span}监督检查发现问题 {received} 个，《{bySheet}》中来源为监督检查的问题 {expected} 个，两表不一致。',
        en: '{sheet} {cell}: checks found {received} problems ({spanEn}), but {bySheet} has {expected} that came from checks.',
      },
      hint: { zh: '逐项核对：漏登记的问题补登记，来源或发现问题数有误的更正。', en: 'Compare them one by one: enter the problems that are missing, correct wrong sources or counts.' },
      basis: { zh: '内部管理要求：监督检查发现的问题逐个登记整改', en: 'Internal management rule: each problem that a check finds is entered for rectification' },
    },
  ],
  indicators: [
    { id: 'inspection.count', label: { zh: '监督检查', en: 'Checks' }, unit: '次', aliases: ['开展监督检查', '日常监督检查', '组织监督检查', '各类监督检查', '监督检查活动', '开展检查', '督查检查'], measure: { aggregate: 'count' } },
    {
      id: 'inspection.holiday', label: { zh: '节点检查', en: 'Holiday checks' }, unit: '次',
      aliases: ['重要节点检查', '节日检查', '节前检查', '节假日监督检查', '重要节点监督检查', '节日期间监督检查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['节点检查'] } }, partOf: 'inspection.count',
      requirement: { label: { zh: '法定节日逢节必查', en: 'a check at each statutory holiday' }, rule: 'INSP-002' },
    },
    {
      id: 'inspection.unannounced', label: { zh: '明察暗访', en: 'Open and unannounced visits' }, unit: '次',
      aliases: ['暗访', '明查暗访', '不打招呼检查', '突击检查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['明察暗访'] } }, partOf: 'inspection.count',
    },
    {
      id: 'inspection.special', label: { zh: '专项督查', en: 'Special checks' }, unit: '次',
      aliases: ['专项检查', '专项监督检查', '专项督导'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['专项督查'] } }, partOf: 'inspection.count',
    },
    {
      id: 'inspection.safety', label: { zh: '安全生产督查', en: 'Work safety checks' }, unit: '次',
      aliases: ['安全生产检查', '安全检查', '安全生产监督检查', '安全督查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['安全生产督查'] } }, partOf: 'inspection.count',
    },
    {
      id: 'inspection.procurement', label: { zh: '项目采购督查', en: 'Checks of projects and procurement' }, unit: '次',
      aliases: ['采购督查', '项目采购监督检查', '采购检查', '采购监督', '项目采购检查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['项目采购督查'] } }, partOf: 'inspection.count',
    },
    {
      id: 'inspection.conduct', label: { zh: '机关作风督查', en: 'Checks of office conduct' }, unit: '次',
      aliases: ['作风督查', '作风检查', '机关作风检查', '工作作风督查', '机关作风监督检查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['机关作风督查'] } }, partOf: 'inspection.count',
    },
    {
      id: 'inspection.duty', label: { zh: '值班值守检查', en: 'Duty roster checks' }, unit: '次',
      aliases: ['值班检查', '值守检查', '值班值守督查', '在岗值守检查'],
      measure: { aggregate: 'count', where: { field: '检查类型', in: ['值班值守检查'] } }, partOf: 'inspection.count',
    },
    { id: 'inspection.found', label: { zh: '检查发现问题', en: 'Problems found by checks' }, unit: '个', aliases: ['检查中发现问题', '发现问题', '监督检查发现问题', '查出问题', '发现各类问题'], measure: { aggregate: 'sum', field: '发现问题数' } },
    {
      id: 'inspection.rectified', label: { zh: '检查发现问题已整改', en: 'of which put right' }, unit: '个',
      aliases: ['检查发现问题整改到位', '督促整改问题'],
      measure: { aggregate: 'sum', field: '已整改数' }, partOf: 'inspection.found',
    },
    {
      id: 'inspection.rectified-rate', label: { zh: '检查发现问题整改率', en: 'Share put right' }, unit: '%',
      aliases: ['检查问题整改率', '督查发现问题整改率'],
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'sum', field: '已整改数', where: { field: '发现问题数', empty: false } },
        whole: { aggregate: 'sum', field: '发现问题数', where: { field: '已整改数', empty: false } },
      },
    },
    {
      id: 'inspection.circulated', label: { zh: '通报批评', en: 'Criticised in a circular' }, unit: '次',
      aliases: ['通报', '印发通报', '下发通报', '点名通报', '通报曝光', '发出通报'],
      measure: { aggregate: 'count', where: { field: '通报批评', in: [true] } }, partOf: 'inspection.count',
    },
    { id: 'inspection.educated', label: { zh: '受教育', en: 'People educated' }, unit: '人次', aliases: ['受教育干部职工', '教育干部职工', '受教育人次', '教育党员干部', '受教育党员干部'], measure: { aggregate: 'sum', field: '受教育人数' } },
  ],
  narrative: [
    {
      title: '坚持从严监督，做实监督检查',
      clauses: [
        { text: '开展监督检查{count}', figures: { count: 'inspection.count' }, compare: 'count' },
        { text: '其中重要节点检查{count}', figures: { count: 'inspection.holiday' } },
        { text: '明察暗访{count}', figures: { count: 'inspection.unannounced' } },
        { text: '专项督查{count}', figures: { count: 'inspection.special' } },
        { text: '安全生产督查{count}', figures: { count: 'inspection.safety' } },
        { text: '项目采购督查{count}', figures: { count: 'inspection.procurement' } },
        { text: '机关作风督查{count}', figures: { count: 'inspection.conduct' } },
        { text: '值班值守检查{count}', figures: { count: 'inspection.duty' } },
        {
          text: '检查发现问题{count}',
          figures: { count: 'inspection.found' },
          joint: '。',
          parts: [
            {
              text: '已整改{count}',
              figures: { count: 'inspection.rectified' },
              parts: [{ text: '整改率{rate}', figures: { rate: 'inspection.rectified-rate' } }],
            },
          ],
        },
        { text: '通报批评{count}', figures: { count: 'inspection.circulated' }, joint: '；' },
        { text: '教育干部职工{count}', figures: { count: 'inspection.educated' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'inspection.holiday-days',
      kind: 'number', default: 7, unit: { zh: '天', en: 'days' }, minimum: 0, maximum: 30,
      label: { zh: '法定节日前后视为节点检查的天数', en: 'days around a statutory holiday that count as its time' },
      basis: internal,
    },
  ],
} as const satisfies Tracker;
