import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import type { Paragraph, ParagraphDefinition, Phrase, ReportDefinition, ReportText, SectionDefinition, TrackerParagraphs } from '../model/report';
import type { Tracker } from '../model/tracker';
import { chineseNumber } from './chineseNumber';
import { clausePhrases, type Facts } from './clauses';
import { closed, fill, joined, textOf, words } from './phrases';
import { type StandingProblem, standingProblems } from './problems';
import type { Definitions } from './types';

export interface NarrateInput {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly definitions: Definitions;
  readonly period: Period;
  /** May be empty: the text then speaks of no unit. */
  readonly unitName: string;
}

/**
 *   clauses with figures → paragraphs → problems that stand → answers to them → numbered sections
 *
 * What has nothing to say is not there: clause, paragraph and section. @throws Error for a mistake in the definition.
 */
export function narrate(report: ReportDefinition, { figures, findings, definitions, period, unitName }: NarrateInput): ReportText {
  const common = { unit: unitName, period: period.label.zh };
  const facts: Facts = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    indicators: new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator] as const))),
    words: common,
  };

  // 1. problems that stand, which the answers need as well
  const problems = standingProblems(definitions.trackers, findings, common);
  const narratives = trackerNarratives(report, definitions.trackers);

  // 2. sections, numbered as they are printed
  const sections: { heading: string; paragraphs: Paragraph[] }[] = [];
  for (const section of report.sections) {
    const paragraphs = paragraphsOf(section, facts, problems, narratives);
    if (paragraphs.length === 0) continue;
    sections.push({ heading: `${chineseNumber(sections.length + 1)}、${textOf(fill(section.heading, common))}`, paragraphs });
  }
  const complete = !sections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.some(({ kind }) => kind === 'missing')));
  return { title: textOf(fill(report.title, common)), sections, complete };
}

function paragraphsOf(section: SectionDefinition, facts: Facts, problems: readonly StandingProblem[], narratives: Narratives): Paragraph[] {
  if ('paragraphs' in section) return numbered(section.paragraphs.flatMap((entry) => ('clauses' in entry ? [entry] : narratives(entry))).map((paragraph) => ({ title: paragraph.title, phrases: paragraphPhrases(paragraph, facts) })));
  const said =
    'problems' in section
      ? problems.map(({ phrases }) => phrases)
      : problems.map(({ definition }) => closed(fill(definition.answer, facts.words)));
  if (said.length > 0) return numbered(said.map((phrases) => ({ title: '', phrases })));
  return section.none === '' ? [] : [closed(fill(section.none, facts.words))];
}

type Narratives = (entry: TrackerParagraphs) => readonly ParagraphDefinition[];

/** What the trackers bring with them; `others` are those that the report names nowhere. */
function trackerNarratives(report: ReportDefinition, trackers: readonly Tracker[]): Narratives {
  const entries = report.sections.flatMap((section) => ('paragraphs' in section ? section.paragraphs : []));
  const named = new Set(entries.flatMap((entry) => ('trackers' in entry ? entry.trackers : [])));
  const byId = new Map(trackers.map((tracker) => [tracker.id, tracker]));
  return (entry) => ('trackers' in entry ? entry.trackers.flatMap((id) => byId.get(id) ?? []) : trackers.filter(({ id }) => !named.has(id))).flatMap(({ narrative = [] }) => narrative);
}

/** （一）, （二） before each paragraph that has a title and something to say. */
function numbered(paragraphs: readonly { readonly title: string | undefined; readonly phrases: readonly Phrase[] }[]): Paragraph[] {
  let number = 0;
  return paragraphs
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ title, phrases }) => {
      if (title === undefined) return phrases;
      number++;
      return joined([words(`（${chineseNumber(number)}）${title === '' ? '' : `${title}。`}`), ...phrases]);
    });
}

function paragraphPhrases({ lead, clauses }: ParagraphDefinition, facts: Facts): Phrase[] {
  const said = clausePhrases(clauses, facts);
  if (said.length === 0) return [];
  return closed(joined([...(lead === undefined ? [] : fill(lead, facts.words)), ...said]));
}
