import { endRow } from './area';
import { cellAt } from './cells';
import { asArray, asObject, asString } from './common';
import { apiNotFound } from './hostError';
import type { Json } from './protocol';
import type { Area, StoredSheet, StoredWorkbook } from './store';
import { textOf } from './text';

/** One column's `Excel.FilterCriteria` as a test of the cell: `Values` and `Custom`; the others are not there. */
export function compileCriteria(workbook: StoredWorkbook, sheet: StoredSheet, criteria: Json): (row: number, column: number) => boolean {
  const wanted = asObject(criteria);
  const text = (row: number, column: number): string => textOf(workbook, cellAt(sheet, row, column));
  switch (wanted['filterOn']) {
    case 'Values': {
      const allowed = new Set(asArray(wanted['values']).map((value) => asString(value).toLowerCase()));
      return (row, column) => allowed.has(text(row, column).toLowerCase());
    }
    case 'Custom': {
      const first = comparison(asString(wanted['criterion1']));
      const second = typeof wanted['criterion2'] === 'string' ? comparison(wanted['criterion2']) : undefined;
      const either = wanted['operator'] === 'Or';
      return (row, column) => {
        const value = cellAt(sheet, row, column)?.value ?? '';
        const shown = text(row, column);
        const one = first(value, shown);
        return second === undefined ? one : either ? one || second(value, shown) : one && second(value, shown);
      };
    }
    default:
      throw apiNotFound(`FilterCriteria.filterOn ${JSON.stringify(wanted['filterOn'])}`);
  }
}

/** `>=5`, `<>党组*`, `=`; `*` and `?` stand for any text and any character. */
function comparison(criterion: string): (value: string | number | boolean, shown: string) => boolean {
  const [, sign = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = operand === '' ? NaN : Number(operand);
  const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[\\s\\S]*').replaceAll('?', '[\\s\\S]')}$`, 'i');
  const equal = (value: string | number | boolean, shown: string): boolean => (typeof value === 'number' && !Number.isNaN(number) ? value === number : pattern.test(shown));
  if (sign === '=') return equal;
  if (sign === '<>') return (value, shown) => !equal(value, shown);
  return (value) => typeof value === 'number' && (sign === '>' ? value > number : sign === '>=' ? value >= number : sign === '<' ? value < number : value <= number);
}

/** Hides the data rows that miss any column's criteria and shows the others. The first row is the header. */
export function applyFilter(workbook: StoredWorkbook, sheet: StoredSheet, area: Area, criteria: ReadonlyMap<number, unknown>): void {
  const tests = [...criteria].map(([column, one]) => [column, compileCriteria(workbook, sheet, one as Json)] as const); // put there from JSON
  for (let row = area.row + 1; row < endRow(area); row++) {
    if (tests.every(([column, test]) => test(row, area.column + column))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}
