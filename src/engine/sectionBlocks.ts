import type { Paragraph, Phrase, SectionText } from '../model/report';
import { chineseNumber } from './chineseNumber';
import { joined, words } from './phrases';

/** One paragraph before it has its number; `title` undefined: none is given to it, empty: a number alone. */
export interface Item {
  readonly title: readonly Phrase[] | undefined;
  readonly phrases: readonly Phrase[];
}

/** Paragraphs of a section, with or without a heading of their own. */
export interface Block {
  readonly group?: string;
  readonly items: readonly Item[];
}

/**
 * Numbers what stands in a section: groups and paragraphs without one share （一）, （二）; the paragraphs of a group are
 * 1., 2. among themselves, or have no number where there is one only. Nothing is left of a block that says nothing.
 */
export function layOut(blocks: readonly Block[]): SectionText[] {
  const laid: { heading: string; level?: 2; paragraphs: Paragraph[] }[] = [];
  let number = 0;
  const next = () => `（${chineseNumber(++number)}）`;
  for (const { group, items } of blocks) {
    const said = items.filter(({ phrases }) => phrases.length > 0);
    if (said.length === 0) continue;
    if (group !== undefined) {
      laid.push({ heading: `${next()}${group}`, level: 2, paragraphs: inGroup(said) });
      continue;
    }
    const paragraphs = said.map((item) => (item.title === undefined ? item.phrases : headed(next(), item)));
    const last = laid.at(-1);
    if (!last || (last.level === 2 && last.heading !== '')) laid.push({ heading: '', ...(last && { level: 2 as const }), paragraphs });
    else last.paragraphs.push(...paragraphs);
  }
  return laid;
}

function inGroup(items: readonly Item[]): Paragraph[] {
  const several = items.filter(({ title }) => title !== undefined).length > 1;
  let number = 0;
  return items.map((item) => (item.title === undefined ? item.phrases : headed(several ? `${++number}.` : '', item)));
}

/** Number and title run into the paragraph. */
const headed = (number: string, { title = [], phrases }: Item): Paragraph => joined([words(number), ...title, words(title.length > 0 ? '。' : ''), ...phrases]);
