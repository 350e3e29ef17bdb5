import type { Tracker } from '../model/tracker';

/** 固定资产台账: one record an asset. What has been disposed of stays in the sheet and out of the figures. */
export const fixedAsset = {
  id: 'fixed-asset',
  name: '固定资产台账',
  label: { zh: '固定资产台账', en: 'Fixed assets' },
  section: { zh: '固定资产', en: 'Fixed assets' },
  aliases: ['固定资产', '资产台账', '固定资产明细', '固定资产卡片', '资产明细'],
  nature: 'state',
  dateField: '取得日期',
  fields: [
    { name: '资产编号', type: 'string', aliases: ['固定资产编号', '资产编码', '卡片编号', '编号'], constraints: { required: true } },
    { name: '资产名称', type: 'string', aliases: ['名称', '固定资产名称'], constraints: { required: true } },
    {
      name: '资产类别', type: 'string', aliases: ['类别', '资产分类', '固定资产类别'],
      constraints: { required: true, enum: ['房屋建筑物', '专用设备', '通用设备', '车辆', '家具用具', '图书文物', '无形资产'] },
      enumAliases: {
        房屋: '房屋建筑物', 房屋及建筑物: '房屋建筑物', 房屋及构筑物: '房屋建筑物', 房屋建筑: '房屋建筑物', 办公设备: '通用设备', 汽车: '车辆', 公务用车: '车辆', 交通工具: '车辆',
        家具: '家具用具', 家具和用具: '家具用具', 办公家具: '家具用具', 图书: '图书文物', 图书档案: '图书文物', 文物: '图书文物',
      },
    },
    { name: '原值', type: 'number', unit: '元', aliases: ['资产原值', '账面原值', '购置金额'], constraints: { required: true, exclusiveMinimum: 0 } },
    { name: '累计折旧', type: 'number', unit: '元', aliases: ['已提折旧', '折旧'], constraints: { minimum: 0 } },
    { name: '净值', type: 'number', unit: '元', aliases: ['资产净值', '账面净值'], constraints: { minimum: 0 } },
    { name: '取得日期', type: 'date', aliases: ['购置日期', '购入日期', '取得时间', '购置时间', '入账日期'], constraints: { required: true, past: true } },
    { name: '使用部门', type: 'string', aliases: ['部门', '所在部门', '管理部门'], constraints: { required: true } },
    { name: '使用人', type: 'string', aliases: ['领用人', '使用者'] },
    { name: '存放地点', type: 'string', aliases: ['地点', '存放位置', '使用地点'] },
    {
      name: '使用状态', type: 'string', aliases: ['状态', '资产状态', '使用情况'],
      constraints: { required: true, enum: ['在用', '闲置', '出租', '出借', '待报废', '已处置'] },
      enumAliases: { 使用中: '在用', 正常使用: '在用', 在使用: '在用', 未使用: '闲置', 已出租: '出租', 已出借: '出借', 拟报废: '待报废', 已报废: '已处置', 报废: '已处置', 处置: '已处置' },
    },
    { name: '最近盘点日期', type: 'date', aliases: ['盘点日期', '最近盘点时间', '最后盘点日期', '盘点时间'], constraints: { past: true } },
    {
      name: '盘点结果', type: 'string', aliases: ['盘点情况', '盘点结论'], constraints: { enum: ['相符', '盘盈', '盘亏'] },
      enumAliases: { 账实相符: '相符', 一致: '相符', 正常: '相符', 盘亏资产: '盘亏', 盘盈资产: '盘盈' },
    },
  ],
  primaryKey: ['资产编号'],
  foreignKeys: [{ field: '使用人', reference: { tracker: 'roster', field: '姓名' } }],
  rules: [
    {
      code: 'ASSET-001', kind: 'requiredWhen', severity: 'risk', where: { field: '使用状态', in: ['在用'] },
      need: [{ field: '使用人', is: 'present' }], amount: '原值', owner: '使用部门',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“使用人”列，在用资产无法落实到人} other {在用资产只登记到{owner}，未落实使用人，原值 {amount} 元}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 使用人 (user), so nobody answers for assets in use} other {an asset in use is kept at {owner} without a user; original value {amount} yuan}}.',
      },
      hint: { zh: '由使用部门明确使用人并填写姓名；不再使用的，更正使用状态。', en: 'Let the department name the user; if the asset is no longer in use, correct its status.' },
      basis: { zh: '《行政事业性国有资产管理条例》：资产管理责任落实到人', en: 'Regulations on state assets of administrative bodies and public institutions: a person answers for each asset' },
      problem: {
        title: '固定资产管理责任没有落实到人',
        text: '有{count}在用资产只登记到部门、未明确使用人',
        amountText: '账面原值{amount}',
        ownersText: '涉及{owners}',
        measureWord: '件',
        answer: '开展固定资产清理，逐件明确使用人和保管责任，做到账、物、人相符',
      },
    },
    {
      code: 'ASSET-002', kind: 'equation', severity: 'error', result: '净值', plus: ['原值'], minus: ['累计折旧'], tolerance: { parameter: 'asset.value-tolerance' }, owner: '使用部门',
      message: { zh: '{sheet} {cell}：净值 {received} 元，按{formula}应为 {expected} 元，相差 {difference} 元。', en: '{sheet} {cell}: net value {received} yuan; {formula} gives {expected} yuan, a difference of {difference}.' },
      hint: { zh: '核对资产卡片，更正原值、累计折旧或净值。', en: 'Check the asset card and correct whichever of the three is wrong.' },
      basis: { zh: '《政府会计准则第3号——固定资产》；内部管理要求', en: 'Government accounting standard no. 3, fixed assets; internal management rule' },
    },
    {
      code: 'ASSET-003', kind: 'overdue', severity: 'risk', from: { field: '最近盘点日期' }, to: 'period-end', within: { months: { parameter: 'asset.inventory-months' } },
      missing: 'late', at: '最近盘点日期', where: { field: '使用状态', notIn: ['已处置'] }, amount: '原值', owner: '使用部门',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“最近盘点日期”列，无法说明资产是否盘点} other {{found, select, missing {{owner}的资产没有盘点记录} other {{owner}的资产最近一次盘点是 {received}}}，应在 {earliest} 及以后盘点过（间隔不超过 {within} 个月）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column 最近盘点日期 (last inventory), so nothing shows that assets were counted} other {{found, select, missing {this asset of {owner} was never counted} other {this asset of {owner} was last counted on {received}}}; it should have been counted on {earliest} or later (every {within} months)}}.',
      },
      hint: { zh: '组织盘点，登记盘点日期和结果；已盘点的补登记。', en: 'Count it and enter the date and the result; enter a count that was made and not recorded.' },
      basis: { zh: '《行政事业性国有资产管理条例》：定期或者不定期对资产进行盘点、对账', en: 'Regulations on state assets of administrative bodies and public institutions: assets are counted and reconciled' },
      problem: {
        title: '资产盘点不够及时',
        text: '有{count}资产超过规定期限未盘点',
        amountText: '账面原值{amount}',
        ownersText: '涉及{owners}',
        measureWord: '件',
        answer: '制定年度盘点计划，对超期未盘点的资产集中清查，盘点结果及时入账',
      },
    },
    {
      code: 'ASSET-004', kind: 'flag', severity: 'risk', field: '盘点结果', mustNot: '盘亏', where: { field: '使用状态', notIn: ['已处置'] }, amount: '原值', owner: '使用部门',
      message: { zh: '{sheet} {cell}：{owner}的资产盘点结果为“{received}”，原值 {amount} 元。', en: '{sheet} {cell}: an asset of {owner} was found missing in the inventory ({received}); original value {amount} yuan.' },
      hint: { zh: '查明原因和责任，按规定报批处理后更新台账。', en: 'Find out why and who answers for it, have it settled as prescribed, then update the sheet.' },
      basis: { zh: '《行政事业性国有资产管理条例》：资产盘盈、盘亏按规定处理，做到账实相符', en: 'Regulations on state assets of administrative bodies and public institutions: surpluses and shortages are settled so that books and assets agree' },
      problem: {
        title: '资产盘点发现短缺',
        text: '盘亏资产{count}',
        amountText: '账面原值{amount}',
        ownersText: '涉及{owners}',
        measureWord: '件',
        answer: '查清盘亏资产的去向和原因，分清责任，按规定程序处理',
      },
    },
    {
      code: 'ASSET-005', kind: 'coverage', severity: 'risk',
      of: { tracker: 'fixed-asset', field: '资产编号', where: { field: '使用状态', in: ['出租'] } },
      by: { tracker: 'lease', field: '资产编号' }, amount: '原值', owner: '使用部门',
      message: { zh: '{sheet} {cell}：{owner}的资产 {received} 状态为出租，《{bySheet}》中没有记录。', en: '{sheet} {cell}: asset {received} of {owner} is let, but {bySheet} has no record of it.' },
      hint: { zh: '补登记合同和租金；未出租的，更正使用状态。', en: 'Enter its contract and rent; if it is not let, correct its status.' },
      basis: { zh: '《行政事业性国有资产管理条例》关于资产出租管理的规定；内部管理要求', en: 'Regulations on state assets of administrative bodies and public institutions, on letting; internal management rule' },
      problem: {
        title: '出租资产监管存在漏洞',
        text: '有{count}登记为出租的资产没有对应的租金台账',
        amountText: '账面原值{amount}',
        ownersText: '涉及{owners}',
        measureWord: '件',
        answer: '全面清理出租资产，补齐合同和租金台账，严禁账外出租',
      },
    },
    {
      code: 'ASSET-006', kind: 'requiredWhen', severity: 'warning', where: { field: '使用状态', in: ['已处置'] }, need: [{ field: '使用人', is: 'absent' }], owner: '使用部门',
      message: { zh: '{sheet} {cell}：资产已处置，仍登记使用人{received}。', en: '{sheet} {cell}: the asset has been disposed of, but {received} still stands as its user.' },
      hint: { zh: '清空使用人；尚未处置的，更正使用状态。', en: 'Clear the user; if it has not been disposed of, correct its status.' },
      basis: { zh: '内部管理要求：资产处置后及时销账', en: 'Internal management rule: what is disposed of is written off at once' },
    },
    {
      code: 'ASSET-007', kind: 'duplicate', severity: 'warning', fields: ['资产名称', '原值', '取得日期', '存放地点'], under: '资产编号', amount: '原值', owner: '使用部门',
      message: { zh: '{sheet} {cell}：与第 {firstRow} 行名称、原值、取得日期、存放地点相同（{what}），编号不同，疑似重复登记。', en: '{sheet} {cell}: same name, value, date and place as row {firstRow} ({what}) under another number; perhaps entered twice.' },
      hint: { zh: '核对实物：同一资产的，删去一行；同批购入的，标为例外。', en: 'Look at the asset: delete one row if it is the same; if bought as a lot, put this finding aside.' },
      basis: { zh: '内部管理要求：一物一卡', en: 'Internal management rule: one card an asset' },
    },
  ],
  indicators: [
    {
      id: 'asset.count', label: { zh: '资产', en: 'Assets' }, unit: '件',
      measure: { aggregate: 'count', where: { field: '使用状态', notIn: ['已处置'] } },
    },
    {
      id: 'asset.value', label: { zh: '资产原值', en: 'Original value' }, unit: '元',
      measure: { aggregate: 'sum', field: '原值', where: { field: '使用状态', notIn: ['已处置'] } },
    },
    {
      id: 'asset.unassigned', label: { zh: '在用而未落实到使用人', en: 'In use without a user' }, unit: '件',
      measure: { aggregate: 'count', where: { all: [{ field: '使用状态', in: ['在用'] }, { field: '使用人', empty: true }] } },
      partOf: 'asset.count',
      requirement: { label: { zh: '在用资产全部落实到人', en: 'every asset in use has a user' }, atMost: 0 },
    },
    {
      id: 'asset.unassigned-value', label: { zh: '未落实到使用人的资产原值', en: 'Original value without a user' }, unit: '元',
      measure: { aggregate: 'sum', field: '原值', where: { all: [{ field: '使用状态', in: ['在用'] }, { field: '使用人', empty: true }] } },
      partOf: 'asset.value',
    },
    {
      id: 'asset.assigned-rate', label: { zh: '落实到人率', en: 'Share in use with a user' }, unit: '%',
      measure: {
        aggregate: 'rate',
        part: { aggregate: 'count', where: { all: [{ field: '使用状态', in: ['在用'] }, { field: '使用人', empty: false }] } },
        whole: { aggregate: 'count', where: { field: '使用状态', in: ['在用'] } },
      },
    },
    {
      id: 'asset.idle', label: { zh: '闲置', en: 'Idle' }, unit: '件',
      measure: { aggregate: 'count', where: { field: '使用状态', in: ['闲置'] } }, partOf: 'asset.count',
    },
    {
      id: 'asset.leased', label: { zh: '出租', en: 'Let' }, unit: '件',
      measure: { aggregate: 'count', where: { field: '使用状态', in: ['出租'] } }, partOf: 'asset.count',
      requirement: { label: { zh: '出租资产全部登记租金', en: 'every asset let is in the lease sheet' }, rule: 'ASSET-005' },
    },
    {
      id: 'asset.not-inventoried', label: { zh: '超期未盘点', en: 'Inventory overdue' }, unit: '件',
      measure: { aggregate: 'count', where: { all: [{ field: '使用状态', notIn: ['已处置'] }, { field: '最近盘点日期', staleMonths: { parameter: 'asset.inventory-months' } }] } },
      partOf: 'asset.count',
      requirement: { label: { zh: '按期盘点', en: 'all counted in time' }, atMost: 0 },
    },
    {
      id: 'asset.shortage', label: { zh: '盘亏', en: 'Missing in inventory' }, unit: '件',
      measure: { aggregate: 'count', where: { all: [{ field: '使用状态', notIn: ['已处置'] }, { field: '盘点结果', in: ['盘亏'] }] } },
      partOf: 'asset.count',
      requirement: { label: { zh: '账实相符', en: 'books and assets agree' }, atMost: 0 },
    },
  ],
  narrative: [
    {
      title: '坚持管好家底，加强资产管理',
      clauses: [
        {
          text: '登记在册固定资产{count}',
          figures: { count: 'asset.count' }, compare: 'count',
          parts: [{ text: '账面原值{amount}', figures: { amount: 'asset.value' } }],
        },
        { text: '在用资产落实到人率{rate}', figures: { rate: 'asset.assigned-rate' } },
        {
          text: '在用而未落实到使用人的资产{count}',
          figures: { count: 'asset.unassigned' },
          joint: '；',
          parts: [{ text: '原值{amount}', figures: { amount: 'asset.unassigned-value' } }],
        },
        { text: '闲置资产{count}', figures: { count: 'asset.idle' }, joint: '；' },
        { text: '出租资产{count}', figures: { count: 'asset.leased' } },
        { text: '超期未盘点资产{count}', figures: { count: 'asset.not-inventoried' } },
        { text: '盘亏资产{count}', figures: { count: 'asset.shortage' } },
      ],
    },
  ],
  parameters: [
    {
      id: 'asset.value-tolerance',
      kind: 'number', default: 0.01, unit: { zh: '元', en: 'yuan' }, minimum: 0, maximum: 100, decimals: 2,
      label: { zh: '净值核对允许的尾差', en: 'rounding difference allowed in the net value' },
      basis: { zh: '金额记到分', en: 'amounts are kept to the fen' },
    },
    {
      id: 'asset.inventory-months',
      kind: 'number', default: 12, unit: { zh: '个月', en: 'months' }, minimum: 1, maximum: 60,
      label: { zh: '资产盘点间隔上限', en: 'longest time between inventories' },
      basis: { zh: '《行政事业性国有资产管理条例》：定期或者不定期对资产进行盘点、对账；每年一次为内部管理要求', en: 'Regulations on state assets of administrative bodies and public institutions: assets are counted and reconciled; once a year is an internal management rule' },
    },
  ],
} as const satisfies Tracker;
