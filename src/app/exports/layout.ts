import type { Paragraph, Phrase, ReportText } from '../../model/report';

/** How a piece of text is set: the title, the headings of the first three levels, and what stands under them. */
export type Face = 'title' | 'first' | 'second' | 'third' | 'body';

/** Neighbouring phrases of one look. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** 〔缺：…〕 */
  readonly missing?: true;
}

/** One paragraph of the finished page. */
export interface Line {
  /** A heading of the first two levels has its line to itself; the third runs into its paragraph. */
  readonly kind: 'title' | 'first' | 'second' | 'paragraph';
  readonly runs: readonly Run[];
}

/** Sentences with such a name are the titles of their paragraphs, as `narrate` names them. */
const TITLE = '/title';
const NUMBER = /^(?:（[一二三四五六七八九十百]+）|\d+\.)$/;

/** The report as the lines of a page, title first; every export is made from these. */
export function layout({ title, sections }: ReportText): Line[] {
  const lines: Line[] = [{ kind: 'title', runs: [{ text: title, face: 'title' }] }];
  for (const { heading, level, paragraphs } of sections) {
    const kind = level === 2 ? 'second' : 'first';
    if (heading !== '') lines.push({ kind, runs: [{ text: heading, face: kind }] });
    for (const paragraph of paragraphs) lines.push({ kind: 'paragraph', runs: runsOf(paragraph) });
  }
  return lines;
}

/** How many figures are missing. */
export function missingIn({ sections }: ReportText): number {
  return sections.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ kind }) => kind === 'missing').length;
}

export const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join('');

/** Characters, without the blanks between them, as Word counts them. */
export function countCharacters(report: ReportText): number {
  return Array.from(layout(report).map(textOf).join('').replace(/\s/g, '')).length;
}

/** A run-in title, with its number before it and the full stop behind it, has its level's face; （一） is the second level, 1. the third. */
function runsOf(paragraph: Paragraph): Run[] {
  const at = paragraph.findIndex(({ sentence }) => sentence?.endsWith(TITLE) === true);
  const before = paragraph.slice(0, Math.max(at, 0)).map(({ text }) => text).join('');
  const isHeaded = at >= 0 && (before === '' || NUMBER.test(before));
  if (!isHeaded) return merged(paragraph.map((phrase) => run(phrase, 'body')));
  const face: Face = before.startsWith('（') ? 'second' : 'third';
  const end = paragraph.findIndex(({ sentence }, index) => index > at && sentence?.endsWith(TITLE) !== true);
  const after = end < 0 ? paragraph.length : end;
  const [stop, ...rest] = paragraph.slice(after);
  const title = paragraph.slice(0, after).map((phrase) => run(phrase, face));
  if (!stop) return merged(title);
  const mark = /^。?/.exec(stop.text)?.[0] ?? '';
  return merged([...title, { text: mark, face }, { ...run(stop, 'body'), text: stop.text.slice(mark.length) }, ...rest.map((phrase) => run(phrase, 'body'))]);
}

const run = ({ kind, text }: Phrase, face: Face): Run => ({ text, face, ...(kind === 'missing' && { missing: true as const }) });

function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const each of runs) {
    const last = result.at(-1);
    if (each.text === '') continue;
    if (last?.face === each.face && last.missing === each.missing) result[result.length - 1] = { ...last, text: last.text + each.text };
    else result.push(each);
  }
  return result;
}
