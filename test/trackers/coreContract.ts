/** One core tracker, as it is promised to those who keep the sheets. */
export interface CoreContract {
  readonly id: string;
  /** Which records a figure counts: those dated in the period, or the state at its end; and by which field. */
  readonly counts: string;
  /** `*` required, `(k)` part of the key, `past` not later than today, `→` must stand there. */
  readonly fields: readonly string[];
  readonly rules: readonly string[];
  /** With their defaults. */
  readonly parameters: readonly string[];
  /** What a figure is a part of, and what is asked of it. */
  readonly asked: readonly string[];
}

export const coreContracts: readonly CoreContract[] = [
  {
    id: 'study',
    counts: 'flow 日期',
    fields: [
      '日期* date past', '学习类型* enum(党组会议学习, 中心组学习, 机关职工例会, 支部集中学习, 会前学法, 党课, 主题党日, 警示教育, 读书班, 业务培训)', '组织单位* text → branch.党组织名称 when 学习类型 is 支部集中学习', '学习主题* text',
      '第一议题 bool', '集中研讨 bool', '研讨材料 int ≥0 篇', '学习法规 int ≥0 部', '应到人数 int ≥1 人', '实到人数 int ≥0 人', '主持人 text', '记录人 text', '佐证材料 text',
    ],
    rules: ['STUDY-001 lessOrEqual error', 'STUDY-002 duplicate error', 'STUDY-003 frequency risk', 'STUDY-004 frequency risk', 'STUDY-005 weekday warning', 'STUDY-006 required warning', 'STUDY-007 ratio warning'],
    parameters: ['study.center-group-per-quarter 1', 'study.branch-per-month 1', 'study.staff-meeting-weekday 1', 'study.attendance-percent 80'],
    asked: ['study.center-group: STUDY-003', 'study.center-group-discussed of study.center-group', 'study.branch: STUDY-004', 'study.attendance-rate: ≥ study.attendance-percent'],
  },
  {
    id: 'meeting',
    counts: 'flow 日期',
    fields: [
      '日期* date past', '会议类型* enum(党组会, 党委会, 局长办公会, 常务会, 民主生活会, 组织生活会, 工作推进会, 专题汇报会, 述职会)', '组织单位 text', '议题* text', '决策事项数* int ≥0 项', '其中三重一大 int ≥0 项',
      '主要负责人末位表态 bool', '纪检列席 bool', '记录人 text', '纪要文号 text',
    ],
    rules: ['MEET-001 lessOrEqual error', 'MEET-002 requiredWhen risk', 'MEET-003 frequency risk', 'MEET-004 frequency risk', 'MEET-005 frequency risk', 'MEET-006 frequency risk', 'MEET-007 duplicate error'],
    parameters: ['meeting.party-group-per-month 1', 'meeting.topic-report-per-quarter 1', 'meeting.progress-per-half-year 1', 'meeting.yearly 1'],
    asked: ['meeting.party-group: MEET-003', 'meeting.three-major: MEET-002', 'meeting.democratic-life: MEET-006'],
  },
  {
    id: 'talk',
    counts: 'flow 日期',
    fields: [
      '日期* date past', '谈话类型* enum(谈心谈话, 预防提醒谈话, 廉政约谈, 任前谈话, 提醒谈话)', '谈话人* text', '谈话对象* text → roster.姓名', '对象部门 text', '对象职务 text', '谈话事由 text',
      '重要节点 enum(元旦, 春节, 清明, 五一, 端午, 中秋, 国庆, 日常)', '谈话记录 bool',
    ],
    rules: ['TALK-001 differs error', 'TALK-002 coverage risk', 'TALK-003 coverage risk', 'TALK-004 coverage risk', 'TALK-005 flag warning', 'TALK-006 duplicate error'],
    parameters: [],
    asked: ['talk.heart-coverage: ≥ 100', 'talk.prevention-coverage: ≥ 100', 'talk.pre-appointment: TALK-004'],
  },
  {
    id: 'roster',
    counts: 'state',
    fields: [
      '工号(k) text', '姓名* text', '部门* text', '职务 text', '职级 enum(处级, 科级, 一般干部, 职工)', '班子成员 bool', '部门负责人 bool', '政治面貌 enum(中共党员, 中共预备党员, 共青团员, 民主党派, 群众)',
      '所属支部 text required when 政治面貌 is 中共党员/中共预备党员 → branch.党组织名称', '任职日期 date past', '廉政档案 bool', '在岗 bool',
    ],
    rules: ['ROST-001 duplicate error', 'ROST-002 flag risk'],
    parameters: [],
    asked: ['roster.files: ROST-002'],
  },
  {
    id: 'branch',
    counts: 'state',
    fields: ['党组织名称*(k) text', '书记* text', '党员人数* int ≥0 名', '党建指导员 text', '联络员 text', '监督员 text'],
    rules: ['BRANCH-001 requiredWhen risk', 'BRANCH-002 agreesWith warning'],
    parameters: [],
    asked: ['branch.staffed of branch.count: BRANCH-001'],
  },
  {
    id: 'fixed-asset',
    counts: 'state 取得日期',
    fields: [
      '资产编号*(k) text', '资产名称* text', '资产类别* enum(房屋建筑物, 专用设备, 通用设备, 车辆, 家具用具, 图书文物, 无形资产)', '原值* number >0 元', '累计折旧 number ≥0 元', '净值 number ≥0 元', '取得日期* date past', '使用部门* text',
      '使用人 text → roster.姓名', '存放地点 text', '使用状态* enum(在用, 闲置, 出租, 出借, 待报废, 已处置)', '最近盘点日期 date past', '盘点结果 enum(相符, 盘盈, 盘亏)',
    ],
    rules: ['ASSET-001 requiredWhen risk', 'ASSET-002 equation error', 'ASSET-003 overdue risk', 'ASSET-004 flag risk', 'ASSET-005 coverage risk', 'ASSET-006 requiredWhen warning', 'ASSET-007 duplicate warning'],
    parameters: ['asset.value-tolerance 0.01', 'asset.inventory-months 12'],
    asked: [
      'asset.unassigned of asset.count: ≤ 0', 'asset.unassigned-value of asset.value', 'asset.idle of asset.count', 'asset.leased of asset.count: ASSET-005', 'asset.not-inventoried of asset.count: ≤ 0', 'asset.shortage of asset.count: ≤ 0',
    ],
  },
  {
    id: 'lease',
    counts: 'flow 应收期间',
    fields: [
      '合同编号*(k) text', '资产编号* text → fixed-asset.资产编号', '承租方* text', '合同开始* date', '合同结束* date', '应收期间*(k) month', '应收租金* number ≥0 元', '实收租金 number ≥0 元', '实收日期 date past',
    ],
    rules: ['LEASE-001 overdue risk', 'LEASE-002 overdue warning', 'LEASE-003 lessOrEqual error', 'LEASE-004 gap risk', 'LEASE-005 withinInterval error', 'LEASE-006 dateOrder error', 'LEASE-007 coverage warning'],
    parameters: [],
    asked: ['lease.arrears of lease.due: ≤ 0', 'lease.arrears-count: LEASE-001'],
  },
  {
    id: 'research-fund',
    counts: 'flow 报销日期',
    fields: [
      '凭证号*(k) text', '报销日期* date past', '项目编号* text → project.项目编号', '支出类别* enum(专项调查, 差旅费, 会议费, 培训费, 材料费, 设备费, 劳务费, 咨询费, 其他)', '报销人* text → roster.姓名', '事由* text', '出差地点 text',
      '出差开始 date past', '出差结束 date past', '金额* number >0 元', '审批人* text',
    ],
    rules: [
      'FUND-001 misclassified risk', 'FUND-002 requiredWhen risk', 'FUND-003 overlap risk', 'FUND-004 duplicate risk', 'FUND-005 differs risk', 'FUND-006 withinInterval risk', 'FUND-007 limit risk', 'FUND-008 dateOrder error', 'FUND-009 overdue warning',
    ],
    parameters: ['fund.ordinary-trip-words 会议/培训/学习/参会/开会/汇报/检查/送材料/报送材料/领取/办理手续', 'fund.claim-days 90'],
    asked: [
      'fund.survey-amount of fund.amount', 'fund.survey-vouchers of fund.vouchers', 'fund.travel-amount of fund.amount', 'fund.suspected-vouchers of fund.survey-vouchers: FUND-001', 'fund.suspected-amount of fund.survey-amount',
      'fund.duplicate-vouchers of fund.vouchers: ≤ 0', 'fund.over-budget-projects of project.count: ≤ 0',
    ],
  },
  {
    id: 'project',
    counts: 'state 起始日期',
    fields: ['项目编号*(k) text', '项目名称* text', '负责人* text', '起始日期* date', '结束日期* date', '预算总额* number >0 元', '廉政承诺 bool'],
    rules: ['PROJ-001 dateOrder error', 'PROJ-002 flag risk'],
    parameters: [],
    asked: ['project.pledged of project.count: PROJ-002'],
  },
];
