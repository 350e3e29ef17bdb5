/** UTF-16 code units of the text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From one heading to the next, whatever their levels; the first one is what stands before any heading. */
export interface Section extends Span {
  /** 0 before the first heading; 1 一、 and 第一章, 2 （一）, 3 1. and 1、, 4 （1） and ①. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Its words without number and full stop; `''` where the numbered paragraph has no short first sentence. */
  readonly heading: string;
  /** The headings that it stands under, outermost first, its own last; empty ones left out. */
  readonly path: readonly string[];
}

/** Up to and with its 。！？ or to the end of the line; blanks at its start are left out. */
export interface Sentence extends Span {
  /** Position in `sections`. */
  readonly section: number;
  /** Line of the text, 0-based. */
  readonly line: number;
  /** It is the section's heading, which may lead a paragraph. */
  readonly heading?: true;
}

/** Between two of ，；：。！？ brackets, tabs and line ends, without them; 、 stays within. Never empty. */
export interface Clause extends Span {
  /** Position in `sentences`. */
  readonly sentence: number;
  /** The mark before it; `''` at the start of a line. */
  readonly mark: string;
  /** It stands within round brackets. */
  readonly bracketed?: true;
}

/** A text in pieces, each list in order and without overlaps. */
export interface Segments {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

const NUMBERS: readonly (readonly [RegExp, 1 | 2 | 3 | 4])[] = [
  [/^[一二三四五六七八九十]{1,3}、|^第[一二三四五六七八九十]{1,3}(?:章|节|部分)[、：\s]?/, 1],
  [/^[（(][一二三四五六七八九十]{1,3}[）)][、.．]?/, 2],
  [/^[\d０-９]{1,2}(?:[、．]|\.(?!\d))/, 3],
  [/^[（(][\d０-９]{1,2}[）)][、.．]?|^[①-⑳]/, 4],
];
/** A longer first sentence is text, not a heading. */
const LONGEST_HEADING = 40;
const BLANK = /[\s\u00A0\u3000]/;
const SENTENCE_ENDS = '。！？!?';
const CLAUSE_MARKS = '\t，,；;：:。！？!?（）()【】[]〔〕';
const OPENING = '（(';
const CLOSING = '）)';
const DIGIT = /[\d０-９]/;

/** Cuts a text into sections, sentences and clauses. */
export function segment(text: string): Segments {
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const above: string[] = [];
  let open: Omit<Section, 'end'> = { start: 0, level: 0, heading: '', path: [] };
  let line = 0;
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = skipBlanks(text, start, end);
    const number = numberOf(text.slice(first, Math.min(end, first + 8)));
    const sentenceEnds = cutSentences(text, first, end);
    if (number) {
      const heading = headingOf(text.slice(first + number.length, sentenceEnds[0] ?? end));
      if (first > open.start) sections.push({ ...open, end: first });
      above.length = number.level - 1;
      above[number.level - 1] = heading;
      open = { start: first, level: number.level, heading, path: Array.from(above, (name: string | undefined) => name ?? '').filter((name) => name !== '') };
    }
    let at = first;
    for (const sentenceEnd of sentenceEnds) {
      const from = skipBlanks(text, at, sentenceEnd);
      if (from < sentenceEnd) {
        const heading = number && at === first && open.heading !== '';
        sentences.push({ start: from, end: sentenceEnd, section: sections.length, line, ...(heading ? { heading } : {}) });
        cutClauses(text, from, sentenceEnd, sentences.length - 1, at === first ? '' : (text[at - 1] ?? ''), clauses);
      }
      at = sentenceEnd;
    }
    start = end + 1;
  }
  sections.push({ ...open, end: text.length });
  return { sections, sentences, clauses };
}

/** Position of the span that holds the offset, or of the last one before it; -1 where there is none. Spans in order. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function numberOf(words: string): { readonly length: number; readonly level: 1 | 2 | 3 | 4 } | undefined {
  for (const [pattern, level] of NUMBERS) {
    const match = pattern.exec(words);
    if (match) return { length: match[0].length, level };
  }
  return undefined;
}

function headingOf(sentence: string): string {
  const words = sentence.replace(/[。！？!?：:\s]+$/, '').trim();
  return words.length <= LONGEST_HEADING ? words : '';
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && BLANK.test(text[at] ?? '')) at++;
  return at;
}

/** Ends of the sentences of a line; closing quotes and brackets go with the full stop before them. */
function cutSentences(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    if (!SENTENCE_ENDS.includes(text[at] ?? '')) continue;
    while (at + 1 < end && '”’）)」』。！？!?'.includes(text[at + 1] ?? '')) at++;
    ends.push(at + 1);
  }
  if (ends.at(-1) !== end && start < end) ends.push(end);
  return ends;
}

function cutClauses(text: string, start: number, end: number, sentence: number, firstMark: string, clauses: Clause[]): void {
  let from = start;
  let mark = firstMark;
  let depth = 0;
  const close = (to: number) => {
    if (text.slice(from, to).trim() !== '') clauses.push({ start: from, end: to, sentence, mark, ...(depth > 0 ? { bracketed: true } : {}) });
  };
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? '';
    if (!CLAUSE_MARKS.includes(sign) || isWithinNumber(text, at, sign)) continue;
    close(at);
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign) && depth > 0) depth--;
    from = at + 1;
    mark = sign;
  }
  close(end);
}

/** 1,234, １，２３４ and 8:30. */
function isWithinNumber(text: string, at: number, sign: string): boolean {
  if (!',，:：'.includes(sign) || !DIGIT.test(text[at - 1] ?? '') || !DIGIT.test(text[at + 1] ?? '')) return false;
  return ':：'.includes(sign) || /^[\d０-９]{3}(?![\d０-９])/.test(text.slice(at + 1, at + 5));
}
