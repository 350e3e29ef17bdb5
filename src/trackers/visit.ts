import type { Tracker } from '../model/tracker';

/** 走访台账: one record a visit. */
export const visit = {
  id: 'visit',
  name: '走访台账',
  label: { zh: '走访台账', en: 'Visits' },
  section: { zh: '走访调研', en: 'Visits' },
  aliases: ['大走访台账', '走访调研台账', '走访活动台账', '走访情况', '联系服务群众台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['走访日期', '走访时间', '时间'], constraints: { required: true, past: true } },
    { name: '带队领导', type: 'string', aliases: ['带队人', '走访领导', '牵头领导', '带队负责人'], constraints: { required: true } },
    {
      name: '走访对象类型', type: 'string', aliases: ['对象类型', '走访对象类别', '对象类别', '走访类型'],
      constraints: { required: true, enum: ['行政村', '农户', '学校', '企业', '单位'] },
      enumAliases: { 村: '行政村', 村委会: '行政村', 村居: '行政村', 村民: '农户', 群众: '农户', 住户: '农户', 公司: '企业', 机关单位: '单位', 机关: '单位', 事业单位: '单位', 林场: '单位' },
    },
    { name: '对象名称', type: 'string', holds: 'person-or-unit', aliases: ['走访对象', '走访对象名称', '走访单位'], constraints: { required: true } },
    { name: '帮扶村', type: 'boolean', aliases: ['是否帮扶村', '是否为帮扶村'] },
    { name: '数量', type: 'integer', aliases: ['走访数量', '对象数量', '走访户数'], constraints: { required: true, minimum: 1 } },
    { name: '参加人次', type: 'integer', unit: '人次', aliases: ['走访人次', '参加人数', '走访人数'], constraints: { required: true, minimum: 1 } },
    { name: '收集意见数', type: 'integer', unit: '个', aliases: ['收集意见', '意见数', '收集意见建议数', '意见建议数'], constraints: { minimum: 0 } },
    { name: '涉及本单位意见数', type: 'integer', unit: '个', aliases: ['涉及本单位', '本单位意见数', '涉及本局意见数', '其中涉及本单位'], constraints: { minimum: 0 } },
    { name: '已分解数', type: 'integer', unit: '个', aliases: ['已分解', '已分解意见数', '分解数', '已分解落实数'], constraints: { minimum: 0 } },
  ],
  rules: [
    {
      code: 'VISIT-001', kind: 'lessOrEqual', severity: 'error', left: '涉及本单位意见数', right: '收集意见数', owner: '带队领导',
      message: { zh: '{sheet} {cell}：涉及本单位的意见 {received} 个，多于收集的意见 {limit} 个。', en: '{sheet} {cell}: {received} opinions for the bureau, more than the {limit} collected.' },
      hint: { zh: '对照走访记录更正；涉及本单位的意见应不超过 {limit} 个。', en: 'Correct it by the notes of the visit; it must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'VISIT-002', kind: 'ratio', severity: 'risk', part: '已分解数', whole: '涉及本单位意见数', atLeast: 100, owner: '带队领导',
      message: { zh: '{sheet} {cell}：涉及本单位的意见 {whole} 个，已分解 {received} 个，没有全部分解落实（带队领导：{owner}）。', en: '{sheet} {cell}: {received} of {whole} opinions for the bureau were assigned (visit led by {owner}).' },
      hint: { zh: '已分解而漏记的，更正已分解数；未分解的，逐个明确责任部门和时限。', en: 'Correct the number if they were assigned; otherwise give each opinion a department and a date.' },
      basis: { zh: '内部管理要求：群众意见逐个分解、件件有回音', en: 'Internal management rule: every opinion is assigned and answered' },
      problem: {
        title: '走访收集的意见分解落实不到位',
        text: '有{count}走访涉及本单位的意见没有全部分解',
        ownersText: '带队领导为{owners}',
        ownersUnit: '人',
        measureWord: '次',
        answer: '对涉及本单位的意见逐个分解到责任部门，限时办理、限时反馈',
      },
    },
    {
      code: 'VISIT-003', kind: 'lessOrEqual', severity: 'error', left: '已分解数', right: '涉及本单位意见数', owner: '带队领导',
      message: { zh: '{sheet} {cell}：已分解 {received} 个，多于涉及本单位的意见 {limit} 个。', en: '{sheet} {cell}: {received} opinions assigned, more than the {limit} for the bureau.' },
      hint: { zh: '对照走访记录更正；已分解数应不超过 {limit} 个。', en: 'Correct it by the notes of the visit; it must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'VISIT-004', kind: 'requiredWhen', severity: 'risk', where: { field: '涉及本单位意见数', atLeast: 1 }, need: [{ field: '已分解数', is: 'present' }], owner: '带队领导',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法说明意见是否分解} other {有涉及本单位的意见，未填{field}（带队领导：{owner}）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field} (assigned), so nothing shows what became of the opinions} other {there are opinions for the bureau, but {field} (assigned) is empty (visit led by {owner})}}.',
      },
      hint: { zh: '逐个分解到责任部门后填写已分解数。', en: 'Give each opinion a department, then enter how many were assigned.' },
      basis: { zh: '内部管理要求：群众意见逐个分解、件件有回音', en: 'Internal management rule: every opinion is assigned and answered' },
      problem: {
        title: '走访意见办理情况不明',
        text: '有{count}走访涉及本单位的意见未登记分解情况',
        ownersText: '带队领导为{owners}',
        ownersUnit: '人',
        measureWord: '次',
        answer: '健全走访意见收集、分解、办理、反馈台账，办理情况及时登记',
      },
    },
    {
      code: 'VISIT-005', kind: 'flag', severity: 'error', field: '帮扶村', mustNot: true, where: { field: '走访对象类型', notIn: ['行政村'] }, owner: '带队领导',
      message: { zh: '{sheet} {cell}：走访对象不是行政村，帮扶村填为“{received}”。', en: '{sheet} {cell}: what was visited is no village, yet 帮扶村 (supported village) is “{received}”.' },
      hint: { zh: '只有行政村填帮扶村；更正走访对象类型，或清空帮扶村。', en: 'Only villages are supported villages: correct the kind, or clear this cell.' },
      basis: { zh: '内部管理要求：帮扶村只登记在行政村', en: 'Internal management rule: only villages are entered as supported villages' },
    },
    {
      code: 'VISIT-006', kind: 'agreesWith', severity: 'warning', field: '涉及本单位意见数',
      totals: {
        own: { aggregate: 'sum', field: '涉及本单位意见数' },
        other: { aggregate: 'count', tracker: 'rectification', where: { field: '来源', in: ['大走访'] } },
        at: { tracker: 'rectification', field: '来源' },
      },
      message: {
        zh: '{sheet} {cell}：{span}走访收集涉及本单位的意见 {received} 个，《{bySheet}》中来源为大走访的问题 {expected} 个，两表不一致。',
        en: '{sheet} {cell}: visits collected {received} opinions for the bureau ({spanEn}), but {bySheet} has {expected} that came from visits.',
      },
      hint: { zh: '逐项核对：漏登记的意见补登记，来源或意见数有误的更正。', en: 'Compare them one by one: enter the opinions that are missing, correct wrong sources or counts.' },
      basis: { zh: '内部管理要求：走访收集的涉及本单位的意见逐个登记整改', en: 'Internal management rule: each opinion for the bureau is entered for rectification' },
    },
  ],
  indicators: [
    { id: 'visit.attendances', label: { zh: '走访人次', en: 'Visitors sent out' }, unit: '人次', aliases: ['走访群众', '走访', '参加走访', '参与走访', '走访干部职工', '参与走访干部', '出动干部', '干部职工深入基层', '深入基层走访', '组织干部走访', '干部职工参与大走访'], measure: { aggregate: 'sum', field: '参加人次' } },
    { id: 'visit.leaders', label: { zh: '带队领导', en: 'Leaders who led visits' }, unit: '名', aliases: ['领导带队走访', '班子成员带队走访', '领导干部带队', '带队走访领导', '班子成员带队', '领导班子成员带队走访'], measure: { aggregate: 'distinct', field: '带队领导' } },
    {
      id: 'visit.villages', label: { zh: '走访行政村', en: 'Villages visited' }, unit: '个',
      aliases: ['走访村', '走进…村', '走访…村', '深入…村', '走访村庄', '走访村委会', '深入行政村', '行政村'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '走访对象类型', in: ['行政村'] } },
    },
    {
      id: 'visit.supported-villages', label: { zh: '其中帮扶村', en: 'of which supported villages' }, unit: '个',
      aliases: ['挂包帮扶村', '帮扶联系…村', '定点帮扶…村', '挂联帮扶村', '走访帮扶村', '挂钩帮扶村'],
      measure: { aggregate: 'sum', field: '数量', where: { all: [{ field: '走访对象类型', in: ['行政村'] }, { field: '帮扶村', in: [true] }] } },
      partOf: 'visit.villages',
    },
    {
      id: 'visit.households', label: { zh: '走访农户', en: 'Households visited' }, unit: '户',
      aliases: ['走访', '农户', '走访农户群众', '走访…户', '入户走访', '走访林农', '走访贫困户'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '走访对象类型', in: ['农户'] } },
    },
    {
      id: 'visit.schools', label: { zh: '走访学校', en: 'Schools visited' }, unit: '所',
      aliases: ['学校', '走进学校', '走进…所学校'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '走访对象类型', in: ['学校'] } },
    },
    {
      id: 'visit.companies', label: { zh: '走访企业', en: 'Companies visited' }, unit: '家',
      aliases: ['企业', '走访林业企业', '走访涉林企业', '走进企业', '走进…家企业', '走访经营主体'],
      measure: { aggregate: 'sum', field: '数量', where: { field: '走访对象类型', in: ['企业'] } },
    },
    { id: 'visit.opinions', label: { zh: '收集意见', en: 'Opinions collected' }, unit: '个', aliases: ['收集意见建议', '征求意见建议', '听取意见', '听取意见建议', '收集群众意见', '征集意见', '收集问题建议', '征求意见', '收集到意见建议', '收到群众意见', '群众反映意见', '梳理意见建议', '收到意见建议'], measure: { aggregate: 'sum', field: '收集意见数' } },
    {
      id: 'visit.own-opinions', label: { zh: '其中涉及本单位', en: 'of which for the bureau' }, unit: '个',
      aliases: ['涉及本单位意见', '涉及本单位的意见建议', '涉及我局', '属于本单位职责', '属于林业部门职责', '涉及林业部门'],
      measure: { aggregate: 'sum', field: '涉及本单位意见数' }, partOf: 'visit.opinions',
    },
    {
      id: 'visit.assigned-opinions', label: { zh: '涉及本单位意见已分解', en: 'Opinions for the bureau that were assigned' }, unit: '个',
      aliases: ['已分解落实', '已分解', '分解到责任科室', '已分解到责任部门', '分解落实'],
      measure: { aggregate: 'sum', field: '已分解数' }, partOf: 'visit.own-opinions',
      requirement: { label: { zh: '涉及本单位的意见全部分解', en: 'every opinion for the bureau' }, rule: 'VISIT-002' },
    },
    {
      id: 'visit.passed-opinions', label: { zh: '其中移交有关单位', en: 'of which passed on' }, unit: '个',
      aliases: ['移交相关部门', '移交意见', '转交有关部门', '转交相关单位', '移交其他单位', '转办'],
      measure: { aggregate: 'sum', field: '收集意见数', minus: '涉及本单位意见数' }, partOf: 'visit.opinions',
    },
  ],
  narrative: [
    {
      title: '坚持问需于民，深入走访调研',
      clauses: [
        { text: '{count}领导带队走访', figures: { count: 'visit.leaders' } },
        { text: '参加走访{count}', figures: { count: 'visit.attendances' }, compare: 'count' },
        {
          text: '走访行政村{count}',
          figures: { count: 'visit.villages' },
          parts: [{ text: '其中帮扶村{count}', figures: { count: 'visit.supported-villages' } }],
        },
        { text: '走访农户{count}', figures: { count: 'visit.households' } },
        { text: '走访学校{count}', figures: { count: 'visit.schools' } },
        { text: '走访企业{count}', figures: { count: 'visit.companies' } },
        {
          text: '收集意见{count}',
          figures: { count: 'visit.opinions' },
          joint: '。',
          parts: [
            {
              text: '其中涉及本单位{count}',
              figures: { count: 'visit.own-opinions' },
              parts: [{ text: '已分解落实{count}', figures: { count: 'visit.assigned-opinions' } }],
            },
            { text: '移交有关单位{count}', figures: { count: 'visit.passed-opinions' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Tracker;
