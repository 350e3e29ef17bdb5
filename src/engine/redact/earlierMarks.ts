import { tailAt } from './tails';
import type { Span } from './span';

const MARKS = /[*＊×]+|某[甲乙丙丁戊己庚辛壬癸]*(?:单位|地)?/g;

/** What was hidden before, so that a copy of a copy is the same: `**林场`, the 某甲 of 张某甲, 某林场. */
export function earlierMarks(text: string): Span[] {
  return Array.from(text.matchAll(MARKS), ({ index, 0: mark }) => ({ start: index, end: index + mark.length + tailAt(text, index + mark.length).length }));
}
