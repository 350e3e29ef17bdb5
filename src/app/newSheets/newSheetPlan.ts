import { SHEET_ROWS } from '../../model/cell';
import type { ParameterValues } from '../../model/parameter';
import type { Field } from '../../model/tracker';
import type { EntryAid, NewSheetPlan, PlanCell, PlanStyle } from '../../workbook/sheetPlan';
import { BODY, GRID, HEADER, NOTE, QUIET, TITLE } from '../plans/planStyles';
import { rowHeight } from '../plans/rowHeight';
import { columnWidth } from './columnWidth';
import { entryRule } from './entryRule';
import { fieldExample } from './fieldExample';
import { fieldNote, type FieldNoteContext, fieldWarning } from './fieldNote';
import { NEW_SHEET_LABELS } from './newSheetLabels';

export interface NewSheetContext extends FieldNoteContext {
  /** For columns that bear a name of the bureau's own. */
  readonly parameters: ParameterValues;
}

/** Title, hint, sample and header; whatever stands above a header is no record. */
const ROWS = { title: 1, hint: 2, sample: 3, header: 4 };
/** Sheet row in which filling in begins. */
export const FIRST_ENTRY_ROW = ROWS.header + 1;
/** A page to begin with; the table grows by itself. */
const EMPTY_ROWS = 20;
/** Points; room to write by hand on a printed page. */
const LINE_HEIGHT = 18;
const SAMPLE: PlanStyle = { font: { name: '微软雅黑', size: 9, italic: true, color: QUIET }, vertical: 'Center', wrap: true };
/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** A tracking sheet ready to be filled in. */
export function newSheetPlan(context: NewSheetContext): NewSheetPlan {
  const { tracker, language, today } = context;
  const labels = NEW_SHEET_LABELS[language];
  const { fields } = tracker;
  const headers = fields.map((field) => headerOf(field, context.parameters));
  const examples = fields.map((field) => `${labels.example}${fieldExample(field, today)}`);
  const widths = fields.map((field, index) => columnWidth(field, headers[index] ?? '', examples[index] ?? ''));
  const line = (...cells: PlanCell[]): PlanCell[] => fields.map((_, index) => cells[index] ?? null);
  const last = { row: ROWS.header + EMPTY_ROWS, column: fields.length };
  const first = FIRST_ENTRY_ROW;

  return {
    name: tracker.name.slice(0, LONGEST_NAME),
    columns: widths.map((width) => ({ width })),
    rows: [line(tracker.name), line(labels.hint), examples, headers, ...Array.from({ length: EMPTY_ROWS }, () => line())],
    rowHeights: {
      ...Object.fromEntries(Array.from({ length: EMPTY_ROWS }, (_, index) => [first + index, LINE_HEIGHT])),
      [ROWS.title]: 30,
      [ROWS.hint]: 18,
      [ROWS.sample]: rowHeight(examples, widths),
      [ROWS.header]: Math.max(24, rowHeight(headers, widths.map(withoutButton))),
    },
    styles: [
      { area: area(1, 1, last.row, last.column), style: BODY },
      { area: area(ROWS.title, 1, ROWS.title, 1), style: TITLE },
      { area: area(ROWS.hint, 1, ROWS.hint, 1), style: NOTE },
      { area: area(ROWS.sample, 1, ROWS.sample, last.column), style: SAMPLE },
      { area: area(ROWS.header, 1, ROWS.header, last.column), style: HEADER },
      { area: area(first, 1, last.row, last.column), style: GRID },
      ...fields.map((field, index) => ({ area: area(first, index + 1, last.row, index + 1), style: columnStyle(field) })),
    ],
    freezeRows: ROWS.header,
    print: { orientation: 'landscape', titleRows: { first: ROWS.header, last: ROWS.header }, footer: labels.footer },
    table: area(ROWS.header, 1, last.row, last.column),
    aids: fields.flatMap((field, index) => aidsOf(field, headers[index] ?? '', index + 1, context)),
  };
}

/** Where a header stands in two lines, the filter's button takes a part of its width. */
const withoutButton = (width: number): number => Math.max(width - 3, 4);

/** The name as the bureau has it, 元 where it is money, and a star where it must be filled in. */
function headerOf({ name, nameFrom, unit, constraints }: Field, parameters: ParameterValues): string {
  const words = nameFrom && parameters[nameFrom.parameter];
  const own = nameFrom && typeof words === 'object' ? words[nameFrom.index] : undefined;
  return `${own === undefined || own === '' ? name : own}${unit === '元' ? '（元）' : ''}${constraints?.required ? '*' : ''}`;
}

/** The same note at the header and at every cell below, down to the sheet's end. */
function aidsOf(field: Field, header: string, column: number, context: NewSheetContext): EntryAid[] {
  const rule = entryRule(field);
  const prompt = { title: header, message: fieldNote(field, context) };
  const warning = fieldWarning(field, context);
  return [
    { area: area(ROWS.header, column, ROWS.header, column), prompt, warning },
    { area: area(FIRST_ENTRY_ROW, column, SHEET_ROWS, column), prompt, warning, ...(rule && { rule }) },
  ];
}

/** Text stays text: 0012 keeps its noughts, and 3-2 is no date. */
function columnStyle({ type, unit }: Field): PlanStyle {
  switch (type) {
    case 'date':
      return { numberFormat: 'yyyy-mm-dd', horizontal: 'Center' };
    case 'yearmonth':
      return { numberFormat: 'yyyy-mm', horizontal: 'Center' };
    case 'year':
      return { numberFormat: '0', horizontal: 'Center' };
    case 'boolean':
      return { horizontal: 'Center' };
    case 'integer':
      return { numberFormat: '#,##0', horizontal: 'Right' };
    case 'number':
      return { ...(unit === '元' && { numberFormat: '#,##0.00' }), horizontal: 'Right' };
    case 'string':
      return { numberFormat: '@', horizontal: 'Left', wrap: true };
  }
}
