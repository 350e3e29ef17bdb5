import { redact } from '../../engine/redact/redact';
import type { HiddenItem, KnownWords, Passage, Redacted, RedactionRules } from '../../engine/redact/types';
import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import type { ReportText } from '../../model/report';
import type { CheckResult } from '../checkResult';
import { PUBLISHING_LABELS } from './publishingLabels';
import { put } from '../plans/planLabels';
import { type PublicSummary, summaryOf, summarySection } from './publicSummary';

/** What may leave the building, and what was hidden in it. */
export interface PublishingCopy {
  /** The text; every export takes it. */
  readonly report: ReportText;
  readonly summary: PublicSummary;
  /** Everything that the rules mean, in reading order. */
  readonly items: readonly PlacedItem[];
  /** The text's title, headings and paragraphs, piece by piece. */
  readonly passages: Redacted['passages'];
}

/** One figure or word, and all places that it is hidden at. */
export interface PlacedItem extends Pick<HiddenItem, 'key' | 'kind' | 'original' | 'replacement'> {
  /** `标题`, `一、（二）第1段`, `汇总表 党组会议学习`, in reading order. */
  readonly places: readonly string[];
  /** Stays by choice. */
  readonly kept?: true;
}

/** Text and summary with one set of stand-ins; nothing in the workbook is changed. */
export function publishingCopy(report: ReportText, result: CheckResult, definitions: Definitions, rules: RedactionRules, words: KnownWords, language: Language): PublishingCopy {
  const { sections } = report;
  const summary = summarySection(result, definitions, language);
  const copy = redact({ ...report, sections: [...sections, summary] }, rules, words);
  const own = copy.report.sections.slice(0, sections.length);
  const summarised = summaryOf(copy.report.sections[sections.length] ?? summary);
  const where = placeNames(report, summarised, language);
  return {
    report: { ...copy.report, sections: own },
    summary: summarised,
    items: placedItems(copy.passages, where),
    passages: copy.passages.filter(({ place }) => place.section === undefined || place.section < sections.length),
  };
}

function placedItems(passages: readonly Passage[], where: (place: HiddenItem['place']) => string): PlacedItem[] {
  const placed = new Map<string, { item: PlacedItem; places: string[] }>();
  for (const { place, pieces } of passages) {
    for (const { item, kept } of pieces) {
      if (!item) continue;
      const { key, kind, original, replacement } = item;
      const id = [key, original, replacement].join('|');
      const there = placed.get(id);
      if (there) there.places.push(where(place));
      else {
        const places = [where(place)];
        placed.set(id, { item: { key, kind, original, replacement, places, ...(kept && { kept }) }, places });
      }
    }
  }
  return Array.from(placed.values(), ({ item }) => item);
}

/** By the numbers of the headings above: `一、（二）第1段`; a heading without one by its words. */
function placeNames({ sections }: ReportText, { figures }: PublicSummary, language: Language): (place: HiddenItem['place']) => string {
  const words = PUBLISHING_LABELS[language].places;
  return ({ section, paragraph = 0 }) => {
    if (section === undefined) return words.title;
    const own = sections[section];
    // Unit and period stand above the figures.
    if (!own) return [words.summary, figures[paragraph - 3]?.label].filter(Boolean).join(' ');
    const above = own.level === 2 ? sections.slice(0, section).findLast(({ level, heading }) => level === undefined && heading !== '')?.heading : undefined;
    const headings = [above, own.heading].map((heading = '') => /^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/.exec(heading)?.[0] ?? heading);
    return headings.join('') + (paragraph === 0 ? words.heading : put(words.paragraph, { number: paragraph }));
  };
}
