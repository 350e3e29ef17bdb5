import type { Phrase } from '../model/report';
import { chineseNumber } from './chineseNumber';
import type { OutlineParagraph, OutlineSection, OutlineSentence } from './draft/outline';
import { joined, words } from './phrases';

/** One paragraph before it has its number; without a title `numbered` gives it a number alone. */
export interface Item extends OutlineParagraph {
  readonly numbered: boolean;
}

/** Paragraphs of a section, with or without a heading of their own. */
export interface Block {
  readonly group?: OutlineSentence;
  readonly items: readonly Item[];
}

/**
 * Numbers what stands in a section: groups and paragraphs without one share （一）, （二）; the paragraphs of a group are
 * 1., 2. among themselves, or have no number where there is one only. Nothing is left of a block that says nothing.
 */
export function layOut(blocks: readonly Block[]): OutlineSection[] {
  const laid: { number: string; heading?: OutlineSentence; level?: 2; paragraphs: OutlineParagraph[] }[] = [];
  let number = 0;
  const next = () => `（${chineseNumber(++number)}）`;
  for (const { group, items } of blocks) {
    const said = items.filter(({ phrases }) => phrases.length > 0);
    if (said.length === 0) continue;
    if (group !== undefined) {
      laid.push({ number: next(), heading: group, level: 2, paragraphs: inGroup(said) });
      continue;
    }
    const paragraphs = said.map((item) => (item.numbered ? headed(next(), item) : item));
    const last = laid.at(-1);
    if (!last || (last.level === 2 && last.heading)) laid.push({ number: '', ...(last && { level: 2 as const }), paragraphs });
    else last.paragraphs.push(...paragraphs);
  }
  return laid;
}

function inGroup(items: readonly Item[]): OutlineParagraph[] {
  const several = items.filter(({ numbered }) => numbered).length > 1;
  let number = 0;
  return items.map((item) => (item.numbered ? headed(several ? `${++number}.` : '', item) : item));
}

/** Number and title run into the paragraph. */
function headed(number: string, item: Item): OutlineParagraph {
  const title: readonly Phrase[] = item.title && !item.title.off ? item.title.phrases : [];
  return { ...item, phrases: joined([words(number), ...title, words(title.length > 0 ? '。' : ''), ...item.phrases]) };
}
