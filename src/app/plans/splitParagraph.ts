import type { Paragraph, Phrase } from '../../model/report';

/** Widths in full-width characters: what stands in half a square counts half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Where a paragraph may be broken, best first. */
const ENDS = ['。', '；', '，'];

/**
 * A paragraph in pieces that are no wider than `limit` full-width characters, broken after a sentence where one ends,
 * else after a clause. A figure is never broken.
 */
export function splitParagraph(paragraph: Paragraph, limit: number): Paragraph[] {
  const pieces: Paragraph[] = [];
  let current: Phrase[] = [];
  let room = limit;
  for (const phrase of paragraph.flatMap(atMarks)) {
    const width = textWidth(phrase.text);
    if (width > room && current.length > 0) {
      const keep = breakPoint(current);
      pieces.push(current.slice(0, keep));
      current = current.slice(keep);
      room = limit - textWidth(current.map(({ text }) => text).join(''));
    }
    current.push(phrase);
    room -= width;
  }
  if (current.length > 0) pieces.push(current);
  return pieces;
}

/** Words cut after each mark; figures whole. */
function atMarks(phrase: Phrase): Phrase[] {
  if (phrase.kind !== 'text') return [phrase];
  return (phrase.text.match(/[^。；，]*[。；，]|[^。；，]+$/g) ?? []).map((text) => ({ ...phrase, text }));
}

/** How many phrases stay before the break; all of them where there is no mark. */
function breakPoint(phrases: readonly Phrase[]): number {
  for (const end of ENDS) {
    const index = phrases.findLastIndex(({ text }) => text.endsWith(end));
    // A break near the beginning would leave a row almost empty.
    if (index + 1 >= phrases.length / 2) return index + 1;
  }
  return phrases.length;
}
