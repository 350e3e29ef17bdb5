import type { Tracker } from '../model/tracker';

/** 资产出租台账: one record a contract and month. */
export const lease = {
  id: 'lease',
  name: '资产出租台账',
  label: { zh: '资产出租台账', en: 'Leases' },
  section: { zh: '资产出租', en: 'Leases' },
  aliases: ['资产出租', '出租台账', '租金台账', '资产租赁台账', '房屋出租台账', '租赁台账'],
  nature: 'flow',
  dateField: '应收期间',
  fields: [
    { name: '合同编号', type: 'string', aliases: ['合同号', '租赁合同编号', '出租合同编号'], constraints: { required: true } },
    { name: '资产编号', type: 'string', aliases: ['出租资产编号', '固定资产编号', '资产编码'], constraints: { required: true } },
    { name: '承租方', type: 'string', holds: 'person-or-unit', aliases: ['承租人', '承租单位', '租户'], constraints: { required: true } },
    { name: '合同开始', type: 'date', aliases: ['合同开始日期', '租赁开始日期', '起租日期', '合同起始日期', '合同起'], constraints: { required: true } },
    { name: '合同结束', type: 'date', aliases: ['合同结束日期', '租赁结束日期', '到期日期', '合同终止日期', '合同止'], constraints: { required: true } },
    { name: '应收期间', type: 'yearmonth', aliases: ['应收月份', '租金月份', '所属月份', '月份', '所属期间'], constraints: { required: true } },
    { name: '应收租金', type: 'number', unit: '元', aliases: ['应收金额', '应收', '月租金'], constraints: { required: true, minimum: 0 } },
    { name: '实收租金', type: 'number', unit: '元', aliases: ['实收金额', '实收', '已收租金'], constraints: { minimum: 0 } },
    { name: '实收日期', type: 'date', aliases: ['收款日期', '到账日期', '缴纳日期'], constraints: { past: true } },
  ],
  primaryKey: ['合同编号', '应收期间'],
  foreignKeys: [{ field: '资产编号', reference: { tracker: 'fixed-asset', field: '资产编号' } }],
  rules: [
    {
      code: 'LEASE-001', kind: 'overdue', severity: 'risk', from: { monthEnd: '应收期间' }, to: 'today', within: { days: 0 }, missing: 'passes', at: '实收租金', owed: '应收租金',
      where: { field: '实收租金', belowField: '应收租金' }, amount: '应收租金', amountMinus: '实收租金', owner: '承租方',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“实收租金”列，无法说明租金是否收缴} other {截至 {due} 应收{owner}租金 {owed} 元，{found, select, missing {没有实收记录} other {实收 {received} 元}}，欠 {amount} 元}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 实收租金 (rent received)} other {{owner} owed {owed} yuan by {due}, {found, select, missing {nothing is entered as received} other {{received} was received}}; {amount} yuan is outstanding}}.',
      },
      hint: { zh: '已收而漏记的，补登记；未收的，向承租方催收并按月清缴。', en: 'Enter rent that was received and not recorded; otherwise collect it, and clear it every month.' },
      basis: { zh: '《行政事业性国有资产管理条例》关于资产出租收入管理的规定；按月清缴为内部管理要求', en: 'Regulations on state assets of administrative bodies and public institutions, on income from letting; clearing it monthly is an internal management rule' },
      problem: {
        title: '租金清收不及时',
        text: '有{count}到期租金未按月结清',
        amountText: '欠收{amount}',
        measureWord: '笔',
        answer: '建立租金清收责任制，逐笔催收欠收租金，做到按月结清、应收尽收',
      },
    },
    {
      code: 'LEASE-002', kind: 'overdue', severity: 'warning', from: { monthEnd: '应收期间' }, to: { field: '实收日期' }, within: { days: 0 }, missing: 'passes', at: '实收日期', amount: '实收租金', owner: '承租方',
      message: { zh: '{sheet} {cell}：{owner}的租金最迟应在 {due} 到账，实际 {received} 到账，迟 {days} 天。', en: '{sheet} {cell}: {owner} paid on {received}, {days, plural, one {# day} other {# days}} after {due}.' },
      hint: { zh: '核对到账日期；属实的，督促承租方按月缴纳，按合同约定处理。', en: 'Check the date; if it is right, press for payment each month and apply the contract.' },
      basis: { zh: '内部管理要求：租金按月清缴', en: 'Internal management rule: rent is cleared monthly' },
    },
    {
      code: 'LEASE-003', kind: 'lessOrEqual', severity: 'error', left: '实收租金', right: '应收租金', owner: '承租方',
      message: { zh: '{sheet} {cell}：实收租金 {received} 元，多于应收 {limit} 元。', en: '{sheet} {cell}: {received} yuan received, more than the {limit} due.' },
      hint: { zh: '对照收款凭证更正；一次收几个月的，分月登记。', en: 'Correct it by the receipt; enter a payment for several months month by month.' },
      basis: { zh: '内部管理要求：租金分月登记', en: 'Internal management rule: rent is entered by month' },
    },
    {
      code: 'LEASE-004', kind: 'gap', severity: 'risk', month: '应收期间', group: '合同编号', from: '合同开始', to: '合同结束', owner: '承租方',
      message: { zh: '{sheet} {cell}：合同 {group}（{owner}）缺 {months} 的租金记录，共 {count} 个月。', en: '{sheet} {cell}: contract {group} ({owner}) has no record for {monthsEn}, {count, plural, one {# month} other {# months}} in all.' },
      hint: { zh: '逐月补登记应收、实收租金；合同已变更的，更正起止日期。', en: 'Enter what was due and received for each month; if the contract changed, correct its dates.' },
      basis: { zh: '内部管理要求：合同期内逐月登记租金', en: 'Internal management rule: a record for every month of a contract' },
      problem: {
        title: '租金登记不连续',
        text: '合同期内有{count}没有租金登记',
        measureWord: '个月次',
        answer: '对照合同逐月核对租金台账，查清漏登原因，补齐登记并核实收缴情况',
      },
    },
    {
      code: 'LEASE-005', kind: 'withinInterval', severity: 'error', field: '应收期间', from: '合同开始', to: '合同结束', owner: '承租方',
      message: { zh: '{sheet} {cell}：应收期间 {received} 不在合同期（{from} 至 {to}）内。', en: '{sheet} {cell}: the month {received} is outside the contract ({from} to {to}).' },
      hint: { zh: '对照合同更正应收期间，或更正合同起止日期。', en: 'Correct the month, or the dates of the contract.' },
      basis: { zh: '内部管理要求：按合同计收租金', en: 'Internal management rule: rent is due by contract' },
    },
    {
      code: 'LEASE-006', kind: 'dateOrder', severity: 'error', fields: ['合同开始', '合同结束'], owner: '承租方',
      message: { zh: '{sheet} {cell}：{field} {received} 早于{earlier} {earlierDate}。', en: '{sheet} {cell}: {field} {received} is before {earlier} {earlierDate}.' },
      hint: { zh: '对照合同更正日期；{field}应不早于 {earlierDate}。', en: 'Correct the dates by the contract; {field} must be {earlierDate} or later.' },
      basis: { zh: '内部管理要求：日期前后一致', en: 'Internal management rule: dates follow each other' },
    },
    {
      code: 'LEASE-007', kind: 'coverage', severity: 'warning',
      of: {
        tracker: 'lease', field: '资产编号', distinct: true,
        where: {
          all: [
            { field: '合同开始', past: true }, { field: '合同结束', past: false },
            // An asset that the register does not have at all is a stray reference, said already.
            { field: '资产编号', foundIn: { tracker: 'fixed-asset', field: '资产编号' } },
          ],
        },
      },
      by: { tracker: 'fixed-asset', field: '资产编号', where: { field: '使用状态', in: ['出租'] } }, owner: '承租方',
      message: { zh: '{sheet} {cell}：资产 {received} 的出租合同在期（承租方：{owner}），《{bySheet}》中该资产的使用状态不是出租。', en: '{sheet} {cell}: asset {received} is let under a contract in force ({owner}), but {bySheet} does not have it as 出租 (let).' },
      hint: { zh: '核对合同和资产：确在出租的，更正《{bySheet}》中的使用状态；合同已终止的，更正合同结束日期。', en: 'Look at contract and asset: if it is let, correct its status in {bySheet}; if the contract has ended, correct its end here.' },
      basis: { zh: '内部管理要求：资产台账与出租台账一致', en: 'Internal management rule: register and lease sheet agree' },
    },
  ],
  indicators: [
    { id: 'lease.contracts', label: { zh: '出租合同', en: 'Lease contracts' }, unit: '份', aliases: ['资产出租合同', '租赁合同', '房屋出租合同', '房屋租赁合同', '执行出租合同', '签订出租合同'], measure: { aggregate: 'distinct', field: '合同编号' } },
    { id: 'lease.due', label: { zh: '应收租金', en: 'Rent due' }, unit: '元', aliases: ['应收租金总额', '应收房租', '应收出租收入', '租金应收'], measure: { aggregate: 'sum', field: '应收租金' } },
    { id: 'lease.received', label: { zh: '实收租金', en: 'Rent received' }, unit: '元', aliases: ['收取租金', '已收租金', '收回租金', '租金收入', '到账租金', '实际收取租金', '租金到账'], measure: { aggregate: 'sum', field: '实收租金' } },
    {
      id: 'lease.arrears', label: { zh: '欠收租金', en: 'Rent outstanding' }, unit: '元',
      aliases: ['欠缴租金', '拖欠租金', '未收租金', '欠租金额', '应收未收租金', '到期未收租金', '尚欠租金'],
      measure: { aggregate: 'sum', field: '应收租金', minus: '实收租金', where: { all: [{ field: '应收期间', over: true }, { field: '实收租金', belowField: '应收租金' }] } },
      partOf: 'lease.due',
      requirement: { label: { zh: '租金按月清缴', en: 'rent cleared monthly' }, atMost: 0 },
    },
    {
      id: 'lease.arrears-count', label: { zh: '欠收', en: 'Payments short' }, unit: '笔',
      aliases: ['到期欠收租金', '欠收租金', '欠缴租金', '拖欠租金', '到期未收租金', '欠租', '未按月结清租金'],
      measure: { aggregate: 'count', where: { all: [{ field: '应收期间', over: true }, { field: '实收租金', belowField: '应收租金' }] } },
      requirement: { label: { zh: '租金按月清缴', en: 'rent cleared monthly' }, rule: 'LEASE-001' },
    },
    {
      id: 'lease.collection-rate', label: { zh: '清收率', en: 'Collection rate' }, unit: '%',
      aliases: ['租金清收率', '租金收缴率', '租金收取率', '收缴率', '清缴率'],
      measure: { aggregate: 'rate', part: { aggregate: 'sum', field: '实收租金' }, whole: { aggregate: 'sum', field: '应收租金' } },
    },
  ],
  charts: [
    {
      id: 'lease.by-month',
      title: { zh: '各月应收与实收租金', en: 'Rent due and received by month' },
      shape: 'columns', unit: { zh: '元', en: 'yuan' }, by: { every: 'month' },
      series: [
        { label: { zh: '应收租金', en: 'Due' }, measure: { aggregate: 'sum', field: '应收租金' } },
        { label: { zh: '实收租金', en: 'Received' }, measure: { aggregate: 'sum', field: '实收租金' } },
      ],
    },
  ],
  narrative: [
    {
      title: '坚持应收尽收，规范资产出租',
      clauses: [
        { text: '执行资产出租合同{count}', figures: { count: 'lease.contracts' } },
        {
          text: '应收租金{amount}',
          figures: { amount: 'lease.due' }, compare: 'amount',
          parts: [
            {
              text: '实收租金{amount}',
              figures: { amount: 'lease.received' },
              zero: { text: '尚未收到租金' },
              parts: [{ text: '清收率{rate}', figures: { rate: 'lease.collection-rate' } }],
            },
          ],
        },
        {
          text: '到期欠收租金{count}',
          figures: { count: 'lease.arrears-count' },
          joint: '；',
          parts: [{ text: '金额{amount}', figures: { amount: 'lease.arrears' } }],
        },
      ],
    },
  ],
} as const satisfies Tracker;
