import { asBoolean, asString } from '../common';
import { invalidArgument } from '../hostError';
import { defineType, navigation, type Member } from '../objectType';
import type { ChartFont, StoredAxis } from '../store';
import { asBound, asOneOf, between, chartPart, partMember, type ChartObject, type ChartPart } from './chartObject';

type AxisPart = ChartPart<StoredAxis>;
type AxisTitle = StoredAxis['title'];
type Gridlines = StoredAxis['gridlines'];

/** A part of a part. */
const within = <P, Q>(type: string, self: ChartPart<P>, inner: (part: P) => Q): ChartPart<Q> =>
  chartPart(type, self, (content) => {
    const part = self.part(content);
    return part === undefined ? undefined : inner(part);
  });

defineType<ChartObject>(
  'ChartAxes',
  (): Record<string, Member<ChartObject>> => ({
    categoryAxis: navigation(1, (self) => chartPart('ChartAxis', self, ({ category }) => category)),
    valueAxis: navigation(1, (self) => chartPart('ChartAxis', self, ({ value }) => value)),
  }),
);

const boundMember = (key: 'minimum' | 'maximum' | 'majorUnit'): Member<AxisPart> =>
  partMember<StoredAxis>(1, (axis) => axis[key] ?? '', (axis, value) => {
    const given = asBound(value);
    if (key === 'majorUnit' && given !== undefined && given <= 0) throw invalidArgument();
    Object.assign(axis, { [key]: given });
  });

defineType<AxisPart>(
  'ChartAxis',
  (): Record<string, Member<AxisPart>> => ({
    minimum: boundMember('minimum'),
    maximum: boundMember('maximum'),
    majorUnit: boundMember('majorUnit'),
    visible: partMember<StoredAxis>(7, (axis) => axis.visible, (axis, value) => void (axis.visible = asBoolean(value))),
    numberFormat: partMember<StoredAxis>(8, (axis) => axis.numberFormat ?? 'General', (axis, value) => void (axis.numberFormat = asString(value))),
    reversePlotOrder: partMember<StoredAxis>(7, (axis) => axis.reversed, (axis, value) => void (axis.reversed = asBoolean(value))),
    // "Specifies the specified axis position where the other axis crosses."
    position: partMember<StoredAxis>(8, (axis) => axis.crossing, (axis, value) => void (axis.crossing = asOneOf(value, ['Automatic', 'Maximum', 'Minimum']))),
    title: navigation(1, (self) => within('ChartAxisTitle', self, ({ title }) => title)),
    majorGridlines: navigation(1, (self) => within('ChartGridlines', self, ({ gridlines }) => gridlines)),
    format: navigation(1, (self) => within('ChartAxisFormat', self, ({ font }) => font)),
  }),
);

defineType<ChartPart<AxisTitle>>(
  'ChartAxisTitle',
  (): Record<string, Member<ChartPart<AxisTitle>>> => ({
    text: partMember<AxisTitle>(1, (title) => title.text, (title, value) => {
      title.text = asString(value);
      title.visible = title.text !== '';
    }),
    textOrientation: partMember<AxisTitle>(12, (title) => title.orientation ?? 0, (title, value) => void (title.orientation = between(value, -90, 90))),
    visible: partMember<AxisTitle>(1, (title) => title.visible, (title, value) => void (title.visible = asBoolean(value))),
    format: navigation(1, (self) => ({ ...self, type: 'ChartAxisTitleFormat' })),
  }),
);

defineType<ChartPart<Gridlines>>(
  'ChartGridlines',
  (): Record<string, Member<ChartPart<Gridlines>>> => ({
    visible: partMember<Gridlines>(1, (lines) => lines.visible, (lines, value) => void (lines.visible = asBoolean(value))),
    format: navigation(1, (self) => ({ ...self, type: 'ChartGridlinesFormat' })),
  }),
);

defineType<ChartPart<Gridlines>>(
  'ChartGridlinesFormat',
  (): Record<string, Member<ChartPart<Gridlines>>> => ({ line: navigation(1, (self) => ({ ...self, type: 'ChartLineFormat' })) }),
);

const fontOf = <P>(inner: (part: P) => ChartFont) => navigation<ChartPart<P>>(1, (self) => within('ChartFont', self, inner));

defineType<ChartPart<ChartFont>>('ChartAxisFormat', () => ({ font: fontOf((font) => font) }));
defineType<ChartPart<AxisTitle>>('ChartAxisTitleFormat', () => ({ font: fontOf(({ font }) => font) }));
defineType<ChartPart<AxisTitle>>('ChartTitleFormat', () => ({ font: fontOf(({ font }) => font) }));
