import { setPhrases } from './setPhrases';

/** A numeral of either kind, at most so long that nothing runs away. */
const N = '(?:\\d{1,8}(?:\\.\\d{1,4})?|[〇零○一二两三四五六七八九十百千]{1,6}|\\*{1,4})';
const AND = '\\s?(?:[-—–~、至到和及]|——)\\s?';
const SEVERAL = `${N}(?:${AND}${N}){0,8}`;
const SPAN_OF_TIME = '(?:个半?)?(?:多|余|来)?个?(?:工作日|自然日|月|天|日|周|星期|礼拜|季度|学期|小时|分钟|年)';

/** Everything that has a number and states no figure. Each pattern is bounded, none looks twice at the same signs. */
const PATTERNS: readonly RegExp[] = [
  // Titles, and short words in quotation marks: slogans and names.
  /《[^《》\n]{1,120}》/g,
  /“[^“”，。；\n]{1,20}”|‘[^‘’，。；\n]{1,20}’|「[^「」\n]{1,20}」|『[^『』\n]{1,20}』/g,
  // 〔2022〕2号, [2022]5号, （2022）第5号.
  /[〔[(（【]\s?(?:19|20)\d{2}\s?[〕\])）】]\s?(?:第?\s?(?:\d{1,5}|\*{1,4})(?:[-—]\d{1,3})?\s?号?)?/g,
  // 2022年6月20日, 2021—2025年, 二〇二二年, 近3年来.
  new RegExp(`${SEVERAL}\\s?(?:[多余来]?年|个半年(?!度))(?:\\s?${SEVERAL}\\s?月)?(?:份|底|初|末)?(?:\\s?${SEVERAL}\\s?[日号])?`, 'g'),
  new RegExp(`${SEVERAL}\\s?月(?:份|底|初|末|[上中下]旬)?(?:\\s?${SEVERAL}\\s?[日号])?`, 'g'),
  new RegExp(`${SEVERAL}\\s?(?:日|号)`, 'g'),
  /(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)|(?<![\d.])(?:19|20)\d{6}(?![\d.])/g,
  /(?<!\d)(?:[01]?\d|2[0-4])\s?[:：]\s?[0-5]\d(?:\s?[:：]\s?[0-5]\d)?(?!\d)/g,
  new RegExp(`${N}\\s?时(?:\\s?${N}\\s?分|半|整|许|前)?(?![期代候间])`, 'g'),
  /(?:[上下]午|早上|晚上?|凌晨|中午)\s?[\d一二两三四五六七八九十]{1,3}\s?点(?:\s?\d{1,2}\s?分?|半|整|钟)?|(?<!\d)\d{1,2}\s?点(?:半|整|钟|前|\d{2}分?)/g,
  // 一季度, 第1、2季度, 周一, 每周五.
  /(?<![个\d])[一二三四1-4](?:[、和至到—-][一二三四1-4]){0,3}\s?季度|(?:星期|礼拜|(?<!每)周)[一二三四五六]|每周[一二三四五六](?![次场个期堂篇轮节])/g,
  // 第五, 第3、4批, 前三名.
  new RegExp(`第\\s?${N}(?:\\s?(?:[、和至到~—–-]|——)\\s?第?\\s?${N}(?![\\d一二三四五六七八九十百个名家户件位份])){0,8}`, 'g'),
  new RegExp(`(?<![目当之以日年会月])前${N}[名位](?![党干同职在])`, 'g'),
  // 二十届三中全会, 党的十九大.
  /[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九十]{1,2}(?:次|中全会|中))?/g,
  // Numbers of lists: 1. （1） （一） 一、 1）
  /(?<=^|[\n。；：])[ \t]*(?:\d{1,2}(?:\.\d{1,2}){0,2}(?:[、．)）]|\.(?!\d)|\.(?=\d{4}年))|[一二三四五六七八九十]{1,3}、)/g,
  /[（(]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[）)]/g,
  // Codes, versions, standards: ZC-2022-015, A4, PM2.5, GB/T 9704—2012, 1+3+N, 12345678901.
  /[A-Za-z]+(?:\/[A-Z]\s?)?[-_.—/]?\d[\dA-Za-z]*(?:[-_.—/][\dA-Za-z]+)*/g,
  /(?<![\d.,])[\d一二三四五六七八九](?:\s?\+\s?[\dNnXx一二三四五六七八九])+/g,
  /(?<![\d.,])0\d{2,3}-\d{7,8}|(?<![\d.,])\d{11,}(?![\d.]*[万亿]?元)|(?<!\d)\d{1,4}(?:-\d{1,4}){2,}/g,
  /\d{1,4}\s?[栋幢座]\s?(?:\d{1,2}单元)?\s?\d{2,5}\s?[室号]?|\d{2,5}室/g,
  // Spans of time and time limits: 10日内, 三个工作日以内, 为期三个月, 每两个月, 24小时值班.
  new RegExp(`${SEVERAL}${SPAN_OF_TIME}(?:之内|以内|内|之前|以前|前|之后|以后|后|以来|来(?!访|信|电|函)|期限|期满|时间|的时间|左右时间)`, 'g'),
  new RegExp(`(?:为期|历时|时长|持续|连续|过去|未来|今后|最近|试用期|任期|有效期|公示期|服务期|聘期|期限为?|提前|延期|每隔?)(?:近|约|了)?${SEVERAL}${SPAN_OF_TIME}`, 'g'),
  new RegExp(`近${SEVERAL}(?:个?月|个季度|周|年)`, 'g'),
  /(?:365|三百六十五)\s?天(?:不间断|全天候|无休)|(?:8|八)\s?小时工作制|[\d一二两三四五六七八九十]{1,2}个(?=100%|百分之百)|(?:24|二十四|12|十二)\s?小时(?:在岗|值班|值守|带班|应急|不间断|畅通|开通|监测|监控|响应|轮流|动态|全天候|服务|举报|热线)/g,
  // 几十, 数百, 几万: no number.
  /(?:几|(?<![人次总户件基指系分个多少参篇项额倍])数)[十百千万亿]+/g,
  // 一期、二期; 工期不超过30天.
  /[一二三四五](?:期|组|队|班|支部)(?:、[二三四五六](?:期|组|队|班|支部)){1,4}|(?<![\d.])\d{1,2}(?:[、和]\d{1,2}){1,9}(?:号|党?支部|组|队|班)/g,
  new RegExp(`(?:周期|期限|时限|时间|工期)(?:均|已|一般)?不?得?超过${SEVERAL}${SPAN_OF_TIME}`, 'g'),
  // Slogans: 三个聚焦, 四个强化, 六个一, 五大行动.
  /[两三四五六七八九十](?:个|项|种|大|类|道|条)(?:聚焦|强化|坚持|突出|注重|着力|到位|结合|转变|提升|统筹|确保|加强|狠抓|紧盯|必须|务必|亲自|必查|必看|严禁|明确|服从|自信|意识|维护|确立|全面|革命|融合|同步|带头|过硬|层面|维度|环节|责任制|统一|融入|覆盖|清零|更加|一律|一(?=[^百千万\d次个名件项家户]|$))/g,
  /[两三四五六七八九十](?:张|本)(?:清单|账|网|牌|答卷)/g,
  // 一人一档, 三期工程, 村民三组.
  /一[一-龥]{1,2}一[一-龥]|[一二三四五六七八九十]期(?=工程|项目|建设|规划|改造)|(?<=[村社屯寨里民])[一二三四五六七八九十]{1,2}组/g,
  // 发现一起、查处一起.
  /[一-龥]{2}一([起件项批户处案例])(?:[、，][一-龥]{2}一\1){1,5}/g,
  /(?:以下|下列|如下|从|围绕|分|分为)[一两三四五六七八九十\d]{1,2}(?:个|大|点|项)?(?:方面|层面|环节|阶段|步骤|维度|点)/g,
  /[两三四五六七八九十](?:大|个)(?:战役|体系|攻坚战|要素|板块|优势|理念)/g,
];

/** Numerals beside which a phrase is part of a longer number: 二十一个 holds no 十一. */
const NUMERAL = /[\d〇零一二三四五六七八九十百千万亿]/;
/** Straight quotation marks come in pairs, long or short. */
const STRAIGHT_QUOTES = /"([^"\n]*)"/g;
const SHORT_QUOTE = /^[^，。；]{1,20}$/;

/** By their first two signs, longer ones first. */
const phrasesByStart = new Map<number, string[]>();
for (const phrase of [...setPhrases].sort((a, b) => b.length - a.length)) {
  const others = phrasesByStart.get(startKey(phrase, 0));
  if (others) others.push(phrase);
  else phrasesByStart.set(startKey(phrase, 0), [phrase]);
}

/** One entry for each sign of the text, 1 where a number claims nothing. Takes and needs text of `foldSigns`. */
export function claimNothing(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) mask.fill(1, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(STRAIGHT_QUOTES)) {
    if (SHORT_QUOTE.test(match[1] ?? '')) mask.fill(1, match.index, match.index + match[0].length);
  }
  for (let at = 0; at < text.length; at++) {
    const phrase = phrasesByStart.get(startKey(text, at))?.find((words) => text.startsWith(words, at) && standsAlone(text, at, words));
    if (phrase === undefined) continue;
    mask.fill(1, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return mask;
}

function startKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function standsAlone(text: string, at: number, phrase: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + phrase.length] ?? '';
  if (NUMERAL.test(phrase[0] ?? '') && NUMERAL.test(before)) return false;
  return !(NUMERAL.test(phrase.at(-1) ?? '') && NUMERAL.test(after));
}
