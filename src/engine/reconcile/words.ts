/** Words of official prose that say nothing of what is counted. */
const EMPTY: readonly string[] = [
  '开展', '召开', '组织(?!生活|建设|关系|生活会)', '(?<!党)组织(?=开展|召开|实施|参加|完成)', '举办', '举行', '进行', '实施', '推进', '推动', '加强', '做好', '抓好', '累计', '共计', '总计', '合计', '总共', '一共', '先后', '分别', '坚持', '狠抓', '占', '相比(?:较)?', '增至', '降至', '[增降涨减]幅', '(?:机关)?纪委(?!列席|书记)', '机关党委', '随机', '其余', '其它?(?=\\d)', '现(?=已)', '属于', '形式', '方式', '存在(?=\\d)', '主持', '查摆', '增加(?!值)', '增长', '上升', '提高', '提升', '减少', '下降', '降低', '缩短', '延长', '较', '比(?!例|选|武)', '涉及(?=金额|资金|总额|款|约|\\d)', '折合',
  '全年', '今年', '本年度?', '本期', '期内', '年内', '上半年', '下半年', '截至目前', '截止目前', '(?:较|比|与|同)?(?:上|去|前一|上一)年(?:度)?(?:同期)?', '同期', '同比', '人民币', '目前', '至今', '迄今', '年初', '年底', '月底', '以来', '期间(?!监督)', '全面', '深入', '认真', '严格', '积极', '大力', '切实', '有效', '进一步', '持续', '扎实', '不断', '及时(?!率)', '主动', '集中(?!学习|研讨|整治)',
  '其中', '现有', '现(?=在|共)', '共有', '全局', '全系统', '全集团', '我局', '本局', '我市', '我县', '我区', '全市', '全县', '全区', '(?<!涉及)本单位(?!意见)', '我单位', '局机关', '机关各', '各级', '各类', '各项', '各', '全体', '所属', '下属', '基层(?!党)', '有关', '相关', '等(?:方式|形式|活动|工作|途径|渠道)?', '以及', '并且', '同时', '通过', '围绕', '针对', '按照', '根据', '对照', '结合', '由(?!点)', '从', '向', '对(?!照)', '把', '将', '在(?!岗|管|册|用|建)', '为', '是', '于', '以(?!考|案|学)', '和', '(?<!参)与', '及', '或者?', '了', '的', '得', '(?<!集)中(?!风险|标|心|央|共|层|期|国|秋)', '内(?!部|容|控|审)', '上', '下(?!一)',
  '达到?', '约', '近(?!亲)', '超过(?!期限|时限|规定|办理|整改|办结)', '余', '左右', '以上', '以下', '多(?!次|部)', '均', '已', '还', '又', '再', '并', '也', '都', '则', '共(?!产|同|青)', '到(?!会|期|位|人|岗)', '有(?!关|效|责|限|记|序|力|奖|害|安排)', '另(?:有|外)?', '此外', '即',
  '林业(?:和草原)?局', '林草局', '林业集团', '集团公司', '集团', '自然资源局', '局党组(?=书记|成员)', '局(?=党|各|机关|属)', '[×某]+', '有限公司', '公司(?!党)',
  '金额', '总额', '资金(?!安排|监管)', '次数', '数量', '总数', '数(?=达|为|是|$)', '总量',
];

const EMPTY_WORDS = new RegExp(EMPTY.join('|'), 'gu');
const DATES = /\d{2,4}年(?:度|第?[一二三四\d]季度|[上下]半年)?(?:\d{1,2}(?:[-—~～至到]\d{1,2})?月份?)?(?:\d{1,2}[日号])?|\d{1,2}(?:[-—~～至到]\d{1,2})?月份?(?:\d{1,2}[日号])?|[前一二三四第]+(?:个)?季度/gu;
/** A line end is left: it parts the words. */
const MARKS = new Set(' \t\u00a0\u3000"“”‘’\'《》〈〉「」『』');
/** A sign that quotation marks set off alone: “庸”的问题. */
const QUOTED = /[“‘「『"](\p{L})[”’」』"]/gu;
const RUNS = /[\p{L}\p{M}]+/gu;

/** A pair of neighbouring characters of the words that matter; a character that stands alone is one by itself. */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the text, the end exclusive; quotation marks between its characters lie within. */
  readonly start: number;
  readonly end: number;
  /** Its two characters stand on either side of an empty word: 现问 of 发现各类问题. */
  readonly joint?: true;
}

/** In order of their beginnings. Empty words, dates, digits and marks part the words; quotation marks and blanks do not. */
export function tokensOf(text: string): Token[] {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (MARKS.has(sign)) continue;
    bare += halfWidth(sign);
    offsets.push(at);
  }
  const kept = bare.replace(DATES, blank).replace(EMPTY_WORDS, emptied);
  const tokens: Token[] = [];
  const token = (word: string, at: number): void => {
    tokens.push({ text: word, start: offsets[at] ?? 0, end: (offsets[at + word.length - 1] ?? 0) + 1 });
  };
  let last = -1;
  for (const { 0: run, index } of kept.matchAll(RUNS)) {
    if (last >= 0 && isEmptied(kept, last + 1, index)) tokens.push({ text: `${kept[last] ?? ''}${run[0] ?? ''}`, start: offsets[last] ?? 0, end: (offsets[index] ?? 0) + 1, joint: true });
    last = index + run.length - 1;
    if (run.length === 1) token(run, index);
    for (let at = 0; at + 1 < run.length; at++) token(run.slice(at, at + 2), index + at);
  }
  const quoted = [...text.matchAll(QUOTED)].map(({ 1: sign = '', index }): Token => ({ text: sign, start: index + 1, end: index + 2 }));
  return [...tokens, ...quoted].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isEmptied(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== EMPTIED) return false;
  return true;
}

/** Full-width letters and digits; marks that part clauses stay as they are. */
function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  const isLetterOrDigit = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isLetterOrDigit ? String.fromCharCode(code - 0xfee0) : sign;
}

const blank = (found: string) => ' '.repeat(found.length);
/** Left in place of empty words. */
const EMPTIED = '\u0001';
const emptied = (found: string) => EMPTIED.repeat(found.length);
