import { NO_EDITS } from '../../model/draft';
import type { ClauseDefinition, ParagraphDefinition, Phrase, ProblemGroup, ReportDefinition, SectionDefinition, TrackerParagraphs } from '../../model/report';
import type { Tracker } from '../../model/tracker';
import { chineseNumber } from '../chineseNumber';
import { clausePhrases, type Facts } from '../clauses';
import { digest } from '../digest';
import { closed, fill, words } from '../phrases';
import { type StandingProblem, standingProblems, type ToldProblem, toldProblems } from '../problems';
import { type Block, type Item, layOut } from '../sectionBlocks';
import { inOrder } from './inOrder';
import type { NarrateInput } from './narrateInput';
import type { Outline, OutlineSection, OutlineSentence, SentenceSource } from './outline';
import { clauseNames, clauseTemplate, problemNames, problemTemplate, wordsTemplate } from './productTemplate';
import { type EditContext, resolveOwn, resolveSentence } from './resolveSentence';
import { inARow } from './sentence';
import { createSentenceIds, type SentenceIds } from './sentenceIds';
import { createSlotTable } from './slots';

/** What every part of the outline is made from. */
interface Making extends EditContext {
  /** `report:` and the report's id: the owner of its own words. */
  readonly report: string;
  readonly facts: Facts;
  readonly told: readonly ToldProblem[];
  /** By code. */
  readonly standing: ReadonlyMap<string, StandingProblem>;
  readonly narratives: Narratives;
  readonly ids: SentenceIds;
}

/** The report with all that it could say, numbered as it is printed. @throws Error for a mistake in the definition. */
export function outline(report: ReportDefinition, { figures, findings, definitions, period, unitName, edits = NO_EDITS }: NarrateInput): Outline {
  const common = { unit: unitName === '' ? '本单位' : unitName, period: period.label.zh };
  const facts: Facts = {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    indicators: new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, indicator] as const))),
    words: common,
  };

  // 1. problems that stand, which the answers need as well
  const standing = new Map(standingProblems(definitions.trackers, findings, common).map((problem) => [problem.code, problem]));
  const slots = createSlotTable(definitions, facts, new Map([...standing.values()].map(({ code, values }) => [code, values])));
  const making: Making = {
    report: `report:${report.id}`, facts, edits, period: period.code, slots, standing,
    told: toldProblems(definitions.trackers),
    narratives: trackerNarratives(report, definitions.trackers),
    ids: createSentenceIds(),
  };

  // 2. sections, numbered as they are printed
  const sections: OutlineSection[] = [];
  const unprinted: Item[] = [];
  let number = 0;
  for (const section of report.sections) {
    const laidOut = blocksOf(section, making);
    unprinted.push(...laidOut.flatMap(({ items }) => items.filter(({ phrases, sentences }) => phrases.length === 0 && sentences.some(({ off }) => off))));
    const blocks = layOut(laidOut);
    if (blocks.length === 0) continue;
    const heading = section.heading === '' ? undefined : line(`${making.report}/heading/${digest(section.heading)}`, section.heading, making);
    const [first] = blocks;
    // What begins with a （一） of its own leaves the section's heading alone in its line.
    const opening = first?.level === undefined ? blocks.shift() : undefined;
    sections.push({ number: heading ? `${chineseNumber(++number)}、` : '', ...(heading && { heading }), paragraphs: opening?.paragraphs ?? [] }, ...blocks);
  }
  const title: SentenceSource = { ...lineSource(`${making.report}/title`, report.title, making), product: fill(report.title, { ...common, unit: unitName }) };
  return { title: resolveSentence(title, making), sections, unprinted, slots };
}

function blocksOf(section: SectionDefinition, making: Making): Block[] {
  const { report, facts, told, standing, edits, period } = making;
  const group = (heading: string) => line(`${report}/group/${digest(heading)}`, heading, making);
  if ('paragraphs' in section) {
    const items = (entries: readonly (ParagraphDefinition | TrackerParagraphs)[]) =>
      entries.flatMap((entry) => ('clauses' in entry ? [{ owner: report, paragraph: entry }] : making.narratives(entry))).map(({ owner, paragraph }) => paragraphItem(paragraph, owner, making));
    return section.paragraphs.map((entry): Block => ('group' in entry ? { group: group(entry.group), items: items(entry.paragraphs) } : { items: items([entry]) }));
  }
  const kind = 'problems' in section ? 'problem' : 'answer';
  const saying = (id: string, text: string, numbered: boolean): Item => {
    const sentence = lineSource(making.ids.other(id, text), text, making);
    return item(id, numbered, undefined, undefined, [{ ...sentence, paragraph: id, kind: 'sentence', product: fill(text, facts.words) }], making);
  };
  const about = ({ code, definition }: ToldProblem): Item => {
    const problem = standing.get(code);
    const id = `${kind}/${code}`;
    if (kind === 'answer') return item(id, true, undefined, undefined, [{ ...lineSource(making.ids.other(id, definition.answer), definition.answer, making), paragraph: id, kind: 'sentence', ...(!problem && { product: [] }) }], making);
    const body: SentenceSource = {
      id: making.ids.other(id, definition.text), paragraph: id, kind: 'sentence', joint: '，',
      product: problem?.phrases ?? [], template: () => problemTemplate(code, definition), local: problemNames(code), drops: [],
    };
    return item(id, true, titleSource(id, definition.title), undefined, [body], making);
  };
  // A problem that was said to stay is told though it does not stand any more.
  const problems = told.filter(({ code }) => standing.has(code) || edits.sentences[`${kind}/${code}`]?.pinned?.period === period);
  if (problems.length === 0) return section.none === '' ? [] : [{ items: [saying(`${report}/no-${kind}`, section.none, false)] }];
  const { groups, lead } = section;
  const leading: Block = { items: lead === undefined ? [] : [saying(`${report}/${kind}s`, lead, false)] };
  if (!groups) return [leading, { items: problems.map(about) }];
  const inGroups = groups.map((one): Block => ({ group: group(one.group), items: problems.filter(({ tracker }) => belongs(tracker, one, groups)).map(about) }));
  const left = problems.filter(({ tracker }) => !groups.some((one) => belongs(tracker, one, groups)));
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
  return (entry) =>
    ('trackers' in entry ? entry.trackers.flatMap((id) => byId.get(id) ?? []) : trackers.filter(({ id }) => !named.has(id))).flatMap(({ id, narrative = [] }) => narrative.map((paragraph) => ({ owner: id, paragraph })));
}

function indicatorsOf(clauses: readonly ClauseDefinition[]): string[] {
  return clauses.flatMap(({ figures, parts = [] }) => [...Object.values(figures), ...indicatorsOf(parts)]);
}

function paragraphItem(paragraph: ParagraphDefinition, owner: string, making: Making): Item {
  const { title, lead, clauses } = paragraph;
  const id = making.ids.paragraph(owner, paragraph);
  const sentences = clauses.map((clause): SentenceSource => ({
    id: making.ids.clause(owner, clause),
    paragraph: id,
    kind: 'sentence',
    joint: clause.joint ?? '，',
    product: clausePhrases(clause, making.facts) ?? [],
    template: () => clauseTemplate(clause),
    local: clauseNames(clause),
    drops: (clause.zero ?? 'omit') === 'omit' ? Object.values(clause.figures) : [],
  }));
  const leading: SentenceSource | undefined = lead === undefined ? undefined : { ...lineSource(`${id}/lead`, lead, making), paragraph: id, kind: 'lead' };
  return item(id, title !== undefined, title === undefined ? undefined : titleSource(id, title), leading, sentences, making);
}

/** A paragraph with what the user made of it. */
function item(id: string, numbered: boolean, title: SentenceSource | undefined, lead: SentenceSource | undefined, sources: readonly SentenceSource[], making: Making): Item {
  const own = making.edits.own.filter(({ paragraph }) => paragraph === id).map((sentence) => resolveOwn(sentence, making));
  const sentences = inOrder([...sources.map((source) => resolveSentence(source, making)), ...own], making.edits.order[id]);
  const leading = lead && resolveSentence(lead, making);
  const said = inARow(sentences.map(printed));
  return {
    id,
    numbered,
    ...(title && { title: resolveSentence(title, making) }),
    ...(leading && { lead: leading }),
    sentences,
    phrases: said.length === 0 ? [] : closed([...(leading ? printed(leading).phrases : []), ...said]),
  };
}

/** What is switched off has nothing to say. */
const printed = ({ joint, phrases, off }: OutlineSentence): { joint: OutlineSentence['joint']; phrases: readonly Phrase[] } => ({ joint, phrases: off ? [] : phrases });

const lineSource = (id: string, text: string, { facts }: Making): SentenceSource => ({
  id, paragraph: '', kind: 'line', joint: '，', product: fill(text, facts.words), template: () => text, local: {}, drops: [],
});

const line = (id: string, text: string, making: Making): OutlineSentence => resolveSentence(lineSource(making.ids.other(id, text), text, making), making);

const titleSource = (paragraph: string, title: string): SentenceSource => ({
  id: `${paragraph}/title`, paragraph, kind: 'title', joint: '，', product: [words(title)], template: () => wordsTemplate(title), local: {}, drops: [],
});
