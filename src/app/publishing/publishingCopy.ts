import { redact } from '../../engine/redact/redact';
import type { HiddenItem, KnownWords, Redacted, RedactionRules } from '../../engine/redact/types';
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
  readonly hidden: readonly PlacedItem[];
  /** What stays by choice. */
  readonly kept: readonly PlacedItem[];
  /** The text's title, headings and paragraphs, piece by piece. */
  readonly passages: Redacted['passages'];
}

export interface PlacedItem extends HiddenItem {
  /** `一、主要工作开展情况 第2段`, 汇总表. */
  readonly where: string;
}

/** Text and summary with one set of stand-ins; nothing in the workbook is changed. */
export function publishingCopy(report: ReportText, result: CheckResult, definitions: Definitions, rules: RedactionRules, words: KnownWords, language: Language): PublishingCopy {
  const { sections } = report;
  const summary = summarySection(result, definitions, language);
  const copy = redact({ ...report, sections: [...sections, summary] }, rules, words);
  const own = copy.report.sections.slice(0, sections.length);
  const where = placeNames(report, language);
  const placed = (items: readonly HiddenItem[]) => items.map((item): PlacedItem => ({ ...item, where: where(item.place) }));
  return {
    report: { ...copy.report, sections: own },
    summary: summaryOf(copy.report.sections[sections.length] ?? summary),
    hidden: placed(copy.hidden),
    kept: placed(copy.kept),
    passages: copy.passages.filter(({ place }) => place.section === undefined || place.section < sections.length),
  };
}

/** Headings above the place, and which paragraph under them. */
function placeNames({ sections }: ReportText, language: Language): (place: HiddenItem['place']) => string {
  const words = PUBLISHING_LABELS[language].places;
  return ({ section, paragraph }) => {
    if (section === undefined) return words.title;
    const own = sections[section];
    if (!own) return words.summary;
    const above = own.level === 2 ? sections.slice(0, section).findLast(({ level, heading }) => level === undefined && heading !== '')?.heading : undefined;
    const headings = [above, own.heading].filter(Boolean).join(' ');
    const part = paragraph === 0 ? words.heading : put(words.paragraph, { number: paragraph ?? 0 });
    return headings === '' ? part : `${headings} ${part}`;
  };
}
