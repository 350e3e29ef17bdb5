import type { Tracker } from '../model/tracker';

/** 工程项目台账: one record a works project; as the sheet stands, since it has no date. */
export const works = {
  id: 'works',
  name: '工程项目台账',
  label: { zh: '工程项目台账', en: 'Works projects' },
  section: { zh: '工程项目', en: 'Works projects' },
  aliases: ['工程建设项目台账', '工程建设台账', '工程台账', '工程项目廉政台账', '工程项目监管台账'],
  nature: 'state',
  fields: [
    { name: '项目编号', type: 'string', aliases: ['工程编号', '工程项目编号', '编号'], constraints: { required: true } },
    { name: '项目名称', type: 'string', aliases: ['工程名称', '工程项目名称', '名称'], constraints: { required: true } },
    { name: '合同金额', type: 'number', unit: '元', aliases: ['工程造价', '合同价', '合同价款', '中标金额'], constraints: { required: true, minimum: 0 } },
    { name: '责任人', type: 'string', aliases: ['项目负责人', '工程负责人', '负责人', '项目责任人'], constraints: { required: true } },
    { name: '责任领导', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 0 }, aliases: ['一名责任领导', '明确责任领导', '是否明确责任领导'] },
    { name: '廉政承诺', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 1 }, aliases: ['一份廉政承诺书', '廉政承诺书', '是否签订廉政承诺'] },
    { name: '廉政谈话', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 2 }, aliases: ['一次廉政谈话', '是否廉政谈话', '是否开展廉政谈话'] },
    { name: '招标资料', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 3 }, aliases: ['一套招标资料', '招投标资料', '招标资料齐全', '是否有招标资料'] },
    { name: '过程检查', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 4 }, aliases: ['一次过程检查', '过程监督检查', '是否过程检查'] },
    { name: '验收审计', type: 'boolean', nameFrom: { parameter: 'works.checklist', index: 5 }, aliases: ['一次验收审计', '竣工验收审计', '是否验收审计'] },
  ],
  primaryKey: ['项目编号'],
  rules: [
    {
      code: 'WORKS-001', kind: 'requiredWhen', severity: 'risk', where: { field: '项目名称', empty: false },
      need: [
        { field: '责任领导', is: true }, { field: '廉政承诺', is: true }, { field: '廉政谈话', is: true },
        { field: '招标资料', is: true }, { field: '过程检查', is: true }, { field: '验收审计', is: true },
      ],
      amount: '合同金额', owner: '责任人',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法说明是否落实} other {工程项目“{field}”{found, select, missing {未填} other {为“{received}”}}，应为“{expected}”（责任人：{owner}）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}, so nothing shows that it was done} other {{field} of a works project is {found, select, missing {empty} other {“{received}”}}, not “{expected}” (in charge: {owner})}}.',
      },
      hint: { zh: '已落实而漏填的，补填“{expected}”；未落实的，由责任人限期补齐，材料归档。', en: 'Enter “{expected}” where it was done; otherwise the one in charge makes it up by a set date and files the papers.' },
      basis: { zh: '内部管理要求：工程项目廉政监管“六个一”', en: 'Internal management rule: the six steps of integrity oversight over works' },
      problem: {
        title: '工程项目廉政监管措施落实不全',
        text: '有{count}工程项目未完全落实“六个一”监管措施',
        amountText: '合同金额{amount}',
        ownersText: '责任人为{owners}',
        ownersUnit: '人',
        measureWord: '个',
        answer: '对照“六个一”清单逐项补齐工程项目监管措施，未落实的不得进入下一环节',
      },
    },
  ],
  indicators: [
    { id: 'works.count', label: { zh: '工程项目', en: 'Works projects' }, unit: '个', aliases: ['在册工程项目', '工程建设项目', '在建工程', '在建工程项目', '实施工程项目', '工程建设'], measure: { aggregate: 'count' } },
    {
      id: 'works.six-steps', label: { zh: '落实“六个一”的项目', en: 'Projects with all six steps' }, unit: '个',
      aliases: ['落实六个一的项目', '全面落实六个一监管措施的项目', '落实六个一监管措施', '六个一措施落实到位的项目'],
      measure: {
        aggregate: 'count',
        where: {
          all: [
            { field: '责任领导', in: [true] }, { field: '廉政承诺', in: [true] }, { field: '廉政谈话', in: [true] },
            { field: '招标资料', in: [true] }, { field: '过程检查', in: [true] }, { field: '验收审计', in: [true] },
          ],
        },
      },
      partOf: 'works.count',
      requirement: { label: { zh: '工程项目全部落实', en: 'every project' }, rule: 'WORKS-001' },
    },
  ],
  narrative: [
    {
      title: '坚持全程监管，规范工程建设',
      clauses: [
        {
          text: '在册工程项目{count}',
          figures: { count: 'works.count' }, compare: 'count',
          parts: [{ text: '全面落实“六个一”监管措施的项目{count}', figures: { count: 'works.six-steps' } }],
        },
      ],
    },
  ],
  parameters: [
    {
      id: 'works.checklist',
      kind: 'words', default: ['责任领导', '廉政承诺', '廉政谈话', '招标资料', '过程检查', '验收审计'],
      label: { zh: '工程项目“六个一”的名称', en: 'names of the six steps of works projects' },
      basis: { zh: '内部管理要求：各单位“六个一”的叫法不同，按顺序填写', en: 'Internal management rule: units name the six steps differently; enter them in order' },
    },
  ],
} as const satisfies Tracker;
