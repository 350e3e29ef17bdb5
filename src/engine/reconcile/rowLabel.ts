import type { Clause, Span } from './segment';

const NAME = /\p{Script=Han}{2}/u;

/** What a row of a pasted table is about, for a cell that holds no words of its own: its first words, without brackets. */
export function rowLabel(text: string, { start: cellStart, mark }: Clause): Span | undefined {
  if (mark !== '\t') return undefined;
  let start = text.lastIndexOf('\n', cellStart) + 1;
  for (const cell of text.slice(start, cellStart).split('\t')) {
    const name = cell.replace(/[（(][^（()）]*[）)]\s*$/u, '');
    if (NAME.test(name)) return { start, end: start + name.length };
    start += cell.length + 1;
  }
  return undefined;
}
