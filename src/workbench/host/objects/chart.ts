import { boxOf, CHART_TYPES, place, seriesOf, type Box } from '../charts';
import { asBoolean, asNumber, asString } from '../common';
import { area, bound } from '../area';
import { columnPoints, leftOf, rowPoints, topOf } from '../layout';
import { apiNotFound, invalidArgument } from '../hostError';
import { action, defineType, navigation, scalar, type Member } from '../objectType';
import { sheetById } from '../state';
import type { Area, ChartContent, StoredSheet } from '../store';
import { asOneOf, changeChart, chartPart, contentOf, partMember, storedChart, type ChartObject, type ChartPart } from './chartObject';
import { rangeArgument } from './rangeObject';
import { worksheetObject } from './worksheetObject';

/** Points; width and height are never negative. */
const measure = (side: keyof Box): Member<ChartObject> =>
  scalar<ChartObject>(1, (self, state) => {
    const { sheet, chart } = storedChart(self, state);
    return boxOf(sheet, chart)[side];
  }, (self, value, state) => {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument();
    changeChart(self, state, (sheet) => {
      const { chart } = storedChart(self, state);
      place(sheet, chart, { ...boxOf(sheet, chart), [side]: points });
    });
  });

/** Outer edges of cells, in points. */
function boxOfCells(sheet: StoredSheet, a: Area): Box {
  const [left, top] = [leftOf(sheet, a.column), topOf(sheet, a.row)];
  const [lastColumn, lastRow] = [a.column + a.columns - 1, a.row + a.rows - 1];
  return { left, top, width: leftOf(sheet, lastColumn) + columnPoints(sheet, lastColumn) - left, height: topOf(sheet, lastRow) + rowPoints(sheet, lastRow) - top };
}

defineType<ChartObject>(
  'Chart',
  (): Record<string, Member<ChartObject>> => ({
    id: scalar(7, (self) => self.id),
    name: scalar(1, (self, state) => storedChart(self, state).chart.name, (self, value, state) => changeChart(self, state, () => {
      contentOf(self, state);
      storedChart(self, state).chart.name = asString(value);
    })),
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
    chartType: scalar(7, (self, state) => contentOf(self, state).type, (self, value, state) => changeChart(self, state, () => {
      const type = CHART_TYPES.find((known) => known === asString(value));
      if (type === undefined) throw apiNotFound(`Chart.chartType (${asString(value)})`);
      contentOf(self, state).type = type;
    })),
    worksheet: navigation(2, (self, state) => worksheetObject(sheetById(state, self.sheetId))),
    axes: navigation(1, (self) => ({ ...self, type: 'ChartAxes' })),
    dataLabels: navigation(1, (self) => chartPart('ChartDataLabels', self, ({ series }) => series.map(({ labels }) => labels))),
    format: navigation(1, (self) => ({ ...self, type: 'ChartAreaFormat' })),
    legend: navigation(1, (self) => chartPart('ChartLegend', self, ({ legend }) => legend)),
    series: navigation(1, (self) => ({ ...self, type: 'ChartSeriesCollection' })),
    title: navigation(1, (self) => chartPart('ChartTitle', self, ({ title }) => title)),
    delete: action(1, (self, _args, state) => changeChart(self, state, (sheet) => {
      const { chart } = storedChart(self, state);
      sheet.charts = sheet.charts?.filter((other) => other !== chart) ?? [];
    })),
    setData: action(1, (self, args, state) => changeChart(self, state, () => {
      const data = rangeArgument(state, self.sheetId, args.object(0));
      const by = args.oneOf(1, ['Auto', 'Columns', 'Rows'], 'Auto');
      contentOf(self, state).series = seriesOf(sheetById(state, data.sheetId), data.area, by === 'Columns' || (by === 'Auto' && data.area.rows >= data.area.columns));
    })),
    // "If specified, the chart's width and height will be set to fully cover up this cell/range."
    setPosition: action(1, (self, args, state) => changeChart(self, state, (sheet) => {
      const { chart } = storedChart(self, state);
      const start = rangeArgument(state, self.sheetId, args.at(0)).area;
      const { width, height } = boxOf(sheet, chart);
      const box = args.given(1) ? boxOfCells(sheet, bound(area(start.row, start.column), rangeArgument(state, self.sheetId, args.at(1)).area)) : { ...boxOfCells(sheet, start), width, height };
      place(sheet, chart, box);
    })),
  }),
  { key: (self) => ['Id', self.id] },
);

type Title = ChartContent['title'];
type TitlePart = ChartPart<Title>;

defineType<TitlePart>(
  'ChartTitle',
  (): Record<string, Member<TitlePart>> => ({
    text: partMember<Title>(1, (title) => title.text, (title, value) => {
      title.text = asString(value);
      title.visible = true;
    }),
    visible: partMember<Title>(1, (title) => title.visible, (title, value) => void (title.visible = asBoolean(value))),
    format: navigation(1, (self) => ({ ...self, type: 'ChartTitleFormat' })),
  }),
);

type Legend = ChartContent['legend'];

defineType<ChartPart<Legend>>(
  'ChartLegend',
  (): Record<string, Member<ChartPart<Legend>>> => ({
    visible: partMember<Legend>(1, (legend) => legend.visible, (legend, value) => void (legend.visible = asBoolean(value))),
    position: partMember<Legend>(1, (legend) => legend.position, (legend, value) => void (legend.position = asOneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']))),
  }),
);
