import { asBoolean, asString } from '../common';
import { invalidArgument } from '../hostError';
import { method, navigation, objectType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { borderToFile, borderToOffice, colour } from '../styleNames';
import { changeFormat, storedFormat, type ConditionalFormatObject } from './conditionalFormat';

function knownColour(value: Json): string {
  const found = colour(asString(value));
  if (found === undefined) throw invalidArgument();
  return found;
}

/** What a rule puts on the cells that meet it. */
export const conditionalRangeFormatType = objectType<ConditionalFormatObject>(
  'ConditionalRangeFormat',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    fill: navigation(6, (self) => ({ ...self, type: fillType })),
    font: navigation(6, (self) => ({ ...self, type: fontType })),
    borders: navigation(6, (self) => ({ ...self, type: bordersType })),
  }),
);

const fillType = objectType<ConditionalFormatObject>(
  'ConditionalRangeFill',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    color: scalar(6, (self, state) => storedFormat(self, state).format.fill ?? '', (self, value, state) => {
      const fill = knownColour(value);
      changeFormat(self, state, (format) => void (format.format.fill = fill));
    }),
    clear: method(6, (self, _args, state) => changeFormat(self, state, (format) => void delete format.format.fill)),
  }),
);

const fontType = objectType<ConditionalFormatObject>(
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
    clear: method(6, (self, _args, state) =>
      changeFormat(self, state, (format) => {
        delete format.format.fontColor;
        delete format.format.bold;
      }),
    ),
  }),
);

// The stored rule has one line for all four sides, which is how marks are drawn.
const sides = ['top', 'bottom', 'left', 'right'] as const;

const bordersType = objectType<ConditionalFormatObject>(
  'ConditionalRangeBorderCollection',
  (): Record<string, Member<ConditionalFormatObject>> => ({
    count: scalar(6, () => sides.length),
    ...Object.fromEntries(sides.map((side) => [side, navigation(6, (self: ConditionalFormatObject) => ({ ...self, type: borderType }))])),
  }),
  {
    item: (self, key) => {
      if (!['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].includes(String(key))) throw invalidArgument();
      return { ...self, type: borderType };
    },
    items: (self) => sides.map(() => ({ ...self, type: borderType })),
  },
);

const borderType = objectType<ConditionalFormatObject>(
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
