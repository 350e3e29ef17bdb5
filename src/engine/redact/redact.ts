import { joined, textOf } from '../phrases';
import type { Phrase, ReportText } from '../../model/report';
import { hiddenFinder, nameKinds } from './hiddenFinder';
import { type Line, piecesOf } from './piecesOf';
import { type NameMet, standIns } from './standIns';
import type { KnownWords, Passage, Piece, Place, Redacted, RedactionRules } from './types';

/**
 *   lines → what is to be hidden in each (figures, document numbers, names, dates) → stand-ins for the names → the copy
 *
 * The copy is words alone: no indicator, code or sentence is named in it. Making a copy of it changes nothing.
 */
export function redact(report: ReportText, rules: RedactionRules, words: KnownWords): Redacted {
  // 1. lines, and what is to be hidden in them
  const names = nameKinds(rules, words);
  const find = hiddenFinder(rules, words, names);
  const lines = linesOf(report).map((line): Line => ({ ...line, hits: find(line.phrases) }));

  // 2. what stands for the names
  const kept = new Set(rules.kept);
  const met = new Map<string, NameMet>();
  for (const { phrases, hits } of lines) {
    const text = textOf(phrases);
    for (const { start, end, key, replacement, whole = false } of hits) {
      const word = text.slice(start, end);
      if (replacement === undefined && !kept.has(key)) met.set(word, { word, kind: names.get(word) ?? 'unit', whole: whole || met.get(word)?.whole === true });
    }
  }
  const stands = standIns([...met.values()], rules.style);

  // 3. the copy
  const passages = lines.map((line): Passage => ({ place: line.place, pieces: piecesOf(line, stands, kept) }));
  const items = (wanted: boolean) => passages.flatMap(({ pieces }) => pieces.flatMap(({ item, kept: stays }) => (item && (stays === true) === wanted ? [item] : [])));
  return { report: reportOf(report, passages), hidden: items(false), kept: items(true), passages };
}

function linesOf({ title, sections }: ReportText): { place: Place; phrases: readonly Phrase[] }[] {
  const words = (text: string): Phrase[] => [{ kind: 'text', text }];
  return [
    { place: {}, phrases: words(title) },
    ...sections.flatMap(({ heading, paragraphs }, section) => [
      { place: { section, paragraph: 0 }, phrases: words(heading) },
      ...paragraphs.map((phrases, index) => ({ place: { section, paragraph: index + 1 }, phrases })),
    ]),
  ];
}

function reportOf({ sections, complete }: ReportText, passages: readonly Passage[]): ReportText {
  const lines = new Map(passages.map(({ place: { section, paragraph }, pieces }) => [`${section ?? ''} ${paragraph ?? ''}`, pieces]));
  const at = (section?: number, paragraph?: number): readonly Piece[] => lines.get(`${section ?? ''} ${paragraph ?? ''}`) ?? [];
  return {
    title: textOfPieces(at()),
    sections: sections.map(({ level, paragraphs }, section) => ({
      heading: textOfPieces(at(section, 0)),
      ...(level && { level }),
      paragraphs: paragraphs.map((_, index) => joined(at(section, index + 1).map(phraseOf))),
    })),
    complete,
  };
}

/** What a title is called is told to who lays it out; whose title it is, to nobody. */
function phraseOf({ text, missing, title }: Piece): Phrase {
  const sentence = title && { sentence: 'public/title' };
  return missing ? { kind: 'missing', text, indicator: '', ...sentence } : { kind: 'text', text, ...sentence };
}

const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
