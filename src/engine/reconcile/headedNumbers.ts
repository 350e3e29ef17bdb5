import type { MeasureWords } from './measureWords';
import { type CellUnit, cellUnit } from './tableCells';

/** What is counted, said before its numbers: 学习次数：, 租金（万元）：, 实收（万元）30.5. */
const HEAD = /(?:(?:([人场户件]次)数?|([次人户件篇份场家部期])数)|[（(]\s*([^（()）\d]{1,5})\s*[）)])(?:[:：]|(?<=[）)])(?= ?\d))/gu;
/** 党组14, parted by 、 from the next one; 附件3 is none. */
const ITEM = / *(?:(?<=[）)][:：]? *)|\p{Script=Han}{2,12}(?<!附[件表图]|[第表图页])) ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) *([、，,；;。\n]|$)/uy;
/** What ends the list. */
const ENDS = '；;。\n';

/** Numbers of lists whose measure word stands in front of the whole list (学习次数：党组14、中心组4), by offset. Takes and needs text of `foldSigns`. */
export function headedNumbers(text: string, words: MeasureWords): ReadonlyMap<number, CellUnit> {
  const found = new Map<number, CellUnit>();
  for (const { 0: head, 1: times, 2: counted, 3: bracketed, index } of text.matchAll(HEAD)) {
    const unit = cellUnit(times ?? counted ?? bracketed ?? '', words);
    if (!unit) continue;
    ITEM.lastIndex = index + head.length;
    for (let item = ITEM.exec(text); item; item = ENDS.includes(item[2] ?? '') ? null : ITEM.exec(text)) {
      const number = item[1] ?? '';
      found.set(item.index + item[0].indexOf(number), unit);
    }
  }
  return found;
}
