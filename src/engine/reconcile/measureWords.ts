/** Measure words of official Chinese, as data: which word, and after which numbers it counts. */

/**
 * `any`: after every number. `not-one`: 一 before it is an article or part of a word (一件事, 一套办法) unless the words
 * around it say that something is counted. `long`: only after digits and numerals of two signs or more, since 一面, 三分,
 * 两头 are words. `noun`: as `long`, but not after blacked-out numbers, since ××村 is a name.
 */
export type Reach = 'any' | 'not-one' | 'long' | 'noun';

export interface MeasureWord {
  readonly word: string;
  readonly reach: Reach;
  /** Signs that make another word of it: 部分, 期间. Only such as no counted thing begins with: 3条规定, 5户外出. */
  readonly not: string;
}

/** `期:间限` is 期, but neither 期间 nor 期限. */
const ANY = `
  人次 万人次 车次 架次 场次 批次 班次 项次 户次 件次 例次 台次 轮次 处次 期次 条次 篇次 亩次 家次 只次 课时 学时 学分 工时 工日 小项 大项 小类 大类
  次:序数级 个:别性 名:次额誉 户:籍口主型 篇:幅 部:分委长署队级件位落属 份:额子 件:套 位:于次置数
  项 人:民才格际们 家:庭畜风 所:有以谓 本:地人级局次月年周轮身 期:间限末初满望货待
  场:所地景合长外内 起:草来步诉到码初止始底义 例:如会外证题 组:织长建团员合 条:例件款目块码幅
  笔:试者记画迹 台:账阶风湾胞 辆 艘 宗:旨教族 株:洲 棵 套:取路餐牌 册:子 批:评准复示阅判注捕 轮:流胎椅
  处:理置罚级于室决境 座:谈位椅右次 栋 幢 枚 粒 幅:度员 张:贴挂榜力家 封:闭山育面堵控锁禁 支:部委出持撑付架柱 堂 盏 亩:均产 公顷 公里 平方公里 平方千米
  平方米 立方米 公斤 千克 吨:位 千瓦时 千瓦 厘米 毫米 米 元:旦 块钱 则:是有要 块
  字:号样据迹眼段体典 页:码面 单:位一项独元纯方据价招身 倍:增 桩 顶 根:据本治除源植基 只:有是要能见 种:养苗源质业群子 类:似推属 趟 遍:布及地访 羽 尾
`;
const LONG = `
  天:然津气水平空山河麻牛 分:别析管类工解布为公批期级局支组子配发担成数片区部院层歧享散段头包块行 小时 分钟 面:积对临向上下前试貌谈授世部 片:区面段长会 道:路德理歉口谢 段:落 口:径号头岸袋罩语碑述 章:程
  头:目脑 门:户口店槛前诊卫类 节:约日点省能假水电气令奏余庆流 讲:话解座述授师评究好廉规 课:程件题外后堂 班:子长组车级主会 样:本式板 层:面级次 间:接隔断歇苗作 句:号 集:中体合团会成约聚镇市资训结思群散装 杆 桶 袋 箱 盒 瓶 包:括含容
  克:服难制 度:假 回:头访复顾应收归避馈来去落升款报执函 款:项式 大
`;
/** Nouns that follow digits without a measure word: 9村333户. */
const NOUNS = '村:民级庄镇干委支规居集两组情务史屯寨落社 乡:镇村 镇:区村 县:区级市委政 县区 区县 州市 街道 单位 部门 支部 党支部 党组织 林场 社区 科室 处室 股室 学校 企业 家庭 馆:舍 校:长园内外 站:点长位 岗:位';
/** Latin letters, as written; no letter may follow. */
const LATIN = 'kg km km2 km² m m2 m² m³ m3 hm2 hm² ㎡ ㎞ ㎏ ha t';

/** Of these, 一 needs words around it that count. */
const NOT_ONE = '个 件 套 种 类 批 支 组 条 位 家 项 名 张 场 起 期 处 座 轮 本 份 户 部 所 根 只 册 台 堂 单 笔 字 页 人 米 元 块钱 例 封 枚 幅 桩 顶 遍 趟 次 篇 块';

const notOne = new Set(NOT_ONE.split(/\s+/));

/** By their first sign, longer words first. */
export type MeasureWords = ReadonlyMap<string, readonly MeasureWord[]>;

const known: readonly MeasureWord[] = [
  ...listed(ANY).map(([word, not]): MeasureWord => ({ word, not, reach: notOne.has(word) ? 'not-one' : 'any' })),
  ...listed(LONG).map(([word, not]): MeasureWord => ({ word, not, reach: 'long' })),
  ...listed(NOUNS).map(([word, not]): MeasureWord => ({ word, not, reach: 'noun' })),
  ...listed(LATIN).map(([word]): MeasureWord => ({ word, not: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', reach: 'long' })),
];
const knownWords = new Set(known.map(({ word }) => word));

const measureWords: MeasureWords = byFirstSign(known);

/** With the units of trackers that someone has added. */
export function measureWordsWith(units: Iterable<string>): MeasureWords {
  const added = [...units].filter((unit) => /^\p{L}+$/u.test(unit) && !knownWords.has(unit));
  return added.length === 0 ? measureWords : byFirstSign([...known, ...added.map((word): MeasureWord => ({ word, not: '', reach: 'any' }))]);
}

function listed(words: string): [word: string, not: string][] {
  return words.trim().split(/\s+/).map((entry) => {
    const [word = '', not = ''] = entry.split(':');
    return [word, not];
  });
}

function byFirstSign(words: readonly MeasureWord[]): Map<string, MeasureWord[]> {
  const map = new Map<string, MeasureWord[]>();
  for (const word of [...words].sort((a, b) => b.word.length - a.word.length)) {
    const sign = word.word[0] ?? '';
    const others = map.get(sign);
    if (!others) map.set(sign, [word]);
    else if (!others.some((other) => other.word === word.word)) others.push(word);
  }
  return map;
}
