import type { Approximation } from '../../model/figure';

/**
 * What is said of a number besides its value. 以上, 不少于, 至少 and 超过 name a floor and count as `over`; 以下, 以内, 不超过
 * and 不到 name a ceiling and count as `near`, as the number itself need not be reached.
 */
const OVER = ['不少于', '不低于', '不小于', '不下于', '不下', '最少', '至少', '超过', '超出', '超', '逾', '突破', '≥', '>=', '>', '上', '过', '破'];
const NEAR = ['不超过', '不高于', '不多于', '不大于', '不到', '不足', '最多', '至多', '接近', '将近', '近', '≤', '<='];
const ABOUT = ['大约为', '大约', '大概', '约为', '约', '左右', '上下'];

const KIND = new Map<string, Approximation>([
  ...OVER.map((word) => [word, 'over'] as const),
  ...NEAR.map((word) => [word, 'near'] as const),
  ...ABOUT.map((word) => [word, 'about'] as const),
]);

/** 节约3万, 最近3次, 网上百件 and the like hold no approximation. */
const BEFORE = new RegExp(
  `(?:(?<![节制合违签契预条邀解公特简集])约为?|(?<![最附临靠邻就亲贴远相走接将])近|(?<![赶高])超|(?<![以网会线面基手身路台])上|(?<![通超经不])过|(?<![突])破|${[...OVER, ...NEAR, ...ABOUT].filter((word) => word.length > 1 || /[≥≤>逾]/.test(word)).join('|')})(?:了|有|为)? ?$`,
);
const AFTER = /左右|上下|以上|以下|以内|有余|余(?![额款下])|(?<=[倍成])多|多(?=月|小时)/y;
/** Goes with a bare 百, 千, 万 only: 上百, 过千. */
const BARE_ONLY: ReadonlySet<string> = new Set(['上', '过', '破']);

/** 至少开展1次: the verb stands between. */
const BEFORE_VERB = /(至少|最少|至多|最多)(?:再|谈|走访|组织|开展|召开|进行|安排|举办|集中|学习|参加|完成|提交|撰写|报送|检查){1,2} ?$/;

/** What stands right before a number: `近` of 近百篇. */
export function approximationBefore(text: string, at: number, bare: boolean): Approximation | undefined {
  const words = text.slice(Math.max(0, at - 7), at);
  const word = BEFORE.exec(words)?.[0].replace(/[了有为 ]+$/, '') ?? BEFORE_VERB.exec(words)?.[1];
  if (word === undefined || (BARE_ONLY.has(word) && !bare)) return undefined;
  return KIND.get(word) ?? 'about';
}

/** What stands right behind the measure word, and where it ends: 左右 of 50户左右. */
export function approximationAfter(text: string, at: number): { readonly kind: Approximation; readonly end: number } | undefined {
  AFTER.lastIndex = at;
  const word = AFTER.exec(text)?.[0];
  if (word === undefined) return undefined;
  const kind = word === '以下' || word === '以内' ? 'near' : KIND.get(word) ?? 'over';
  return { kind, end: at + word.length };
}
