import { area, endColumn, endRow, intersect } from './area';
import { cellAt, eachStoredCell, mergeHiding, rectangles, usedArea } from './cells';
import { invalidArgument } from './hostError';
import type { Area, StoredCell, StoredSheet } from './store';

/** Areas of an area's cells of one kind: `Excel.SpecialCellType` and `Excel.SpecialCellValueType`. */
export function specialCells(sheet: StoredSheet, within: Area, type: string, valueType: string): Area[] {
  switch (type) {
    case 'Visible':
      return visibleAreas(sheet, within);
    case 'Blanks':
      return blanks(sheet, within);
    case 'Constants':
      return matching(sheet, within, (cell) => cell.formula === undefined && cell.value !== '' && ofType(cell, valueType));
    case 'Formulas':
      return matching(sheet, within, (cell) => cell.formula !== undefined && ofType(cell, valueType));
    case 'ConditionalFormats':
      return sheet.conditionalFormats.flatMap((format) => format.areas.flatMap((a) => intersect(a, within) ?? []));
    case 'DataValidations':
      return sheet.validations.flatMap((validation) => validation.areas.flatMap((a) => intersect(a, within) ?? []));
    default:
      throw invalidArgument();
  }
}

function matching(sheet: StoredSheet, within: Area, wanted: (cell: StoredCell) => boolean): Area[] {
  const found: [number, number][] = [];
  eachStoredCell(sheet, within, (cell, row, column) => {
    if (wanted(cell)) found.push([row, column]);
  });
  return rectangles(found);
}

/** `ErrorsNumbersText` names the kinds that count; `All` is every kind. */
function ofType(cell: StoredCell, valueType: string): boolean {
  if (valueType === 'All') return true;
  const kind = cell.error ? 'Errors' : typeof cell.value === 'number' ? 'Number' : typeof cell.value === 'boolean' ? 'Logical' : 'Text';
  return valueType.includes(kind);
}

/** Blank cells within the used range; Excel doesn't look further. */
function blanks(sheet: StoredSheet, within: Area): Area[] {
  const used = usedArea(sheet, false);
  const common = used && intersect(used, within);
  if (common === undefined) return [];
  const found: [number, number][] = [];
  for (let row = common.row; row < endRow(common); row++) {
    for (let column = common.column; column < endColumn(common); column++) {
      const cell = cellAt(sheet, row, column);
      if ((cell === undefined || (cell.value === '' && cell.formula === undefined)) && mergeHiding(sheet, row, column) === undefined) found.push([row, column]);
    }
  }
  return rectangles(found);
}

/** What no hidden row or column takes away. */
export function visibleAreas(sheet: StoredSheet, within: Area): Area[] {
  const rows = runs(within.row, endRow(within), sheet.hiddenRows);
  const columns = runs(within.column, endColumn(within), sheet.hiddenColumns);
  return rows.flatMap(([row, rowCount]) => columns.map(([column, columnCount]) => area(row, column, rowCount, columnCount)));
}

function runs(from: number, to: number, hidden: ReadonlySet<number>): [start: number, count: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (const at of [...hidden].filter((n) => n >= from && n < to).sort((x, y) => x - y)) {
    if (at > start) found.push([start, at - start]);
    start = at + 1;
  }
  if (to > start) found.push([start, to - start]);
  return found;
}
