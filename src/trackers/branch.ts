import type { Tracker } from '../model/tracker';

/** 党组织名册: one record a primary Party organisation. */
export const branch = {
  id: 'branch',
  name: '党组织名册',
  label: { zh: '党组织名册', en: 'Party organisations' },
  section: { zh: '基层党组织', en: 'Party organisations' },
  aliases: ['党组织', '党支部名册', '支部名册', '基层党组织名册', '党组织花名册', '党组织信息'],
  nature: 'state',
  fields: [
    { name: '党组织名称', type: 'string', aliases: ['党支部名称', '支部名称', '党组织', '党支部'], constraints: { required: true } },
    { name: '书记', type: 'string', aliases: ['党组织书记', '支部书记', '党支部书记', '书记姓名'], constraints: { required: true } },
    { name: '党员人数', type: 'integer', unit: '名', aliases: ['党员数', '党员总数'], constraints: { required: true, minimum: 0 } },
    { name: '党建指导员', type: 'string', aliases: ['指导员', '党建工作指导员'] },
    { name: '联络员', type: 'string', aliases: ['党建联络员'] },
    { name: '监督员', type: 'string', aliases: ['党建监督员', '党风监督员'] },
  ],
  primaryKey: ['党组织名称'],
  rules: [
    {
      code: 'BRANCH-001', kind: 'requiredWhen', severity: 'risk', where: { field: '党组织名称', empty: false },
      need: [{ field: '党建指导员', is: 'present' }, { field: '联络员', is: 'present' }, { field: '监督员', is: 'present' }], owner: '党组织名称',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列} other {{owner}未明确{field}}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}} other {{owner} has no {field} appointed}}.',
      },
      hint: { zh: '明确人选后填写姓名。', en: 'Appoint someone and enter the name.' },
      basis: { zh: '内部管理要求：党组织配齐党建指导员、联络员、监督员', en: 'Internal management rule: every organisation has an adviser, a liaison and a supervisor' },
      problem: {
        title: '基层党建力量配备不足',
        text: '有{count}党组织未配齐党建指导员、联络员和监督员',
        measureWord: '个',
        answer: '为未配齐“三员”的党组织明确人选，健全联系指导和日常监督机制',
      },
    },
    {
      code: 'BRANCH-002', kind: 'agreesWith', severity: 'warning', field: '党员人数',
      count: { tracker: 'roster', match: '所属支部', key: '党组织名称', where: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } }, owner: '党组织名称',
      message: { zh: '{sheet} {cell}：{owner}登记党员 {received} 名，《{bySheet}》中为 {expected} 名。', en: '{sheet} {cell}: {owner} lists {received} members; {bySheet} has {expected}.' },
      hint: { zh: '核对党员名单，更正党员人数，或更正人员名册中的政治面貌、所属支部。', en: 'Check the list of members; correct the number here, or the members’ entries on the roster.' },
      basis: { zh: '内部管理要求：党组织名册与人员名册一致', en: 'Internal management rule: the two lists agree' },
    },
  ],
  indicators: [
    { id: 'branch.count', label: { zh: '基层党组织', en: 'Primary Party organisations' }, unit: '个', aliases: ['党组织', '所属党组织', '下辖党组织', '下设基层党组织', '现有党组织'], measure: { aggregate: 'count' } },
    { id: 'branch.members', label: { zh: '党员', en: 'Party members' }, unit: '名', aliases: ['党员总数', '党组织党员', '现有党员', '在册党员', '管理党员'], measure: { aggregate: 'sum', field: '党员人数' } },
    {
      id: 'branch.staffed', label: { zh: '已配齐三员的党组织', en: 'Organisations with all three appointed' }, unit: '个',
      aliases: ['配齐三员的党组织', '配齐党建指导员联络员监督员', '三员配齐的党组织', '配备三员的党支部'],
      measure: { aggregate: 'count', where: { all: [{ field: '党建指导员', empty: false }, { field: '联络员', empty: false }, { field: '监督员', empty: false }] } },
      partOf: 'branch.count',
      requirement: { label: { zh: '党组织全部配齐', en: 'every organisation' }, rule: 'BRANCH-001' },
    },
  ],
  narrative: [
    {
      title: '坚持强基固本，建强基层组织',
      clauses: [
        {
          text: '现有基层党组织{count}',
          figures: { count: 'branch.count' },
          parts: [
            { text: '党员{count}', figures: { count: 'branch.members' }, compare: 'count' },
            { text: '配齐党建指导员、联络员、监督员的党组织{count}', figures: { count: 'branch.staffed' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Tracker;
