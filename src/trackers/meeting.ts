import type { Tracker } from '../model/tracker';
import { internal, times } from './words';

/** 会议台账: one record a meeting. */
export const meeting = {
  id: 'meeting',
  name: '会议台账',
  label: { zh: '会议台账', en: 'Meetings' },
  section: { zh: '会议决策', en: 'Meetings' },
  aliases: ['会议', '会议记录台账', '会议情况', '会议记录'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['会议日期', '会议时间', '召开日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '会议类型', type: 'string', aliases: ['类型', '会议类别'],
      constraints: { required: true, enum: ['党组会', '党委会', '局长办公会', '常务会', '民主生活会', '组织生活会', '工作推进会', '专题汇报会', '述职会'] },
      enumAliases: {
        党组会议: '党组会', 局党组会: '党组会', 局党组会议: '党组会', 党委会议: '党委会', 局长办公会议: '局长办公会', 办公会: '局长办公会',
        常务会议: '常务会', 专题民主生活会: '民主生活会', 专题组织生活会: '组织生活会', 推进会: '工作推进会', 专题汇报会议: '专题汇报会', 汇报会: '专题汇报会', 述职评议会: '述职会', 述职大会: '述职会',
      },
    },
    { name: '组织单位', type: 'string', aliases: ['组织部门', '召开单位', '主办单位'] },
    { name: '议题', type: 'string', aliases: ['会议议题', '主要议题', '主题'], constraints: { required: true } },
    { name: '决策事项数', type: 'integer', unit: '项', aliases: ['决策事项', '研究事项数', '议定事项数'], constraints: { required: true, minimum: 0 } },
    { name: '其中三重一大', type: 'integer', unit: '项', aliases: ['三重一大', '三重一大事项', '三重一大事项数', '其中三重一大事项'], constraints: { minimum: 0 } },
    { name: '主要负责人末位表态', type: 'boolean', aliases: ['末位表态', '一把手末位表态', '是否末位表态'] },
    { name: '纪检列席', type: 'boolean', aliases: ['纪检组列席', '纪检监察列席', '是否纪检列席'] },
    { name: '记录人', type: 'string', aliases: ['记录员'] },
    { name: '纪要文号', type: 'string', aliases: ['会议纪要文号', '纪要编号', '会议纪要'] },
  ],
  rules: [
    {
      code: 'MEET-001', kind: 'lessOrEqual', severity: 'error', left: '其中三重一大', right: '决策事项数', owner: '组织单位',
      message: { zh: '{sheet} {cell}：“三重一大”事项 {received} 项，多于决策事项 {limit} 项。', en: '{sheet} {cell}: {received} major matters, more than the {limit} decisions in all.' },
      hint: { zh: '对照会议纪要更正；“三重一大”事项应不超过 {limit} 项。', en: 'Correct it by the minutes; major matters must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'MEET-002', kind: 'requiredWhen', severity: 'risk', where: { field: '其中三重一大', atLeast: 0, exclusive: true },
      need: [{ field: '主要负责人末位表态', is: true }, { field: '纪检列席', is: true }], owner: '组织单位',
      message: {
        zh: '{sheet} {cell}：会议研究“三重一大”事项，{column, select, missing {表中没有“{field}”列} other {“{field}”{found, select, missing {未填} other {为“{received}”}}，应为“{expected}”}}。',
        en: '{sheet} {cell}: the meeting decided on major matters, but {column, select, missing {the sheet has no column {field}} other {{field} is {found, select, missing {empty} other {“{received}”}}, not “{expected}”}}.',
      },
      hint: { zh: '对照会议记录核实：漏填的补填；确未落实的，说明原因并在今后会议中执行。', en: 'Check the minutes: fill in what was left out; where it was not done, note why and keep to it from now on.' },
      basis: { zh: '“三重一大”集体决策制度；主要负责人末位表态、纪检列席为内部管理要求', en: 'Collective decision on major matters; the head speaking last and discipline staff attending are internal management rules' },
      problem: {
        title: '“三重一大”决策程序执行不够规范',
        text: '研究“三重一大”事项的会议中，{count}未落实主要负责人末位表态或者纪检人员列席要求',
        ownersText: '涉及{owners}',
        ownersUnit: '个单位',
        measureWord: '次',
        answer: '严格执行“三重一大”事项集体决策制度，落实主要负责人末位表态和纪检人员列席要求，会议记录如实载明',
      },
    },
    {
      code: 'MEET-003', kind: 'frequency', severity: 'risk', field: '日期', every: 'month', atLeast: { parameter: 'meeting.party-group-per-month' },
      where: { field: '会议类型', in: ['党组会', '党委会'] },
      message: { zh: '{sheet} {cell}：{span}党组会、党委会 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} Party group or committee meetings ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已召开而漏记的，补登记；未召开的，说明原因。', en: 'Enter meetings that were held and not recorded; otherwise note the reason.' },
      basis: { zh: '《中国共产党党组工作条例》', en: 'Regulations on the work of Party groups' },
      problem: {
        title: '党组（党委）会议召开不够及时',
        text: '有{count}未召开党组会或者党委会',
        measureWord: '个月',
        answer: '严格执行议事规则，按月召开党组（党委）会议，重要事项及时提交集体研究',
      },
    },
    {
      code: 'MEET-004', kind: 'frequency', severity: 'risk', field: '日期', every: 'quarter', atLeast: { parameter: 'meeting.topic-report-per-quarter' },
      where: { field: '会议类型', in: ['专题汇报会'] },
      message: { zh: '{sheet} {cell}：{span}专题汇报会 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} topic report meetings ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已召开而漏记的，补登记；未召开的，尽快安排。', en: 'Enter meetings that were held and not recorded; otherwise arrange one soon.' },
      basis: { zh: '内部管理要求', en: 'Internal management rule' },
      problem: {
        title: '专题汇报制度落实不够到位',
        text: '有{count}未召开专题汇报会',
        measureWord: '个季度',
        answer: '按季度听取党风廉政建设专题汇报，做到有汇报、有研究、有督办',
      },
    },
    {
      code: 'MEET-005', kind: 'frequency', severity: 'risk', field: '日期', every: 'half-year', atLeast: { parameter: 'meeting.progress-per-half-year' },
      where: { field: '会议类型', in: ['工作推进会'] },
      message: { zh: '{sheet} {cell}：{span}工作推进会 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} progress meetings ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已召开而漏记的，补登记；未召开的，尽快安排。', en: 'Enter meetings that were held and not recorded; otherwise arrange one soon.' },
      basis: { zh: '内部管理要求', en: 'Internal management rule' },
      problem: {
        title: '党风廉政建设工作推进力度不足',
        text: '有{count}未召开工作推进会',
        measureWord: '个半年度',
        answer: '每半年召开一次党风廉政建设工作推进会，盘点任务进度，压紧压实责任',
      },
    },
    {
      code: 'MEET-006', kind: 'frequency', severity: 'risk', field: '日期', every: 'year', atLeast: { parameter: 'meeting.yearly' },
      each: { field: '会议类型', values: ['民主生活会', '述职会'] },
      message: { zh: '{sheet} {cell}：{span}{kind} {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} meetings of the kind {kind} ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已召开而漏记的，补登记；未召开的，说明原因。', en: 'Enter meetings that were held and not recorded; otherwise note the reason.' },
      basis: { zh: '《县以上党和国家机关党员领导干部民主生活会若干规定》；述职会按内部管理要求', en: 'Provisions on democratic-life meetings of leading Party members; work-review meetings: internal management rule' },
      problem: {
        title: '民主生活会、述职会未按年度召开',
        text: '应召开而未召开的会议有{count}',
        measureWord: '类',
        answer: '把民主生活会、述职会列入年度计划，明确时间和责任人，按期召开',
      },
    },
    {
      code: 'MEET-007', kind: 'duplicate', severity: 'error', fields: ['日期', '会议类型', '议题'], owner: '组织单位',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行重复登记（{what}）。', en: '{sheet} {cell}: entered already in row {firstRow} ({what}).' },
      hint: { zh: '确为同一次会议的，合并为一行；不是的，写清议题以示区别。', en: 'If it is the same meeting, make it one row; if not, tell the two apart in the agenda.' },
      basis: { zh: '内部管理要求：一次会议登记一行', en: 'Internal management rule: one row a meeting' },
    },
  ],
  indicators: [
    {
      id: 'meeting.party-group', label: { zh: '党组会', en: 'Party group meetings' }, unit: '次',
      aliases: ['党组会议', '召开局党组会', '局党组会议', '党组专题会议'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['党组会'] } },
      requirement: { label: { zh: '党组会、党委会按月召开', en: 'Party group or committee meets every month' }, rule: 'MEET-003' },
    },
    {
      id: 'meeting.party-group-decisions', label: { zh: '党组会决策事项', en: 'Decisions of the Party group' }, unit: '项',
      aliases: ['党组会研究事项', '党组会研究决定事项', '党组会议研究议题', '研究决策事项', '研究事项', '审议事项', '研究议题', '审议议题', '决策事项', '议定事项'],
      measure: { aggregate: 'sum', field: '决策事项数', where: { field: '会议类型', in: ['党组会'] } },
    },
    {
      id: 'meeting.party-committee', label: { zh: '党委会', en: 'Party committee meetings' }, unit: '次',
      aliases: ['党委会议', '召开党委会议', '局党委会'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['党委会'] } },
    },
    {
      id: 'meeting.director-office', label: { zh: '局长办公会', en: 'Director’s office meetings' }, unit: '次',
      aliases: ['局长办公会议', '召开局长办公会议', '局务会', '行政办公会'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['局长办公会'] } },
    },
    {
      id: 'meeting.director-office-decisions', label: { zh: '局长办公会决策事项', en: 'Decisions of the director’s office' }, unit: '项',
      aliases: ['局长办公会研究事项', '局长办公会研究决定事项', '研究决策事项', '研究事项', '审议事项', '研究议题', '审议议题', '决策事项', '议定事项'],
      measure: { aggregate: 'sum', field: '决策事项数', where: { field: '会议类型', in: ['局长办公会'] } },
    },
    {
      id: 'meeting.standing', label: { zh: '常务会', en: 'Standing meetings' }, unit: '次',
      aliases: ['常务会议', '召开常务会议'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['常务会'] } },
    },
    {
      id: 'meeting.three-major', label: { zh: '三重一大', en: 'Major matters' }, unit: '项',
      aliases: ['三重一大事项', '研究三重一大事项', '集体决策三重一大事项', '三重一大议题', '重大事项集体决策'],
      measure: { aggregate: 'sum', field: '其中三重一大' },
      requirement: { label: { zh: '末位表态、纪检列席', en: 'head speaks last, discipline staff attend' }, rule: 'MEET-002' },
    },
    {
      id: 'meeting.discipline-present', label: { zh: '纪检列席', en: 'Discipline staff attended' }, unit: '次',
      aliases: ['纪检人员列席', '纪检监察组列席', '派驻纪检组列席会议', '纪检组长列席会议', '纪检监察机构列席会议', '纪委列席会议', '派驻纪检监察组列席'],
      measure: { aggregate: 'count', where: { field: '纪检列席', in: [true] } },
    },
    {
      id: 'meeting.discipline-present-rate', label: { zh: '列席率', en: 'Attendance of discipline staff' }, unit: '%',
      aliases: ['纪检列席率', '纪检人员列席率', '决策会议列席率', '三重一大会议列席率'],
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'count', where: { all: [{ field: '会议类型', in: ['党组会', '党委会', '局长办公会', '常务会'] }, { field: '纪检列席', in: [true] }] } },
        whole: { aggregate: 'count', where: { field: '会议类型', in: ['党组会', '党委会', '局长办公会', '常务会'] } },
      },
    },
    {
      id: 'meeting.democratic-life', label: { zh: '民主生活会', en: 'Democratic-life meetings' }, unit: '次',
      aliases: ['召开民主生活会', '专题民主生活会', '党员领导干部民主生活会'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['民主生活会'] } },
      requirement: { label: { zh: '民主生活会、述职会按年召开', en: 'democratic-life and work-review meetings held every year' }, rule: 'MEET-006' },
    },
    {
      id: 'meeting.organisation-life', label: { zh: '组织生活会', en: 'Organisation-life meetings' }, unit: '次',
      aliases: ['召开组织生活会', '专题组织生活会', '支部组织生活会'],
      measure: { aggregate: 'count', where: { field: '会议类型', in: ['组织生活会'] } },
    },
  ],
  narrative: [
    {
      title: '坚持民主集中，规范议事决策',
      clauses: [
        {
          text: '召开党组会{count}',
          figures: { count: 'meeting.party-group' }, compare: 'count',
          parts: [{ text: '研究决定事项{count}', figures: { count: 'meeting.party-group-decisions' } }],
        },
        { text: '召开党委会{count}', figures: { count: 'meeting.party-committee' }, joint: '；' },
        {
          text: '召开局长办公会{count}',
          figures: { count: 'meeting.director-office' },
          joint: '；',
          parts: [{ text: '研究决定事项{count}', figures: { count: 'meeting.director-office-decisions' } }],
        },
        { text: '召开常务会{count}', figures: { count: 'meeting.standing' }, joint: '；' },
        { text: '集体研究“三重一大”事项{count}', figures: { count: 'meeting.three-major' }, compare: 'count', joint: '。' },
        {
          text: '纪检人员列席会议{count}',
          figures: { count: 'meeting.discipline-present' },
          parts: [{ text: '决策会议列席率{rate}', figures: { rate: 'meeting.discipline-present-rate' } }],
        },
        { text: '召开民主生活会{count}', figures: { count: 'meeting.democratic-life' }, joint: '。' },
        { text: '召开组织生活会{count}', figures: { count: 'meeting.organisation-life' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'meeting.party-group-per-month',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 10,
      label: { zh: '党组会、党委会每月最少次数', en: 'fewest Party group or committee meetings a month' },
      basis: { zh: '《中国共产党党组工作条例》：党组会议一般每月召开1次', en: 'Regulations on the work of Party groups: as a rule one meeting a month' },
    },
    {
      id: 'meeting.topic-report-per-quarter',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '专题汇报会每季度最少次数', en: 'fewest topic report meetings a quarter' },
      basis: internal,
    },
    {
      id: 'meeting.progress-per-half-year',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 24,
      label: { zh: '工作推进会每半年最少次数', en: 'fewest progress meetings a half-year' },
      basis: internal,
    },
    {
      id: 'meeting.yearly',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '民主生活会、述职会每年最少次数', en: 'fewest democratic-life and work-review meetings a year' },
      basis: { zh: '《县以上党和国家机关党员领导干部民主生活会若干规定》：民主生活会每年召开1次；述职会按内部管理要求', en: 'Provisions on democratic-life meetings of leading Party members at county level and above: once a year; work-review meetings: internal management rule' },
    },
  ],
} as const satisfies Tracker;
