import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import type { Period } from '../model/period';
import type { ClauseDefinition, ParagraphDefinition, Phrase, ProblemGroup, ReportDefinition, ReportText, SectionDefinition, SectionText, TrackerParagraphs } from '../model/report';
import type { Tracker } from '../model/tracker';
import { chineseNumber } from './chineseNumber';
import { clausePhrases, type Facts } from './clauses';
import { closed, fill, joined, textOf } from './phrases';
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

  // 2. sections, numbered as they are printed
  const sections: SectionText[] = [];
  let number = 0;
  for (const section of report.sections) {
    const blocks = layOut(blocksOf(section, facts, problems, narratives));
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

function blocksOf(section: SectionDefinition, facts: Facts, problems: readonly StandingProblem[], narratives: Narratives): Block[] {
  if ('paragraphs' in section) {
    const items = (entries: readonly (ParagraphDefinition | TrackerParagraphs)[]) =>
      entries.flatMap((entry) => ('clauses' in entry ? [entry] : narratives(entry))).map((paragraph): Item => ({ title: paragraph.title, phrases: paragraphPhrases(paragraph, facts) }));
    return section.paragraphs.map((entry): Block => ('group' in entry ? { group: textOf(fill(entry.group, facts.words)), items: items(entry.paragraphs) } : { items: items([entry]) }));
  }
  if (problems.length === 0) return section.none === '' ? [] : [{ items: [{ title: undefined, phrases: closed(fill(section.none, facts.words)) }] }];
  const said = ({ phrases, definition }: StandingProblem): Item => ({ title: '', phrases: 'problems' in section ? phrases : closed(fill(definition.answer, facts.words)) });
  const { groups, lead } = section;
  const leading: Block = { items: lead === undefined ? [] : [{ title: undefined, phrases: closed(fill(lead, facts.words)) }] };
  if (!groups) return [leading, { items: problems.map(said) }];
  const inGroups = groups.map((group): Block => ({ group: textOf(fill(group.group, facts.words)), items: problems.filter(({ tracker }) => belongs(tracker, group, groups)).map(said) }));
  const left = problems.filter(({ tracker }) => !groups.some((group) => belongs(tracker, group, groups)));
  return [leading, ...inGroups, { items: left.map(said) }];
}

function belongs(tracker: string, group: ProblemGroup, groups: readonly ProblemGroup[]): boolean {
  return 'trackers' in group ? group.trackers.includes(tracker) : !groups.some((other) => 'trackers' in other && other.trackers.includes(tracker));
}

type Narratives = (entry: TrackerParagraphs) => readonly ParagraphDefinition[];

/** What the trackers bring with them; `others` are those that the report neither names nor speaks of in its own clauses. */
function trackerNarratives(report: ReportDefinition, trackers: readonly Tracker[]): Narratives {
  const entries = report.sections.flatMap((section) => ('paragraphs' in section ? section.paragraphs.flatMap((entry) => ('group' in entry ? entry.paragraphs : [entry])) : []));
  const spokenOf = new Set(entries.flatMap((entry) => ('clauses' in entry ? indicatorsOf(entry.clauses) : [])));
  const named = new Set([
    ...entries.flatMap((entry) => ('trackers' in entry ? entry.trackers : [])),
    ...trackers.filter(({ indicators }) => indicators.some(({ id }) => spokenOf.has(id))).map(({ id }) => id),
  ]);
  const byId = new Map(trackers.map((tracker) => [tracker.id, tracker]));
  return (entry) => ('trackers' in entry ? entry.trackers.flatMap((id) => byId.get(id) ?? []) : trackers.filter(({ id }) => !named.has(id))).flatMap(({ narrative = [] }) => narrative);
}

function indicatorsOf(clauses: readonly ClauseDefinition[]): string[] {
  return clauses.flatMap(({ figures, parts = [] }) => [...Object.values(figures), ...indicatorsOf(parts)]);
}

function paragraphPhrases({ lead, clauses }: ParagraphDefinition, facts: Facts): Phrase[] {
  const said = clausePhrases(clauses, facts);
  if (said.length === 0) return [];
  return closed(joined([...(lead === undefined ? [] : fill(lead, facts.words)), ...said]));
}
