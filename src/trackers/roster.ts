import type { Tracker } from '../model/tracker';

/** 人员名册: one record a person. */
export const roster = {
  id: 'roster',
  name: '人员名册',
  label: { zh: '人员名册', en: 'Staff roster' },
  section: { zh: '人员队伍', en: 'Staff' },
  aliases: ['人员', '花名册', '人员花名册', '职工花名册', '干部职工名册', '职工名册', '干部名册', '人员信息'],
  nature: 'state',
  fields: [
    { name: '工号', type: 'string', aliases: ['人员编号', '职工编号', '编号'] },
    { name: '姓名', type: 'string', aliases: ['人员姓名', '名字'], constraints: { required: true } },
    { name: '部门', type: 'string', aliases: ['所在部门', '科室', '所属部门', '处室'], constraints: { required: true } },
    { name: '职务', type: 'string', aliases: ['现任职务'] },
    {
      name: '职级', type: 'string', aliases: ['级别', '职务级别'], constraints: { enum: ['处级', '科级', '一般干部', '职工'] },
      enumAliases: { 正处级: '处级', 副处级: '处级', 正处: '处级', 副处: '处级', 正科级: '科级', 副科级: '科级', 正科: '科级', 副科: '科级', 干部: '一般干部', 工人: '职工' },
    },
    { name: '班子成员', type: 'boolean', aliases: ['是否班子成员', '领导班子成员', '局领导'] },
    { name: '部门负责人', type: 'boolean', aliases: ['是否部门负责人', '科室负责人', '是否科室负责人'] },
    {
      name: '政治面貌', type: 'string', aliases: ['政治身份'], constraints: { enum: ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众'] },
      enumAliases: { 党员: '中共党员', 正式党员: '中共党员', 中共正式党员: '中共党员', 预备党员: '中共预备党员', 团员: '共青团员', 民主党派成员: '民主党派', 普通群众: '群众' },
    },
    {
      name: '所属支部', type: 'string', aliases: ['支部', '所在支部', '所属党支部', '所在党支部', '所属党组织'],
      constraints: { requiredWhen: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } },
    },
    { name: '任职日期', type: 'date', aliases: ['任现职日期', '任职时间', '任现职时间'], constraints: { past: true } },
    { name: '廉政档案', type: 'boolean', aliases: ['是否建立廉政档案', '有无廉政档案', '是否有廉政档案'] },
    { name: '在岗', type: 'boolean', aliases: ['是否在岗', '在职', '是否在职'] },
  ],
  primaryKey: ['工号'],
  foreignKeys: [{ field: '所属支部', reference: { tracker: 'branch', field: '党组织名称' } }],
  rules: [
    {
      code: 'ROST-001', kind: 'duplicate', severity: 'error', fields: ['姓名', '部门'], owner: '部门',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行姓名、部门相同（{what}）。', en: '{sheet} {cell}: same name and department as row {firstRow} ({what}).' },
      hint: { zh: '重复登记的，删去一行；确为同名同部门的两人，用工号区分并标为例外。', en: 'Delete one if it is the same person; if they are two, give each a staff number and put this finding aside.' },
      basis: { zh: '内部管理要求：一人登记一行', en: 'Internal management rule: one row a person' },
    },
    {
      code: 'ROST-002', kind: 'flag', severity: 'risk', field: '廉政档案', must: true, where: { field: '职级', in: ['处级', '科级'] }, owner: '部门',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“廉政档案”列，无法说明科级以上干部是否建档} other {{owner}一名科级以上干部没有廉政档案}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 廉政档案 (integrity file), so nothing shows that cadres have one} other {a cadre of section level or above in {owner} has no integrity file}}.',
      },
      hint: { zh: '建立廉政档案后填“{expected}”。', en: 'Set up the integrity file, then enter “{expected}”.' },
      basis: { zh: '内部管理要求：科级以上干部建立廉政档案', en: 'Internal management rule: cadres of section level and above have an integrity file' },
      problem: {
        title: '廉政档案建立不全',
        text: '有{count}科级及以上干部未建立廉政档案',
        ownersText: '涉及{owners}',
        measureWord: '名',
        answer: '逐人核对科级及以上干部廉政档案，缺档的限期补建，并实行动态更新',
      },
    },
  ],
  indicators: [
    {
      id: 'roster.staff', label: { zh: '在岗人数', en: 'Staff in post' }, unit: '人',
      aliases: ['在岗人员', '在岗职工', '在岗干部职工', '在册在岗人员', '干部职工', '在职人员', '在职职工', '在编在岗人员'],
      measure: { aggregate: 'count', where: { field: '在岗', in: [true] } },
    },
    {
      id: 'roster.members', label: { zh: '党员', en: 'Party members' }, unit: '名',
      aliases: ['党员人数', '在岗党员', '中共党员', '党员干部职工'],
      measure: { aggregate: 'count', where: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } },
    },
    {
      id: 'roster.cadres', label: { zh: '科级以上干部', en: 'Cadres of section level and above' }, unit: '名',
      aliases: ['科级及以上干部', '科级以上领导干部', '科级及以上领导干部', '副科级以上干部'],
      measure: { aggregate: 'count', where: { field: '职级', in: ['处级', '科级'] } },
    },
    {
      id: 'roster.files', label: { zh: '廉政档案', en: 'Integrity files' }, unit: '份',
      aliases: ['干部廉政档案', '建立干部廉政档案', '科级以上干部廉政档案', '建立廉政档案', '廉洁档案'],
      measure: { aggregate: 'count', where: { field: '廉政档案', in: [true] } },
      requirement: { label: { zh: '科级以上干部全部建档', en: 'every cadre of section level and above' }, rule: 'ROST-002' },
    },
    {
      id: 'roster.appointed', label: { zh: '新任职', en: 'Newly appointed' }, unit: '名',
      aliases: ['新任职干部', '新提任干部', '新提拔干部', '新任命干部', '本期新任职'],
      measure: { aggregate: 'count', where: { field: '任职日期', inPeriod: true } },
    },
  ],
  narrative: [
    {
      title: '坚持严管厚爱，夯实队伍基础',
      clauses: [
        { text: '现有在岗人员{count}', figures: { count: 'roster.staff' }, compare: 'count' },
        { text: '党员{count}', figures: { count: 'roster.members' } },
        {
          text: '科级以上干部{count}',
          figures: { count: 'roster.cadres' },
          parts: [{ text: '建立廉政档案{count}', figures: { count: 'roster.files' } }],
        },
        { text: '本期新任职{count}', figures: { count: 'roster.appointed' }, joint: '；' },
      ],
    },
  ],
} as const satisfies Tracker;
