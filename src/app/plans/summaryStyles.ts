import { columnLetters } from '../../model/cell';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { BAD, BODY, GRID, HEADER, LINK, NOTE, QUIET, TITLE } from './planStyles';

export interface SummaryShape {
  readonly headerRow: number;
  /** Last row of an indicator. */
  readonly lastRow: number;
  /** Rows in all. */
  readonly rows: number;
  readonly columns: number;
  /** Number format of each indicator's row, in order. */
  readonly formats: readonly string[];
  /** Whether each indicator's row has a link to its source. */
  readonly linked: readonly boolean[];
  /** The word that stands for a requirement that is not met. */
  readonly notMet: string;
  /** Columns that stand in between, with the number formats of each row in them. */
  readonly compared?: { readonly first: number; readonly columns: number; readonly formats: readonly (readonly string[])[] };
}

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

/** How 汇总表 looks. */
export function summaryStyles({ headerRow, lastRow, rows, columns, formats, linked, notMet, compared }: SummaryShape): Pick<SheetPlan, 'styles' | 'conditional'> {
  const first = headerRow + 1;
  const shift = compared?.columns ?? 0;
  const [requirement, met, source, remark] = [7 + shift, 8 + shift, 9 + shift, 10 + shift] as const;
  const head: SheetPlan['styles'] = [
    { area: area(1, 1, rows, columns), style: BODY },
    { area: area(1, 1, 1, 1), style: TITLE },
    { area: area(2, 4, 2, 4), style: { numberFormat: '@', horizontal: 'Left' } },
    { area: area(3, 4, 3, 5), style: { numberFormat: 'yyyy-mm-dd', horizontal: 'Left' } },
    { area: area(2, 3, 3, 3), style: { horizontal: 'Right' } },
    { area: area(headerRow, 1, headerRow, columns), style: HEADER },
    { area: area(lastRow + 1, 1, rows, columns), style: NOTE },
    { area: area(lastRow + 1, 4, rows, 5), style: { horizontal: 'Right', wrap: true } },
  ];
  if (formats.length === 0) return { styles: head };
  const column = (from: number, to = from) => area(first, from, lastRow, to);
  return {
    styles: [
      ...head,
      { area: column(1, columns), style: GRID },
      { area: column(1, 2), style: { wrap: true, horizontal: 'Left' } },
      { area: column(3), style: { horizontal: 'Center' } },
      { area: column(4, 5), style: { horizontal: 'Right' } },
      { area: column(6), style: { horizontal: 'Center' } },
      ...comparedStyles(compared, first, lastRow),
      { area: column(requirement), style: { wrap: true, horizontal: 'Left' } },
      { area: column(met), style: { horizontal: 'Center' } },
      { area: column(source), style: { wrap: true, horizontal: 'Left' } },
      { area: column(remark), style: { wrap: true, horizontal: 'Left', font: { size: 9, color: QUIET } } },
      ...runs(formats).map(({ from, to, value }) => ({ area: area(first + from, 4, first + to, 5), style: { numberFormat: value } })),
      ...runs(linked).flatMap(({ from, to, value }) => (value ? [{ area: area(first + from, source, first + to, source), style: LINK }] : [])),
    ],
    conditional: [
      { area: column(4, 6), formula: `$F${first}="≠"`, style: BAD },
      { area: area(headerRow - 1, 1, headerRow - 1, 5), formula: `COUNTIF($F$${first}:$F$${lastRow},"≠")>0`, style: BAD },
      { area: column(met), formula: `$${columnLetters(met)}${first}="${notMet}"`, style: BAD },
      // A section's name stands in each row, so that the rows can be sorted; only the first of them speaks up.
      { area: column(1), formula: `$A${first}=$A${first - 1}`, style: { font: { color: '#A6A6A6' } } },
    ],
  };
}

/** The earlier period's ends above, and the figures of the year before, to the right like all numbers. */
function comparedStyles(compared: SummaryShape['compared'], first: number, lastRow: number): SheetPlan['styles'] {
  if (!compared) return [];
  const { first: from, columns, formats } = compared;
  const last = from + columns - 1;
  const numbers = Array.from({ length: columns }, (_, column) => runs(formats.map((row) => row[column] ?? 'General')));
  return [
    { area: area(3, from, 3, from), style: { horizontal: 'Right' } },
    { area: area(3, from + 1, 3, last), style: { numberFormat: 'yyyy-mm-dd', horizontal: 'Left' } },
    { area: area(first, from, lastRow, last), style: { horizontal: 'Right' } },
    // The next column's words begin at their border.
    { area: area(first, last, lastRow, last), style: { horizontal: 'Right', indent: 1 } },
    ...numbers.flatMap((found, column) => found.map(({ from: top, to, value }) => ({ area: area(first + top, from + column, first + to, from + column), style: { numberFormat: value } }))),
  ];
}

/** Neighbouring rows with the same value, as one run. */
function runs<T>(values: readonly T[]): { from: number; to: number; value: T }[] {
  const found: { from: number; to: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last?.value === value) last.to = index;
    else found.push({ from: index, to: index, value });
  });
  return found;
}
