import { referenced, seriesName } from '../../host/charts';
import type { ChartContent, StoredSheet } from '../../host/store';

export const WIDTH = 420;
export const HEIGHT = 220;
const TOP = 30;
const BOTTOM = 40;
/** Room for the categories' names where the bars lie. */
const NAMES = 110;
const EDGE = 30;

export interface ChartPicture {
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string; readonly text: string; readonly textX: number; readonly textY: number; readonly textFill: string }[];
  readonly categories: readonly { readonly x: number; readonly y: number; readonly anchor: 'middle' | 'end'; readonly text: string }[];
  readonly legend: readonly { readonly fill: string; readonly text: string }[];
}

const FILLS = ['#1F5C3F', '#F0C95A', '#2F6DA8', '#D9D9D9', '#7A3E76', '#9FD3EE'];

/** A chart as simple shapes: what it says, not how Excel would draw it. */
export function chartPicture(content: ChartContent, sheets: readonly StoredSheet[]): ChartPicture {
  const lying = content.type.startsWith('Bar');
  const stacked = content.type.endsWith('Stacked');
  const series = content.series.map(({ values, labels, fill, ...rest }, index) => ({
    values: referenced(values, sheets).map((value) => (typeof value === 'number' ? value : 0)),
    fill: fill ?? FILLS[index % FILLS.length] ?? '#1F5C3F',
    labelFill: stacked ? (labels.font.color ?? '#262626') : undefined,
    name: seriesName({ values, labels, ...rest }, sheets, `${index + 1}`),
  }));
  const names = referenced(content.series[0]?.categories, sheets).map(String);
  const count = Math.max(1, names.length, ...series.map(({ values }) => values.length));
  const highest = Math.max(1, ...Array.from({ length: count }, (_, at) => (stacked ? series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) : Math.max(0, ...series.map(({ values }) => values[at] ?? 0)))));

  const long = lying ? WIDTH - NAMES - EDGE : HEIGHT - TOP - BOTTOM;
  const step = (lying ? HEIGHT - TOP - BOTTOM : WIDTH - 2 * EDGE) / count;
  const thickness = (step * 0.7) / (stacked ? 1 : Math.max(1, series.length));
  const bars = series.flatMap(({ values, fill, labelFill }, index) =>
    values.map((value, at) => {
      const base = stacked ? series.slice(0, index).reduce((sum, other) => sum + (other.values[at] ?? 0), 0) : 0;
      const length = (value / highest) * long;
      const start = (base / highest) * long;
      const across = at * step + step * 0.15 + (stacked ? 0 : index * thickness);
      const box = lying ? { x: NAMES + start, y: TOP + across, width: length, height: thickness } : { x: EDGE + across, y: HEIGHT - BOTTOM - start - length, width: thickness, height: length };
      const middle = { textX: box.x + box.width / 2, textY: box.y + box.height / 2 };
      const beyond = lying ? { textX: box.x + box.width + 12, textY: middle.textY } : { textX: middle.textX, textY: box.y - 6 };
      return { ...box, fill, text: stacked && value === 0 ? '' : value.toLocaleString('en-US'), textFill: labelFill ?? 'currentColor', ...(stacked ? middle : beyond) };
    }),
  );
  const categories = names.map((text, at) => {
    const across = at * step + step / 2;
    return lying ? { x: NAMES - 6, y: TOP + across, anchor: 'end' as const, text } : { x: EDGE + across, y: HEIGHT - BOTTOM + 12, anchor: 'middle' as const, text };
  });
  return { bars, categories, legend: series.map(({ fill, name }) => ({ fill, text: name })) };
}
