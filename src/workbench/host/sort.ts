import { area, intersect } from './area';
import { shiftFormula } from './formulaText';
import { invalidArgument, invalidOperation } from './hostError';
import { assertEditable, type State } from './state';
import type { Area, StoredCell, StoredSheet } from './store';

/** One key of `Excel.SortField`: `key` is the column's offset in the area. */
export interface SortKey {
  key: number;
  ascending: boolean;
}

/**
 * Sorts the rows of an area, whole cells with their formats. Numbers come before texts, texts before truth values,
 * then errors; blanks come last whichever way: "Range.sort".
 */
export function sortRows(state: State, sheet: StoredSheet, a: Area, keys: readonly SortKey[], matchCase: boolean): void {
  if (keys.length === 0 || keys.some((k) => k.key < 0 || k.key >= a.columns)) throw invalidArgument();
  if (sheet.merges.some((merge) => intersect(merge, a) !== undefined)) throw invalidOperation('To do this, all the merged cells need to be the same size.');
  assertEditable(state, sheet, a);
  const rows = Math.min(a.rows, Math.max(0, sheet.rows.length - a.row));
  const lines = Array.from({ length: rows }, (_, r) => ({ from: a.row + r, cells: Array.from({ length: a.columns }, (_, c) => sheet.rows[a.row + r]?.[a.column + c]) }));
  lines.sort((x, y) => {
    for (const { key, ascending } of keys) {
      const order = compare(x.cells[key], y.cells[key], ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach(({ from, cells }, r) => {
    const row = a.row + r;
    const target = (sheet.rows[row] ??= []);
    cells.forEach((cell, c) => {
      target[a.column + c] = cell?.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, row - from, 0) };
    });
  });
  state.journal.add({ kind: 'sorted', sheetId: sheet.id, area: area(a.row, a.column, a.rows, a.columns) });
}

function rank(cell: StoredCell | undefined): number {
  if (cell === undefined || cell.value === '') return 4;
  if (cell.error) return 3;
  return typeof cell.value === 'number' ? 0 : typeof cell.value === 'string' ? 1 : 2;
}

const collators = { exact: new Intl.Collator('zh-CN', { sensitivity: 'variant' }), folded: new Intl.Collator('zh-CN', { sensitivity: 'accent' }) };

function compare(x: StoredCell | undefined, y: StoredCell | undefined, ascending: boolean, matchCase: boolean): number {
  const a = rank(x);
  const b = rank(y);
  if (a === 4 || b === 4) return a === b ? 0 : a === 4 ? 1 : -1;
  const order = a !== b ? a - b : compareValues(x?.value ?? '', y?.value ?? '', matchCase);
  return ascending ? order : -order;
}

function compareValues(x: StoredCell['value'], y: StoredCell['value'], matchCase: boolean): number {
  if (typeof x === 'string' && typeof y === 'string') return (matchCase ? collators.exact : collators.folded).compare(x, y);
  return Number(x) - Number(y);
}
