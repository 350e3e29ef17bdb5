import type { Tracker } from '../model/tracker';
import { internal } from './words';

/** 采购台账: one record a purchase. */
export const procurement = {
  id: 'procurement',
  name: '采购台账',
  label: { zh: '采购台账', en: 'Procurement' },
  section: { zh: '采购管理', en: 'Procurement' },
  aliases: ['政府采购台账', '物资采购台账', '采购项目台账', '采购管理台账', '招标采购台账', '采购明细'],
  nature: 'flow',
  dateField: '申请日期',
  fields: [
    { name: '采购编号', type: 'string', aliases: ['采购项目编号', '采购申请编号', '项目编号', '编号'], constraints: { required: true } },
    { name: '采购名称', type: 'string', aliases: ['采购项目名称', '采购项目', '采购内容', '项目名称'], constraints: { required: true } },
    {
      name: '采购方式', type: 'string', aliases: ['采购形式', '采购组织方式', '方式'],
      constraints: { required: true, enum: ['公开招标', '邀请招标', '竞争性谈判', '竞争性磋商', '询价', '单一来源', '内部采购'] },
      enumAliases: {
        公开招标采购: '公开招标', 公开招投标: '公开招标', 邀请招标采购: '邀请招标', 邀标: '邀请招标', 谈判: '竞争性谈判', 竞争性谈判采购: '竞争性谈判', 竞谈: '竞争性谈判',
        磋商: '竞争性磋商', 竞争性磋商采购: '竞争性磋商', 询价采购: '询价', 询比价: '询价', 单一来源采购: '单一来源', 自行采购: '内部采购', 自主采购: '内部采购', 内部自行采购: '内部采购',
      },
    },
    { name: '申请部门', type: 'string', aliases: ['采购部门', '需求部门', '申购部门', '使用部门', '部门'], constraints: { required: true } },
    { name: '预算金额', type: 'number', unit: '元', aliases: ['采购预算', '预算', '预算价', '预算控制价', '控制价'], constraints: { required: true, exclusiveMinimum: 0 } },
    { name: '成交金额', type: 'number', unit: '元', aliases: ['成交价', '成交价格', '中标金额', '中标价', '合同金额', '采购金额'], constraints: { minimum: 0 } },
    { name: '供应商', type: 'string', holds: 'unit', aliases: ['成交供应商', '中标供应商', '中标单位', '供货单位', '供货商'] },
    { name: '申请日期', type: 'date', aliases: ['采购申请日期', '申请时间', '申购日期', '提出日期'], constraints: { required: true, past: true } },
    { name: '审批日期', type: 'date', aliases: ['批准日期', '审批时间', '批复日期'], constraints: { past: true } },
    { name: '合同日期', type: 'date', aliases: ['合同签订日期', '签订日期', '签约日期', '合同签订时间', '合同时间'], constraints: { past: true } },
    { name: '验收日期', type: 'date', aliases: ['验收时间', '履约验收日期'], constraints: { past: true } },
    { name: '审批人', type: 'string', aliases: ['批准人', '审批领导'] },
    { name: '备注', type: 'string', aliases: ['说明', '情况说明', '备注说明', '单一来源理由'] },
  ],
  primaryKey: ['采购编号'],
  rules: [
    {
      code: 'PROC-001', kind: 'lessOrEqual', severity: 'risk', left: '成交金额', right: '预算金额', amount: '成交金额', amountMinus: '预算金额', owner: '申请部门',
      message: { zh: '{sheet} {cell}：{owner}采购成交金额 {received} 元，超过预算 {limit} 元，超 {amount} 元。', en: '{sheet} {cell}: {owner} bought for {received} yuan, {amount} yuan above the budget of {limit}.' },
      hint: { zh: '核对合同和预算批复：登记有误的更正；确超预算的，补办预算调整或终止采购。', en: 'Check contract and budget: correct a wrong entry; where the budget was exceeded, have it changed as prescribed or stop the purchase.' },
      basis: { zh: '《中华人民共和国政府采购法》：政府采购应当严格按照批准的预算执行', en: 'Government Procurement Law: procurement strictly follows the approved budget' },
      problem: {
        title: '采购成交价超出预算',
        text: '成交金额超过预算的采购有{count}',
        amountText: '超出预算{amount}',
        ownersText: '涉及{owners}',
        measureWord: '项',
        answer: '严格按批准的预算组织采购，超预算的查明原因，未经批准不得签订合同',
      },
    },
    {
      code: 'PROC-002', kind: 'dateOrder', severity: 'error', fields: ['申请日期', '审批日期', '合同日期', '验收日期'], owner: '申请部门',
      message: { zh: '{sheet} {cell}：{field} {received} 早于{earlier} {earlierDate}（申请部门：{owner}）。', en: '{sheet} {cell}: {field} {received} is before {earlier} {earlierDate} (requested by {owner}).' },
      hint: { zh: '对照审批单、合同和验收单更正日期；{field}应不早于 {earlierDate}。确属先实施后审批的，说明原因。', en: 'Correct the dates by the papers; {field} must be {earlierDate} or later. Where a step was really taken too soon, note why.' },
      basis: { zh: '《行政事业单位内部控制规范（试行）》：采购按申请、审批、合同、验收的程序办理', en: 'Internal control standards of administrative bodies and public institutions (trial): request, approval, contract and acceptance follow each other' },
    },
    {
      code: 'PROC-003', kind: 'split', severity: 'risk', sum: '预算金额', date: '申请日期', group: ['供应商', '申请部门'],
      withinDays: { parameter: 'procurement.split-days' }, ceiling: { parameter: 'procurement.split-ceiling' }, amount: '预算金额', owner: '申请部门',
      message: {
        zh: '{sheet} {cell}：{owner}在 {from} 至 {to} 间向同一供应商采购 {count} 次（第 {rows} 行），每次均低于限额 {ceiling} 元，合计 {sum} 元，超过 {days} 天内的限额，疑似拆分采购（{what}）。',
        en: '{sheet} {cell}: between {from} and {to} {owner} bought {count} times from one supplier (rows {rows}), each time below the ceiling of {ceiling} yuan, {sum} yuan in all, above the ceiling for {days} days; perhaps split ({what}).',
      },
      hint: { zh: '核对采购内容：同一需求的，合并采购并按规定方式办理；确属不同需求的，写明理由并标为例外。', en: 'Look at what was bought: one need is one purchase, by the procedure for its amount; where the needs differ, note the reason and put this finding aside.' },
      basis: { zh: '《中华人民共和国政府采购法》：不得以化整为零或者其他任何方式规避公开招标；限额为内部管理要求', en: 'Government Procurement Law: public tender is not avoided by splitting; the ceiling is an internal management rule' },
      problem: {
        title: '疑似拆分采购',
        text: '同一部门短期内向同一供应商多次采购、合计超过限额的有{count}',
        amountText: '预算金额合计{amount}',
        ownersText: '涉及{owners}',
        measureWord: '组',
        answer: '对疑似拆分采购逐组核查，同类需求归并采购，严禁化整为零规避审批和招标',
      },
    },
    {
      code: 'PROC-004', kind: 'requiredWhen', severity: 'risk', where: { field: '采购方式', in: ['单一来源'] }, need: [{ field: '备注', is: 'present' }], amount: '预算金额', owner: '申请部门',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法说明采用单一来源的理由} other {{owner}采用单一来源采购，{field}未说明理由，预算 {amount} 元}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field} (remarks), so nothing shows why there was a single source} other {{owner} bought from a single source without a reason under {field} (remarks); budget {amount} yuan}}.',
      },
      hint: { zh: '在备注中写明采用单一来源的理由和批准文件；不符合条件的，改用其他方式采购。', en: 'Give the reason and the approval in the remarks; where the conditions are not met, buy in another way.' },
      basis: { zh: '《中华人民共和国政府采购法》关于单一来源采购适用情形的规定', en: 'Government Procurement Law, on when a single source may be used' },
      problem: {
        title: '单一来源采购理由不充分',
        text: '有{count}单一来源采购未说明理由',
        amountText: '预算金额{amount}',
        ownersText: '涉及{owners}',
        measureWord: '项',
        answer: '严格单一来源采购的论证和审批，理由不充分的一律采用竞争性方式采购',
      },
    },
    {
      code: 'PROC-005', kind: 'overdue', severity: 'risk', from: { field: '申请日期' }, to: { field: '合同日期', orToday: true }, within: { days: { parameter: 'procurement.contract-days' } },
      missing: 'passes', at: '合同日期', amount: '预算金额', owner: '申请部门',
      message: {
        zh: '{sheet} {cell}：{owner} {from} 申请的采购，{found, select, missing {截至 {to} 没有登记合同日期} other {{received} 才签订合同}}，最迟应在 {due} 签订（申请后 {within} 天内），已超 {days} 天。',
        en: '{sheet} {cell}: {owner} asked on {from}; {found, select, missing {by {to} no contract was entered} other {the contract is of {received}}}. It was due by {due} (within {within} days), {days, plural, one {# day} other {# days}} late.',
      },
      hint: { zh: '已签合同而漏记的，补登记合同日期；未签的，查明卡在哪个环节，限期办结或者撤回申请。', en: 'Enter the date of a contract that was signed; otherwise find the step that holds it up and finish it, or withdraw the request.' },
      basis: { zh: '内部管理要求：采购从申请到签订合同限时办结，程序繁琐不得影响工作', en: 'Internal management rule: a purchase gets from request to contract in a set time, so that procedure does not hold up the work' },
      problem: {
        title: '采购程序繁琐影响工作推进',
        text: '从申请到签订合同超过规定时限的采购有{count}',
        amountText: '预算金额{amount}',
        ownersText: '涉及{owners}',
        measureWord: '项',
        answer: '优化采购审批流程，明确各环节办理时限，对超期采购逐项督办，做到规范与效率并重',
      },
    },
  ],
  indicators: [
    { id: 'procurement.count', label: { zh: '采购', en: 'Purchases' }, unit: '项', aliases: ['办理采购', '政府采购', '采购项目', '采购事项', '物资采购', '实施采购', '组织采购', '采购业务'], measure: { aggregate: 'count' } },
    { id: 'procurement.amount', label: { zh: '采购成交金额', en: 'Amount of purchases' }, unit: '元', aliases: ['成交金额', '采购金额', '采购总额', '中标金额', '成交价', '采购成交'], measure: { aggregate: 'sum', field: '成交金额' } },
    {
      id: 'procurement.saving-rate', label: { zh: '节约率', en: 'Saved against the budget' }, unit: '%',
      aliases: ['采购节约率', '资金节约率', '较预算节约', '节支率', '预算节约率', '比预算节约'],
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'sum', field: '预算金额', minus: '成交金额', where: { field: '成交金额', empty: false } },
        whole: { aggregate: 'sum', field: '预算金额', where: { field: '成交金额', empty: false } },
      },
    },
    {
      id: 'procurement.mean-days', label: { zh: '平均办理天数', en: 'Mean days from request to contract' }, unit: '天',
      aliases: ['平均用时', '采购平均用时', '从申请到签订合同平均用时', '采购平均办理时间', '平均办理时长', '采购平均周期', '平均耗时'],
      measure: { aggregate: 'mean-days', from: '申请日期', to: '合同日期' },
      requirement: { label: { zh: '不超过办理时限', en: 'within the time allowed' }, atMost: { parameter: 'procurement.contract-days' } },
    },
    {
      id: 'procurement.suspected-splits', label: { zh: '疑似拆分采购', en: 'Purchases perhaps split' }, unit: '组',
      aliases: ['疑似化整为零采购', '拆分采购', '疑似拆分采购规避招标', '疑似化整为零'],
      measure: { aggregate: 'count', where: { flagged: ['PROC-003'] } },
      requirement: { label: { zh: '无拆分采购', en: 'nothing split' }, atMost: 0 },
    },
    {
      id: 'procurement.overdue', label: { zh: '超时办理', en: 'Purchases that took too long' }, unit: '项',
      aliases: ['超时办理采购', '超过办理时限的采购', '采购超时办理', '超时限采购', '超期办理采购', '办理超时的采购'],
      measure: { aggregate: 'count', where: { flagged: ['PROC-005'] } },
      partOf: 'procurement.count',
      requirement: { label: { zh: '按时限办结', en: 'all within the time allowed' }, atMost: 0 },
    },
  ],
  narrative: [
    {
      title: '坚持公开规范，加强采购监督',
      clauses: [
        {
          text: '办理采购{count}',
          figures: { count: 'procurement.count' }, compare: 'count',
          parts: [
            { text: '成交金额{amount}', figures: { amount: 'procurement.amount' }, compare: 'amount' },
            { text: '较预算节约{rate}', figures: { rate: 'procurement.saving-rate' } },
          ],
        },
        { text: '从申请到签订合同平均用时{days}', figures: { days: 'procurement.mean-days' }, joint: '；' },
        { text: '核查发现疑似拆分采购{count}', figures: { count: 'procurement.suspected-splits' }, joint: '。' },
        { text: '超过办理时限的采购{count}', figures: { count: 'procurement.overdue' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'procurement.split-ceiling',
      kind: 'number', default: 100000, unit: { zh: '元', en: 'yuan' }, minimum: 1, maximum: 100000000,
      label: { zh: '疑似拆分采购的合计限额', en: 'sum above which purchases may have been split' },
      basis: { zh: '内部管理要求；按当地采购限额标准调整', en: 'Internal management rule; set it to the local ceiling' },
    },
    {
      id: 'procurement.split-days',
      kind: 'number', default: 30, unit: { zh: '天', en: 'days' }, minimum: 1, maximum: 366,
      label: { zh: '疑似拆分采购的时间跨度', en: 'days within which purchases may have been split' },
      basis: internal,
    },
    {
      id: 'procurement.contract-days',
      kind: 'number', default: 60, unit: { zh: '天', en: 'days' }, minimum: 1, maximum: 730,
      label: { zh: '采购从申请到签订合同的时限', en: 'time from request to contract' },
      basis: internal,
    },
  ],
} as const satisfies Tracker;
