import { asNumber } from '../common';
import { action, defineType, navigation, type Member } from '../objectType';
import type { ChartFont, StoredSeries } from '../store';
import { asColour, asOneOf, changeChart, chartPart, fontMembers, partMember, partOf, type ChartObject, type ChartPart } from './chartObject';

defineType<ChartPart<ChartFont>>('ChartFont', fontMembers);

/** Of the whole chart: its font reaches into every part that has none of its own. */
defineType<ChartObject>('ChartAreaFormat', () => ({ font: navigation(1, (self) => chartPart('ChartFont', self, ({ font }) => font)) }));

defineType<ChartPart<StoredSeries>>(
  'ChartSeriesFormat',
  (): Record<string, Member<ChartPart<StoredSeries>>> => ({
    fill: navigation(1, (self) => ({ ...self, type: 'ChartFill' })),
    line: navigation(1, (self) => chartPart('ChartLineFormat', self, (content) => {
      const series = self.part(content);
      return series === undefined ? undefined : (series.line ??= {});
    })),
  }),
);

defineType<ChartPart<StoredSeries>>(
  'ChartFill',
  (): Record<string, Member<ChartPart<StoredSeries>>> => ({
    setSolidColor: action(1, (self, args, state) => changeChart(self, state, () => void (partOf(self, state).fill = asColour(args.string(0))))),
    clear: action(1, (self, _args, state) => changeChart(self, state, () => {
      delete partOf(self, state).fill;
    })),
  }),
);

/** Of a series' outline or of gridlines. */
interface Line {
  color?: string;
  weight?: number;
  style?: string;
}

defineType<ChartPart<Line>>(
  'ChartLineFormat',
  (): Record<string, Member<ChartPart<Line>>> => ({
    color: partMember<Line>(1, (line) => line.color ?? '#000000', (line, value) => void (line.color = asColour(value))),
    weight: partMember<Line>(7, (line) => line.weight ?? 0.75, (line, value) => void (line.weight = asNumber(value))),
    lineStyle: partMember<Line>(7, (line) => line.style ?? 'Automatic', (line, value) => void (line.style = asOneOf(value, ['None', 'Continuous', 'Dash', 'Dot', 'Automatic']))),
  }),
);
