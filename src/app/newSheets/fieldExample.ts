import { isoDay, isoMonth, monthOf, type Day, partsOf } from '../../model/day';
import type { Field } from '../../model/tracker';

/** What may stand in a text column, by the words that its header ends in; the first that fits. Nobody real is meant. */
const BY_ENDING: readonly (readonly [ending: RegExp, example: string])[] = [
  [/工号$/, '0012'],
  [/文号$/, '林办〔{year}〕12号'],
  [/凭证号$/, '记-0035'],
  [/合同编?号$/, 'HT-{year}-003'],
  [/资产编号$/, 'ZC-0001'],
  [/项目编号$/, 'XM-{year}-01'],
  [/编号$/, '{year}-001'],
  [/资产名称$/, '办公用台式计算机'],
  [/采购名称$/, '办公用品采购'],
  [/项目名称$/, '林区道路维修'],
  [/制度名称$/, '差旅费管理办法'],
  [/测试名称$/, '廉政知识测试'],
  [/(?:党组织名称|党组织|支部)$/, '机关第一党支部'],
  [/对象名称$/, '某某村'],
  [/联络员$/, '李四'],
  [/监督员$/, '王五'],
  [/(?:书记|姓名|对象|负责人|责任人|使用人|经办人|党员|(?:指导|联络|监督|调查|审核)员)$/, '张三'],
  [/(?:审批|审核|谈话|记录)人$/, '李四'],
  [/(?:人|领导)$/, '张三'],
  [/(?:部门|处室|科室)$/, '办公室'],
  [/(?:承租方|供应商|对方单位|企业)$/, '某某商贸有限公司'],
  [/^被.*单位$/, '第一林场'],
  [/单位$/, '办公室'],
  [/林场$/, '第一林场'],
  [/出差地点$/, '某某市'],
  [/地点$/, '办公楼三楼会议室'],
  [/层级$/, '一般干部'],
  [/(?:职务|岗位)$/, '主任'],
  [/(?:主题|议题)$/, '学习党章党规'],
  [/谈话事由$/, '了解思想和工作情况'],
  [/事由$/, '调查林业有害生物'],
  [/(?:描述|问题|风险点)$/, '个别资产没有落实到使用人'],
  [/(?:措施|防控)$/, '逐件核对，落实到人'],
  [/大项$/, '加强资产管理'],
  [/(?:任务内容|内容)$/, '开展固定资产清查'],
  [/指标$/, '林地保有量'],
  [/渠道$/, '单位网站'],
  [/标题$/, '某某单位开展主题党日活动'],
  [/来源$/, '来信'],
  [/类别$/, '财务管理'],
  [/(?:说明|进展)$/, '正在办理'],
  [/(?:结论|结果)$/, '无异议'],
  [/(?:材料|佐证)$/, '通知、签到表、照片'],
  [/备注$/, '经集体研究决定'],
];

/** Of allowed words, those that go with the rest of the sample: a computer is equipment, and what has a day of completion is done. */
const WORDS: ReadonlySet<string> = new Set(['通用设备', '已整改', '已完成', '已办结']);
/** Days that come after others. */
const LATER = /(?:结束|期限|时限|到期)/;
const A_MONTH = 30;

/** The same for figures: what belongs together adds up, and a part is less than its whole. */
const FIGURES: readonly (readonly [ending: RegExp, example: number])[] = [
  [/原值$/, 8_000],
  [/累计折旧$/, 1_500],
  [/净值$/, 6_500],
  [/预算(?:金额|总额)$/, 50_000],
  [/(?:成交|合同)金额$/, 48_000],
  [/租金$/, 3_000],
  [/工作经费$/, 2_400],
  [/教育培训经费$/, 240],
  [/(?:应|实)(?:到|考)人数$/, 30],
  [/合格人数$/, 28],
  [/党员人数$/, 12],
  [/(?:人数|人次)$/, 30],
  [/得分|积分/, 90],
  [/面积$/, 1_200],
];

/** One entry as a person would type it. `today` gives dates and years. */
export function fieldExample(field: Field, today: Day): string {
  const { type, constraints, example, name } = field;
  if (example !== undefined) return example;
  switch (type) {
    case 'date':
      return isoDay(LATER.test(name) && constraints?.past !== true ? today + A_MONTH : today);
    case 'yearmonth':
      return isoMonth(monthOf(today));
    case 'year':
      return String(partsOf(today).year);
    case 'boolean':
      return '是';
    case 'integer':
      return String(within(field, figure(name) ?? 2));
    case 'number':
      return field.unit === '元' ? within(field, figure(name) ?? 2_600).toFixed(2) : String(within(field, figure(name) ?? 12.5));
    case 'string':
      return constraints?.enum?.find((word) => WORDS.has(word)) ?? constraints?.enum?.[0] ?? (BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? '某某').replace('{year}', String(partsOf(today).year));
  }
}

const figure = (name: string): number | undefined => FIGURES.find(([ending]) => ending.test(name))?.[1];

function within({ constraints: { minimum, exclusiveMinimum, maximum } = {} }: Field, wanted: number): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? wanted : exclusiveMinimum + 1);
  return Math.min(Math.max(wanted, least), maximum ?? wanted);
}
