import { referenced, seriesName } from '../charts';
import { asBoolean, asString, commonValue } from '../common';
import { invalidArgument } from '../hostError';
import { action, defineType, method, navigation, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import type { ChartLabels, StoredSeries } from '../store';
import { asOneOf, between, changeChart, chartPart, contentOf, partMember, partOf, type ChartObject, type ChartPart } from './chartObject';
import { rangeArgument } from './rangeObject';

type SeriesPart = ChartPart<StoredSeries>;

const seriesAt = (self: ChartObject, index: number): SeriesPart => chartPart('ChartSeries', self, ({ series }) => series[index]);

defineType<ChartObject>(
  'ChartSeriesCollection',
  (): Record<string, Member<ChartObject>> => ({
    count: scalar(1, (self, state) => contentOf(self, state).series.length),
    getCount: method(4, (self, _args, state) => contentOf(self, state).series.length),
    getItemAt: method(1, (self, args, state) => {
      const index = args.integer(0);
      if (contentOf(self, state).series[index] === undefined) throw invalidArgument();
      return seriesAt(self, index);
    }),
  }),
  { items: (self, state) => contentOf(self, state).series.map((_, index) => seriesAt(self, index)) },
);

defineType<SeriesPart>(
  'ChartSeries',
  (): Record<string, Member<SeriesPart>> => ({
    name: scalar(1, (self, state) => seriesName(partOf(self, state), state.workbook.sheets), (self, value, state) => changeChart(self, state, () => void (partOf(self, state).name = asString(value)))),
    gapWidth: partMember<StoredSeries>(7, (series) => series.gapWidth ?? 150, (series, value) => void (series.gapWidth = between(value, 0, 500))),
    overlap: partMember<StoredSeries>(8, (series) => series.overlap ?? 0, (series, value) => void (series.overlap = between(value, -100, 100))),
    hasDataLabels: partMember<StoredSeries>(7, ({ labels }) => labels.shown, ({ labels }, value) => void (labels.shown = asBoolean(value))),
    format: navigation(1, (self) => ({ ...self, type: 'ChartSeriesFormat' })),
    dataLabels: navigation(8, (self) => chartPart('ChartDataLabels', self, (content) => {
      const series = self.part(content);
      return series && [series.labels];
    })),
    getDimensionValues: method(12, (self, args, state) => {
      const { categories, values } = partOf(self, state);
      const wanted = args.oneOf(0, ['Categories', 'Values']) === 'Categories' ? categories : values;
      return referenced(wanted, state.workbook.sheets).map(String);
    }),
    setValues: action(7, (self, args, state) => changeChart(self, state, () => {
      const { sheetId, area } = rangeArgument(state, self.sheetId, args.object(0));
      partOf(self, state).values = { sheetId, area };
    })),
    setXAxisValues: action(7, (self, args, state) => changeChart(self, state, () => {
      const { sheetId, area } = rangeArgument(state, self.sheetId, args.object(0));
      partOf(self, state).categories = { sheetId, area };
    })),
  }),
);

/** Of one series, or of all that the chart has. */
type Labels = readonly ChartLabels[];

const label = <K extends keyof ChartLabels>(since: number, key: K, otherwise: Json, read: (value: Json) => ChartLabels[K]): Member<ChartPart<Labels>> =>
  partMember<Labels>(since, (all) => commonValue(all.map((one) => (one[key] ?? otherwise) as Json)), (all, value) => {
    const given = read(value);
    for (const one of all) {
      one[key] = given;
      // "Show" is a word that makes them appear.
      if (key === 'value' || key === 'category' || key === 'seriesName') one.shown = one.value || one.category || one.seriesName;
    }
  });

const POSITIONS = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'] as const;

defineType<ChartPart<Labels>>(
  'ChartDataLabels',
  (): Record<string, Member<ChartPart<Labels>>> => ({
    showValue: label(1, 'value', false, asBoolean),
    showCategoryName: label(1, 'category', false, asBoolean),
    showSeriesName: label(1, 'seriesName', false, asBoolean),
    position: label(1, 'position', 'None', (value) => asOneOf(value, POSITIONS)),
    numberFormat: label(8, 'numberFormat', 'General', asString),
    textOrientation: label(8, 'orientation', 0, (value) => between(value, -90, 90)),
    format: navigation(1, (self) => ({ ...self, type: 'ChartDataLabelFormat' })),
  }),
);

defineType<ChartPart<Labels>>('ChartDataLabelFormat', () => ({ font: navigation(1, (self) => chartPart('ChartFont', self, (content) => self.part(content)?.[0]?.font)) }));
