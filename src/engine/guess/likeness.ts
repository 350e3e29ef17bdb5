import { headerText } from '../locate/headerText';

/** How alike two headers or words are. */
export interface Likeness {
  /** 0 nothing in common … 1 the same. */
  readonly score: number;
  /** `written`: they share signs; `meaning`: they are words for the same kind of thing. */
  readonly by: 'written' | 'meaning';
}

/** Words that mean the same kind of thing at the end, or as a whole, of a header. */
const KINDS: readonly RegExp[] = [
  /(?:日期|时间|日|时|年月日|期)$/,
  /(?:年月|月份|月度|月)$/,
  /(?:年度|年份|年)$/,
  /(?:金额|款额|额|款|费用?|价款?|价格|钱|资金|花费|开支|支出|租金|元)$/,
  /(?:人员?|姓名|名字|者|员|同志|职工|干部|责任人)$/,
  /(?:单位|部门|科室|处室|机构|支部|党组织|组织)$/,
  /(?:编号|编码|号码?|代码|序号|单号|文号)$/,
  /(?:人数|数量|次数|个数|件数|数)$/,
  /(?:地点|地址|地方|场所|位置|坐落|目的地)$/,
  /(?:内容|事由|事项|主题|议题|缘由|原因|用途|说明)$/,
  /(?:类型|类别|种类|分类|形式|方式|性质|科目)$/,
  /(?:状态|进展|进度|完成情况|情况|结果)$/,
];
/** As telling as half a word in common. */
const SAME_KIND = 0.4;

/** How alike a header is to the words that a field goes by, and to which of them most. */
export function likestHeader(header: string, words: readonly string[]): Likeness & { readonly like: string } {
  const written = headerText(header).bare;
  let best: Likeness & { readonly like: string } = { score: 0, by: 'written', like: '' };
  for (const like of words) {
    const found = headerLikeness(written, headerText(like).bare);
    if (found.score > best.score) best = { ...found, like };
  }
  return best;
}

function headerLikeness(left: string, right: string): Likeness {
  const score = wordLikeness(left, right);
  const kind = left !== '' && KINDS.some((pattern) => pattern.test(left) && pattern.test(right));
  return kind && score < SAME_KIND ? { score: SAME_KIND, by: 'meaning' } : { score, by: 'written' };
}

/** By their signs: the same, one within the other, or as many in the same order. */
export function wordLikeness(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length >= 2 && longer.includes(shorter)) return 0.5 + (0.5 * shorter.length) / longer.length;
  const common = commonSigns(left, right).length;
  // What a Chinese word is stands at its end.
  const sameEnd = common >= 2 && left.at(-1) === right.at(-1) ? 0.1 : 0;
  return common === 0 ? 0 : (1.6 * common) / (left.length + right.length) + sameEnd;
}

/** The signs that two words share in the same order: 集学习 of 集体学习 and 支部集中学习. */
export function commonSigns(left: string, right: string): string {
  let above: string[] = Array.from({ length: right.length + 1 }, () => '');
  for (const sign of left) {
    const row: string[] = [''];
    for (let at = 1; at <= right.length; at++) {
      const [before = '', over = '', beside = ''] = [above[at - 1], above[at], row[at - 1]];
      row.push(sign === right[at - 1] ? before + sign : over.length >= beside.length ? over : beside);
    }
    above = row;
  }
  return above.at(-1) ?? '';
}

/** The longest run of signs that two words share. */
export function commonPart(left: string, right: string): string {
  let longest = '';
  for (let from = 0; from < left.length; from++) {
    for (let to = from + longest.length + 1; to <= left.length && right.includes(left.slice(from, to)); to++) longest = left.slice(from, to);
  }
  return longest;
}
