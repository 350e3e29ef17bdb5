import type { Tracker } from '../model/tracker';
import { internal, times } from './words';

/** 学习台账: one record a study session. */
export const study = {
  id: 'study',
  name: '学习台账',
  label: { zh: '学习台账', en: 'Study sessions' },
  section: { zh: '学习教育', en: 'Study' },
  aliases: ['学习', '理论学习台账', '政治学习台账', '学习教育台账', '学习记录', '学习情况'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['学习日期', '学习时间', '时间'], constraints: { required: true, past: true } },
    {
      name: '学习类型', type: 'string', aliases: ['类型', '学习形式', '学习类别'],
      constraints: {
        required: true,
        enum: ['党组会议学习', '中心组学习', '机关职工例会', '支部集中学习', '会前学法', '党课', '主题党日', '警示教育', '读书班', '业务培训'],
      },
      enumAliases: {
        党组会学习: '党组会议学习', 党组学习: '党组会议学习',
        理论学习中心组学习: '中心组学习', 理论中心组学习: '中心组学习', 党组中心组学习: '中心组学习', 党组理论学习中心组学习: '中心组学习', 党委理论学习中心组学习: '中心组学习',
        职工例会: '机关职工例会', 机关例会: '机关职工例会', 例会: '机关职工例会',
        支部学习: '支部集中学习', 党支部学习: '支部集中学习', 党支部集中学习: '支部集中学习',
        会前学法活动: '会前学法', 上党课: '党课', 专题党课: '党课', 主题党日活动: '主题党日', 警示教育会: '警示教育', 警示教育大会: '警示教育', 专题读书班: '读书班', 培训: '业务培训',
      },
    },
    { name: '组织单位', type: 'string', aliases: ['组织部门', '组织者', '主办单位', '学习单位'], constraints: { required: true } },
    { name: '学习主题', type: 'string', aliases: ['主题', '学习内容', '内容', '学习议题'], constraints: { required: true } },
    { name: '第一议题', type: 'boolean', aliases: ['是否第一议题', '列为第一议题'] },
    { name: '集中研讨', type: 'boolean', aliases: ['是否集中研讨', '是否研讨', '研讨', '专题研讨'] },
    { name: '研讨材料', type: 'integer', unit: '篇', aliases: ['研讨材料数', '研讨材料篇数', '研讨发言材料'], constraints: { minimum: 0 } },
    { name: '学习法规', type: 'integer', unit: '部', aliases: ['学习法规数', '学习法规部数', '法规部数'], constraints: { minimum: 0 } },
    { name: '应到人数', type: 'integer', unit: '人', aliases: ['应到', '应参加人数', '应参学人数'], constraints: { minimum: 1 } },
    { name: '实到人数', type: 'integer', unit: '人', aliases: ['实到', '实际参加人数', '参学人数', '参加人数'], constraints: { minimum: 0 } },
    { name: '主持人', type: 'string', aliases: ['主持者'] },
    { name: '记录人', type: 'string', aliases: ['记录员'] },
    { name: '佐证材料', type: 'string', aliases: ['佐证', '印证材料'] },
  ],
  foreignKeys: [
    { field: '组织单位', reference: { tracker: 'branch', field: '党组织名称' }, when: { field: '学习类型', in: ['支部集中学习'] } },
  ],
  rules: [
    {
      code: 'STUDY-001', kind: 'lessOrEqual', severity: 'error', left: '实到人数', right: '应到人数', owner: '组织单位',
      message: { zh: '{sheet} {cell}：实到 {received} 人，多于应到 {limit} 人。', en: '{sheet} {cell}: {received} attended, but only {limit} were due.' },
      hint: { zh: '对照签到表，更正实到或应到人数；实到人数应不超过 {limit} 人。', en: 'Compare with the attendance list and correct either number; attendance must be {limit} at most.' },
      basis: { zh: '内部管理要求：台账数字应前后一致', en: 'Internal management rule: figures in a sheet agree with each other' },
    },
    {
      code: 'STUDY-002', kind: 'duplicate', severity: 'error', fields: ['日期', '学习类型', '组织单位', '学习主题'], owner: '组织单位',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行重复登记（{what}）。', en: '{sheet} {cell}: entered already in row {firstRow} ({what}).' },
      hint: { zh: '确为同一次学习的，删去后登记的一行；不是的，补充学习主题以示区别。', en: 'If it is the same session, delete the later row; if not, tell the two apart in the topic.' },
      basis: { zh: '内部管理要求：一次学习登记一行', en: 'Internal management rule: one row a session' },
    },
    {
      code: 'STUDY-003', kind: 'frequency', severity: 'risk', field: '日期', every: 'quarter', atLeast: { parameter: 'study.center-group-per-quarter' },
      where: { field: '学习类型', in: ['中心组学习'] },
      message: { zh: '{sheet} {cell}：{span}中心组学习 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} centre-group sessions ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已开展而漏记的，补登记；未开展的，尽快补学并说明原因。', en: 'Enter sessions that were held and not recorded; otherwise hold one soon and note the reason.' },
      basis: { zh: '《中国共产党党委（党组）理论学习中心组学习规则》', en: 'Rules for centre-group study of Party committees (Party groups)' },
      problem: {
        title: '理论学习中心组学习不够经常',
        text: '有{count}未按要求开展集中学习',
        measureWord: '个季度',
        answer: '制定理论学习中心组年度学习计划，按季度落实集中学习研讨，缺课的及时补上',
      },
    },
    {
      code: 'STUDY-004', kind: 'frequency', severity: 'risk', field: '日期', every: 'month', atLeast: { parameter: 'study.branch-per-month' },
      where: { field: '学习类型', in: ['支部集中学习'] }, per: { field: '组织单位', tracker: 'branch', match: '党组织名称' },
      message: { zh: '{sheet} {cell}：{group}{span}集中学习 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {group} held {received} study sessions ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '请该支部核对：漏记的补登记，未开展的补学。', en: 'Ask the branch: enter what was not recorded, make up what was not held.' },
      basis: { zh: '《中国共产党支部工作条例（试行）》', en: 'Regulations on the work of Party branches (trial)' },
      problem: {
        title: '支部集中学习制度执行不严',
        text: '支部集中学习未按月开展的情况有{count}',
        ownersText: '涉及{owners}',
        ownersUnit: '个党组织',
        measureWord: '个月次',
        answer: '督促各党支部按月开展集中学习并及时登记，机关党委定期抽查通报',
      },
    },
    {
      code: 'STUDY-005', kind: 'weekday', severity: 'warning', field: '日期', weekday: { parameter: 'study.staff-meeting-weekday' },
      where: { field: '学习类型', in: ['机关职工例会'] }, owner: '组织单位',
      message: { zh: '{sheet} {cell}：机关职工例会登记在 {received}（{weekday}），应在{due}。', en: '{sheet} {cell}: the staff meeting is entered on {received}, a {weekdayEn}; it is held on {dueEn}s.' },
      hint: { zh: '核对会议记录，日期有误的更正；确属调整的，在主题中注明。', en: 'Check the minutes and correct the date; if the meeting was moved, say so in the topic.' },
      basis: { zh: '内部管理要求：机关职工例会制度', en: 'Internal management rule: staff meetings' },
    },
    {
      code: 'STUDY-006', kind: 'required', severity: 'warning', field: '佐证材料', owner: '组织单位',
      message: { zh: '{sheet} {cell}：{column, select, missing {表中没有“佐证材料”列} other {未登记佐证材料}}。', en: '{sheet} {cell}: {column, select, missing {the sheet has no column 佐证材料 (supporting material)} other {no supporting material is entered}}.' },
      hint: { zh: '填写留存的材料，如通知、签到表、记录、照片。', en: 'Name what is kept: notice, attendance list, minutes, photographs.' },
      basis: { zh: '内部管理要求：学习活动留存佐证材料', en: 'Internal management rule: supporting material is kept' },
    },
    {
      code: 'STUDY-007', kind: 'ratio', severity: 'warning', part: '实到人数', whole: '应到人数', atLeast: { parameter: 'study.attendance-percent' }, owner: '组织单位',
      message: { zh: '{sheet} {cell}：应到 {whole} 人，实到 {received} 人，到会率 {percent}%，低于 {least}%。', en: '{sheet} {cell}: {received} of {whole} attended, {percent}%, below {least}%.' },
      hint: { zh: '核对人数；属实的，安排缺席人员补学并登记。', en: 'Check the numbers; if they are right, arrange for those absent to catch up.' },
      basis: { zh: '内部管理要求：学习考勤制度', en: 'Internal management rule: attendance at study' },
    },
  ],
  indicators: [
    {
      id: 'study.party-group', label: { zh: '党组会议学习', en: 'Party group study' }, unit: '次',
      aliases: ['党组会议集中学习', '党组会学习', '党组集中学习', '党组学习', '党组理论学习', '党组理论学习会', '党委会学习', '党委会议学习', '党组（党委）会议学习', '局党组集体学习'],
      measure: { aggregate: 'count', where: { field: '学习类型', in: ['党组会议学习'] } },
    },
    {
      id: 'study.first-topic', label: { zh: '第一议题', en: 'First-topic study' }, unit: '次',
      aliases: ['第一议题学习', '落实第一议题制度', '以第一议题学习', '第一议题传达学习'],
      measure: { aggregate: 'count', where: { field: '第一议题', in: [true] } },
    },
    {
      id: 'study.center-group', label: { zh: '中心组学习', en: 'Centre-group study' }, unit: '次',
      aliases: ['理论学习中心组学习', '中心组理论学习', '中心组集中学习', '中心组专题学习', '党组理论学习中心组学习', '党委理论学习中心组学习', '理论学习中心组集体学习', '中心组学习会'],
      measure: { aggregate: 'count', where: { field: '学习类型', in: ['中心组学习'] } },
      requirement: { label: { zh: '按季度开展', en: 'held every quarter' }, rule: 'STUDY-003' },
    },
    {
      id: 'study.center-group-discussed', label: { zh: '其中集中研讨', en: 'of which with discussion' }, unit: '次',
      aliases: ['中心组集中研讨', '中心组专题研讨', '集中学习研讨', '开展专题研讨', '交流研讨', '集体研讨'],
      measure: { aggregate: 'count', where: { all: [{ field: '学习类型', in: ['中心组学习'] }, { field: '集中研讨', in: [true] }] } },
      partOf: 'study.center-group',
    },
    {
      id: 'study.staff-meeting', label: { zh: '机关职工例会', en: 'Staff meetings' }, unit: '次',
      aliases: ['职工例会', '机关例会', '干部职工例会', '机关干部职工学习例会', '例会学习', '全体职工会议学习'],
      measure: { aggregate: 'count', where: { field: '学习类型', in: ['机关职工例会'] } },
    },
    {
      id: 'study.branch', label: { zh: '支部集中学习', en: 'Branch study' }, unit: '次',
      aliases: ['党支部集中学习', '支部学习', '党支部学习', '各支部开展集中学习', '支部党员集中学习', '基层支部集中学习'],
      measure: { aggregate: 'count', where: { field: '学习类型', in: ['支部集中学习'] } },
      requirement: { label: { zh: '各支部按月开展', en: 'held every month by every branch' }, rule: 'STUDY-004' },
    },
    {
      id: 'study.law', label: { zh: '会前学法', en: 'Laws studied before meetings' }, unit: '部',
      aliases: ['会前学法学习法律法规', '学习法律法规', '学习党内法规和法律条文', '学习法律条文', '会前学习法规', '领导干部会前学法', '集体学法'],
      measure: { aggregate: 'sum', field: '学习法规', where: { field: '学习类型', in: ['会前学法'] } },
    },
    {
      id: 'study.warning-education', label: { zh: '警示教育', en: 'Warning education' }, unit: '次',
      aliases: ['警示教育活动', '警示教育会', '警示教育大会', '召开警示教育会议', '廉政警示教育'],
      measure: { aggregate: 'count', where: { field: '学习类型', in: ['警示教育'] } },
    },
    {
      id: 'study.papers', label: { zh: '研讨材料', en: 'Discussion papers' }, unit: '篇',
      aliases: ['研讨发言材料', '撰写研讨材料', '交流研讨材料', '学习研讨材料', '研讨文章', '心得体会材料', '撰写心得体会', '撰写发言材料'],
      measure: { aggregate: 'sum', field: '研讨材料' },
    },
    {
      id: 'study.attendances', label: { zh: '参学人次', en: 'Attendances' }, unit: '人次',
      aliases: ['参学', '参加学习', '参学干部职工', '参学党员干部', '累计参学人次', '学习受众'],
      measure: { aggregate: 'sum', field: '实到人数' },
    },
    {
      id: 'study.attendance-rate', label: { zh: '到会率', en: 'Attendance rate' }, unit: '%',
      aliases: ['参学率', '平均到会率', '学习到会率', '出勤率', '学习出勤率'],
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'sum', field: '实到人数', where: { field: '应到人数', empty: false } },
        whole: { aggregate: 'sum', field: '应到人数', where: { field: '实到人数', empty: false } },
      },
      requirement: { label: { zh: '到会率达标', en: 'attendance reaches the floor' }, atLeast: { parameter: 'study.attendance-percent' } },
    },
  ],
  charts: [
    {
      id: 'study.by-month',
      title: { zh: '各月学习次数', en: 'Study sessions by month' },
      shape: 'stacked-columns', unit: { zh: '次', en: 'sessions' }, by: { every: 'month' },
      series: [
        { label: { zh: '党组会议学习', en: 'Party group' }, measure: { aggregate: 'count', where: { field: '学习类型', in: ['党组会议学习'] } } },
        { label: { zh: '中心组学习', en: 'Centre group' }, measure: { aggregate: 'count', where: { field: '学习类型', in: ['中心组学习'] } } },
        { label: { zh: '支部集中学习', en: 'Branches' }, measure: { aggregate: 'count', where: { field: '学习类型', in: ['支部集中学习'] } } },
        { label: { zh: '其他学习', en: 'Other' }, measure: { aggregate: 'count', where: { field: '学习类型', notIn: ['党组会议学习', '中心组学习', '支部集中学习'] } } },
        { label: { zh: '合计', en: 'Total' }, measure: { aggregate: 'count' }, listed: true },
      ],
    },
    {
      id: 'study.by-branch',
      title: { zh: '各支部集中学习次数', en: 'Study sessions by branch' },
      shape: 'bars', unit: { zh: '次', en: 'sessions' },
      by: { field: '组织单位', label: { zh: '支部', en: 'Branch' }, from: { tracker: 'branch', field: '党组织名称' } },
      series: [{ label: { zh: '集中学习', en: 'Sessions' }, measure: { aggregate: 'count', where: { field: '学习类型', in: ['支部集中学习'] } } }],
    },
  ],
  narrative: [
    {
      title: '坚持以学促廉，筑牢思想根基',
      lead: '{period}，',
      clauses: [
        {
          text: '开展党组会议学习{count}',
          figures: { count: 'study.party-group' }, compare: 'count',
          parts: [{ text: '落实“第一议题”学习{count}', figures: { count: 'study.first-topic' } }],
        },
        {
          text: '理论学习中心组学习{count}',
          figures: { count: 'study.center-group' }, compare: 'count',
          parts: [{ text: '其中集中研讨{count}', figures: { count: 'study.center-group-discussed' } }],
        },
        { text: '形成研讨材料{count}', figures: { count: 'study.papers' } },
        { text: '召开机关职工例会{count}', figures: { count: 'study.staff-meeting' }, joint: '；' },
        { text: '各党支部开展集中学习{count}', figures: { count: 'study.branch' }, compare: 'count' },
        { text: '会前学法{count}', figures: { count: 'study.law' } },
        { text: '开展警示教育{count}', figures: { count: 'study.warning-education' } },
        {
          text: '参学{count}',
          figures: { count: 'study.attendances' },
          joint: '。',
          parts: [{ text: '到会率{rate}', figures: { rate: 'study.attendance-rate' } }],
        },
      ],
    },
  ],
  parameters: [
    {
      id: 'study.center-group-per-quarter',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '中心组学习每季度最少次数', en: 'fewest centre-group study sessions a quarter' },
      basis: { zh: '《中国共产党党委（党组）理论学习中心组学习规则》：集体学习研讨原则上每季度不少于1次', en: 'Rules for centre-group study of Party committees: collective study in principle at least once a quarter' },
    },
    {
      id: 'study.branch-per-month',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 10,
      label: { zh: '支部集中学习每月最少次数', en: 'fewest branch study sessions a month' },
      basis: { zh: '《中国共产党支部工作条例（试行）》：每月相对固定1天组织党员集中学习', en: 'Regulations on the work of Party branches (trial): members study together on one day each month' },
    },
    {
      id: 'study.staff-meeting-weekday',
      kind: 'number', default: 1, unit: { zh: '（1为星期一，7为星期日）', en: '(1 = Monday, 7 = Sunday)' }, minimum: 1, maximum: 7,
      label: { zh: '机关职工例会在星期几召开', en: 'weekday of the staff meeting' },
      basis: internal,
    },
    {
      id: 'study.attendance-percent',
      kind: 'number', default: 80, unit: { zh: '%', en: '%' }, minimum: 0, maximum: 100,
      label: { zh: '到会率下限', en: 'lowest attendance rate' },
      basis: internal,
    },
  ],
} as const satisfies Tracker;
