import type { Tracker } from '../model/tracker';

/** 调查监测台账: one record a forest farm and round of the trap survey. */
export const survey = {
  id: 'survey',
  name: '调查监测台账',
  label: { zh: '调查监测台账', en: 'Trap survey' },
  section: { zh: '调查监测', en: 'Trap survey' },
  aliases: ['调查监测', '监测调查台账', '监测台账', '诱捕器台账', '诱捕监测台账', '诱捕器调查台账', '虫情调查台账', '虫情监测台账', '病虫害监测台账', '有害生物监测台账', '林业有害生物监测台账', '林业有害生物调查监测台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['调查日期', '监测日期', '调查时间', '监测时间', '时间'], constraints: { required: true, past: true } },
    { name: '调查轮次', type: 'integer', unit: '次', aliases: ['轮次', '监测轮次', '调查轮数', '轮数'], constraints: { required: true, minimum: 1 } },
    { name: '林场', type: 'string', aliases: ['林场名称', '调查林场', '监测林场', '调查单位'], constraints: { required: true } },
    { name: '诱捕器', type: 'integer', unit: '套', aliases: ['诱捕器数', '诱捕器数量', '诱捕器套数', '悬挂诱捕器'], constraints: { required: true, minimum: 0 } },
    { name: '诱芯悬挂', type: 'boolean', aliases: ['是否悬挂诱芯', '诱芯是否悬挂', '悬挂诱芯', '诱芯'] },
    { name: '调查人', type: 'string', aliases: ['调查人员', '监测人', '监测人员', '调查员'], constraints: { required: true } },
    { name: '虫口数', type: 'integer', aliases: ['虫口数量', '诱虫数', '诱虫数量', '诱捕虫数', '诱捕数量'], constraints: { minimum: 0 } },
  ],
  rules: [
    {
      code: 'SURVEY-001', kind: 'sequence', severity: 'warning', field: '调查轮次', group: [],
      message: { zh: '{sheet} {cell}：第 {before} 轮之后直接登记第 {after} 轮，缺第 {missing} 轮。', en: '{sheet} {cell}: round {after} follows round {before}; missing: {missingEn}.' },
      hint: { zh: '已调查而漏记的，补登记第 {missing} 轮；轮次填错的更正。', en: 'Enter what was surveyed and not recorded ({missingEn}); correct the number if it is wrong.' },
      basis: { zh: '《森林病虫害防治条例》关于病虫情调查和监测的规定；按轮次连续开展为内部管理要求', en: 'Regulations on the prevention and control of forest diseases and pests, on surveys and monitoring; rounds without a gap are an internal management rule' },
    },
    {
      code: 'SURVEY-002', kind: 'requiredWhen', severity: 'risk', where: { field: '诱捕器', atLeast: 1 }, need: [{ field: '诱芯悬挂', is: true }], owner: '林场',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“诱芯悬挂”列，无法说明诱捕器是否悬挂诱芯} other {{found, select, missing {{owner}布设了诱捕器，未登记是否悬挂诱芯} other {{owner}布设了诱捕器，诱芯悬挂为“{received}”}}}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 诱芯悬挂 (lure hung), so nothing shows that traps have a lure} other {{found, select, missing {{owner} set up traps; nothing says whether lures were hung} other {{owner} set up traps, but the entry for lures is “{received}”}}}}.',
      },
      hint: { zh: '未悬挂诱芯的立即补挂；已悬挂的，填“{expected}”。', en: 'Hang the lures at once; if they were hung, enter “{expected}”.' },
      basis: { zh: '《森林病虫害防治条例》关于病虫情调查和监测的规定；诱捕器悬挂诱芯为内部管理要求', en: 'Regulations on the prevention and control of forest diseases and pests, on surveys and monitoring; that traps have a lure is an internal management rule' },
      problem: {
        title: '监测设施管护不够到位',
        text: '诱捕器没有悬挂诱芯记录的有{count}',
        ownersText: '涉及{owners}',
        ownersUnit: '个林场',
        measureWord: '处次',
        answer: '逐个林场检查诱捕器和诱芯，未悬挂的立即补挂，每轮调查同步登记悬挂情况',
      },
    },
  ],
  indicators: [
    {
      id: 'survey.rounds', label: { zh: '调查监测轮次', en: 'Survey rounds' }, unit: '次',
      aliases: ['调查监测', '开展调查监测', '累计开展调查监测', '虫情调查监测', '监测调查', '病虫害监测', '松材线虫病监测', '完成调查监测'],
      measure: { aggregate: 'max', field: '调查轮次' },
      requirement: { label: { zh: '轮次连续', en: 'no round left out' }, rule: 'SURVEY-001' },
    },
    { id: 'survey.farms', label: { zh: '开展调查的林场', en: 'Forest farms surveyed' }, unit: '个', aliases: ['覆盖林场', '调查林场', '在…林场布设', '在…林场开展调查监测', '覆盖…林场'], measure: { aggregate: 'distinct', field: '林场' } },
    {
      id: 'survey.traps', label: { zh: '诱捕器', en: 'Traps' }, unit: '套',
      aliases: ['布设诱捕器', '悬挂诱捕器', '安装诱捕器', '设置诱捕器', '挂设诱捕器'],
      measure: { aggregate: 'sum', field: '诱捕器' },
      requirement: { label: { zh: '诱捕器均悬挂诱芯', en: 'every trap has a lure' }, rule: 'SURVEY-002' },
    },
  ],
  narrative: [
    {
      title: '坚持早查早防，做实调查监测',
      clauses: [
        { text: '调查监测累计开展{count}', figures: { count: 'survey.rounds' } },
        { text: '覆盖林场{count}', figures: { count: 'survey.farms' } },
        { text: '布设诱捕器{count}', figures: { count: 'survey.traps' }, compare: 'count' },
      ],
    },
  ],
} as const satisfies Tracker;
