import type { Reading } from './readQuantity';
import { rowLabel } from './rowLabel';
import { type Clause, indexAt, type Segments } from './segment';

/** What the words around a quantity say of it. */
export interface Subject {
  readonly subject: string;
  readonly part?: true;
}

/** Longer stretches say no more. */
const LONGEST_BEFORE = 24;
const LONGEST_AFTER = 16;
/** Figures of one sentence that are tried together. */
const MOST_PARTS = 16;
const PART = /其中|(?:^|、)(?:包?含|包括)|[（(](?:包?含|包括)/;
/** 23个项目中有3个; 56名干部中，14名: of the figure before, if the unit is the same. */
const OF_THOSE = /^[^。；]{0,14}中(?:有|，)/;
const LIST = /^[、和及与\s]*(?:以及)?/;
/** Up to the 、 or 和 that parts an item of a list from the one before. */
const ITEM_BEFORE = /^.*(?:、|[和及与])/s;
/** From the 、 or 和 on that parts an item of a list from the one behind. */
const ITEM_BEHIND = /(?:、|以及|[和及与])[^、和及与]*$/;
const LEADING =
  /^(?:\d{1,2}[.．、]|[①-⑳]|[一二三四五六七八九十]{1,2}[是要])?(?:其中|包含|包括|含)?[：:，]?(?:今年以来|[\d一二三四]*年?[上下]半年|[\d]{2,4}年(?:度)?(?:[上下]半年|[\d]{1,2}[-—–~至][\d]{1,2}月)?|全年|本年度|年内|[\d]{1,2}[-—–~至][\d]{1,2}月|截至目前|先后|分别|累计|共计|共|已|均|还|并|同时|也|另有)*/;
const TRAILING = /(?:共计|合计|总计|累计|(?<![统审会累预])计|共有|共|达到|达|为|是|了|大约|(?<![节制合违签契预条邀解公特简集])约|将近|接近|(?<![最附临靠邻就亲贴远相走接将])近|逾|超过|不少于|不低于|不超过|至少|不足|不到|超|(?<![实现])有|各|仅|(?<!平)均|百分之|由原来的|(?<![以网会线面基])上(?=$)|[由从]|(?<![应实做收找])到|￥|¥|[千万]分之|[：:])+$/;

/**
 * The subject of each reading: the words before the number, `…` in its place, and the words behind the measure word, either
 * side left out where it is empty: `开展党组会议学习`, `走访…村`, `党员`. Within the clause, from the figure or 、 before
 * to the figure or 、 behind; what stands before ： where nothing else does; in a list (走访9个村、333户农户) an item without a verb has that of the one before.
 * `written`: the text before it was folded, with its tabs.
 */
export function subjectsOf(text: string, readings: readonly Reading[], { clauses }: Segments, written: string): Subject[] {
  const parts = partsOf(text, readings, clauses);
  let lead = { before: '', sentence: -1 };
  return readings.map((reading, index) => {
    const at = indexAt(clauses, reading.start);
    const clause = clauses[at];
    if (!clause) return { subject: '' };
    const previous = readings[index - 1];
    const sameClause = previous !== undefined && previous.start >= clause.start;
    const own = text.slice(sameClause ? previous.after : clause.start, reading.start);
    let before = cleanBefore(sameClause ? own.replace(ITEM_BEFORE, '') : own.replace(LIST, ''));
    const joined = sameClause || own.startsWith('、') || clause.mark === '（';
    if (before === '' && joined && lead.sentence === clause.sentence) before = lead.before;
    const row = before === '' && !sameClause ? rowLabel(written, clause) : undefined;
    if (row) before = cleanBefore(text.slice(row.start, row.end));
    if (before === '' && !sameClause && /[:：]/.test(clause.mark)) before = cleanBefore(text.slice(clauses[at - 1]?.start, clauses[at - 1]?.end));
    if (!clause.bracketed) lead = { before, sentence: clause.sentence };
    const after = wordsAfter(text, reading, clause, readings[index + 1]);
    return { subject: [before, after].filter((words) => words !== '').join('…'), ...(parts.has(index) ? { part: true } : {}) };
  });
}

function cleanBefore(words: string): string {
  const kept = words.replace(/^.*、/, '').trim().replace(LEADING, '').replace(TRAILING, '').trim();
  return kept.slice(-LONGEST_BEFORE);
}

function wordsAfter(text: string, reading: Reading, clause: Clause, next: Reading | undefined): string {
  const end = Math.min(clause.end, reading.after + LONGEST_AFTER, next?.start ?? Infinity);
  const words = text.slice(reading.after, end);
  const own = next?.start === end ? words.replace(ITEM_BEHIND, '').replace(TRAILING, '') : words;
  return own.replace(/、.*$/s, '').trim().replace(/^的/, '');
}

/**
 * Positions of the parts: 其中 governs its clause and what follows 其中，; beyond it the figures of the same unit up to ；
 * that fill the whole exactly (33个，其中涉及本单位9个，移交24个).
 */
function partsOf(text: string, readings: readonly Reading[], clauses: readonly Clause[]): Set<number> {
  const parts = new Set<number>();
  readings.forEach((reading, index) => {
    if (!isGoverned(text, clauses, reading, readings[index - 1])) return;
    parts.add(index);
    for (const further of filling(readings, parts, index, clauses)) parts.add(further);
  });
  for (const index of bracketed(readings, clauses)) parts.add(index);
  return parts;
}

/** 46个（市局12个、县局34个）: figures in brackets that make up the one before them. */
function bracketed(readings: readonly Reading[], clauses: readonly Clause[]): number[] {
  const parts: number[] = [];
  let whole: Reading | undefined;
  let within: number[] = [];
  const close = () => {
    const sum = within.reduce((total, index) => total + (readings[index]?.value ?? NaN), 0);
    if (within.length > 1 && sum === whole?.value && within.every((index) => readings[index]?.unit === whole?.unit)) parts.push(...within);
    within = [];
  };
  readings.forEach((reading, index) => {
    if (clauses[indexAt(clauses, reading.start)]?.bracketed) return void within.push(index);
    close();
    whole = reading;
  });
  close();
  return parts;
}

function isGoverned(text: string, clauses: readonly Clause[], reading: Reading, before: Reading | undefined): boolean {
  const at = indexAt(clauses, reading.start);
  const clause = clauses[at];
  if (!clause) return false;
  if (PART.test(text.slice(clause.start, reading.start))) return true;
  const previous = clauses[at - 1]?.sentence === clause.sentence ? clauses[at - 1] : undefined;
  if (previous && text.slice(previous.start, previous.end).trim() === '其中') return true;
  return before !== undefined && before.start >= (previous ?? clause).start && before.unit === reading.unit && OF_THOSE.test(text.slice(before.after, reading.start));
}

/** Those behind the part that, with the parts before them, make up the whole; none where they do not. */
function filling(readings: readonly Reading[], parts: ReadonlySet<number>, last: number, clauses: readonly Clause[]): number[] {
  const part = readings[last];
  if (!part) return [];
  const sentence = clauses[indexAt(clauses, part.start)]?.sentence;
  let sum = 0;
  let whole: number | undefined;
  for (let index = last; index >= Math.max(0, last - MOST_PARTS) && whole === undefined; index--) {
    const reading = readings[index];
    if (!reading || clauses[indexAt(clauses, reading.start)]?.sentence !== sentence) return [];
    if (reading.unit !== part.unit) continue;
    if (reading.value === null) return [];
    if (parts.has(index)) sum += reading.value;
    else whole = reading.value;
  }
  const further: number[] = [];
  for (let index = last + 1; index <= last + MOST_PARTS && whole !== undefined && sum < whole; index++) {
    const reading = readings[index];
    const clause = reading && clauses[indexAt(clauses, reading.start)];
    if (!clause || clause.sentence !== sentence || /[；;]/.test(clause.mark)) break;
    if (reading.unit !== part.unit || reading.value === null) continue;
    sum += reading.value;
    further.push(index);
    if (sum === whole) return further;
  }
  return [];
}
