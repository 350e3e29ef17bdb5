import type { Span } from './segment';

/** What parts the items of a list beside 、; not within 参加和总和, 和谐 and 及时. */
const AND = /以及|(?<![参总共饱缓柔温])[和及](?!谐|解|时|格)/u;
const MARKS = new RegExp(`、|${AND.source}`, 'gu');

/** Offset of the mark that parts two items between two offsets of a text; 、 goes before 和. */
export function partedAt(text: string, from: number, to: number): number | undefined {
  const words = text.slice(from, to);
  const comma = words.indexOf('、');
  const at = comma >= 0 ? comma : words.search(AND);
  return at >= 0 ? from + at : undefined;
}

/** The items between two offsets of a text; one where nothing parts them. */
export function itemsOf(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  let start = from;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARKS)) {
    items.push({ start, end: from + index });
    start = from + index + mark.length;
  }
  return [...items, { start, end: to }];
}
