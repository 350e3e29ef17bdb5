import type { Tracker } from '../model/tracker';

/** 科研经费台账: one record a voucher. */
export const researchFund = {
  id: 'research-fund',
  name: '科研经费台账',
  label: { zh: '科研经费台账', en: 'Research funds' },
  section: { zh: '科研经费', en: 'Research funds' },
  aliases: ['科研经费', '科研经费支出台账', '科研经费报销台账', '项目经费台账', '经费报销台账'],
  nature: 'flow',
  dateField: '报销日期',
  fields: [
    { name: '凭证号', type: 'string', aliases: ['凭证编号', '报销单号', '记账凭证号'], constraints: { required: true } },
    { name: '报销日期', type: 'date', aliases: ['报账日期', '报销时间', '日期'], constraints: { required: true, past: true } },
    { name: '项目编号', type: 'string', aliases: ['项目号', '科研项目编号', '课题编号'], constraints: { required: true } },
    {
      name: '支出类别', type: 'string', aliases: ['类别', '费用类别', '支出科目', '经费类别'],
      constraints: { required: true, enum: ['专项调查', '差旅费', '会议费', '培训费', '材料费', '设备费', '劳务费', '咨询费', '其他'] },
      enumAliases: { 专项调查费: '专项调查', 差旅: '差旅费', 会议: '会议费', 培训: '培训费', 材料: '材料费', 设备: '设备费', 设备购置费: '设备费', 劳务: '劳务费', 咨询: '咨询费', 专家咨询费: '咨询费', 其它: '其他', 其他费用: '其他' },
    },
    { name: '报销人', type: 'string', aliases: ['报账人', '报销人姓名'], constraints: { required: true } },
    { name: '事由', type: 'string', aliases: ['报销事由', '支出事由'], constraints: { required: true } },
    { name: '出差地点', type: 'string', aliases: ['地点', '目的地', '出差目的地'] },
    { name: '出差开始', type: 'date', aliases: ['出差开始日期', '出发日期', '出差起'], constraints: { past: true } },
    { name: '出差结束', type: 'date', aliases: ['出差结束日期', '返回日期', '出差止'], constraints: { past: true } },
    { name: '金额', type: 'number', unit: '元', aliases: ['报销金额', '支出金额'], constraints: { required: true, exclusiveMinimum: 0 } },
    { name: '审批人', type: 'string', aliases: ['批准人', '审批领导'], constraints: { required: true } },
  ],
  primaryKey: ['凭证号'],
  foreignKeys: [
    { field: '项目编号', reference: { tracker: 'project', field: '项目编号' } },
    { field: '报销人', reference: { tracker: 'roster', field: '姓名' } },
  ],
  rules: [
    {
      code: 'FUND-001', kind: 'misclassified', severity: 'risk', where: { field: '支出类别', in: ['专项调查'] }, field: '事由', words: 'fund.ordinary-trip-words', amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：按专项调查列支 {amount} 元，事由“{received}”提到“{word}”，疑似一般出差（报销人：{owner}）。', en: '{sheet} {cell}: {amount} yuan is booked as a special survey, but its purpose “{received}” speaks of “{word}”, perhaps an ordinary trip (claimed by {owner}).' },
      hint: { zh: '核对调查方案和成果：属一般出差的，调整支出类别并按差旅费标准重新核算；确属专项调查的，写明调查内容。', en: 'Look at the survey’s plan and results: book an ordinary trip as travel and settle it by its rates; describe a genuine survey.' },
      basis: { zh: '科研项目经费管理规定：经费按规定用途列支；内部管理要求', en: 'Rules on project funds: money is booked to its purpose; internal management rule' },
    },
    {
      code: 'FUND-002', kind: 'requiredWhen', severity: 'risk', where: { field: '支出类别', in: ['专项调查', '差旅费'] },
      need: [{ field: '出差地点', is: 'present' }, { field: '出差开始', is: 'present' }, { field: '出差结束', is: 'present' }], amount: '金额', owner: '报销人',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法核对出差情况} other {专项调查或差旅费未填{field}（报销人：{owner}）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}, so trips cannot be checked} other {a survey or trip without {field} (claimed by {owner})}}.',
      },
      hint: { zh: '对照出差审批单补填。', en: 'Fill it in from the travel approval.' },
      basis: { zh: '差旅费管理规定；内部管理要求', en: 'Rules on travel expenses; internal management rule' },
    },
    {
      code: 'FUND-003', kind: 'overlap', severity: 'risk', who: '报销人', from: '出差开始', to: '出差结束', same: '出差地点', amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：{owner} {from} 至 {to} 出差，与第 {firstRow} 行 {otherFrom} 至 {otherTo} 的出差重叠。', en: '{sheet} {cell}: {owner} travelled from {from} to {to}, which overlaps with the trip of row {firstRow} from {otherFrom} to {otherTo}.' },
      hint: { zh: '核对出差审批单和票据：日期有误的更正；重复报销的，退回相应费用。', en: 'Check approvals and tickets: correct a wrong date; have what was paid twice paid back.' },
      basis: { zh: '差旅费管理规定；《行政事业单位内部控制规范（试行）》', en: 'Rules on travel expenses; Internal control standards of administrative bodies and public institutions (trial)' },
    },
    {
      code: 'FUND-004', kind: 'duplicate', severity: 'risk', fields: ['报销人', '出差开始', '出差结束', '金额'], under: '凭证号', amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行报销人、出差日期和金额相同（{what}），疑似一事两报。', en: '{sheet} {cell}: same person, trip dates and amount as row {firstRow} ({what}); perhaps claimed twice.' },
      hint: { zh: '核对两张凭证的票据；重复报销的，退回 {amount} 元并冲销。', en: 'Compare the two vouchers; if claimed twice, have {amount} yuan paid back.' },
      basis: { zh: '《行政事业单位内部控制规范（试行）》；差旅费管理规定', en: 'Internal control standards of administrative bodies and public institutions (trial); rules on travel expenses' },
    },
    {
      code: 'FUND-005', kind: 'differs', severity: 'risk', fields: ['报销人', '审批人'], amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：{received}审批本人的报销，金额 {amount} 元。', en: '{sheet} {cell}: {received} approved a claim of their own, {amount} yuan.' },
      hint: { zh: '由有权限的其他负责人重新审批；登记有误的更正。', en: 'Have it approved by someone else who may; correct a wrong entry.' },
      basis: { zh: '《行政事业单位内部控制规范（试行）》：不相容岗位相互分离', en: 'Internal control standards of administrative bodies and public institutions (trial): incompatible duties are kept apart' },
    },
    {
      code: 'FUND-006', kind: 'withinInterval', severity: 'risk', field: '报销日期', from: '起始日期', to: '结束日期', in: { field: '项目编号', tracker: 'project', match: '项目编号' }, amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：报销日期 {received} 不在项目 {key} 的执行期（{from} 至 {to}）内。', en: '{sheet} {cell}: {received} is outside project {key} ({from} to {to}).' },
      hint: { zh: '核对项目编号和日期；项目已延期的，更新科研项目台账。', en: 'Check project and date; if the project was extended, update the project sheet.' },
      basis: { zh: '科研项目经费管理规定：在项目执行期内列支', en: 'Rules on project funds: money is spent within the project' },
    },
    {
      code: 'FUND-007', kind: 'limit', severity: 'risk', sum: '金额', date: '报销日期', group: { field: '项目编号', tracker: 'project', match: '项目编号' }, ceiling: '预算总额', owner: '负责人',
      message: { zh: '{sheet} {cell}：项目 {group} 预算 {received} 元，已支出 {total} 元，超 {excess} 元（负责人：{owner}）。', en: '{sheet} {cell}: project {group} has a budget of {received} yuan and has spent {total}, {excess} too much (led by {owner}).' },
      hint: { zh: '核对各笔支出的项目编号；属实的，停止列支，按程序调整预算或退回超支。', en: 'Check the project of each voucher; if they are right, stop spending and have the budget changed, or the excess paid back.' },
      basis: { zh: '科研项目经费管理规定：不得超预算支出', en: 'Rules on project funds: spending keeps within the budget' },
    },
    {
      code: 'FUND-008', kind: 'dateOrder', severity: 'error', fields: ['出差开始', '出差结束', '报销日期'], owner: '报销人',
      message: { zh: '{sheet} {cell}：{field} {received} 早于{earlier} {earlierDate}。', en: '{sheet} {cell}: {field} {received} is before {earlier} {earlierDate}.' },
      hint: { zh: '对照出差审批单和票据更正日期；{field}应不早于 {earlierDate}。', en: 'Correct the dates by approval and tickets; {field} must be {earlierDate} or later.' },
      basis: { zh: '内部管理要求：日期前后一致', en: 'Internal management rule: dates follow each other' },
    },
    {
      code: 'FUND-009', kind: 'overdue', severity: 'warning', from: { field: '出差结束' }, to: { field: '报销日期' }, within: { days: { parameter: 'fund.claim-days' } }, missing: 'passes', at: '报销日期', amount: '金额', owner: '报销人',
      message: { zh: '{sheet} {cell}：{owner} {from} 结束出差，{received} 才报销，超过 {within} 天的期限 {days} 天。', en: '{sheet} {cell}: {owner} returned on {from} and claimed on {received}, {days, plural, one {# day} other {# days}} past the {within} days allowed.' },
      hint: { zh: '核对日期；属实的，说明逾期原因，今后应在出差结束后 {within} 天内报销。', en: 'Check the dates; if they are right, note the reason. Claims are due within {within} days of the trip.' },
      basis: { zh: '内部管理要求：出差结束后及时报销', en: 'Internal management rule: claims follow the trip without delay' },
    },
  ],
  indicators: [
    { id: 'fund.amount', label: { zh: '科研经费支出', en: 'Research spending' }, unit: '元', measure: { aggregate: 'sum', field: '金额' } },
    { id: 'fund.vouchers', label: { zh: '报销凭证', en: 'Vouchers' }, unit: '笔', measure: { aggregate: 'count' } },
    {
      id: 'fund.survey-amount', label: { zh: '其中专项调查支出', en: 'of which special surveys' }, unit: '元',
      measure: { aggregate: 'sum', field: '金额', where: { field: '支出类别', in: ['专项调查'] } }, partOf: 'fund.amount',
    },
    {
      id: 'fund.survey-vouchers', label: { zh: '其中专项调查凭证', en: 'of which vouchers of special surveys' }, unit: '笔',
      measure: { aggregate: 'count', where: { field: '支出类别', in: ['专项调查'] } }, partOf: 'fund.vouchers',
    },
    {
      id: 'fund.travel-amount', label: { zh: '其中差旅费', en: 'of which travel' }, unit: '元',
      measure: { aggregate: 'sum', field: '金额', where: { field: '支出类别', in: ['差旅费'] } }, partOf: 'fund.amount',
    },
    {
      id: 'fund.suspected-vouchers', label: { zh: '疑似以一般出差充专项调查', en: 'Ordinary trips perhaps claimed as surveys' }, unit: '笔',
      measure: { aggregate: 'count', where: { flagged: ['FUND-001'] } }, partOf: 'fund.survey-vouchers',
      requirement: { label: { zh: '专项调查列支真实', en: 'surveys are genuine' }, rule: 'FUND-001' },
    },
    {
      id: 'fund.suspected-amount', label: { zh: '疑似以一般出差充专项调查金额', en: 'Amount of ordinary trips perhaps claimed as surveys' }, unit: '元',
      measure: { aggregate: 'sum', field: '金额', where: { flagged: ['FUND-001'] } }, partOf: 'fund.survey-amount',
    },
    {
      id: 'fund.duplicate-vouchers', label: { zh: '重复或重叠报销', en: 'Duplicate or overlapping claims' }, unit: '笔',
      measure: { aggregate: 'count', where: { flagged: ['FUND-003', 'FUND-004'] } }, partOf: 'fund.vouchers',
      requirement: { label: { zh: '无重复报销', en: 'nothing claimed twice' }, atMost: 0 },
    },
    {
      id: 'fund.over-budget-projects', label: { zh: '超预算项目', en: 'Projects over budget' }, unit: '个',
      measure: { aggregate: 'count', tracker: 'project', where: { flagged: ['FUND-007'] } }, partOf: 'project.count',
      requirement: { label: { zh: '支出不超预算', en: 'spending keeps within budgets' }, atMost: 0 },
    },
  ],
} as const satisfies Tracker;
