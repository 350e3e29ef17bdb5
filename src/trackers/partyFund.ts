import type { Tracker } from '../model/tracker';

/** 党建经费台账: one record a Party organisation and year. */
export const partyFund = {
  id: 'party-fund',
  name: '党建经费台账',
  label: { zh: '党建经费台账', en: 'Party building funds' },
  section: { zh: '党建经费', en: 'Party building funds' },
  aliases: ['党组织经费台账', '党组织工作经费台账', '党建工作经费台账', '党费拨付台账', '党建经费拨付台账', '支部经费台账'],
  nature: 'flow',
  dateField: '年度',
  fields: [
    { name: '年度', type: 'year', aliases: ['年份', '所属年度', '拨付年度', '经费年度'], constraints: { required: true } },
    { name: '党组织名称', type: 'string', aliases: ['党支部名称', '支部名称', '党组织', '党支部'], constraints: { required: true } },
    { name: '党员人数', type: 'integer', unit: '名', aliases: ['党员数', '党员总数', '核定党员人数'], constraints: { required: true, minimum: 0 } },
    { name: '工作经费', type: 'number', unit: '元', aliases: ['党建工作经费', '党组织工作经费', '党支部工作经费', '工作经费金额'], constraints: { required: true, minimum: 0 } },
    { name: '教育培训经费', type: 'number', unit: '元', aliases: ['党员教育培训经费', '党员教育经费', '教育经费', '培训经费', '教育培训费'], constraints: { required: true, minimum: 0 } },
    { name: '拨付日期', type: 'date', aliases: ['拨付时间', '下拨日期', '下拨时间', '到账日期'], constraints: { past: true } },
  ],
  foreignKeys: [{ field: '党组织名称', reference: { tracker: 'branch', field: '党组织名称' } }],
  rules: [
    {
      code: 'PFUND-001', kind: 'equation', severity: 'risk', result: '工作经费', plus: ['党员人数'], times: { parameter: 'party-fund.work-per-member' },
      tolerance: { parameter: 'party-fund.tolerance' }, amount: '工作经费', owner: '党组织名称',
      message: { zh: '{sheet} {cell}：{owner}工作经费 {received} 元，按 {formula} 应为 {expected} 元，相差 {difference} 元。', en: '{sheet} {cell}: {owner} got {received} yuan for its work; {formula} gives {expected} yuan, a difference of {difference}.' },
      hint: { zh: '核对党员人数和拨款凭证：登记有误的更正；确未足额拨付的，按标准补拨。', en: 'Check the number of members and the payment: correct a wrong entry; pay what is short.' },
      basis: { zh: '内部管理要求：工作经费按党员人数和定额核拨；数额不符说明经费没有按标准落实，列为风险', en: 'Internal management rule: work funds are paid at a fixed rate a member; another amount shows that the rate was not kept, so it is a risk' },
      problem: {
        title: '党组织工作经费未按标准落实',
        text: '有{count}党组织的工作经费与按党员人数核定的数额不符',
        amountText: '相差{amount}',
        ownersText: '涉及{owners}',
        ownersUnit: '个党组织',
        measureWord: '个',
        answer: '按照党员人数和定额标准逐一核对党组织工作经费，少拨的及时补足，多拨的按规定调整',
      },
    },
    {
      code: 'PFUND-002', kind: 'equation', severity: 'risk', result: '教育培训经费', plus: ['党员人数'], times: { parameter: 'party-fund.training-per-member' },
      tolerance: { parameter: 'party-fund.tolerance' }, amount: '教育培训经费', owner: '党组织名称',
      message: { zh: '{sheet} {cell}：{owner}教育培训经费 {received} 元，按 {formula} 应为 {expected} 元，相差 {difference} 元。', en: '{sheet} {cell}: {owner} got {received} yuan for training its members; {formula} gives {expected} yuan, a difference of {difference}.' },
      hint: { zh: '核对党员人数和拨款凭证：登记有误的更正；确未足额拨付的，按标准补拨。', en: 'Check the number of members and the payment: correct a wrong entry; pay what is short.' },
      basis: { zh: '内部管理要求：教育培训经费按党员人数和定额核拨；数额不符说明经费没有按标准落实，列为风险', en: 'Internal management rule: training funds are paid at a fixed rate a member; another amount shows that the rate was not kept, so it is a risk' },
      problem: {
        title: '党员教育培训经费未按标准落实',
        text: '有{count}党组织的教育培训经费与按党员人数核定的数额不符',
        amountText: '相差{amount}',
        ownersText: '涉及{owners}',
        ownersUnit: '个党组织',
        measureWord: '个',
        answer: '对照标准核拨党员教育培训经费，专款专用，确保每名党员的教育培训有经费保障',
      },
    },
    {
      code: 'PFUND-003', kind: 'agreesWith', severity: 'warning', field: '党员人数', where: { field: '年度', inPeriod: true },
      value: { tracker: 'branch', match: '党组织名称', key: '党组织名称', field: '党员人数' }, owner: '党组织名称',
      message: { zh: '{sheet} {cell}：{owner}按党员 {received} 名核拨，《{bySheet}》登记 {expected} 名。', en: '{sheet} {cell}: funds of {owner} are for {received} members; {bySheet} lists {expected}.' },
      hint: { zh: '核对党员名单，更正本表或《{bySheet}》中的党员人数。', en: 'Check the list of members; correct the number here or in {bySheet}.' },
      basis: { zh: '内部管理要求：经费核拨人数与党组织名册一致', en: 'Internal management rule: funds and the list of organisations agree on the members' },
    },
    {
      code: 'PFUND-004', kind: 'agreesWith', severity: 'warning', field: '党员人数', where: { field: '年度', inPeriod: true },
      count: { tracker: 'roster', match: '所属支部', key: '党组织名称', where: { field: '政治面貌', in: ['中共党员', '中共预备党员'] } }, owner: '党组织名称',
      message: { zh: '{sheet} {cell}：{owner}按党员 {received} 名核拨，《{bySheet}》中为 {expected} 名。', en: '{sheet} {cell}: funds of {owner} are for {received} members; {bySheet} has {expected}.' },
      hint: { zh: '核对党员名单，更正本表的党员人数，或更正《{bySheet}》中的政治面貌、所属支部。', en: 'Check the list of members; correct the number here, or the members’ entries in {bySheet}.' },
      basis: { zh: '内部管理要求：经费核拨人数与人员名册一致', en: 'Internal management rule: funds and the roster agree on the members' },
    },
  ],
  indicators: [
    {
      id: 'party-fund.work', label: { zh: '党组织工作经费', en: 'Funds for the organisations’ work' }, unit: '元',
      aliases: ['拨付党组织工作经费', '拨付工作经费', '工作经费', '党建工作经费', '支部工作经费', '党支部工作经费', '党建经费'],
      measure: { aggregate: 'sum', field: '工作经费' },
      requirement: { label: { zh: '按党员人数足额核拨', en: 'paid in full for every member' }, rule: 'PFUND-001' },
    },
    {
      id: 'party-fund.training', label: { zh: '党员教育培训经费', en: 'Funds for training members' }, unit: '元',
      aliases: ['拨付党员教育培训经费', '教育培训经费', '党员培训经费', '党员教育经费', '拨付教育培训经费'],
      measure: { aggregate: 'sum', field: '教育培训经费' },
      requirement: { label: { zh: '按党员人数足额核拨', en: 'paid in full for every member' }, rule: 'PFUND-002' },
    },
    {
      id: 'party-fund.paid-in-full', label: { zh: '足额拨付的党组织', en: 'Organisations paid in full' }, unit: '个',
      aliases: ['按标准足额拨付的党组织', '足额拨付工作经费的党组织', '经费足额到位的党组织', '足额落实经费的党支部'],
      measure: {
        aggregate: 'distinct', field: '党组织名称',
        where: {
          all: [
            { field: '党员人数', empty: false }, { field: '工作经费', empty: false }, { field: '教育培训经费', empty: false },
            { flagged: ['PFUND-001', 'PFUND-002'], not: true },
          ],
        },
      },
    },
  ],
  narrative: [
    {
      title: '坚持保障到位，落实党建经费',
      clauses: [
        { text: '拨付党组织工作经费{amount}', figures: { amount: 'party-fund.work' }, compare: 'amount' },
        { text: '拨付党员教育培训经费{amount}', figures: { amount: 'party-fund.training' } },
        { text: '按标准足额拨付的党组织{count}', figures: { count: 'party-fund.paid-in-full' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'party-fund.work-per-member',
      kind: 'number', default: 200, unit: { zh: '元', en: 'yuan' }, minimum: 0, maximum: 100000, decimals: 2,
      label: { zh: '每名党员每年的工作经费', en: 'work funds for each member and year' },
      basis: { zh: '内部管理要求：每名党员每年200元', en: 'Internal management rule: 200 yuan for each member and year' },
    },
    {
      id: 'party-fund.training-per-member',
      kind: 'number', default: 20, unit: { zh: '元', en: 'yuan' }, minimum: 0, maximum: 100000, decimals: 2,
      label: { zh: '每名党员每年的教育培训经费', en: 'training funds for each member and year' },
      basis: { zh: '内部管理要求：每名党员每年20元', en: 'Internal management rule: 20 yuan for each member and year' },
    },
    {
      id: 'party-fund.tolerance',
      kind: 'number', default: 0.01, unit: { zh: '元', en: 'yuan' }, minimum: 0, maximum: 1000, decimals: 2,
      label: { zh: '经费与核定数允许相差', en: 'difference allowed between funds and what is due' },
      basis: { zh: '只容许分位四舍五入的误差', en: 'Only what comes of rounding to the fen' },
    },
  ],
} as const satisfies Tracker;
