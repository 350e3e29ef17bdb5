import { CellValueType, Styles } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import type { IFormulaDatasetConfig, ISheetData } from '@univerjs/engine-formula';
import type { Calculator } from '../calculator';
import type { Area, StoredCell, StoredWorkbook } from '../store';
import { formulasToCompute } from './formulasToCompute';
import type { FormulaCells } from './formulasToCompute';
import { isFilteredOut, sheetView } from './sheetView';
import { startUniverEngine, UNIT_ID } from './univerEngine';

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/**
 * A calculator on Univer's formula engine. Brings 1.1 MB of script, so a page imports this module when it is needed.
 * Calls must follow one another: await the one before starting the next.
 */
export function createUniverCalculator(): Promise<Calculator> {
  let current: StoredWorkbook | undefined;
  const engine = startUniverEngine({
    isFilteredOut: (sheetId, row) => {
      const sheet = current?.sheets.find(({ id }) => id === sheetId);
      return sheet !== undefined && isFilteredOut(sheet, row);
    },
    is1904: () => current?.date1904 === true,
  });
  return Promise.resolve({
    async recalculate(workbook, dirty) {
      // 1. Which formulas have to be computed, in Univer's spelling.
      const formulas = formulasToCompute(workbook, dirty, (name) => engine.hasFunction(name));
      if (Object.keys(formulas).length === 0) return [];
      // 2. Compute them over a view of the stored cells.
      current = workbook;
      const results = (await engine.run(dataset(workbook, formulas)).finally(() => (current = undefined)))[UNIT_ID];
      // 3. Write the results back.
      for (const sheet of workbook.sheets) {
        const computed = formulas[sheet.id];
        if (computed === undefined) continue;
        results?.[sheet.id]?.forValue((row, column, result) => {
          const cell = sheet.rows[row]?.[column];
          const formula = computed[row]?.[column]?.f;
          if (cell !== undefined && formula !== undefined) store(cell, formula, result);
        });
      }
      return Object.entries(formulas).map(([sheetId, cells]) => ({ sheetId, area: boundOf(cells) }));
    },
    dispose: () => engine.dispose(),
  });
}

/** The smallest area with all these formulas. */
function boundOf(cells: FormulaCells): Area {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function dataset(workbook: StoredWorkbook, formulas: Record<string, FormulaCells>): IFormulaDatasetConfig {
  const sheets: ISheetData = {};
  for (const sheet of workbook.sheets) sheets[sheet.id] = sheetView(sheet);
  return {
    formulaData: { [UNIT_ID]: formulas },
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    allUnitData: { [UNIT_ID]: sheets },
    unitStylesData: { [UNIT_ID]: new Styles() },
    unitSheetNameMap: { [UNIT_ID]: Object.fromEntries(workbook.sheets.map(({ name, id }) => [name, id])) },
  };
}

/**
 * Univer answers an error as a string cell that holds the error's text, an empty reference as null, and a formula
 * that holds `#REF!` as `#VALUE!`.
 */
function store(cell: StoredCell, formula: string, result: Nullable<ICellData>): void {
  const value = result?.v === ErrorType.VALUE && formula.includes(ErrorType.REF) ? ErrorType.REF : (result?.v ?? 0);
  cell.value = result?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  if (typeof cell.value === 'string' && ERRORS.has(cell.value)) cell.error = true;
  else delete cell.error;
}
