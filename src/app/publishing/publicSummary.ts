import { amountText } from '../../engine/amountText';
import { decimalsOf } from '../../engine/figureText';
import type { Definitions } from '../../engine/types';
import type { Language } from '../../model/localText';
import type { Paragraph, SectionText } from '../../model/report';
import type { CheckResult } from '../checkResult';
import { put } from '../plans/planLabels';
import { PUBLISHING_LABELS } from './publishingLabels';

/** A line of 汇总表（公开）: labels, and what is left of the figure. */
export interface PublicFigure {
  readonly section: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
}

export interface PublicSummary {
  readonly title: string;
  readonly unitName: string;
  readonly period: string;
  readonly figures: readonly PublicFigure[];
}

/** Between the cells of a line; no name and no figure has it. */
const BETWEEN = '\n';

/** The summary as one more section of the report, so that its names have the same stand-ins. */
export function summarySection({ figures, trackers, missing, unitName, period }: CheckResult, definitions: Definitions, language: Language): SectionText {
  const shown = new Set([...trackers.map(({ id }) => id), ...missing]);
  const indicators = new Map(definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => [indicator.id, { tracker, indicator }] as const)));
  const lines = figures.flatMap(({ id, unit, value, tracker }): Paragraph[] => {
    const found = shown.has(tracker) ? indicators.get(id) : undefined;
    if (!found) return [];
    const label = [found.tracker.section[language], found.indicator.label[language], ''].join(BETWEEN);
    return [[{ kind: 'text', text: label }, value === null ? { kind: 'text', text: '—' } : { kind: 'figure', text: shownValue(value, unit) + unit, indicator: id }, { kind: 'text', text: BETWEEN + unit }]];
  });
  const words = PUBLISHING_LABELS[language].summary;
  return {
    heading: `${unitName}${put(words.title, { period: period.label[language] })}`,
    paragraphs: [[{ kind: 'text', text: unitName }], [{ kind: 'text', text: period.label[language] }], ...lines],
  };
}

/** What such a section says, line by line. */
export function summaryOf({ heading, paragraphs }: SectionText): PublicSummary {
  const [unitName = '', period = '', ...lines] = paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(''));
  const figures = lines.map((line): PublicFigure => {
    const [section = '', label = '', value = '', unit = ''] = line.split(BETWEEN);
    return { section, label, unit, value: value.endsWith(unit) ? value.slice(0, value.length - unit.length) : value };
  });
  return { title: heading, unitName, period, figures };
}

/** As 汇总表 shows it: `1,300`, `1,234.50`, `66.7`. */
function shownValue(value: number, unit: string): string {
  if (unit === '元') return amountText(value, unit).replace(/ 元$/, '');
  const rounded = Number(value.toFixed(decimalsOf(unit)));
  return decimalsOf(unit) === 1 ? withSeparators(rounded.toFixed(1)) : amountText(rounded);
}

const withSeparators = (text: string): string => text.replace(/\B(?=(\d{3})+\.)/g, ',');
