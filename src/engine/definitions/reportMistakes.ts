import type { ClauseDefinition, ParagraphDefinition, ProblemDefinition, ReportDefinition, SectionDefinition, TrackerParagraphs } from '../../model/report';
import type { JsonPath } from './mistake';
import type { Scope } from './Scope';
import { textMistakes } from './textMistakes';

/** Slots that every text of a report may use. */
const COMMON = ['unit', 'period'];
const PROBLEM = [...COMMON, 'count', 'amount', 'owners'];

/** What is wrong with a report. */
export function reportMistakes(report: ReportDefinition, scope: Scope, path: JsonPath): void {
  textMistakes(report.title, COMMON, scope, [...path, 'title']);
  (report.needs ?? []).forEach((id, index) => scope.tracker(id, [...path, 'needs', index]));
  report.sections.forEach((section, index) => sectionMistakes(section, scope, [...path, 'sections', index]));
}

function sectionMistakes(section: SectionDefinition, scope: Scope, path: JsonPath): void {
  textMistakes(section.heading, COMMON, scope, [...path, 'heading']);
  if ('paragraphs' in section) {
    section.paragraphs.forEach((entry, index) => {
      const at = [...path, 'paragraphs', index];
      if ('group' in entry) {
        textMistakes(entry.group, COMMON, scope, [...at, 'group']);
        entry.paragraphs.forEach((inner, place) => entryMistakes(inner, scope, [...at, 'paragraphs', place]));
      } else entryMistakes(entry, scope, at);
    });
    return;
  }
  textMistakes(section.none, COMMON, scope, [...path, 'none']);
  if (section.lead !== undefined) textMistakes(section.lead, COMMON, scope, [...path, 'lead']);
  (section.groups ?? []).forEach((group, index) => {
    textMistakes(group.group, COMMON, scope, [...path, 'groups', index, 'group']);
    entryMistakes(group, scope, [...path, 'groups', index]);
  });
}

function entryMistakes(entry: ParagraphDefinition | TrackerParagraphs, scope: Scope, path: JsonPath): void {
  if ('clauses' in entry) paragraphMistakes(entry, scope, path);
  else if ('trackers' in entry) entry.trackers.forEach((id, index) => scope.tracker(id, [...path, 'trackers', index]));
}

/** What is wrong with a paragraph, of a report or of a tracker. */
export function paragraphMistakes({ lead, clauses }: ParagraphDefinition, scope: Scope, path: JsonPath): void {
  if (lead !== undefined) textMistakes(lead, COMMON, scope, [...path, 'lead']);
  clauses.forEach((clause, index) => clauseMistakes(clause, scope, [...path, 'clauses', index]));
}

function clauseMistakes({ text, figures, zero, parts = [], compare }: ClauseDefinition, scope: Scope, path: JsonPath): void {
  textMistakes(text, [...Object.keys(figures), ...COMMON], scope, [...path, 'text']);
  for (const [slot, id] of Object.entries(figures)) scope.indicator(id, [...path, 'figures', slot]);
  if (typeof zero === 'object') textMistakes(zero.text, COMMON, scope, [...path, 'zero', 'text']);
  if (compare !== undefined && !Object.hasOwn(figures, compare)) scope.wrong('NO-SLOT', [...path, 'compare'], compare, Object.keys(figures));
  parts.forEach((part, index) => clauseMistakes(part, scope, [...path, 'parts', index]));
}

/** What is wrong with what a report says of a rule's findings. */
export function problemMistakes(problem: ProblemDefinition, scope: Scope, path: JsonPath): void {
  for (const member of ['text', 'amountText', 'ownersText'] as const) {
    const text = problem[member];
    if (text !== undefined) textMistakes(text, PROBLEM, scope, [...path, member]);
  }
  textMistakes(problem.answer, COMMON, scope, [...path, 'answer']);
}
