import type { ChartPlan, SheetPlan } from '../../src/workbook/sheetPlan';
import { planOf } from '../workbook/portContract';

/** A sheet of ours with figures in A1:C3 and one chart of each name over them. */
export function drawn(heading: string, names: readonly string[]): SheetPlan {
  const plan = planOf('汇总图表', 'charts', [[heading, '会议', '党课'], ['1月', 3, 0], ['2月', 2, { formula: '1+1' }]]);
  return { ...plan, charts: names.map(chart) };
}

const chart = (name: string, index: number): ChartPlan => ({
  name,
  shape: index === 0 ? 'stacked-columns' : 'bars',
  title: `2022年上半年 ${name}`,
  data: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 },
  at: { firstRow: 5 + 12 * index, firstColumn: 1, lastRow: 15 + 12 * index, lastColumn: 6 },
  axes: { category: '月份', value: '次' },
  numberFormat: '#,##0',
  step: 1,
  labels: 'level',
  colors: [{ fill: '#1F5C3F', label: '#FFFFFF' }, { fill: '#F0C95A', label: '#262626' }],
});
