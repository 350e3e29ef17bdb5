import { asBoolean, asNumber, asString } from '../common';
import { invalidArgument } from '../hostError';
import {action, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import type { State } from '../state';
import type { CellStyle } from '../store';
import { colour, underline } from '../styleNames';
import { changeStyle, readStyle, type RangeFormatObject } from './rangeFormat';

type Font = NonNullable<CellStyle['font']>;

function knownColour(value: Json): string {
  const found = colour(asString(value));
  if (found === undefined) throw invalidArgument();
  return found;
}

function withoutFill({ fill: _fill, ...rest }: CellStyle): CellStyle {
  return rest;
}

defineType<RangeFormatObject>(
  'RangeFill',
  (): Record<string, Member<RangeFormatObject>> => ({
    // No fill reads as white: "Range fill color".
    color: scalar(1, (self, state) => readStyle(self, state, (s) => s.fill ?? '#FFFFFF'), (self, value, state) => {
      const fill = value === '' ? undefined : knownColour(value);
      changeStyle(self, state, (s) => (fill === undefined ? withoutFill(s) : { ...s, fill }));
    }),
    clear: action(1, (self, _args, state) => changeStyle(self, state, withoutFill)),
  }),
);

const fontMember = <K extends keyof Font>(since: number, key: K, otherwise: Json, read: (value: Json) => Font[K]): Member<RangeFormatObject> =>
  scalar<RangeFormatObject>(
    since,
    (self, state: State) => readStyle(self, state, (s): Json => s.font?.[key] ?? otherwise),
    (self, value, state) => {
      const wanted = read(value);
      changeStyle(self, state, (s) => ({ ...s, font: { ...s.font, [key]: wanted } }));
    },
  );

defineType<RangeFormatObject>(
  'RangeFont',
  (): Record<string, Member<RangeFormatObject>> => ({
    name: fontMember(1, 'name', '等线', asString),
    size: fontMember(1, 'size', 11, (value) => {
      const size = asNumber(value);
      if (size < 1 || size > 409) throw invalidArgument();
      return size;
    }),
    color: fontMember(1, 'color', '#000000', knownColour),
    bold: fontMember(1, 'bold', false, asBoolean),
    italic: fontMember(1, 'italic', false, asBoolean),
    strikethrough: fontMember(9, 'strikethrough', false, asBoolean),
    underline: scalar(1, (self, state) => readStyle(self, state, (s) => underline.toOffice(s.font?.underline ?? 'none')), (self, value, state) => {
      const name = underline.toFile(asString(value));
      if (name === undefined) throw invalidArgument();
      changeStyle(self, state, (s) => ({ ...s, font: { ...s.font, underline: name } }));
    }),
  }),
);

defineType<RangeFormatObject>(
  'FormatProtection',
  (): Record<string, Member<RangeFormatObject>> => ({
    locked: scalar(2, (self, state) => readStyle(self, state, (s) => s.locked ?? true), (self, value, state) => {
      const locked = asBoolean(value);
      changeStyle(self, state, (s) => ({ ...s, locked }));
    }),
  }),
);
