import { area, MAX_COLUMNS, MAX_ROWS } from '../area';
import { asBoolean, asNumber, asObject, asString } from '../common';
import { invalidArgument, itemNotFound } from '../hostError';
import { action,  method, navigation, defineType, scalar, type Member } from '../objectType';
import type { Json } from '../protocol';
import { sheetById, type State } from '../state';
import type { PageLayout } from '../store';
import { asRangeAreas, rangeAreasObject } from './rangeAreasObject';
import { rangeArgument, rangeObject, type RangeObject } from './rangeObject';
import type { WorksheetObject } from './worksheetObject';

export const page = (self: WorksheetObject, state: State): PageLayout => sheetById(state, self.sheetId).page;

export function changePage(self: WorksheetObject, state: State, change: (layout: PageLayout) => void): void {
  change(page(self, state));
  state.journal.add({ kind: 'layout', sheetId: self.sheetId });
}

/** The file's number ↔ `Excel.PaperType`. */
const PAPERS: readonly (readonly [number, string])[] = [[1, 'Letter'], [3, 'Tabloid'], [5, 'Legal'], [8, 'A3'], [9, 'A4'], [11, 'A5'], [12, 'B4'], [13, 'B5']];

type Margin = keyof NonNullable<PageLayout['margins']>;
/** Points, when the file says nothing: Excel's normal margins. */
const NORMAL: Record<Margin, number> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

const margin = (side: Margin): Member<WorksheetObject> =>
  scalar<WorksheetObject>(9, (self, state) => page(self, state).margins?.[side] ?? NORMAL[side], (self, value, state) => setMargin(self, state, side, asNumber(value)));

function setMargin(self: WorksheetObject, state: State, side: Margin, points: number): void {
  if (points < 0) throw invalidArgument();
  changePage(self, state, (layout) => void (layout.margins = { ...layout.margins, [side]: points }));
}

const centred = (key: 'centerHorizontally' | 'centerVertically'): Member<WorksheetObject> =>
  scalar<WorksheetObject>(9, (self, state) => page(self, state)[key] ?? false, (self, value, state) => {
    const on = asBoolean(value);
    changePage(self, state, (layout) => void (layout[key] = on));
  });

function setZoom(self: WorksheetObject, value: Json, state: State): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asObject(value);
  const given = (part: Json | undefined): part is number => part !== undefined && part !== null;
  if (given(scale) && (asNumber(scale) < 10 || asNumber(scale) > 400)) throw invalidArgument();
  for (const pages of [wide, tall]) if (given(pages) && (!Number.isInteger(asNumber(pages)) || asNumber(pages) < 0)) throw invalidArgument();
  changePage(self, state, (layout) => {
    delete layout.scale;
    delete layout.fitToWidth;
    delete layout.fitToHeight;
    if (given(scale)) layout.scale = scale;
    if (given(wide)) layout.fitToWidth = wide;
    if (given(tall)) layout.fitToHeight = tall;
  });
}

function titleRows(self: WorksheetObject, state: State): RangeObject | null {
  const rows = page(self, state).titleRows;
  return rows === undefined ? null : rangeObject(self.sheetId, area(rows.first, 0, rows.last - rows.first + 1, MAX_COLUMNS));
}

function titleColumns(self: WorksheetObject, state: State): RangeObject | null {
  const columns = page(self, state).titleColumns;
  return columns === undefined ? null : rangeObject(self.sheetId, area(0, columns.first, MAX_ROWS, columns.last - columns.first + 1));
}

function orNotFound<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

defineType<WorksheetObject>(
  'PageLayout',
  (): Record<string, Member<WorksheetObject>> => {
    const printArea = (self: WorksheetObject, state: State) => {
      const stored = page(self, state).printArea;
      return stored === undefined ? null : rangeAreasObject(self.sheetId, [stored]);
    };
    return {
      orientation: scalar(9, (self, state) => (page(self, state).orientation === 'landscape' ? 'Landscape' : 'Portrait'), (self, value, state) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument();
        changePage(self, state, (layout) => void (layout.orientation = value === 'Landscape' ? 'landscape' : 'portrait'));
      }),
      paperSize: scalar(9, (self, state) => PAPERS.find(([number]) => number === (page(self, state).paperSize ?? 9))?.[1] ?? null, (self, value, state) => {
        const found = PAPERS.find(([, name]) => name === asString(value));
        if (found === undefined) throw invalidArgument();
        changePage(self, state, (layout) => void ([layout.paperSize] = found));
      }),
      zoom: scalar(9, (self, state) => {
        const { scale, fitToWidth, fitToHeight } = page(self, state);
        const fitted = fitToWidth !== undefined || fitToHeight !== undefined;
        return fitted ? { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null } : { scale: scale ?? 100 };
      }, setZoom),
      centerHorizontally: centred('centerHorizontally'),
      centerVertically: centred('centerVertically'),
      topMargin: margin('top'),
      bottomMargin: margin('bottom'),
      leftMargin: margin('left'),
      rightMargin: margin('right'),
      headerMargin: margin('header'),
      footerMargin: margin('footer'),
      headersFooters: navigation(9, (self) => ({ ...self, type: 'HeaderFooterGroup' })),
      setPrintMargins: action(9, (self, args, state) => {
        const perUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[args.oneOf(0, ['Points', 'Inches', 'Centimeters'])];
        for (const [side, value] of Object.entries(asObject(args.json(1)))) {
          if (!(side in NORMAL)) throw invalidArgument();
          setMargin(self, state, side as Margin, asNumber(value) * perUnit); // a key of NORMAL, just checked
        }
      }),
      setPrintArea: action(9, (self, args, state) => {
        const many = asRangeAreas(args.at(0));
        if (many !== undefined && many.areas.length !== 1) throw invalidArgument();
        const chosen = many?.areas[0] ?? rangeArgument(state, self.sheetId, args.at(0)).area;
        changePage(self, state, (layout) => void (layout.printArea = { ...chosen }));
      }),
      getPrintArea: method(9, (self, _args, state) => orNotFound(printArea(self, state))),
      getPrintAreaOrNullObject: method(9, (self, _args, state) => printArea(self, state)),
      setPrintTitleRows: action(9, (self, args, state) => {
        const { row, rows } = rangeArgument(state, self.sheetId, args.at(0)).area;
        changePage(self, state, (layout) => void (layout.titleRows = { first: row, last: row + rows - 1 }));
      }),
      getPrintTitleRows: method(9, (self, _args, state) => orNotFound(titleRows(self, state))),
      getPrintTitleRowsOrNullObject: method(9, (self, _args, state) => titleRows(self, state)),
      setPrintTitleColumns: action(9, (self, args, state) => {
        const { column, columns } = rangeArgument(state, self.sheetId, args.at(0)).area;
        changePage(self, state, (layout) => void (layout.titleColumns = { first: column, last: column + columns - 1 }));
      }),
      getPrintTitleColumns: method(9, (self, _args, state) => orNotFound(titleColumns(self, state))),
      getPrintTitleColumnsOrNullObject: method(9, (self, _args, state) => titleColumns(self, state)),
    };
  },
);
