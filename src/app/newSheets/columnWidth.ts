import type { Field } from '../../model/tracker';
import { textWidth } from '../plans/splitParagraph';

/** Characters of the standard font. */
const NARROWEST = 9;
const WIDEST = 26;
/** What a full-width character of 10 points takes, and the filter's button beside a header. */
const CHARACTER = 13.4 / 7;
const BUTTON = 4;
const ROOM = 2;
/** Texts that say what happened, and need more room than a name. */
const SENTENCE = /(?:主题|议题|内容|事由|描述|问题|风险点|措施|说明|材料|标题|任务|备注|结论)$/;

/** A column's width: its header in a line or two, its longest word in one, room for a sentence where one will stand. */
export function columnWidth({ name, type, unit, constraints }: Field, header: string, example: string): number {
  const head = textWidth(header) * CHARACTER;
  const headWidth = BUTTON + (head > 16 ? head / 2 + CHARACTER : head);
  const words = (constraints?.enum ?? []).map((word) => textWidth(word) * CHARACTER + ROOM);
  const value = { date: 14, yearmonth: 12, year: NARROWEST, boolean: NARROWEST, integer: NARROWEST, number: unit === '元' ? 16 : 11, string: SENTENCE.test(name) ? WIDEST : 12 }[type];
  const sample = Math.min(textWidth(example) * CHARACTER + ROOM, 20);
  return Math.round(Math.min(Math.max(NARROWEST, headWidth, value, sample, ...words), WIDEST));
}
