import type { Tracker } from '../model/tracker';

/** 廉政意见台账: one record an occasion on which integrity opinions were asked for. */
export const integrityOpinion = {
  id: 'integrity-opinion',
  name: '廉政意见台账',
  label: { zh: '廉政意见台账', en: 'Integrity opinions' },
  section: { zh: '廉政意见', en: 'Integrity opinions' },
  aliases: ['廉政意见', '征求廉政意见台账', '廉政意见征求台账', '廉政意见回复台账', '党风廉政意见台账', '党风廉政意见回复台账', '廉洁意见台账'],
  nature: 'flow',
  dateField: '日期',
  fields: [
    { name: '日期', type: 'date', aliases: ['征求日期', '征求时间', '回复日期', '出具日期', '时间'], constraints: { required: true, past: true } },
    {
      name: '事由', type: 'string', aliases: ['征求事由', '类型', '事项', '征求类型', '用途'],
      constraints: { required: true, enum: ['选人用人', '评先选优', '职称评聘', '其他'] },
      enumAliases: {
        干部选拔任用: '选人用人', 选拔任用: '选人用人', 干部任用: '选人用人', 提拔任用: '选人用人', 干部提拔: '选人用人',
        评先评优: '评先选优', 评优评先: '评先选优', 评先树优: '评先选优', 评先推优: '评先选优', 评优: '评先选优',
        职称评审: '职称评聘', 职称评定: '职称评聘', 职称聘任: '职称评聘', 其它: '其他',
      },
    },
    { name: '征求人次', type: 'integer', unit: '人次', aliases: ['人次', '征求意见人次', '人数', '征求人数', '涉及人次'], constraints: { required: true, minimum: 1 } },
    { name: '结论', type: 'string', aliases: ['意见', '廉政意见', '回复意见', '结论意见'] },
  ],
  rules: [],
  indicators: [
    { id: 'integrity-opinion.people', label: { zh: '征求廉政意见', en: 'Integrity opinions asked for' }, unit: '人次', aliases: ['征求党风廉政意见', '党风廉政意见回复', '出具廉政意见', '回复廉政意见', '廉政意见', '出具党风廉政意见', '征求纪检部门廉政意见'], measure: { aggregate: 'sum', field: '征求人次' } },
  ],
  narrative: [
    {
      title: '坚持严格把关，规范廉政意见',
      clauses: [{ text: '在选人用人、评先选优、职称评聘等工作中征求廉政意见{count}', figures: { count: 'integrity-opinion.people' }, compare: 'count' }],
    },
  ],
} as const satisfies Tracker;
