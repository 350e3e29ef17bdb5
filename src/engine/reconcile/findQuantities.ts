import type { Quantity } from '../../model/claim';
import { exact } from '../read/numeral';
import { claimNothing } from './claimNothing';
import { foldSigns } from './foldSigns';
import { headedNumbers } from './headedNumbers';
import { measureWordsWith } from './measureWords';
import { CHINESE_SIGNS, numeralAt } from './numerals';
import { readQuantity, type Reading } from './readQuantity';
import { segment, type Segments } from './segment';
import { subjectsOf } from './subjects';
import { type CellUnit, tableCells } from './tableCells';

/** Where a quantity may begin. */
const CANDIDATE = new RegExp(`[\\d${CHINESE_SIGNS}*xX]|某数`, 'g');
/** No number begins within another or within a code. */
const WITHIN = /[\dA-Za-z._/#@=&*\\]/;
const RUN = new RegExp(`\\d+(?:[.,，]\\d+)*|[${CHINESE_SIGNS}]+`, 'y');

/**
 * Every quantity that a finished text states, in order and without overlaps.
 *
 * `segments` are the text's own, where they are at hand; `units` measure words that are not in the closed list.
 *
 * Found: digits of either width, Chinese numerals, 万 and 亿, percentages (百分之三十, 三成 = 30, 三分之二 and 占2/3 = 66.67,
 * all `%`), 个百分点, 倍, money (in 元), approximate and redacted numbers, ranges (`value` to `upTo`), each with its measure word.
 * A number in a cell of a pasted table has the measure word of its row or column, one of a list that of its head (学习次数：党组14、中心组4).
 * One without any only in 万 (3000万) or where the words before it say that it counts (总数为33); its unit is `''`.
 *
 * Not found, since it states no figure: dates and times; ordinals; numbers of documents, clauses, lists, houses, phones,
 * pages, annexes; codes and versions; set phrases and slogans; whatever stands in 《》 or as a short phrase in quotation
 * marks; 几十, 数百; ages and years (60岁, 5年); 二 before a measure word; 一 that is an article. Spans of time are found
 * where they are a figure of their own (平均用时23.4天, 2个季度未开展), not as a time limit (10日内, 3个工作日内), a
 * duration (为期三个月, 近3年来) or an interval (每两个月). Norms in
 * numbers (每季度不少于1次) are found, 每月一次 is not.
 */
export function findQuantities(text: string, segments: Segments = segment(text), units: Iterable<string> = []): Quantity[] {
  const folded = foldSigns(text);
  const mask = claimNothing(folded);
  const words = measureWordsWith(units);
  const source = { text: folded, mask, words };
  const apart = new Map([...tableCells(text, words), ...headedNumbers(folded, words)]);
  // 1. Numbers with their measure words.
  const readings: Reading[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(folded); match; match = CANDIDATE.exec(folded)) {
    const at = match.index;
    if (mask[at]) continue;
    const unit = apart.get(at);
    const reading = WITHIN.test(folded[at - 1] ?? '') ? undefined : unit ? readApart(folded, at, unit) : readQuantity(source, at);
    // A bare number in a cell of a table may be anything.
    if (reading && !(reading.unit === '' && text[at - 1] === '\t')) readings.push(reading);
    CANDIDATE.lastIndex = Math.max(reading?.end ?? endOfRun(folded, mask, at), at + 1);
  }
  // 2. What they count.
  const subjects = subjectsOf(folded, readings, segments, text);
  return readings.map(({ start, end, value, upTo, unit, approximate, redacted }, index): Quantity => ({
    start, end, text: text.slice(start, end), value,
    ...(upTo === undefined ? {} : { upTo }),
    unit,
    ...(approximate ? { approximate } : {}),
    ...(redacted ? { redacted } : {}),
    ...(subjects[index] ?? { subject: '' }),
  }));
}

function readApart(text: string, at: number, { unit, factor }: CellUnit): Reading | undefined {
  const numeral = numeralAt(text, at);
  return numeral && { start: at, end: numeral.end, value: exact(numeral.value * factor), unit, after: numeral.end };
}

/** Behind the signs of a number that states nothing, up to where something else does not count. */
function endOfRun(text: string, mask: Uint8Array, at: number): number {
  RUN.lastIndex = at;
  const end = at + (RUN.exec(text)?.[0].length ?? 0);
  let stop = at;
  while (stop < end && !mask[stop]) stop++;
  return stop;
}
