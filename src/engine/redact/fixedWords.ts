import type { Definitions } from '../types';
import type { ClauseDefinition, ParagraphDefinition, SectionDefinition } from '../../model/report';

/** The words between the slots of everything that reports are made of. */
export function fixedWords({ trackers, reports }: Definitions): string[] {
  const texts = [
    ...trackers.flatMap(({ narrative = [], rules, indicators }) => [
      ...narrative.flatMap(paragraphTexts),
      ...indicators.map(({ label }) => label.zh),
      ...rules.flatMap(({ problem }) => (problem ? [problem.title, problem.text, problem.amountText ?? '', problem.ownersText ?? '', problem.answer] : [])),
    ]),
    ...reports.flatMap(({ title, sections }) => [title, ...sections.flatMap(sectionTexts)]),
  ];
  return [...new Set(texts.flatMap((text) => text.split(/\{[^{}]*\}/)).filter((words) => words.length > 1))];
}

function sectionTexts(section: SectionDefinition): string[] {
  if ('paragraphs' in section) {
    return [section.heading, ...section.paragraphs.flatMap((entry) => ('group' in entry ? [entry.group, ...entry.paragraphs.flatMap((one) => ('clauses' in one ? paragraphTexts(one) : []))] : 'clauses' in entry ? paragraphTexts(entry) : []))];
  }
  return [section.heading, section.lead ?? '', section.none, ...(section.groups ?? []).map(({ group }) => group)];
}

const paragraphTexts = ({ title = '', lead = '', clauses }: ParagraphDefinition): string[] => [title, lead, ...clauses.flatMap(clauseTexts)];

const clauseTexts = ({ text, zero, parts = [] }: ClauseDefinition): string[] => [text, typeof zero === 'object' ? zero.text : '', ...parts.flatMap(clauseTexts)];
