import type { Definitions } from '../../engine/types';
import type { SheetArea } from '../../model/cell';
import type { Phrase } from '../../model/report';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import { piecesOf } from '../draft/piecesOf';
import type { Piece } from '../draft/keptDraft';
import { hyperlink } from './hyperlink';
import { PLAN_LABELS, put } from './planLabels';
import type { PlanOptions } from './planOptions';
import { LINK, NOTE, UNFINISHED } from './planStyles';
import { splitParagraph, textWidth } from './splitParagraph';

/** The text's column, in characters of the standard font: 25 full-width characters of 16 points, well within an A4 page. */
const TEXT_WIDTH = 76;
const SOURCE_WIDTH = 26;
const CHARACTERS = 24;
const LINE_HEIGHT = 22;
/** Rows are at most 409 points tall. */
const MAXIMUM_LINES = 18;
const INDENT = '　　';

const TEXT = { font: { name: '仿宋', size: 16 }, wrap: true, vertical: 'Top', horizontal: 'Left' } as const;
const HEADING = { font: { name: '黑体', size: 16 } } as const;
/** The second level, （一）. */
const SUBHEADING = { font: { name: '楷体', size: 16 } } as const;
const TITLE = { font: { name: '宋体', size: 22, bold: true }, horizontal: 'Center', vertical: 'Center', wrap: true } as const;

interface DraftRow {
  readonly text: string;
  /** The row in phrases; a heading's number and an indent are none of a sentence. */
  readonly phrases: readonly Phrase[];
  readonly style: SheetPlan['styles'][number]['style'];
  readonly height: number;
}

/** 文稿, row by row. */
function draftRows({ report }: CheckResult, notFinal: string): { readonly warning: readonly DraftRow[]; readonly text: readonly DraftRow[] } {
  const { title, sentence, sections, complete } = report;
  const text: DraftRow[] = [{ text: title, phrases: [inSentence(title, sentence)], style: TITLE, height: Math.ceil(textWidth(title) / 17) * 32 + 16 }];
  for (const { heading, sentence: id, level, paragraphs } of sections) {
    if (heading !== '') text.push({ text: INDENT + heading, phrases: headingPhrases(heading, id), style: level === 2 ? SUBHEADING : HEADING, height: heightOf(INDENT + heading) });
    for (const paragraph of paragraphs) text.push(...paragraphRows(paragraph));
  }
  const missing = sections.flatMap(({ paragraphs }) => paragraphs.flat()).filter(({ kind }) => kind === 'missing').length;
  const words = put(notFinal, { count: missing });
  return { text, warning: complete ? [] : [{ text: words, phrases: [inSentence(words)], style: { ...UNFINISHED, wrap: true, vertical: 'Center' }, height: 40 }] };
}

/** What each row of 文稿 is made of, so that words typed into it can be told from ours. */
export function draftPieces(result: CheckResult, { language }: Pick<PlanOptions, 'language'>): Piece[][] {
  const { warning, text } = draftRows(result, PLAN_LABELS[language].draft.notFinal);
  return [...warning, ...text].map(({ phrases }) => piecesOf(phrases));
}

const inSentence = (text: string, sentence?: string): Phrase => ({ kind: 'text', text, ...(sentence !== undefined && { sentence }) });

function headingPhrases(heading: string, sentence: string | undefined): Phrase[] {
  const [number = ''] = /^(?:（[^）]+）|[^、]+、)/.exec(heading) ?? [];
  return [inSentence(INDENT + number), inSentence(heading.slice(number.length), sentence)];
}

/** 文稿: official text in one wide column; beside it, outside the print area, where each figure comes from. */
export function draftPlan(result: CheckResult, definitions: Definitions, { language }: PlanOptions): SheetPlan {
  const labels = PLAN_LABELS[language];

  // 1. the text, row by row
  const { warning, text } = draftRows(result, labels.draft.notFinal);
  const rows = [...warning, ...text];

  // 2. beside each row, one figure a cell
  const sourceOf = sourceFinder(result, definitions, labels.draft.change);
  const links = rows.map(({ phrases }) => phrases.filter(({ kind }) => kind === 'figure').map((phrase) => sourceOf(phrase)));
  const columns = 1 + Math.max(1, ...links.map((cells) => cells.length));
  const cells = rows.map(({ text: words }, index): PlanCell[] => {
    const beside = index === warning.length ? [labels.draft.sources] : (links[index] ?? []);
    return [words, ...Array.from({ length: columns - 1 }, (_, column) => beside[column] ?? null)];
  });

  // 3. how it looks
  const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });
  return {
    kind: 'draft',
    name: labels.draft.sheet,
    columns: Array.from({ length: columns }, (_, column) => ({ width: column === 0 ? TEXT_WIDTH : SOURCE_WIDTH })),
    rows: cells,
    rowHeights: Object.fromEntries(rows.map(({ height }, index) => [index + 1, height])),
    styles: [
      { area: area(1, 1, rows.length, 1), style: TEXT },
      { area: area(1, 2, rows.length, columns), style: { font: { name: '微软雅黑', size: 10, ...LINK.font }, vertical: 'Top', horizontal: 'Left', wrap: true } },
      { area: area(warning.length + 1, 2, warning.length + 1, columns), style: { ...NOTE, font: { ...NOTE.font, underline: false }, wrap: false } },
      ...rows.flatMap(({ style }, index) => (style === TEXT ? [] : [{ area: area(index + 1, 1, index + 1, 1), style }])),
    ],
    freezeRows: 0,
    print: { orientation: 'portrait', area: area(1, 1, rows.length, 1), footer: labels.footer },
  };
}

/** A long paragraph takes several rows; only its first one is indented. One with a missing figure stands out. */
function paragraphRows(paragraph: readonly Phrase[]): DraftRow[] {
  return splitParagraph(paragraph, CHARACTERS * (MAXIMUM_LINES - 1)).map((phrases, index) => {
    const all = index === 0 ? [inSentence(INDENT), ...phrases] : phrases;
    const text = all.map((phrase) => phrase.text).join('');
    const style = phrases.some(({ kind }) => kind === 'missing') ? { fill: UNFINISHED.fill } : TEXT;
    return { text, phrases: all, style, height: heightOf(text) };
  });
}

const heightOf = (text: string) => Math.ceil(textWidth(text) / CHARACTERS) * LINE_HEIGHT + 8;

/** A figure's cell: its indicator's rows, or the first finding of its problem; `change` words what is compared. */
function sourceFinder({ figures, findings }: CheckResult, definitions: Definitions, change: string): (phrase: Phrase) => PlanCell {
  const sources = new Map(figures.map((figure) => [figure.id, figure.sources]));
  const before = new Map(figures.map((figure) => [figure.id, figure.previous?.sources]));
  const names = new Map(definitions.trackers.flatMap(({ indicators }) => indicators.map(({ id, label }) => [id, label.zh] as const)));
  const places = new Map<string, SheetArea>();
  for (const { code, at, inPeriod, severity } of findings) {
    if (!at || !inPeriod || severity !== 'risk' || places.has(code)) continue;
    places.set(code, { sheet: at.sheet, firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column });
  }
  return (phrase) => {
    if (phrase.kind !== 'figure') return null;
    const [code] = phrase.codes?.filter((one) => places.has(one)) ?? [];
    // The figure itself has its own link; the change leads to what it is compared with.
    const area = phrase.indicator === undefined ? places.get(code ?? '') : (phrase.change ? before : sources).get(phrase.indicator)?.[0];
    const name = phrase.indicator === undefined ? (code ?? '') : (names.get(phrase.indicator) ?? '');
    const text = `${name} ${phrase.change ? change : ''}${phrase.text}`.trim();
    return area ? hyperlink(area, text) : text;
  };
}
