/**
 * Words of official prose that say nothing of what is counted, by kind. Behind a word stand the longer words in which it
 * does say something: 集中 is empty, but 集中学习 is a kind of learning.
 */

/** A word, and the longer words that it is not empty in. */
export type EmptyWord = string | readonly [word: string, ...unless: string[]];

const EMPTY: Readonly<Record<string, readonly EmptyWord[]>> = {
  /** What offices do with everything. */
  verbs: [
    '开展', '召开', ['组织', '组织生活', '组织建设', '组织关系'], '举办', '举行', '进行', '实施', '推进', '推动', '加强', '做好', '抓好', '坚持', '狠抓', '主持', '查摆', '属于', '搞', ['牵头', '牵头事项', '牵头负责', '牵头承担'],
    '通过', '围绕', '针对', '按照', '根据', '对照', '结合', '形式', '方式',
  ],
  /** How they do it. */
  manner: ['全面', '深入', '认真', '严格', '积极', '大力', '切实', '有效', '进一步', '持续', '扎实', '不断', ['及时', '及时率'], '主动', ['集中', '集中学习', '集中研讨', '集中整治'], '随机', '先后', '分别'],
  /** When. */
  time: [
    '全年', '今年', '本年', '本年度', '本期', '期内', '年内', '上半年', '下半年', '截至目前', '截止目前', '目前', '至今', '迄今', '年初', '年底', '月底', '以来', ['期间', '期间监督'],
    ...everyWay(['', '较', '比', '与', '同', '和'], ['上', '去', '前一', '上一'], ['年', '年度'], ['', '同期']), '同期', '同比',
  ],
  /** More or less than before. */
  change: [
    '相比', '相比较', '增至', '降至', '增幅', '降幅', '涨幅', '减幅', ['增加', '增加值'], '增长', '上升', '提高', '提升', '减少', '下降', '降低', '缩短', '延长', '较', ['比', '比例', '比选', '比武'],
  ],
  /** How many, all together or roughly. */
  extent: [
    '累计', '共计', '总计', '合计', '总共', '一共', ['共', '共产', '共同', '共青'], '占', '达', '达到', '约', ['近', '近亲'], ['超过', '超过期限', '超过时限', '超过规定', '超过办理', '超过整改', '超过办结'],
    '余', '左右', ['多', '多次', '多部'], '均', '折合', '人民币',
  ],
  /** What amounts are called. */
  amounts: ['金额', '总额', ['资金', '资金安排', '资金监管'], '次数', '数量', '总数', '总量'],
  /** Which of them. */
  which: [
    '其中', '其余', '现有', '共有', '各级', '各类', '各项', '各', '全体', '所属', '下属', ['基层', '基层党'], '有关', '相关', '此外', '同时', '以及', '并且',
    '等', '等方式', '等形式', '等活动', '等工作', '等途径', '等渠道',
  ],
  /** Whose. */
  offices: [
    '我们', '大家', '全局', '全系统', '全集团', '我局', '本局', '我市', '我县', '我区', '全市', '全县', '全区', ['本单位', '涉及本单位', '本单位意见'], '我单位', '局机关', '机关各', '机关党委',
    ['机关纪委', '机关纪委列席', '机关纪委书记'], ['纪委', '纪委列席', '纪委书记'], ['纪检组', '纪检组列席', '纪检组长', '纪检组组长'], '林业局', '林业和草原局', '林草局', '自然资源局', '林业集团', '集团公司', '集团', '有限公司', ['公司', '公司党'], '×', '某',
  ],
  particles: [
    ['由', '由点'], '从', '向', ['对', '对照'], '把', '将', ['在', '在岗', '在管', '在册', '在用', '在建'], '为', '是', '于', ['以', '以考', '以案', '以学'], '和', ['与', '参与'], '及', '或', '或者', '了', '的', '得',
    ['中', '集中', '中风险', '中标', '中心', '中央', '中共', '中层', '中期', '中国', '中秋'], ['内', '内部', '内容', '内控', '内审'], '上', ['下', '下一'],
    '已', '还', '又', '再', '并', '也', '都', '则', '即', '另', '另有', '另外', ['到', '到会', '到期', '到位', '到人', '到岗'],
    ['有', '有关', '有效', '有责', '有限', '有记', '有序', '有力', '有奖', '有害', '有安排'],
  ],
};

const A_NUMBER = '\\d';
const THE_END = '$';

/** Words that are empty before these only. */
const EMPTY_BEFORE: readonly (readonly [word: string, ...next: string[]])[] = [
  ['现', '已', '在', '共'],
  ['其', A_NUMBER],
  ['其它', A_NUMBER],
  ['存在', A_NUMBER],
  ['涉及', '金额', '资金', '总额', '款', '约', A_NUMBER],
  ['局党组', '书记', '成员'],
  ['局', '党', '各', '机关', '属'],
  ['数', '达', '为', '是', THE_END],
];

/** Finds empty words, the longest that begins at each place. */
export const EMPTY_WORDS = compile();

function compile(): RegExp {
  const words = [
    ...Object.values(EMPTY).flat().map((entry) => (typeof entry === 'string' ? [entry] : entry)).map(([word = '', ...unless]) => ({ word, pattern: exceptIn(word, unless) })),
    ...EMPTY_BEFORE.map(([word, ...next]) => ({ word, pattern: `${word}(?=${next.join('|')})` })),
  ];
  return new RegExp(words.sort((a, b) => b.word.length - a.word.length).map(({ pattern }) => pattern).join('|'), 'gu');
}

/** The word, unless what stands beside it makes one of the longer ones. */
function exceptIn(word: string, longer: readonly string[]): string {
  const beside = longer.map((each) => ({ before: each.slice(0, each.indexOf(word)), behind: each.slice(each.indexOf(word) + word.length) }));
  return `${beside.map(({ before, behind }) => `(?!${before && `(?<=${before})`}${word}${behind})`).join('')}${word}`;
}

/** 较上年同期, 去年度 …: one of each list, in every combination. */
function everyWay(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((words, next) => words.flatMap((word) => next.map((part) => word + part)), ['']);
}
