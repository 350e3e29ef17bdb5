import type { Figure } from '../model/figure';
import type { Phrase } from '../model/report';
import { changeOf } from './change';
import { figureText } from './figureText';
import { words } from './phrases';

/** （同比增加3次）, （同比提高2.1个百分点）, （与上年同期持平）: what stands behind a figure that has one of the year before. */
export function comparePhrases(figure: Figure): Phrase[] {
  const change = changeOf(figure);
  if (!change) return [];
  const { difference } = change;
  if (difference === 0) return [words('（与上年同期持平）')];
  const isRate = figure.unit === '%';
  const verb = isRate ? (difference > 0 ? '提高' : '下降') : difference > 0 ? '增加' : '减少';
  const size = Math.abs(difference);
  const text = isRate ? `${size}个百分点` : figureText({ value: size, unit: figure.unit });
  return [words(`（同比${verb}`), { kind: 'figure', text, indicator: figure.id, change: true }, words('）')];
}
