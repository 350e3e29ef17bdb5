import { changeOf } from '../../engine/change';
import { decimalsOf } from '../../engine/figureText';
import type { Figure } from '../../model/figure';
import { yearBefore } from '../../model/period';
import type { PlanCell } from '../../workbook/sheetPlan';
import type { CheckResult } from '../checkResult';
import type { PlanLabels } from './planLabels';
import { changeFormat, numberFormat } from './planStyles';

type Words = PlanLabels['summary'];

/** How many columns 上年同期, 增减 and 增减% take; they stand after 核对, in columns G to I. */
export const COMPARED_COLUMNS = 3;
/** Where the formulas of 上年同期 find the earlier period's ends. */
const START = '$H$3';
const END = '$I$3';
const NONE = '—';

/** Whether any figure can be compared; without one the sheet has no such columns. */
export const isCompared = (figures: readonly Figure[]): boolean => figures.some(({ previous }) => previous !== undefined);

/** Beside the period's ends: those of the year before. */
export function comparedEnds({ period }: CheckResult, { comparison }: Words): PlanCell[] {
  const before = yearBefore(period);
  return before ? [comparison.ends, { date: before.start }, { date: before.end }] : [];
}

/** 上年同期, live where it can be; the change and its percentage over the cells. */
export function comparedCells(figure: Figure, row: number): PlanCell[] {
  const { unit, previous } = figure;
  if (!previous) return [NONE, NONE, NONE];
  const formula = previous.formula?.replaceAll('{start}', START).replaceAll('{end}', END);
  const before: PlanCell = formula === undefined ? previous.value : { formula };
  if (!changeOf(figure)) return [before, NONE, NONE];
  const decimals = decimalsOf(unit);
  // Of the figures as they are shown, so that what a reader works out agrees.
  const difference = `IF(AND(ISNUMBER(D${row}),ISNUMBER(G${row})),ROUND(ROUND(D${row},${decimals})-ROUND(G${row},${decimals}),${decimals}),"${NONE}")`;
  const percent = `IF(ISNUMBER(H${row}),IF(ROUND(G${row},${decimals})=0,"${NONE}",100*H${row}/ROUND(G${row},${decimals})),"${NONE}")`;
  return [before, { formula: difference }, unit === '%' ? NONE : { formula: percent }];
}

/** Number formats of the three cells. */
export function comparedFormats(figure: Figure, { comparison }: Words): readonly string[] {
  const { unit, previous } = figure;
  const change = changeOf(figure)?.difference ?? null;
  return [
    numberFormat(unit, previous?.value ?? null),
    changeFormat(numberFormat(unit, change), unit === '%' ? comparison.points : ''),
    changeFormat('0.0'),
  ];
}

/** What has to be said of 上年同期 besides what is said of the figure itself. */
export function comparedRemarks({ formula, previous }: Figure, { comparison }: Words): string[] {
  if (!previous) return [];
  return [previous.approximate ? comparison.approximate : '', formula !== undefined && previous.formula === undefined ? comparison.constant : ''].filter((text) => text !== '');
}
