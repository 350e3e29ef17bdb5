import type { Tracker } from '../model/tracker';
import { internal, times } from './words';

/** 测试台账: one record a test. */
export const exam = {
  id: 'exam',
  name: '测试台账',
  label: { zh: '测试台账', en: 'Tests' },
  section: { zh: '学习测试', en: 'Tests' },
  aliases: ['考试台账', '知识测试台账', '廉政测试台账', '应知应会测试台账', '党纪法规测试台账', '测试情况'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['测试日期', '考试日期', '测试时间', '考试时间', '时间'], constraints: { required: true, past: true } },
    { name: '测试名称', type: 'string', aliases: ['考试名称', '测试内容', '测试主题', '名称'], constraints: { required: true } },
    { name: '应考人数', type: 'integer', unit: '人', aliases: ['应考', '应参加人数', '应测人数'], constraints: { required: true, minimum: 0 } },
    { name: '实考人数', type: 'integer', unit: '人', aliases: ['实考', '参考人数', '实际参加人数', '参加人数'], constraints: { required: true, minimum: 0 } },
    { name: '合格人数', type: 'integer', unit: '人', aliases: ['合格', '及格人数', '通过人数'], constraints: { required: true, minimum: 0 } },
  ],
  rules: [
    {
      code: 'EXAM-001', kind: 'lessOrEqual', severity: 'error', left: '合格人数', right: '实考人数', owner: '测试名称',
      message: { zh: '{sheet} {cell}：合格 {received} 人，多于实考 {limit} 人（{owner}）。', en: '{sheet} {cell}: {received} passed, more than the {limit} who took the test ({owner}).' },
      hint: { zh: '对照成绩单更正；合格人数应不超过 {limit} 人。', en: 'Correct it by the list of results; it must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'EXAM-002', kind: 'lessOrEqual', severity: 'error', left: '实考人数', right: '应考人数', owner: '测试名称',
      message: { zh: '{sheet} {cell}：实考 {received} 人，多于应考 {limit} 人（{owner}）。', en: '{sheet} {cell}: {received} took the test, but only {limit} were due ({owner}).' },
      hint: { zh: '对照签到表更正；实考人数应不超过 {limit} 人。', en: 'Correct it by the attendance list; it must be {limit} at most.' },
      basis: { zh: '内部管理要求：部分不大于总数', en: 'Internal management rule: a part never exceeds its whole' },
    },
    {
      code: 'EXAM-003', kind: 'frequency', severity: 'risk', field: '日期', every: 'quarter', atLeast: { parameter: 'exam.per-quarter' },
      message: { zh: '{sheet} {cell}：{span}测试 {received} 次，少于规定的 {least} 次。', en: '{sheet} {cell}: {received} tests ({spanEn}), fewer than the {least} required.' },
      hint: { zh: '已组织而漏记的，补登记；未组织的，尽快补测。', en: 'Enter tests that were held and not recorded; otherwise hold one soon.' },
      basis: { zh: '内部管理要求：每季度组织一次党纪法规知识测试', en: 'Internal management rule: a test on Party rules and law each quarter' },
      problem: {
        title: '党纪法规知识测试不够经常',
        text: '有{count}未按要求组织测试',
        measureWord: '个季度',
        answer: '按季度组织党纪法规知识测试，以考促学，测试结果及时通报',
      },
    },
  ],
  indicators: [
    {
      id: 'exam.count', label: { zh: '测试', en: 'Tests' }, unit: '次',
      aliases: ['党纪法规知识测试', '知识测试', '党纪法规测试', '廉政知识测试', '应知应会测试', '组织测试', '组织考试', '党规党纪测试'],
      measure: { aggregate: 'count' },
      requirement: { label: { zh: '每季度组织测试', en: 'a test every quarter' }, rule: 'EXAM-003' },
    },
    { id: 'exam.participants', label: { zh: '参考', en: 'Test takers' }, unit: '人次', aliases: ['参加测试', '参加考试', '参考人员', '参测', '参考干部职工', '参加知识测试'], measure: { aggregate: 'sum', field: '实考人数' } },
    {
      id: 'exam.pass-rate', label: { zh: '合格率', en: 'Pass rate' }, unit: '%',
      aliases: ['测试合格率', '考试合格率', '及格率', '测试通过率'],
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'sum', field: '合格人数', where: { field: '实考人数', empty: false } },
        whole: { aggregate: 'sum', field: '实考人数', where: { field: '合格人数', empty: false } },
      },
    },
  ],
  narrative: [
    {
      title: '坚持以考促学，检验学习成效',
      clauses: [
        {
          text: '组织党纪法规知识测试{count}',
          figures: { count: 'exam.count' }, compare: 'count',
          parts: [
            { text: '参考{count}', figures: { count: 'exam.participants' } },
            { text: '合格率{rate}', figures: { rate: 'exam.pass-rate' } },
          ],
        },
      ],
    },
  ],
  parameters: [
    {
      id: 'exam.per-quarter',
      kind: 'number', default: 1, unit: times, minimum: 0, maximum: 12,
      label: { zh: '测试每季度最少次数', en: 'fewest tests a quarter' },
      basis: internal,
    },
  ],
} as const satisfies Tracker;
