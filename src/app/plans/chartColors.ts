import type { ChartPlan } from '../../workbook/sheetPlan';

type Color = ChartPlan['colors'][number];

const dark = (fill: string): Color => ({ fill, label: '#FFFFFF' });
const light = (fill: string): Color => ({ fill, label: '#262626' });

/**
 * Dark and light in turn, so that neighbours stay apart on a grey print and for eyes that take red and green for one
 * (after Okabe and Ito). Each has an outline and its values written on it besides.
 */
const SERIES: readonly Color[] = [dark('#1F5C3F'), light('#F0C95A'), dark('#2F6DA8'), light('#D9D9D9'), dark('#7A3E76'), light('#9FD3EE')];

/** Error, risk, warning: in the words' own colours, from dark to light. */
const SEVERITIES: readonly Color[] = [dark('#A4262C'), light('#F0B04A'), light('#E1E1E1')];

/** So many colours, in order; beyond six they begin again. */
export function chartColors(palette: 'series' | 'severities', count: number): Color[] {
  const colors = palette === 'severities' ? SEVERITIES : SERIES;
  return Array.from({ length: count }, (_, index) => colors[index % colors.length] ?? dark('#1F5C3F'));
}
