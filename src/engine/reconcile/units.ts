const PEOPLE = ['人', '名', '位'];
const ATTENDANCES = ['人次', '人（次）', '人·次'];
const OCCASIONS = ['次', '场次', '场', '期', '轮', '轮次', '回', '批次', '批', '届', '讲', '堂', '节'];

/** Measure words that count the same kind of thing; one may belong to several families. */
const FAMILIES: readonly (readonly string[])[] = [
  OCCASIONS,
  PEOPLE,
  ATTENDANCES,
  ['项', '小项', '个', '条', '件', '类', '宗'],
  ['个', '类', '大类', '大项', '方面'],
  ['件', '起', '宗', '个', '例', '封', '条', '批'],
  ['份', '件', '篇', '张'],
  ['篇', '条', '则'],
  ['部', '集', '场'],
  ['本', '册', '套', '部', '种'],
  ['家', '个', '户', '所', '处'],
  ['套', '台', '只', '枚'],
  ['笔', '项', '个', '起', '单', '张'],
  ['组', '个', '起', '批'],
  ['处', '个', '处次'],
  ['天', '日', '个工作日', '工作日'],
  ['分'],
  ['亩', '公顷'],
  ['元'],
  ['%'],
  ['个百分点', '百分点'],
];

/** What is often written for what: 提示40条 for 提示40次. */
const LOOSE: readonly (readonly [written: readonly string[], wanted: readonly string[], number])[] = [
  [PEOPLE, ATTENDANCES, 0.6],
  [ATTENDANCES, PEOPLE, 0.6],
  [['条'], OCCASIONS, 0.3],
];

/** Measure words that go with any thing, though not with occasions, money or shares. */
const NEUTRAL = new Set(['个', '']);
const NEVER_NEUTRAL = new Set(['元', '%', '个百分点', '百分点', '倍', '亩', '公顷', '分', '天', '日', '个工作日', '工作日']);

/** `个季度` → `个` and `季度`: what stands behind the measure word counts as words. */
export function splitUnit(unit: string): { readonly measure: string; readonly noun: string } {
  if (unit === '个百分点' || unit === '个工作日') return { measure: unit, noun: '' };
  const match = /^(个|处)(.+)$/.exec(unit);
  return match ? { measure: match[1] ?? '', noun: match[2] ?? '' } : { measure: unit, noun: '' };
}

/** How well a text's measure word goes with a target's, 0–1; 0: they can't mean the same. */
export function unitFit(written: string, wanted: string): number {
  const [text, own] = [splitUnit(written), splitUnit(wanted)];
  if (written === wanted) return 1;
  if (text.measure === own.measure) return text.noun === '' || own.noun === '' || text.noun.includes(own.noun) || own.noun.includes(text.noun) ? 0.95 : 0.6;
  if (FAMILIES.some((family) => family.includes(text.measure) && family.includes(own.measure))) return 0.85;
  const loose = LOOSE.find(([a, b]) => a.includes(text.measure) && b.includes(own.measure));
  if (loose) return loose[2];
  if (!NEUTRAL.has(text.measure) || NEVER_NEUTRAL.has(own.measure)) return 0;
  // 9个 are things and no occasions; a number without a measure word may be either.
  if (OCCASIONS.includes(own.measure)) return text.measure === '' ? 0.3 : 0;
  return 0.75;
}
