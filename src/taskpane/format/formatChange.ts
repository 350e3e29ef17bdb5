import { changeOf } from '../../engine/change';
import type { Figure } from '../../model/figure';
import type { Language } from '../../model/localText';
import { strings } from '../strings';
import { formatFigure } from './formatFigure';

/** `上年同期 11 次 · 增加 3 次（+27.3%）`; `undefined` where the workbook holds no year before. Of approximate figures no change. */
export function formatChange(figure: Pick<Figure, 'value' | 'unit' | 'approximate' | 'previous'>, language: Language): string | undefined {
  const { unit, previous } = figure;
  if (figure.value === null || !previous) return undefined;
  const words = strings[language].summary;
  const shown = (value: Parameters<typeof formatFigure>[0]) => {
    const text = formatFigure(value, language);
    return `${text.value ?? ''} ${text.unit}`;
  };
  const before = words.before(shown({ ...previous, unit }));
  const change = changeOf(figure);
  if (!change) return before;
  const { difference, percent } = change;
  const size = shown({ value: Math.abs(difference), unit });
  const amount = unit === '%' ? size.replace('%', words.points) : size;
  const signed = percent === undefined ? '' : `${percent > 0 ? '+' : '−'}${formatFigure({ value: Math.abs(percent), unit: '%' }, language).value ?? ''}%`;
  return `${before} · ${words.change(difference, amount, signed)}`;
}
