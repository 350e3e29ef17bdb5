import { bound, intersect } from '../area';
import type { ChangedArea } from '../calculator';
import type { Area, StoredSheet, StoredWorkbook } from '../store';
import { tablesOf } from './tableReferences';
import { translate, usableNames } from './translate';
import type { FormulaContext, TranslatedFormula } from './translate';
import { UsedRows } from './UsedRows';

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
 * Sheet id → the formulas to compute: all of them, or with `dirty` those that can see a changed cell. A formula
 * with a function that the engine lacks, or about a table that is not there, keeps the result that the file brought;
 * without one it comes out as #NAME?.
 */
export function formulasToCompute(
  workbook: StoredWorkbook,
  dirty: readonly ChangedArea[] | undefined,
  hasFunction: (name: string) => boolean,
): Record<string, FormulaCells> {
  const candidates = translateAll(workbook).filter(
    ({ functions, readsUnknownTable, sheet, row, column }) =>
      (!readsUnknownTable && [...functions].every(hasFunction)) || sheet.rows[row]?.[column]?.value === '',
  );
  const bySheet: Record<string, FormulaCells> = {};
  for (const { sheet, row, column, text } of dirty === undefined ? candidates : seeingChanges(candidates, workbook, dirty)) {
    const rows = (bySheet[sheet.id] ??= {});
    (rows[row] ??= {})[column] = { f: text };
  }
  return bySheet;
}

function translateAll(workbook: StoredWorkbook): Candidate[] {
  const names = usableNames(workbook);
  const tables = tablesOf(workbook);
  const rowsOf = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), new UsedRows(sheet)] as const));
  const found: Candidate[] = [];
  for (const sheet of workbook.sheets) {
    const ownSheet = sheet.name.toLowerCase();
    const context: FormulaContext = { names, tables, rowsOf, ownSheet };
    for (const row of rowsOf.get(ownSheet)?.indexes ?? []) {
      sheet.rows[row]?.forEach((cell, column) => {
        if (cell?.formula !== undefined) found.push({ ...translate(cell.formula, row, context), sheet, row, column });
      });
    }
  }
  return found;
}

/** Formulas in or about a changed cell, and so on from the cells of those formulas. */
function seeingChanges(candidates: Candidate[], workbook: StoredWorkbook, dirty: readonly ChangedArea[]): Candidate[] {
  const changed = new ChangedCells();
  for (const { sheetId, area } of dirty) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) changed.add(sheet.name.toLowerCase(), area);
  }
  const chosen = candidates.filter((candidate) => isVolatile(candidate) || isIn(candidate, dirty));
  const pending = new Set(candidates);
  for (let newly = chosen; ; chosen.push(...newly)) {
    for (const candidate of newly) {
      pending.delete(candidate);
      changed.add(candidate.sheet.name.toLowerCase(), cellOf(candidate));
    }
    newly = [...pending].filter(({ reads }) => reads.some(({ sheet, area }) => changed.touches(sheet, area)));
    if (newly.length === 0) return chosen;
  }
}

const cellOf = ({ row, column }: Candidate): Area => ({ row, column, rows: 1, columns: 1 });

const isIn = (candidate: Candidate, dirty: readonly ChangedArea[]): boolean =>
  dirty.some(({ sheetId, area }) => sheetId === candidate.sheet.id && intersect(area, cellOf(candidate)) !== undefined);

const isVolatile = ({ functions }: Candidate): boolean => VOLATILE.some((name) => functions.has(name));

/** Changed cells by sheet and column, each column as one stretch of rows: it may take in too much, never too little. */
class ChangedCells {
  private readonly columns = new Map<string, Map<number, Area>>();
  private readonly wide = new Map<string, Area[]>();

  add(sheet: string, area: Area): void {
    if (area.columns > 64) {
      this.wide.set(sheet, [...(this.wide.get(sheet) ?? []), area]);
      return;
    }
    const columns = this.columns.get(sheet) ?? new Map<number, Area>();
    this.columns.set(sheet, columns);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const stretch = { row: area.row, rows: area.rows, column, columns: 1 };
      const known = columns.get(column);
      columns.set(column, known === undefined ? stretch : bound(known, stretch));
    }
  }

  touches(sheet: string, area: Area): boolean {
    if (this.wide.get(sheet)?.some((changed) => intersect(changed, area) !== undefined) === true) return true;
    for (const stretch of this.columns.get(sheet)?.values() ?? []) if (intersect(stretch, area) !== undefined) return true;
    return false;
  }
}
