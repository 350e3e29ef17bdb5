import { muIn } from '../areaUnits';

const MARKS = /[\s\p{P}\p{S}]+/gu;
const TRAILING_BRACKET = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕][\s*:]*$/;
const MONEY = '(?:人民币)?([百千]?[万亿]?)元';
const MONEY_UNIT = new RegExp(`^(?:(?:(?:计量|金额)?单位[:/]?)?${MONEY}(?:整)?|([百千]?[万亿]))$`);
/** What parts the unit from other words in its brackets: 含税，万元; 万元/月. */
const BETWEEN_WORDS = /[,、;:/]/;
/** 金额/万元, 金额:万元. */
const TRAILING_MONEY = new RegExp(`^(.*?)[/:、,]?${MONEY}$`);
const UNIT_LINE = new RegExp(`单位[:]?[(]?(?:[\\p{Script=Han}%]{1,4}[、,/])*${MONEY}(?!\\p{Script=Han})`, 'u');
/** A cell that says nothing but the unit: （万元）, 金额：万元. */
const ONLY_UNIT = new RegExp(`^[(]?(?:金额:)?${MONEY}[)]?$`);
const BRACKETS = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g;
const LEADING_BRACKET = /^([([{【〔][^()[\]{}【】〔〕]*[)\]}】〕])(.+)$/;
/** What brackets after a header say without changing its meaning. */
const REMARK = /^(?:单位.*|必填|选填|可空|是[/、或]?否|有[/、或]?无|√.*|y\/n|yyyy.*|年[-/.]?月.*|.*格式.*|[百千]?[万亿]?元|%|k|人次|课时|小时|平方米|平方公里|公里|公顷|[百千]?[万亿]?亩|公斤|m2|[次人个名篇部件项份笔户家所村套册本场期天日年月周轮亩分宗位条处台辆张组支种株米吨])$/i;
/** How a column is filled in, said in a row of its own under the header. */
const GUIDE = /^(?:文本|下拉.*|单选|多选|(?:例)?如.+|填写.+|请填.+)$/;
const AREA_UNIT = /^(?:(?:计量|面积)?单位[:/]?)?([百千]?[万亿]?)(\D+?|[hk]?m2)$/i;
/** 单位：公顷, by itself or before other words. */
const AREA_LINE = /(?:计量|面积)?单位[:]?([百千]?[万亿]?)(市?亩|公顷|平方公里|平方千米|平方米)(?![\p{Script=Han}])/u;
const SCALES: Readonly<Record<string, number>> = { '': 1, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7, 百亿: 1e10, 千亿: 1e11 };

/** NFKC, without blanks, punctuation and `*`; case ignored. */
export function headerKey(text: string): string {
  return text.normalize('NFKC').replace(MARKS, '').toLowerCase();
}

/** How a header may be understood, the most literal first, and the unit that it names. */
export interface HeaderText {
  readonly written: string;
  /** Whole, brackets and all. */
  readonly key: string;
  /** Without the unit or remark after it. */
  readonly plain: string;
  /** Without whatever stands in brackets after it. */
  readonly bare: string;
  /** 1 for 元, 10 000 for 万元; absent where the header names no money unit. */
  readonly scale?: number;
  /** 1 for 亩, 15 for 公顷; absent where the header names no unit of area. */
  readonly areaScale?: number;
}

export function headerText(written: string): HeaderText {
  const closed = written.normalize('NFKC').replace(/\s+/g, '');
  const leading = LEADING_BRACKET.exec(closed);
  // （万元）原值
  const folded = leading && unitsIn(leading[1] ?? '').money !== undefined ? `${leading[2] ?? ''}${leading[1] ?? ''}` : closed;
  const key = headerKey(folded);
  const bracket = TRAILING_BRACKET.exec(folded);
  if (bracket) {
    const inner = bracket[1] ?? '';
    const bare = headerKey(folded.slice(0, bracket.index));
    const [scale, area] = [moneyScale(inner), areaScale(inner)];
    return { written, key, plain: REMARK.test(inner) ? bare : key, bare, ...(scale !== undefined && { scale }), ...(area !== undefined && { areaScale: area }) };
  }
  const trailing = TRAILING_MONEY.exec(folded);
  const scale = trailing ? SCALES[trailing[2] ?? ''] : undefined;
  if (trailing && scale !== undefined && trailing[1]) return { written, key, plain: headerKey(trailing[1]), bare: headerKey(trailing[1]), scale };
  return { written, key, plain: key, bare: key };
}

/** Only a unit, or a word about how the column is filled in: 人, （万元）, 年/月/日, 必填. */
export function isRemark(text: string): boolean {
  const bare = withoutBrackets(text);
  return REMARK.test(bare) || GUIDE.test(bare);
}

/** 应到人数 with the 人 that stands in the row below it: 应到人数（人）. */
export function withRemark(header: string, remark: string): string {
  return header === '' || remark === '' ? header : `${header}（${withoutBrackets(remark)}）`;
}

function withoutBrackets(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, '');
  return /^[([【〔](.*)[)\]】〕]$/.exec(folded)?.[1] ?? folded;
}

/** `万元` → 10 000, `单位：元` → 1; `undefined` for what is no money unit. */
export function moneyScale(text: string): number | undefined {
  const closed = text.normalize('NFKC').replace(/\s+/g, '');
  for (const word of [closed, ...closed.split(BETWEEN_WORDS)]) {
    const match = MONEY_UNIT.exec(word);
    if (match) return SCALES[match[1] ?? match[2] ?? ''];
  }
  return undefined;
}

/** The units in any brackets of a text, as over a group of columns: 价值（万元）. */
export function unitsIn(text: string): { readonly money?: number; readonly area?: number } {
  const inner = Array.from(text.normalize('NFKC').matchAll(BRACKETS), ([, words = '']) => words);
  const first = (scaleOf: (words: string) => number | undefined) => inner.map(scaleOf).find((scale) => scale !== undefined);
  const [money, area] = [first(moneyScale), first(areaScale)];
  return { ...(money !== undefined && { money }), ...(area !== undefined && { area }) };
}

/** `公顷` → 15, `单位：万亩` → 10 000: how many 亩; `undefined` for what is no unit of area. */
export function areaScale(text: string): number | undefined {
  const match = AREA_UNIT.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  const [mu, times] = [muIn(match?.[2] ?? ''), SCALES[match?.[1] ?? '']];
  return mu === undefined || times === undefined ? undefined : mu * times;
}

/** The unit that a line above the table gives to all its areas: `单位：公顷`. */
export function areaLineScale(text: string): number | undefined {
  const match = AREA_LINE.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  return match ? areaScale(`${match[1] ?? ''}${match[2] ?? ''}`) : undefined;
}

/** The unit that a line above the table gives to all its money: `单位：万元`. */
export function unitLineScale(text: string): number | undefined {
  const folded = text.normalize('NFKC');
  // 单 位 ： 万 元 is one word; 单位：万元  日期：… are two.
  for (const words of [folded.replace(/\s+/g, ''), ...folded.trim().split(/\s+/)]) {
    const match = UNIT_LINE.exec(words) ?? ONLY_UNIT.exec(words);
    if (match) return SCALES[match[1] ?? ''];
  }
  return undefined;
}
