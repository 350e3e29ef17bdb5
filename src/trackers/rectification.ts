import type { Condition } from '../model/condition';
import type { ClauseDefinition } from '../model/report';
import type { Indicator, Tracker } from '../model/tracker';

/** Where problems come from, and how their figures are called. */
const sources = [
  { id: 'tour', word: '巡察', en: 'inspection tours' },
  { id: 'tour-feedback', word: '巡视反馈', en: 'feedback of higher inspections' },
  { id: 'supervision', word: '监督检查', en: 'supervisory checks' },
  { id: 'visit', word: '大走访', en: 'visits' },
  { id: 'petition', word: '信访', en: 'petitions' },
  { id: 'audit', word: '审计', en: 'audits' },
  { id: 'self-check', word: '自查', en: 'self-checks' },
] as const;

const rectified: Condition = { field: '状态', in: ['已整改'] };
const atOnce: Condition = { field: '立行立改', in: [true] };
const overdue: Condition = { all: [{ field: '状态', in: ['未整改', '整改中'] }, { field: '整改期限', past: true }] };
/** What was handed over is for others to put right. */
const kept: Condition = { field: '状态', notIn: ['已移交'] };

/** The five figures of one source, or of all of them together. */
function figuresOf(source?: (typeof sources)[number]): Indicator[] {
  const id = (name: string) => `rectification.${source ? `${source.id}-${name}` : name}`;
  const label = (zh: string, en: string) => (source ? { zh: `${source.word}${zh}`, en: `${en}: ${source.en}` } : { zh, en });
  const from: readonly Condition[] = source ? [{ field: '来源', in: [source.word] }] : [];
  const where = (...more: readonly Condition[]): { where?: Condition } => {
    const [only, ...others] = [...from, ...more];
    return only === undefined ? {} : { where: others.length === 0 ? only : { all: [only, ...others] } };
  };
  const whole = source ? 'rectification.found' : undefined;
  const aliases = (...words: readonly string[]) => words.map((word) => `${source?.word ?? ''}${word}`);
  return [
    { id: id('found'), label: label('发现问题', 'Problems found'), unit: '个', aliases: aliases('发现各类问题', '查出问题', '问题', '反馈问题', '指出问题'), measure: { aggregate: 'count', ...where() }, ...(whole !== undefined && { partOf: whole }) },
    { id: id('at-once'), label: label('立行立改', 'Put right at once'), unit: '个', aliases: aliases('问题立行立改', '即知即改', '边查边改'), measure: { aggregate: 'count', ...where(atOnce) }, partOf: id('found') },
    { id: id('rectified'), label: label('已整改', 'Put right'), unit: '个', aliases: aliases('完成整改', '整改完成', '整改到位', '问题已整改', '整改销号'), measure: { aggregate: 'count', ...where(rectified) }, partOf: id('found') },
    {
      id: id('rate'), label: label('整改率（不含已移交）', 'Share put right, without what was handed over'), unit: '%', aliases: aliases('问题整改率', '整改完成率', '总体整改率'),
      measure: { aggregate: 'rate', part: { aggregate: 'count', ...where(rectified) }, whole: { aggregate: 'count', ...where(kept) } },
    },
    {
      id: id('overdue'), label: label('超期未整改', 'Open past the time set'), unit: '个', aliases: aliases('逾期未整改', '未按期整改', '超期未完成整改'),
      measure: { aggregate: 'count', ...where(overdue) }, partOf: id('found'),
      requirement: { label: { zh: '按期整改', en: 'put right in time' }, atMost: 0 },
    },
  ];
}

/** 巡察发现问题…，立行立改…，已整改…，整改率…，超期未整改… */
function clauseOf({ id, word }: (typeof sources)[number]): ClauseDefinition {
  const figure = (name: string) => `rectification.${id}-${name}`;
  return {
    text: `${word}发现问题{count}`,
    figures: { count: figure('found') },
    joint: '；',
    parts: [
      ...(id === 'tour' ? [{ text: '涉及单位{count}', figures: { count: figure('units') } }] : []),
      { text: '立行立改{count}', figures: { count: figure('at-once') } },
      { text: '已整改{count}', figures: { count: figure('rectified') } },
      { text: '整改率{rate}', figures: { rate: figure('rate') } },
      { text: '超期未整改{count}', figures: { count: figure('overdue') } },
    ],
  };
}

/** 问题整改台账: one record a problem. */
export const rectification = {
  id: 'rectification',
  name: '问题整改台账',
  label: { zh: '问题整改台账', en: 'Rectification' },
  section: { zh: '问题整改', en: 'Rectification' },
  aliases: ['整改台账', '问题清单', '整改清单', '问题整改清单', '巡察整改台账', '巡视整改台账', '问题整改销号台账'],
  nature: 'flow',
  dateField: '发现日期',
  fields: [
    { name: '问题编号', type: 'string', aliases: ['编号', '问题序号', '整改编号'], constraints: { required: true } },
    {
      name: '来源', type: 'string', aliases: ['问题来源', '发现渠道', '来源渠道'],
      constraints: { required: true, enum: sources.map(({ word }) => word) },
      enumAliases: {
        巡察反馈: '巡察', 巡察发现: '巡察', 巡视: '巡视反馈', 巡视发现: '巡视反馈', 巡视反馈问题: '巡视反馈', 检查: '监督检查', 日常监督检查: '监督检查', 督查: '监督检查', 走访: '大走访', 大走访活动: '大走访',
        信访举报: '信访', 来信来访: '信访', 审计反馈: '审计', 审计发现: '审计', 自查自纠: '自查', 自查发现: '自查',
      },
    },
    { name: '被查单位', type: 'string', aliases: ['被检查单位', '受检单位', '被巡察单位', '整改单位', '责任单位'] },
    { name: '问题描述', type: 'string', aliases: ['问题', '存在问题', '问题内容', '具体问题'], constraints: { required: true } },
    { name: '发现日期', type: 'date', aliases: ['发现时间', '反馈日期', '反馈时间', '日期'], constraints: { required: true, past: true } },
    { name: '归属', type: 'string', aliases: ['问题归属', '归属情况'], constraints: { enum: ['本单位', '移交'] }, enumAliases: { 本局: '本单位', 自办: '本单位', 移送: '移交', 移交外单位: '移交', 已移交: '移交', 转办: '移交' } },
    { name: '责任人', type: 'string', aliases: ['整改责任人', '责任领导', '责任人姓名'] },
    {
      name: '责任层级', type: 'string', aliases: ['责任人层级', '层级', '责任人级别'], constraints: { enum: ['处级', '科级', '一般'] },
      enumAliases: { 处级干部: '处级', 科级干部: '科级', 一般干部: '一般', 一般人员: '一般', 其他: '一般', 其他人员: '一般' },
    },
    { name: '立行立改', type: 'boolean', aliases: ['是否立行立改'] },
    { name: '整改期限', type: 'date', aliases: ['整改时限', '完成时限', '限期', '整改截止日期', '办理期限'] },
    { name: '完成日期', type: 'date', aliases: ['整改完成日期', '完成时间', '整改完成时间', '销号日期'], constraints: { past: true } },
    {
      name: '状态', type: 'string', aliases: ['整改状态', '整改情况', '整改进展', '完成情况'],
      constraints: { required: true, enum: ['未整改', '整改中', '已整改', '已移交'] },
      enumAliases: { 未完成: '未整改', 未启动: '未整改', 正在整改: '整改中', 推进中: '整改中', 已完成: '已整改', 完成: '已整改', 整改完成: '已整改', 完成整改: '已整改', 已销号: '已整改', 移交: '已移交', 已移送: '已移交' },
    },
  ],
  primaryKey: ['问题编号'],
  rules: [
    {
      code: 'RECT-001', kind: 'requiredWhen', severity: 'error', where: rectified, need: [{ field: '完成日期', is: 'present' }], owner: '被查单位',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，已整改的问题无法说明何时完成} other {状态为已整改，未填{field}}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}, so nothing shows when problems were put right} other {the problem stands as put right (已整改), without {field}}}.',
      },
      hint: { zh: '对照整改材料补填完成日期；尚未完成的，更正状态。', en: 'Enter the date from the papers; if it is not finished, correct its status.' },
      basis: { zh: '内部管理要求：整改完成的问题登记完成日期', en: 'Internal management rule: what was put right has a date' },
    },
    {
      code: 'RECT-002', kind: 'dateOrder', severity: 'error', fields: ['发现日期', '完成日期'], owner: '被查单位',
      message: { zh: '{sheet} {cell}：{field} {received} 早于{earlier} {earlierDate}。', en: '{sheet} {cell}: {field} {received} is before {earlier} {earlierDate}.' },
      hint: { zh: '对照整改材料更正日期；{field}应不早于 {earlierDate}。', en: 'Correct the dates by the papers; {field} must be {earlierDate} or later.' },
      basis: { zh: '内部管理要求：日期前后一致', en: 'Internal management rule: dates follow each other' },
    },
    {
      code: 'RECT-003', kind: 'overdue', severity: 'risk', from: { field: '整改期限' }, to: 'today', within: { days: 0 }, missing: 'passes', at: '状态',
      where: { field: '状态', in: ['未整改', '整改中'] }, owner: '被查单位',
      message: { zh: '{sheet} {cell}：整改期限为 {due}，截至 {to} 状态仍为“{received}”，超期 {days} 天（被查单位：{owner}）。', en: '{sheet} {cell}: to be put right by {due}, still “{received}” on {to}, {days, plural, one {# day} other {# days}} late (unit: {owner}).' },
      hint: { zh: '已整改的，更新状态和完成日期；未整改的，挂牌督办，延期的按程序报批。', en: 'If it was put right, enter status and date; otherwise press for it, and have an extension approved.' },
      basis: { zh: '《中国共产党巡视工作条例》关于整改落实的规定；其他来源的问题按内部管理要求限期整改', en: 'Regulations on inspection work of the Party, on rectification; problems of other sources by internal management rule' },
      problem: {
        title: '问题整改不够及时',
        text: '有{count}问题超过整改期限仍未整改到位',
        ownersText: '涉及{owners}',
        ownersUnit: '个单位',
        measureWord: '个',
        answer: '对超期未整改的问题挂牌督办、逐个销号，对整改不力的严肃追责问责',
      },
    },
    {
      code: 'RECT-004', kind: 'flag', severity: 'error', field: '状态', must: '已整改', where: atOnce, owner: '被查单位',
      message: { zh: '{sheet} {cell}：登记为立行立改，状态为“{received}”，应为“{expected}”。', en: '{sheet} {cell}: entered as put right at once, but its status is “{received}”, not “{expected}”.' },
      hint: { zh: '已整改的，更正状态并填完成日期；未整改的，更正立行立改。', en: 'If it was put right, correct the status and enter the date; otherwise correct 立行立改 (put right at once).' },
      basis: { zh: '内部管理要求：立行立改的问题当即整改', en: 'Internal management rule: what is put right at once is finished' },
    },
    {
      code: 'RECT-005', kind: 'requiredWhen', severity: 'risk', where: { field: '归属', in: ['本单位'] }, need: [{ field: '责任人', is: 'present' }], owner: '被查单位',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法说明整改责任是否落实到人} other {属本单位整改的问题未明确{field}（被查单位：{owner}）}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}, so nothing shows who answers for it} other {a problem of our own has no {field}, so nobody answers for it (unit: {owner})}}.',
      },
      hint: { zh: '明确责任人后填写姓名；不属本单位的，更正归属。', en: 'Name the one who answers for it; if it is not ours, correct 归属 (whose it is).' },
      basis: { zh: '内部管理要求：整改责任落实到人', en: 'Internal management rule: a person answers for each problem' },
      problem: {
        title: '整改责任没有压实到人',
        text: '有{count}属本单位整改的问题未明确责任人',
        ownersText: '涉及{owners}',
        ownersUnit: '个单位',
        measureWord: '个',
        answer: '逐项明确整改责任领导、责任人和完成时限，做到整改责任到人',
      },
    },
  ],
  indicators: [
    ...figuresOf(),
    ...sources.flatMap(figuresOf),
    {
      id: 'rectification.responsible-division', label: { zh: '处级责任人', en: 'Division-level cadres in charge' }, unit: '人',
      aliases: ['落实处级责任人', '处级责任领导', '处级领导责任人'],
      measure: { aggregate: 'distinct', field: '责任人', where: { field: '责任层级', in: ['处级'] } },
    },
    {
      id: 'rectification.responsible-section', label: { zh: '科级责任人', en: 'Section-level cadres in charge' }, unit: '人',
      aliases: ['落实科级责任人', '科级责任领导', '科级干部责任人'],
      measure: { aggregate: 'distinct', field: '责任人', where: { field: '责任层级', in: ['科级'] } },
    },
    {
      id: 'rectification.responsible-general', label: { zh: '一般责任人', en: 'Other staff in charge' }, unit: '人',
      aliases: ['落实一般责任人', '一般工作人员责任人'],
      measure: { aggregate: 'distinct', field: '责任人', where: { field: '责任层级', in: ['一般'] } },
    },
    { id: 'rectification.units', label: { zh: '被查单位', en: 'Units concerned' }, unit: '家', aliases: ['涉及单位', '涉及被查单位', '检查单位', '被检查单位'], measure: { aggregate: 'distinct', field: '被查单位' } },
    {
      id: 'rectification.tour-units', label: { zh: '其中巡察单位', en: 'of which inspected by tours' }, unit: '家',
      aliases: ['巡察基层党组织', '对基层党组织开展巡察', '对…基层单位党组织开展常规巡察', '巡察党组织', '被巡察单位', '被巡察党组织', '巡察党支部', '涉及单位'],
      measure: { aggregate: 'distinct', field: '被查单位', where: { field: '来源', in: ['巡察'] } }, partOf: 'rectification.units',
    },
    {
      id: 'rectification.handed-over', label: { zh: '移交问题', en: 'Problems handed over' }, unit: '个',
      aliases: ['移交有关单位处理', '移交处理', '移交有关部门', '移交相关单位办理', '问题移交'],
      measure: { aggregate: 'count', where: { field: '归属', in: ['移交'] } }, partOf: 'rectification.found',
    },
  ],
  charts: [
    {
      id: 'rectification.by-source',
      title: { zh: '各来源问题整改进度', en: 'Problems put right, by source' },
      shape: 'stacked-bars', unit: { zh: '个', en: 'problems' },
      by: { field: '来源', label: { zh: '问题来源', en: 'Source' } },
      series: [
        { label: { zh: '已整改', en: 'Put right' }, measure: { aggregate: 'count', where: rectified } },
        { label: { zh: '尚未整改', en: 'Open' }, measure: { aggregate: 'count', where: { field: '状态', in: ['未整改', '整改中'] } } },
        { label: { zh: '已移交', en: 'Handed over' }, measure: { aggregate: 'count', where: { field: '状态', in: ['已移交'] } } },
        { label: { zh: '发现合计', en: 'Found' }, measure: { aggregate: 'count' }, listed: true },
      ],
    },
  ],
  narrative: [
    {
      title: '坚持动真碰硬，抓实问题整改',
      clauses: [
        {
          text: '登记各类监督发现问题{count}',
          figures: { count: 'rectification.found' }, compare: 'count',
          parts: [
            { text: '涉及单位{count}', figures: { count: 'rectification.units' } },
            { text: '立行立改{count}', figures: { count: 'rectification.at-once' } },
            { text: '已整改{count}', figures: { count: 'rectification.rectified' } },
            { text: '整改率{rate}', figures: { rate: 'rectification.rate' } },
            { text: '超期未整改{count}', figures: { count: 'rectification.overdue' } },
          ],
        },
        { text: '移交有关单位处理{count}', figures: { count: 'rectification.handed-over' } },
        { text: '落实处级责任人{count}', figures: { count: 'rectification.responsible-division' }, joint: '；' },
        { text: '科级责任人{count}', figures: { count: 'rectification.responsible-section' } },
        { text: '一般责任人{count}', figures: { count: 'rectification.responsible-general' } },
      ],
    },
    { lead: '按问题来源看，', clauses: sources.map(clauseOf) },
  ],
} as const satisfies Tracker;
