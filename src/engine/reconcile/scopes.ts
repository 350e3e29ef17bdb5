import { type Period, parsePeriod, yearBefore } from '../../model/period';
import { indexAt, type Segments, type Sentence, type Span } from './segment';

/** Whose figure, and of when: the sheet's, the year before's, or one that the sheet knows nothing of. */
export type Scope = 'here' | 'previous' | 'elsewhere';

/** What is said of a figure: itself, or its change against the year before, in its unit or in percent. */
export type Aspect = 'figure' | 'change' | 'growth';

interface Mark {
  readonly at: number;
  readonly scope: Scope;
  /** Holds up to here. */
  readonly until: number;
}

/** Headings under which nothing is told of what has been done. */
const PLANS = /下一?步|下一阶段|今后|明年|来年|打算|努力方向|工作(?:计划|安排|思路|目标)|目标任务/;
const LATER = /(?<!学习|年度|工作|检查|采购|培训|招聘|支出|预算)计划(?!财务|单列|生育|表|书|内|数)|(?:^|[，；。、年月内])拟(?!定|订|稿|任|提拔)|预计|力争|争取(?!到)|有望|明年|来年|下一?步|下半年将|今后|将(?=开展|召开|组织|完成|新增|新建|建成|达到|举办|实施|继续)|确保(?!了)|目标[是为]/gu;
/** Norms: so many each, at least so many. */
const NORM = /(?:每(?:季度|半年|个?[年月周季日天人名次项户位家所件个支])|人均|户均|平均每)[^，。；]*$|各$|(?:不少于|不低于|不得少于|不超过|至少|最低|最多)[^，。；\d]{0,2}$/u;
const ELSEWHERE = /全国|全省(?!林)|全省林业系统|省[局厅委](?!.{0,6}(?:反馈|督查|检查|巡))|(?:国家|省)林(?:业和草原|草|业)局|上级(?:部门|单位)?(?=开展|召开|组织|共)|兄弟单位|该(?:项目|公司|单位|支部|村|合同|户|案|批|工程|笔|同志)|个别|(?:部分|少数|有些|一些)(?=支部|单位|部门|科室|党员|干部|林场)|本次|此次|这次|当日|当天|当次|(?:周边|其他|邻近)(?:县|市|区|单位)/gu;
/** Some of the talks: 党组书记与班子成员谈心谈话5人次. */
const SOME_TALKS = /(?:书记|局长|主任|成员|领导|负责人)[与和同][^，。；、\d]{2,12}(?=谈)/gu;
/** 89%以下的科室: a condition. */
const CONDITION = /^[^，。；、]{1,12}?以[上下内]的(?=\p{L})/u;
const CONDITION_REACH = 20;
/** 从14件降到9件. */
const CAME_TO = /[由从][^，。；、\d]{0,8}[\d.]{1,12}[^，。；、\d]{1,8}[到至为]了?\d/u;
const ONWARDS_REACH = 24;
/** One of the units under it, named as who did it. */
const ONE_UNIT = /^(?:其中)?[，、]?(?:以)?((?:[^，。；、各所有个\d]{0,8}?第?[一二三四五六七八九十\d]+|[^，。；、各所有个\d的]{2,8})(?:党支部|支部|党总支|林场|苗圃|管护站|分局|分公司|工作站|检查站))(?=(?:已|先后|累计|共|全年)?(?:开展|召开|组织|完成|集中学习|举办|报销|收集|走访|发现|有))/u;
/** What has been done, after what is planned. */
const DONE = /已|目前|累计|实际|截[至止]|上半年|前三季度|(?:去|上)年/gu;
const HERE = /全局|我局|本局|全系统|本单位|我单位|局机关|全集团|集团上下|累计|截至目前|本期|本年度?|今年|全年|期内/gu;
const YEAR_BEFORE = /(?<![较比与同和])(?:去年|上年|上一年|前一年)(?:度)?(?:同期|全年)?(?!同期?相比|相比|以来|的?基础上|[底末]前)/gu;
/** Shorter than most periods. */
const SHORTER: readonly (readonly [mark: RegExp, own: RegExp])[] = [
  [/[本当](?:月|个月)(?![底初])|这个月/gu, /^20\d\d-\d\d$/u],
  [/[本当]季度?/gu, /Q/u],
  [/[本当]周/gu, /^$/u],
];
/** 由11次增加到15次: the first of the two is what it was. */
const FROM = /[由从][^，。；、]{0,8}$/u;
const ONWARDS = /^[^，。；、\d]{0,4}(?:增|升|提|上|扩|减|下|降|缩|压)[^，。；、\d]{0,4}[到至为]\d/u;
/** More than a period: since the unit was set up, for some years. */
const YEARS = /历年|历届|历任|(?:[建成]局|成立|组建|设立|换届|任职|上任|到任|开工|投用|去年|上年|前年)以来|(?:党的)?(?:十[七八九]|二十)大以来|(?<!\d)(20\d\d)年(?:\d{1,2}月)?(?:以来|至今|起)|(?:近|最近|过去|连续)(?:[两三四五六七八九十\d]{1,2})年(?!级|度)(?:来|间|以来)?|[两三四五六七八九十]年(?:来|间)|[本该上]届/gu;
/** This period, after more than one. */
const NOW = /今年|本年|本期|期内|年内|上半年|下半年|(?<!第)[一二三四]季度|20\d\d年(?!(?:\d{1,2}月)?(?:以来|至今|起|来))|[；。]/u;
const NAMED_PERIOD = /(?:(20\d\d)年(?:度)?)?(?:(上半年|下半年|前三季度|第?[一二三四]季度)|(\d{1,2})(?:[-—–~～至到](\d{1,2}))?月份?(?:(\d{1,2})[日号])?)?/gu;
const COMPARED = /(?:同比|(?:较|比|与|同|和)(?:上|去|前一|上一)年(?:度)?(?:同期)?(?:相比|比)?)[^。；]*?(?:增加|增长|上升|提高|提升|延长|多|减少|下降|降低|缩短|少|回落|增|减|降)(?:(?<=[多少])(?:召?开|收|办|签|走访|[发谈查])展?)?(?:了)?(?:约|近|超过|超)?$/u;
/** 增加到, 达: what follows is where it came to. */
export const REACHED = /(?:增加|增长|上升|提高|提升|减少|下降|降低|扩大|发展|增|升|降|达)(?:到|至|为)了?$|达到?$/u;

/** The marks of a text that say whose figures, and of when, follow them. */
export interface Scopes {
  /** `from`: where the words before the number begin. */
  scopeAt(clauseStart: number, from: number, number: number): Scope;
  aspectAt(clauseStart: number, number: number, unit: string): Aspect;
}

export function scopes(text: string, segments: Segments, period: Period | undefined): Scopes {
  const plans = plannedSections(text, segments);
  const planned = segments.sentences.map((sentence) => [...plansIn(text, sentence, segments), ...yearsIn(text, sentence, period)]);
  const perSentence = segments.sentences.map((sentence) => marksOf(text, sentence, segments, period));
  const sentenceOf = (offset: number) => indexAt(segments.sentences, offset);
  return {
    scopeAt(clauseStart, from, number) {
      const index = sentenceOf(number);
      const sentence = segments.sentences[index];
      if (!sentence) return 'here';
      if (plans[sentence.section]) return 'elsewhere';
      if (NORM.test(text.slice(from, number)) || CONDITION.test(text.slice(number, number + CONDITION_REACH))) return 'elsewhere';
      const words = text.slice(clauseStart, number);
      if (FROM.test(words) && ONWARDS.test(text.slice(number, number + ONWARDS_REACH).replace(/^[\d,.]+/u, ''))) return /(?:上|去)年|同[比期]/u.test(text.slice(sentence.start, number)) ? 'previous' : 'elsewhere';
      // 由上年的11次增加到14次: the second one is this year's.
      if (/(?:上|去)年/u.test(words) && REACHED.test(words)) return 'here';
      if (planned[index]?.some((plan) => plan.start < number && number < plan.end)) return 'elsewhere';
      return perSentence[index]?.findLast((mark) => mark.at < number && number < mark.until)?.scope ?? 'here';
    },
    aspectAt(clauseStart, number, unit) {
      const sentence = segments.sentences[sentenceOf(number)];
      const before = text.slice(sentence?.start ?? clauseStart, number);
      const clause = text.slice(clauseStart, number);
      const verb = /(?:增加|增长|上升|提高|提升|延长|多|减少|下降|降低|缩短|少|回落|增|减|降)(?:(?<=[多少])(?:召?开|收|办|签|走访|[发谈查])展?)?(?:了)?(?:约|近|超过|超)?$/u.test(clause);
      if (!verb && unit !== '%') return 'figure';
      const breath = before.slice(Math.max(before.lastIndexOf('；'), 0));
      const isCompared = COMPARED.test(clause) || COMPARED.test(breath) || (CAME_TO.test(breath) && /(?:上|去)年|同[比期]/u.test(before));
      if (unit === '%' && /(?:[增降涨减]幅|增长率|下降率)(?:约|近|超过|为|达|达到)*$/u.test(clause) && /(?:上|去)年|同比/u.test(before)) return 'growth';
      if (!verb || !(isCompared || /由(?:上|去)年/u.test(before))) return 'figure';
      return unit === '%' ? 'growth' : 'change';
    },
  };
}

/** Sections under a heading of plans, or led in by 下一步重点做好以下工作：. */
function plannedSections(text: string, { sections, sentences }: Segments): boolean[] {
  const planned = sections.map(({ path }) => path.some((heading) => PLANS.test(heading)));
  for (const { start, end, section } of sentences) {
    if (!/[：:]$/u.test(text.slice(start, end)) || !PLANS.test(text.slice(start, end))) continue;
    const level = sections[section + 1]?.level ?? 0;
    for (let at = section + 1; (sections[at]?.level ?? 0) >= Math.max(level, 1); at++) planned[at] = true;
  }
  return planned;
}

/** Whether the words that lead to a change say that it goes down. */
export function isDecrease(words: string): boolean {
  return /(?:[降减]幅(?:约|近|超过|为|达|达到)*$|(?:减少|下降|降低|缩短|回落|少|减|降)(?:(?<=少)(?:召?开|收|办|签|走访|[发谈查])展?)?(?:了)?(?:约|近|超过|超)?$)/u.test(words);
}

/** From 计划 to the clause that tells what has been done, or to the end of the sentence: 力争全年走访600户，已走访333户. */
function plansIn(text: string, { start, end }: Sentence, { clauses }: Segments): Span[] {
  const words = text.slice(start, end);
  const done = [...words.matchAll(DONE)].map(({ index }) => start + index);
  return [...words.matchAll(LATER)].map(({ index }) => {
    const at = start + index;
    const clauseEnd = clauses[indexAt(clauses, at)]?.end ?? end;
    return { start: at, end: done.find((other) => other >= clauseEnd) ?? end };
  });
}

/** From 历年 to what is said of this period, or to the end of the sentence; 2022年以来 is this one, or part of it. */
function yearsIn(text: string, { start, end }: Sentence, period: Period | undefined): Span[] {
  const words = text.slice(start, end);
  const ownYear = /20\d\d/u.exec(period?.code ?? '')?.[0];
  return [...words.matchAll(YEARS)].flatMap(({ 0: found, 1: year, index }) => {
    if (year !== undefined && (ownYear === undefined || year === ownYear)) return [];
    const from = index + found.length;
    const now = words.slice(from).search(NOW);
    return [{ start: start + index, end: now < 0 ? end : start + from + now }];
  });
}

function marksOf(text: string, { start, end }: Sentence, { clauses }: Segments, period: Period | undefined): Mark[] {
  const words = text.slice(start, end);
  const marks: Mark[] = [];
  const clauseEnd = (at: number) => clauses[indexAt(clauses, at)]?.end ?? end;
  const all = (pattern: RegExp, scope: Scope, until: (at: number) => number = () => end) => {
    for (const { index } of words.matchAll(pattern)) marks.push({ at: start + index, scope, until: until(start + index) });
  };
  all(HERE, 'here');
  all(ELSEWHERE, 'elsewhere');
  for (const [mark, own] of SHORTER) if (!own.test(period?.code ?? '')) all(mark, 'elsewhere');
  all(SOME_TALKS, 'elsewhere', clauseEnd);
  for (const { index, 0: found } of words.matchAll(YEAR_BEFORE)) {
    const at = start + index;
    const bracketed = clauses[indexAt(clauses, at)]?.bracketed === true;
    const single = bracketed || /[由从]$/u.test(words.slice(0, index));
    if (/^(?:的)?(?:增加|增长|减少|下降)/u.test(words.slice(index + found.length))) continue;
    marks.push({ at, scope: 'previous', until: single ? clauseEnd(at) : end });
  }
  const first = clauses[indexAt(clauses, start)];
  if (first && ONE_UNIT.test(text.slice(first.start, end))) marks.push({ at: first.start, scope: 'elsewhere', until: end });
  if (period) marks.push(...periodMarks(words, start, period, end));
  return marks.sort((a, b) => a.at - b.at);
}

function periodMarks(words: string, start: number, period: Period, end: number): Mark[] {
  const marks: Mark[] = [];
  const before = yearBefore(period);
  for (const { 0: found, 1: year, 2: part, 3: from, 4: to, 5: day, index } of words.matchAll(NAMED_PERIOD)) {
    if (found === '') continue;
    const left = words.slice(0, index);
    const right = words.slice(index + found.length);
    // 截至6月底, 自2020年以来, 较2021年, 〔2022〕, （2022年版）: points in time and names.
    if (/(?:截[至止]|[自从至到较比与于经以]|同|〔|\d[-—至])$/u.test(left) || /^(?:以来|[底末初前后起]|版|修订|第?\d*号|出台|印发|制定|成立|召开的)/u.test(right)) continue;
    const ownYear = /20\d\d/u.exec(period.code)?.[0] ?? '';
    const stated = year ?? ownYear;
    const wholeYear = part === undefined && from === undefined;
    const named = wholeYear ? parsePeriod(stated) : day === undefined ? parsePeriod(codeOf(stated, part, from, to)) : undefined;
    const sameSpan = (other: Period | undefined) => other !== undefined && named?.start === other.start && named.end === other.end;
    // A year around the period is said of it loosely.
    const isHere = sameSpan(period) || (named !== undefined && wholeYear && named.start <= period.start && named.end >= period.end);
    const scope: Scope = isHere ? 'here' : sameSpan(before) ? 'previous' : 'elsewhere';
    const at = start + index;
    marks.push({ at, scope, until: end });
  }
  return marks;
}

function codeOf(year: string, part: string | undefined, from: string | undefined, to: string | undefined): string {
  if (part === '上半年') return `${year}H1`;
  if (part === '下半年') return `${year}H2`;
  if (part === '前三季度') return `${year}-01..${year}-09`;
  if (part !== undefined) return `${year}Q${'一二三四'.indexOf(part.replace('第', '')[0] ?? '') + 1}`;
  const month = (text: string) => text.padStart(2, '0');
  return to === undefined ? `${year}-${month(from ?? '')}` : `${year}-${month(from ?? '')}..${year}-${month(to)}`;
}
