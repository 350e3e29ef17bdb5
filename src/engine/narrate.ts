import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import type { ClauseDefinition, ParagraphDefinition, Phrase, ProblemGroup, ReportDefinition, ReportText, SectionDefinition, SectionText, TrackerParagraphs } from '../model/report';
import type { Tracker } from '../model/tracker';
import { chineseNumber } from './chineseNumber';
import { clauseSentences, type Facts } from './clauses';
import { inARow, ofSentence } from './draft/sentence';
import { createSentenceIds, type SentenceIds } from './draft/sentenceIds';
import { closed, fill, textOf, words } from './phrases';
import { type StandingProblem, standingProblems } from './problems';
import { type Block, type Item, layOut } from './sectionBlocks';
import type { Definitions } from './types';

export interface NarrateInput {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly definitions: Definitions;
  readonly period: Period;
  /** May be empty: the title then names no unit, and the text says 本单位. */
  readonly unitName: string;
}

/**
 *   clauses with figures → paragraphs → problems that stand → answers to them → sections, numbered 一、（一）1.
 *
 * What has nothing to say is not there: clause, paragraph, group and section. @throws Error for a mistake in the definition.
 */
export function narrate(report: ReportDefinition, { figures, findings, definitions, period, unitName }: NarrateInput): ReportText {
  const common = { unit: unitName === '' ? '本单位' : unitName, period: period.label.zh };
  const facts: Facts = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    indicators: new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator] as const))),
    words: common,
  };

  // 1. problems that stand, which the answers need as well
  const problems = standingProblems(definitions.trackers, findings, common);
  const narratives = trackerNarratives(report, definitions.trackers);
  const ids = createSentenceIds();

  // 2. sections, numbered as they are printed
  const sections: SectionText[] = [];
  let number = 0;
  for (const section of report.sections) {
    const blocks = layOut(blocksOf(section, `report:${report.id}`, facts, problems, narratives, ids));
    if (blocks.length === 0) continue;
    const heading = textOf(fill(section.heading, common));
    const [first] = blocks;
    // What begins with a （一） of its own leaves the section's heading alone in its line.
    const opening = first?.level === undefined ? blocks.shift() : undefined;
    sections.push({ heading: heading === '' ? '' : `${chineseNumber(++number)}、${heading}`, paragraphs: opening?.paragraphs ?? [] }, ...blocks);
  }
  const complete = !sections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.some(({ kind }) => kind === 'missing')));
  return { title: textOf(fill(report.title, { ...common, unit: unitName })), sections, complete };
}

function blocksOf(section: SectionDefinition, report: string, facts: Facts, problems: readonly StandingProblem[], narratives: Narratives, ids: SentenceIds): Block[] {
  if ('paragraphs' in section) {
    const items = (entries: readonly (ParagraphDefinition | TrackerParagraphs)[]) =>
      entries.flatMap((entry) => ('clauses' in entry ? [{ owner: report, paragraph: entry }] : narratives(entry))).map(({ owner, paragraph }) => paragraphItem(paragraph, owner, facts, ids));
    return section.paragraphs.map((entry): Block => ('group' in entry ? { group: textOf(fill(entry.group, facts.words)), items: items(entry.paragraphs) } : { items: items([entry]) }));
  }
  const kind = 'problems' in section ? 'problem' : 'answer';
  const said = (name: string, text: string, phrases = fill(text, facts.words)): Phrase[] => closed(ofSentence(ids.other(name, text), phrases));
  if (problems.length === 0) return section.none === '' ? [] : [{ items: [{ title: undefined, phrases: said(`${report}/no-${kind}`, section.none) }] }];
  const about = ({ code, definition, phrases }: StandingProblem): Item =>
    kind === 'answer'
      ? { title: [], phrases: said(`answer/${code}`, definition.answer) }
      : { title: ofSentence(ids.other(`problem/${code}/title`, definition.title), [words(definition.title)]), phrases: said(`problem/${code}`, definition.text, [...phrases]) };
  const { groups, lead } = section;
  const leading: Block = { items: lead === undefined ? [] : [{ title: undefined, phrases: said(`${report}/${kind}s`, lead) }] };
  if (!groups) return [leading, { items: problems.map(about) }];
  const inGroups = groups.map((group): Block => ({ group: textOf(fill(group.group, facts.words)), items: problems.filter(({ tracker }) => belongs(tracker, group, groups)).map(about) }));
  const left = problems.filter(({ tracker }) => !groups.some((group) => belongs(tracker, group, groups)));
  return [leading, ...inGroups, { items: left.map(about) }];
}

function belongs(tracker: string, group: ProblemGroup, groups: readonly ProblemGroup[]): boolean {
  return 'trackers' in group ? group.trackers.includes(tracker) : !groups.some((other) => 'trackers' in other && other.trackers.includes(tracker));
}

type Narratives = (entry: TrackerParagraphs) => readonly { readonly owner: string; readonly paragraph: ParagraphDefinition }[];

/** What the trackers bring with them; `others` are those that the report neither names nor speaks of in its own clauses. */
function trackerNarratives(report: ReportDefinition, trackers: readonly Tracker[]): Narratives {
  const entries = report.sections.flatMap((section) => ('paragraphs' in section ? section.paragraphs.flatMap((entry) => ('group' in entry ? entry.paragraphs : [entry])) : []));
  const spokenOf = new Set(entries.flatMap((entry) => ('clauses' in entry ? indicatorsOf(entry.clauses) : [])));
  const named = new Set([
    ...entries.flatMap((entry) => ('trackers' in entry ? entry.trackers : [])),
    ...trackers.filter(({ indicators }) => indicators.some(({ id }) => spokenOf.has(id))).map(({ id }) => id),
  ]);
  const byId = new Map(trackers.map((tracker) => [tracker.id, tracker]));
  return (entry) => ('trackers' in entry ? entry.trackers.flatMap((id) => byId.get(id) ?? []) : trackers.filter(({ id }) => !named.has(id))).flatMap(({ id, narrative = [] }) => narrative.map((paragraph) => ({ owner: id, paragraph })));
}

function indicatorsOf(clauses: readonly ClauseDefinition[]): string[] {
  return clauses.flatMap(({ figures, parts = [] }) => [...Object.values(figures), ...indicatorsOf(parts)]);
}

function paragraphItem(paragraph: ParagraphDefinition, owner: string, facts: Facts, ids: SentenceIds): Item {
  const { title, lead, clauses } = paragraph;
  const id = ids.paragraph(owner, paragraph);
  const said = inARow(clauseSentences(clauses, owner, facts, ids));
  const opening = lead === undefined ? [] : ofSentence(`${id}/lead`, fill(lead, facts.words));
  return {
    title: title === undefined ? undefined : ofSentence(`${id}/title`, [words(title)]),
    phrases: said.length === 0 ? [] : closed([...opening, ...said]),
  };
}
