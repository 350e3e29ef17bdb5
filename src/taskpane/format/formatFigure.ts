import { decimalsOf, fitting } from '../../engine/figureText';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/localText';
import { strings } from '../strings';

export interface FigureText {
  /** `14`, `1,234.50`, `约50`; `undefined` where there is no figure. */
  readonly value: string | undefined;
  readonly unit: string;
}

/** A figure as a person reads it: money with two decimals, percentages and means of days or points with at most one, the unit apart. */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit' | 'approximate'>, language: Language): FigureText {
  const { value, unit, approximate } = figure;
  const words = strings[language];
  if (value === null) return { value: undefined, unit };
  if (unit === '元') {
    const money = words.money(value);
    return { value: withApproximation(money.value, approximate, language), unit: money.unit };
  }
  return { value: withApproximation(value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: decimalsOf(unit) }), approximate, language), unit };
}

function withApproximation(value: string, approximate: Figure['approximate'], language: Language): string {
  if (!approximate) return value;
  const fits = fitting(approximate, value);
  const word = strings[language].summary.approximate[fits];
  if (language === 'en') return `${word} ${value}`;
  return fits === 'over' ? `${value}${word}` : `${word}${value}`;
}
