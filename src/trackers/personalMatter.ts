import type { Tracker } from '../model/tracker';

/** 个人事项抽查台账: one record a person and year who reported personal matters. */
export const personalMatter = {
  id: 'personal-matter',
  name: '个人事项抽查台账',
  label: { zh: '个人事项抽查台账', en: 'Personal matters checked' },
  section: { zh: '个人事项', en: 'Personal matters' },
  aliases: ['个人事项抽查', '个人事项台账', '个人有关事项抽查台账', '个人有关事项台账', '个人事项报告台账', '个人有关事项报告台账', '领导干部个人有关事项抽查台账', '领导干部个人有关事项报告台账'],
  nature: 'flow',
  dateField: '年度',
  fields: [
    { name: '年度', type: 'year', aliases: ['年份', '报告年度', '填报年度', '所属年度'], constraints: { required: true } },
    { name: '填报人', type: 'string', aliases: ['报告人', '填报人姓名', '填报对象', '姓名'], constraints: { required: true } },
    { name: '抽查', type: 'boolean', aliases: ['是否抽查', '是否抽查核实', '抽查核实', '是否核查', '是否被抽查'] },
    { name: '抽查日期', type: 'date', aliases: ['抽查时间', '核查日期', '核查时间', '抽查核实日期'], constraints: { past: true } },
    {
      name: '结果', type: 'string', aliases: ['抽查结果', '核查结果', '抽查核实结果', '核实结果', '比对结果'],
      constraints: { enum: ['一致', '不一致'] },
      enumAliases: { 相符: '一致', 相一致: '一致', 比对一致: '一致', 不相符: '不一致', 不符: '不一致', 不相一致: '不一致', 比对不一致: '不一致' },
    },
  ],
  foreignKeys: [{ field: '填报人', reference: { tracker: 'roster', field: '姓名' } }],
  rules: [
    {
      code: 'MATTER-001', kind: 'share', severity: 'risk', field: '年度', part: { field: '抽查', in: [true] }, every: 'year', atLeast: { parameter: 'personal-matter.checked-percent' },
      message: {
        zh: '{sheet} {cell}：{span}填报个人有关事项 {whole} 人，抽查 {count} 人，占 {percent}%，低于规定的 {least}%。',
        en: '{sheet} {cell}: {count} of {whole} {whole, plural, one {person} other {people}} who reported were checked ({spanEn}), {percent}%, below the {least}% required.',
      },
      hint: { zh: '已抽查而漏记的，补填抽查及结果；比例不足的，按规定补充抽查。', en: 'Enter checks that were made and not recorded; if too few were checked, check more as prescribed.' },
      basis: { zh: '《领导干部报告个人有关事项规定》关于抽查核实的规定；抽查比例为内部管理要求', en: 'Provisions on reporting personal matters of leading cadres, on spot checks; the share is an internal management rule' },
      problem: {
        title: '个人有关事项抽查核实力度不足',
        text: '有{count}抽查比例未达到规定要求',
        measureWord: '个年度',
        answer: '按规定比例随机抽查核实个人有关事项，年初排定计划，抽查结果及时登记、规范运用',
      },
    },
  ],
  indicators: [
    { id: 'personal-matter.reported', label: { zh: '填报个人有关事项', en: 'Reported personal matters' }, unit: '人', aliases: ['报告个人有关事项', '应报告个人有关事项', '个人有关事项报告', '填报个人事项', '领导干部报告个人有关事项', '填报领导干部个人有关事项'], measure: { aggregate: 'count' } },
    {
      id: 'personal-matter.checked', label: { zh: '抽查核实', en: 'Checked' }, unit: '人',
      aliases: ['抽查', '抽查个人有关事项报告', '重点抽查', '随机抽查', '抽查核实领导干部', '个人有关事项抽查核实'],
      measure: { aggregate: 'count', where: { field: '抽查', in: [true] } }, partOf: 'personal-matter.reported',
    },
    {
      id: 'personal-matter.checked-rate', label: { zh: '抽查率', en: 'Share checked' }, unit: '%',
      aliases: ['抽查比例', '抽查核实率', '抽查核实比例', '个人有关事项抽查比例'],
      measure: { aggregate: 'rate', part: { aggregate: 'count', where: { field: '抽查', in: [true] } }, whole: { aggregate: 'count' } },
      requirement: { label: { zh: '抽查比例达标', en: 'enough are checked' }, atLeast: { parameter: 'personal-matter.checked-percent' } },
    },
    {
      id: 'personal-matter.inconsistent', label: { zh: '抽查结果不一致', en: 'Found to differ' }, unit: '人',
      aliases: ['抽查结果与填报不一致', '填报不一致', '不如实填报', '漏报', '查核不一致', '填报不实'],
      measure: { aggregate: 'count', where: { field: '结果', in: ['不一致'] } }, partOf: 'personal-matter.reported',
    },
  ],
  narrative: [
    {
      title: '坚持凡报必核，从严监督干部',
      clauses: [
        { text: '填报个人有关事项{count}', figures: { count: 'personal-matter.reported' } },
        {
          text: '抽查核实{count}',
          figures: { count: 'personal-matter.checked' },
          parts: [{ text: '抽查率{rate}', figures: { rate: 'personal-matter.checked-rate' }, compare: 'rate' }],
        },
        { text: '抽查结果与填报不一致{count}', figures: { count: 'personal-matter.inconsistent' }, joint: '；' },
      ],
    },
  ],
  parameters: [
    {
      id: 'personal-matter.checked-percent',
      kind: 'number', default: 30, unit: { zh: '%', en: '%' }, minimum: 0, maximum: 100,
      label: { zh: '个人有关事项抽查比例下限', en: 'lowest share of personal matters checked' },
      basis: { zh: '《领导干部报告个人有关事项规定》关于抽查核实的规定；30%为内部管理要求', en: 'Provisions on reporting personal matters of leading cadres, on spot checks; 30% is an internal management rule' },
    },
  ],
} as const satisfies Tracker;
