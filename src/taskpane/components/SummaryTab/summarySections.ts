import type { Definitions } from '../../../engine/types';
import type { Figure } from '../../../model/figure';
import type { Language } from '../../../model/localText';
import { formatChange } from '../../format/formatChange';
import { formatFigure } from '../../format/formatFigure';
import type { Strings } from '../../strings';

/** One figure, ready to be shown. */
export interface FigureLine {
  readonly id: string;
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** Why there is no figure, in words. */
  readonly missing?: string;
  /** A part (其中) of the figure above. */
  readonly part: boolean;
  readonly requirement?: string;
  /** What it was a year before, and how it has moved. */
  readonly compared?: string;
}

export interface SummarySection {
  /** Tracker id. */
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureLine[];
}

/** The figures in the order of the definitions; trackers that are not in the workbook are left out. */
export function summarySections(figures: readonly Figure[], definitions: Definitions, language: Language, words: Strings): SummarySection[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return definitions.trackers.flatMap((tracker) => {
    const lines = tracker.indicators.flatMap((indicator): FigureLine[] => {
      const figure = byId.get(indicator.id);
      if (!figure || figure.reason === 'tracker-missing') return [];
      const { value, unit } = formatFigure(figure, language);
      const compared = formatChange(figure, language);
      return [
        {
          id: indicator.id,
          figure,
          label: indicator.label[language],
          value: value ?? '',
          unit,
          ...(value === undefined && { missing: figure.reason ? words.summary.why[figure.reason] : words.summary.missing }),
          part: indicator.partOf !== undefined,
          ...(compared !== undefined && { compared }),
          ...(indicator.requirement && { requirement: indicator.requirement.label[language] }),
        },
      ];
    });
    return lines.length > 0 ? [{ id: tracker.id, name: tracker.section[language], figures: lines }] : [];
  });
}
