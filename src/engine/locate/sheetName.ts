import type { Tracker } from '../../model/tracker';

/** Words that a tracker's name may end in, one for another. */
const SUFFIX = '(?:登记台账|管理台账|工作台账|明细台账|台账|台帐|登记簿|登记册|登记表|花名册|名册|名单|明细表|统计表|情况表|记录表|一览表|清单|明细|记录|登记|表|册|簿)';
const SUFFIX_AT_END = new RegExp(`${SUFFIX}$`);
/** Endings of a unit's name: ××局, 办公室, 第一支部. */
const UNIT = /(?:局|处|科|室|部|委|站|所|场|厅|院|校|学校|公司|集团|中心|支部|总支|党委|党组|党组织|机关|单位|分局|林场|队|组|会|办|县|市|区|州|省|镇|乡|股|馆|基地|本级|本部|全局|全市|全县|全州|全省|系统)$/;
const YEAR = /(?<!\d)(?:((?:19|20)\d{2})(?=$|\D|(?:0[1-9]|1[0-2])(?!\d)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))|(\d{2})(?=年(?!级)))/g;
const CHINESE_YEAR = /[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const SPAN = /(?:(?:19|20)\d{2}|\d{2}(?=年))(?:年度?|(?:0[1-9]|1[0-2])(?:\d{2})?)?|(?:上半年|下半年|全年|年度|年终|年末|第?[一二三四1-4]季度|Q[1-4]|H[12])|\d{1,2}(?:[-—~至]\d{1,2})?月份?|[一二三四五六七八九十]{1,2}月份?/gi;
const BRACKETS = /[([{【〔《][^()[\]{}【】〔〕《》]*[)\]}】〕》]/g;
const NUMBERING = /^(?:附?[表件]?\s*(?:\d+|[一二三四五六七八九十]+)(?:[-.]\d+)*[\s.、:)_-]+|附?[表件]\s*(?:\d+|[一二三四五六七八九十]+)(?:[-.]\d+)*|\(?(?:\d{1,2}|[一二三四五六七八九十]+)\))|(?:[\s_-]*\d{1,3}|\(\d+\))$/g;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
/** Says nothing about what the sheet is. */
const EMPTY_WORDS = /^(?:最新|新|终稿|定稿|正式|汇总|总|全|各|本|的|副本|copy)+$/i;

/** Years that a sheet's name states, in digits or 二〇二二. */
export function yearsIn(name: string): number[] {
  const folded = name
    .normalize('NFKC')
    .replace(CHINESE_YEAR, (year) => Array.from(year, (sign) => Math.max(0, CHINESE_DIGITS.indexOf(sign))).join(''));
  return [...folded.matchAll(YEAR)].map((match) => (match[1] ? Number(match[1]) : 2000 + Number(match[2])));
}

/**
 * How much of a tracker's name a sheet's name holds, in letters without the suffix; 0 where it does not fit. Beside the name there may be
 * another suffix (台账, 登记表 …), a year, a numbering, brackets and a unit's name, nothing else.
 */
export function nameFit(sheetName: string, tracker: Tracker): number {
  return Math.max(...[tracker.name, ...tracker.aliases].map((name) => fitOf(sheetName, name)));
}

function fitOf(sheetName: string, wanted: string): number {
  const sheet = sheetName.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const name = wanted.normalize('NFKC').replace(/\s+/g, '');
  const core = name.replace(SUFFIX_AT_END, '');
  // 采购管理台账 is 采购 and 采购管理.
  const forms = [name, ...new Set([core, name.replace(/台[账帐]$/, '')].filter((form) => form.length >= 2 && form !== name))];
  let best = 0;
  for (const form of forms) {
    for (const text of [sheet.replace(/ /g, ''), strip(sheet)]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const before = text.slice(0, at);
        const rest = text.slice(at + form.length);
        const suffix = new RegExp(`^${SUFFIX}`).exec(rest)?.[0] ?? '';
        if (isAside(before, 'before') && [rest, rest.slice(suffix.length)].some((after) => isAside(after, 'after'))) best = Math.max(best, core.length || 1);
      }
    }
  }
  return best;
}

/** What a name says beside its year, its numbering and words such as 台账. */
export function coreOf(name: string): string {
  const text = strip(name.normalize('NFKC').replace(/\s+/g, ' ').trim());
  return text.replace(SUFFIX_AT_END, '') || text;
}

/** Without year, period, numbering and brackets. */
function strip(text: string): string {
  return text.replace(NUMBERING, '').replace(BRACKETS, '').replace(SPAN, '').replace(/ /g, '').replace(EDGES, '');
}

/** Whether the words around a name only say whose or of when it is. */
function isAside(words: string, side: 'before' | 'after'): boolean {
  const left = strip(words);
  if (left === '' || EMPTY_WORDS.test(left) || /^[×xX*]+$/.test(left) || /^[a-z0-9]+$/i.test(left)) return true;
  if (UNIT.test(left)) return true;
  // 学习台账-张三: what is set off by a stroke is a unit's or a person's name.
  return side === 'after' && /^[\s_—-]/.test(words) && left.length <= 12;
}
