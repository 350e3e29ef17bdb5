import { asString } from '../common';
import { invalidArgument } from '../hostError';
import { navigation, defineType, scalar, type Member } from '../objectType';
import { changePage, page } from './pageLayout';
import type { WorksheetObject } from './worksheetObject';

/** One header and footer for all pages; different odd, even and first pages are not kept. */
defineType<WorksheetObject>(
  'HeaderFooterGroup',
  (): Record<string, Member<WorksheetObject>> => ({
    state: scalar(9, () => 'Default', (_self, value) => {
      if (value !== 'Default') throw invalidArgument();
    }),
    defaultForAllPages: navigation(9, (self) => ({ ...self, type: 'HeaderFooter' })),
  }),
);

const text = (part: 'header' | 'footer', place: 'left' | 'center' | 'right'): Member<WorksheetObject> =>
  scalar<WorksheetObject>(9, (self, state) => page(self, state)[part]?.[place] ?? '', (self, value, state) => {
    const written = asString(value);
    // Excel's limit for a whole header or footer.
    if (written.length > 255) throw invalidArgument();
    changePage(self, state, (layout) => void (layout[part] = { ...layout[part], [place]: written }));
  });

defineType<WorksheetObject>(
  'HeaderFooter',
  (): Record<string, Member<WorksheetObject>> => ({
    leftHeader: text('header', 'left'),
    centerHeader: text('header', 'center'),
    rightHeader: text('header', 'right'),
    leftFooter: text('footer', 'left'),
    centerFooter: text('footer', 'center'),
    rightFooter: text('footer', 'right'),
  }),
);
