/** What ends a sentence; a semicolon ends what belongs to a figure too. */
const END = /[。！？；\n\r]/;

/** The sentence that a piece of the text stands in, and where it begins: `{ from, sentence }`. */
export function sentenceAround(text: string, start: number, end: number): { readonly from: number; readonly sentence: string } {
  let from = start;
  while (from > 0 && !END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !END.test(text.charAt(to))) to += 1;
  // The mark itself is part of it, a line's end is not.
  if (/[。！？；]/.test(text.charAt(to))) to += 1;
  const sentence = text.slice(from, to);
  const blank = sentence.length - sentence.trimStart().length;
  return { from: from + blank, sentence: sentence.trim() };
}
