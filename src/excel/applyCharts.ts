import { areaAddress } from '../model/cell';
import type { ChartShape } from '../model/chart';
import type { ChartPlan } from '../workbook/sheetPlan';

/** How the names of our charts begin; a chart that the user puts on a sheet of ours has another name. */
const OURS = '台账通：';

const TYPES = { columns: 'ColumnClustered', 'stacked-columns': 'ColumnStacked', bars: 'BarClustered', 'stacked-bars': 'BarStacked' } as const satisfies Record<ChartShape, string>;

const FONT = '微软雅黑';
const INK = '#262626';
const LINE = '#D9D9D9';
const OUTLINE = '#595959';
/** Characters. */
const SHORT = 4;

/** Asks which charts stand on a sheet; the next sync answers. */
export const askCharts = (sheet: Excel.Worksheet): Excel.ChartCollection => sheet.charts.load('items/name');

/** Replaces our charts by the planned ones. `present`: what `askCharts` was answered. */
export function applyCharts(sheet: Excel.Worksheet, present: Excel.ChartCollection | undefined, charts: readonly ChartPlan[] = []): void {
  for (const chart of present?.items ?? []) if (chart.name.startsWith(OURS)) chart.delete();
  for (const plan of charts) draw(sheet, plan);
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const chart = sheet.charts.add(TYPES[plan.shape], sheet.getRange(areaAddress(plan.data)), 'Columns');
  chart.name = OURS + plan.name;
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.at;
  const cell = (row: number, column: number) => sheet.getRange(areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }));
  chart.setPosition(cell(firstRow, firstColumn), cell(lastRow, lastColumn));

  // The whole chart's font first: it reaches into title, axes and values.
  const { font } = chart.format;
  font.name = FONT;
  font.size = 9;
  font.color = INK;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  const several = plan.colors.length > 1;
  chart.legend.visible = several;
  if (several) chart.legend.position = 'Bottom';

  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.axes.category;
  valueAxis.title.text = plan.axes.value;
  valueAxis.minimum = 0;
  if (plan.step !== undefined) valueAxis.majorUnit = plan.step;
  valueAxis.numberFormat = plan.numberFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = LINE;
  const lying = plan.shape === 'bars' || plan.shape === 'stacked-bars';
  const upright = lying ? categoryAxis : valueAxis;
  // A word as short as 次 need not be read with the head on the shoulder.
  if ((lying ? plan.axes.category : plan.axes.value).length <= SHORT) upright.title.textOrientation = 0;
  if (lying) {
    // From the top down as in the table, with the values below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  plan.colors.forEach((colors, index) => drawSeries(chart.series.getItemAt(index), plan, colors));
}

function drawSeries(series: Excel.ChartSeries, plan: ChartPlan, { fill, label }: ChartPlan['colors'][number]): void {
  const stacked = plan.shape === 'stacked-columns' || plan.shape === 'stacked-bars';
  series.format.fill.setSolidColor(fill);
  series.format.line.color = OUTLINE;
  series.gapWidth = 60;
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.position = stacked ? 'Center' : 'OutsideEnd';
  // A part of nothing has no room for its 0.
  labels.numberFormat = stacked ? `${plan.numberFormat};;` : plan.numberFormat;
  labels.format.font.color = stacked ? label : INK;
  if (plan.labels === 'upright') labels.textOrientation = 90;
}
