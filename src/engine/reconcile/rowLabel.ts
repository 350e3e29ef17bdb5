import type { Clause, Span } from './segment';

const NAME = /\p{Script=Han}{2}/u;
/** 实收租金（万元）： */
const WITH_MEASURE = /([^\n，。；：、,;:（()）]{2,16})[（(][^（()）\d]{1,3}[）)][:：]?[ \u3000]*$/u;
const REACH = 24;

/**
 * What a number is about that stands in a clause without words of its own: in a cell of a pasted table the first words of
 * its row, without brackets; behind a measure word in brackets the words before them.
 */
export function rowLabel(text: string, { start: cellStart, mark }: Clause): Span | undefined {
  if (mark !== '\t') {
    const before = text.slice(Math.max(0, cellStart - REACH), cellStart);
    const match = WITH_MEASURE.exec(before);
    const start = cellStart - before.length + (match?.index ?? 0);
    return match ? { start, end: start + (match[1]?.length ?? 0) } : undefined;
  }
  let start = text.lastIndexOf('\n', cellStart) + 1;
  for (const cell of text.slice(start, cellStart).split('\t')) {
    const name = cell.replace(/[（(][^（()）]*[）)]\s*$/u, '');
    if (NAME.test(name)) return { start, end: start + name.length };
    start += cell.length + 1;
  }
  return undefined;
}
