/** A line of the text. `claims`: positions of those that stand in it. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly claims: readonly number[];
}

/** The lines that have words, each with its claims; offsets are those of the text. */
export function paragraphsOf(text: string, claims: readonly { readonly start: number }[]): TextLine[] {
  const lines: TextLine[] = [];
  let next = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length;
    const within: number[] = [];
    for (; next < claims.length && (claims[next]?.start ?? end) < end; next++) within.push(next);
    if (line.trim() !== '' || within.length > 0) lines.push({ start: index, end, claims: within });
  }
  return lines;
}
