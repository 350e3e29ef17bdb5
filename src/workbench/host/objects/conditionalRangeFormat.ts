import { asBoolean, asString } from '../common';
import { invalidArgument } from '../hostError';
import {action, navigation, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { borderToFile, borderToOffice, colour } from '../styleNames';
import { changeFormat, storedFormat, type ConditionalFormatObject } from './conditionalFormat';

function knownColour(value: Json): string {
  const found = colour(asString(value));
  if (found === undefined) throw invalidArgument();
  return found;
}

/** What a rule puts on the cells that meet it. */
defineType<ConditionalFormatObject>(
  'ConditionalRangeFormat',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    fill: navigation(6, (self) => ({ ...self, type: 'ConditionalRangeFill' })),
    font: navigation(6, (self) => ({ ...self, type: 'ConditionalRangeFont' })),
    borders: navigation(6, (self) => ({ ...self, type: 'ConditionalRangeBorderCollection' })),
  }),
);

defineType<ConditionalFormatObject>(
  'ConditionalRangeFill',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    color: scalar(6, (self, state) => storedFormat(self, state).format.fill ?? '', (self, value, state) => {
      const fill = knownColour(value);
      changeFormat(self, state, (format) => void (format.format.fill = fill));
    }),
    clear: action(6, (self, _args, state) => changeFormat(self, state, ({ format }) => delete format.fill)),
  }),
);

defineType<ConditionalFormatObject>(
  'ConditionalRangeFont',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    color: scalar(6, (self, state) => storedFormat(self, state).format.fontColor ?? '', (self, value, state) => {
      const fontColor = knownColour(value);
      changeFormat(self, state, (format) => void (format.format.fontColor = fontColor));
    }),
    bold: scalar(6, (self, state) => storedFormat(self, state).format.bold ?? false, (self, value, state) => {
      const bold = asBoolean(value);
      changeFormat(self, state, (format) => void (format.format.bold = bold));
    }),
    clear: action(6, (self, _args, state) =>
      changeFormat(self, state, (format) => {
        delete format.format.fontColor;
        delete format.format.bold;
      }),
    ),
  }),
);

// The stored rule has one line for all four sides, which is how marks are drawn.
const sides = ['top', 'bottom', 'left', 'right'] as const;

defineType<ConditionalFormatObject>(
  'ConditionalRangeBorderCollection',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    count: scalar(6, () => sides.length),
    ...Object.fromEntries(sides.map((side) => [side, navigation(6, (self: ConditionalFormatObject) => ({ ...self, type: 'ConditionalRangeBorder' }))])),
  }),
  {
    item: (self, key) => {
      if (!['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].includes(String(key))) throw invalidArgument();
      return { ...self, type: 'ConditionalRangeBorder' };
    },
    items: (self) => sides.map(() => ({ ...self, type: 'ConditionalRangeBorder' })),
  },
);

defineType<ConditionalFormatObject>(
  'ConditionalRangeBorder',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    style: scalar(6, (self, state) => {
      const line = storedFormat(self, state).format.border;
      return line === undefined ? 'None' : borderToOffice(line.style).style;
    }, (self, value, state) => {
      const style = asString(value);
      const file = borderToFile(style, 'Thin');
      if (file === undefined && style !== 'None') throw invalidArgument();
      changeFormat(self, state, ({ format }) => {
        if (file === undefined) delete format.border;
        else format.border = { style: file, color: format.border?.color ?? '#000000' };
      });
    }),
    color: scalar(6, (self, state) => storedFormat(self, state).format.border?.color ?? '', (self, value, state) => {
      const color = knownColour(value);
      changeFormat(self, state, ({ format }) => void (format.border = { style: format.border?.style ?? 'thin', color }));
    }),
  }),
);
