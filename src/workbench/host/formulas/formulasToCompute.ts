import type { ChangedArea } from '../calculator';
import type { StoredCell, StoredSheet, StoredWorkbook } from '../store';
import { translate, usableNames } from './translate';
import type { FormulaContext, TranslatedFormula } from './translate';

/** `cells[row][column].f` is a formula with its `=`. */
export type FormulaCells = Record<number, Record<number, { f: string }>>;

interface Candidate extends TranslatedFormula {
  sheet: StoredSheet;
  row: number;
  column: number;
}

/** Functions whose result or range can change without a change in the cells that the formula names. */
const VOLATILE = ['INDIRECT', 'OFFSET', 'TODAY', 'NOW', 'RAND', 'RANDBETWEEN'];

/**
 * Sheet id → the formulas to compute: all of them, or with `dirty` those that can see a changed sheet. A formula
 * with a function that the engine lacks keeps the result that the file brought; without one it comes out as #NAME?.
 */
export function formulasToCompute(
  workbook: StoredWorkbook,
  dirty: readonly ChangedArea[] | undefined,
  hasFunction: (name: string) => boolean,
): Record<string, FormulaCells> {
  const candidates = translateAll(workbook).filter(
    ({ functions, sheet, row, column }) =>
      [...functions].every(hasFunction) || sheet.rows[row]?.[column]?.value === '',
  );
  const chosen = dirty === undefined ? candidates : seeingChanges(candidates, workbook, dirty);
  const bySheet: Record<string, FormulaCells> = {};
  for (const { sheet, row, column, text } of chosen) {
    const rows = (bySheet[sheet.id] ??= {});
    (rows[row] ??= {})[column] = { f: text };
  }
  return bySheet;
}

function translateAll(workbook: StoredWorkbook): Candidate[] {
  const names = usableNames(workbook);
  const rowsOf = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), Math.max(1, sheet.rows.length)]));
  const found: Candidate[] = [];
  for (const sheet of workbook.sheets) {
    const context: FormulaContext = { names, rowsOf, ownRows: Math.max(1, sheet.rows.length) };
    sheet.rows.forEach((cells: (StoredCell | undefined)[] | undefined, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) found.push({ ...translate(cell.formula, context), sheet, row, column });
      });
    });
  }
  return found;
}

/** Formulas on or about a changed sheet, and so on from the sheets whose formulas change with them. */
function seeingChanges(candidates: Candidate[], workbook: StoredWorkbook, dirty: readonly ChangedArea[]): Candidate[] {
  const ids = new Set(dirty.map(({ sheetId }) => sheetId));
  const changed = new Set(workbook.sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name.toLowerCase()));
  const chosen = new Set<Candidate>();
  let grew = true;
  while (grew) {
    grew = false;
    for (const candidate of candidates) {
      const own = candidate.sheet.name.toLowerCase();
      if (chosen.has(candidate)) continue;
      const sees = changed.has(own) || [...candidate.sheets].some((name) => changed.has(name));
      if (!sees && !VOLATILE.some((name) => candidate.functions.has(name))) continue;
      chosen.add(candidate);
      changed.add(own);
      grew = true;
    }
  }
  return [...chosen];
}
