import { CellValueType, Styles } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { IFormulaDatasetConfig } from '@univerjs/engine-formula';
import type { Calculator } from '../calculator';
import type { StoredCell, StoredSheet, StoredWorkbook } from '../store';
import { SheetMatrix, usedSize } from './sheetMatrix';
import { startUniverEngine, UNIT_ID } from './univerEngine';

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

type FormulaRows = { [row: number]: { [column: number]: { f: string } } };

/** A calculator on Univer's formula engine. Loads about 2 MB of script, so import this module lazily in a page. */
export async function createUniverCalculator(): Promise<Calculator> {
  const engine = startUniverEngine();
  return {
    async recalculate(workbook) {
      const formulas = collectFormulas(workbook);
      if (formulas.size === 0) return;
      const results = await engine.run(dataset(workbook, formulas));
      for (const sheet of formulas.keys()) {
        results[UNIT_ID]?.[sheet.id]?.forValue((row, column, result) => {
          const cell = sheet.rows[row]?.[column];
          if (cell?.formula !== undefined) store(cell, result);
        });
      }
    },
    dispose: () => engine.dispose(),
  };
}

function collectFormulas(workbook: StoredWorkbook): Map<StoredSheet, FormulaRows> {
  const found = new Map<StoredSheet, FormulaRows>();
  for (const sheet of workbook.sheets) {
    const rows: FormulaRows = {};
    let any = false;
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        (rows[row] ??= {})[column] = { f: cell.formula };
        any = true;
      });
    });
    if (any) found.set(sheet, rows);
  }
  return found;
}

function dataset(workbook: StoredWorkbook, formulas: Map<StoredSheet, FormulaRows>): IFormulaDatasetConfig {
  const bySheet = Object.fromEntries([...formulas].map(([sheet, rows]) => [sheet.id, rows]));
  const sheets = workbook.sheets.map((sheet) => [
    sheet.id,
    { cellData: new SheetMatrix(sheet), ...usedSize(sheet), rowData: {}, columnData: {} },
  ]);
  return {
    formulaData: { [UNIT_ID]: bySheet },
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    allUnitData: { [UNIT_ID]: Object.fromEntries(sheets) },
    unitStylesData: { [UNIT_ID]: new Styles() },
    unitSheetNameMap: { [UNIT_ID]: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.id])) },
  };
}

/** Univer answers an error as a string cell that holds the error's text. */
function store(cell: StoredCell, result: Nullable<ICellData>): void {
  const value = result?.v;
  delete cell.error;
  if (value === undefined || value === null) cell.value = 0;
  else if (result?.t === CellValueType.BOOLEAN) cell.value = value === 1 || value === true;
  else cell.value = value;
  if (typeof cell.value === 'string' && ERRORS.has(cell.value)) cell.error = true;
}
