import { area, intersect } from './area';
import { cellForWrite } from './cells';
import { without } from './clear';
import { shiftFormula } from './formulaText';
import { quoteSheetName, columnName } from './address';
import { assertEditable, type State } from './state';
import type { Area, StoredCell, StoredSheet } from './store';

/** `Excel.RangeCopyType`. */
export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface Copy {
  from: StoredSheet;
  source: Area;
  to: StoredSheet;
  target: Area;
  what: CopyWhat;
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Copies as "Range.copyFrom" tells: a target that is a whole multiple of the source is filled with repetitions, any
 * other target grows or shrinks to the source's size. Relative references move along.
 * @returns the area written.
 */
export function copyCells(state: State, copy: Copy): Area {
  const { from, source, to, target, transpose } = copy;
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  const down = target.rows % rows === 0 ? target.rows / rows : 1;
  const right = target.columns % columns === 0 ? target.columns / columns : 1;
  const written = area(target.row, target.column, rows * down, columns * right);
  assertEditable(state, to, written);
  // Taken before anything is written: source and target may overlap.
  const cells = Array.from({ length: source.rows }, (_, r) => Array.from({ length: source.columns }, (_, c): StoredCell | undefined => {
    const cell = from.rows[source.row + r]?.[source.column + c];
    return cell === undefined ? undefined : { ...cell };
  }));
  const furniture = (copy.what === 'All' || copy.what === 'Formats') && !transpose ? takeFurniture(from, source) : undefined;
  if (furniture !== undefined) to.merges = to.merges.filter((merge) => intersect(merge, written) === undefined);
  for (let tileRow = 0; tileRow < down; tileRow++) {
    for (let tileColumn = 0; tileColumn < right; tileColumn++) {
      const origin = { row: target.row + tileRow * rows, column: target.column + tileColumn * columns };
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          const cell = transpose ? cells[c]?.[r] : cells[r]?.[c];
          const fromRow = source.row + (transpose ? c : r);
          const fromColumn = source.column + (transpose ? r : c);
          put(copy, cell, { row: fromRow, column: fromColumn }, { row: origin.row + r, column: origin.column + c });
        }
      }
      if (furniture !== undefined) placeFurniture(state, copy, furniture, origin);
    }
  }
  if (copy.what !== 'Formats') state.journal.add({ kind: 'values', sheetId: to.id, area: written });
  if (copy.what === 'All' || copy.what === 'Formats') state.journal.add({ kind: 'format', sheetId: to.id, area: written });
  return written;
}

interface Place {
  row: number;
  column: number;
}

function put(copy: Copy, cell: StoredCell | undefined, from: Place, to: Place): void {
  const blank = cell === undefined || (cell.value === '' && cell.formula === undefined);
  if (blank && copy.skipBlanks) return;
  if (cell === undefined && copy.to.rows[to.row]?.[to.column] === undefined && copy.what !== 'Link') return;
  const target = cellForWrite(copy.to, to.row, to.column);
  if (copy.what === 'All' || copy.what === 'Formats') {
    if (cell?.style === undefined) delete target.style;
    else target.style = cell.style;
  }
  if (copy.what === 'Formats') return;
  target.value = cell?.value ?? '';
  delete target.formula;
  delete target.error;
  if (cell?.error) target.error = true;
  if (copy.what === 'Link') {
    const sheet = copy.from === copy.to ? '' : `${quoteSheetName(copy.from.name)}!`;
    target.formula = `=${sheet}${columnName(from.column)}${from.row + 1}`;
  } else if (cell?.formula !== undefined && copy.what !== 'Values') target.formula = shiftFormula(cell.formula, to.row - from.row, to.column - from.column);
  if (copy.what === 'All') {
    if (cell?.hyperlink === undefined) delete target.hyperlink;
    else target.hyperlink = { ...cell.hyperlink };
    if (cell?.note === undefined) delete target.note;
    else target.note = cell.note;
  }
}

interface Furniture {
  merges: Area[];
  marks: { index: number; areas: Area[] }[];
  validations: { index: number; areas: Area[] }[];
}

function takeFurniture(sheet: StoredSheet, source: Area): Furniture {
  const inside = (items: readonly { areas: Area[] }[]): { index: number; areas: Area[] }[] =>
    items.flatMap(({ areas }, index) => {
      const common = areas.flatMap((a) => intersect(a, source) ?? []);
      return common.length === 0 ? [] : [{ index, areas: common }];
    });
  return { merges: sheet.merges.flatMap((m) => intersect(m, source) ?? []), marks: inside(sheet.conditionalFormats), validations: inside(sheet.validations) };
}

function placeFurniture(state: State, copy: Copy, furniture: Furniture, origin: Place): void {
  const { from, to, source } = copy;
  const move = (a: Area): Area => ({ ...a, row: a.row - source.row + origin.row, column: a.column - source.column + origin.column });
  const tile = area(origin.row, origin.column, source.rows, source.columns);
  to.merges.push(...furniture.merges.map(move));
  const formats = furniture.marks.flatMap(({ index, areas }) => {
    const format = from.conditionalFormats[index];
    if (format === undefined) return [];
    const moved = areas.map(move);
    const formula = format.formula === undefined ? {} : { formula: shiftFormula(format.formula, origin.row - source.row, origin.column - source.column) };
    return [{ ...format, ...formula, id: state.newId(), areas: moved }];
  });
  if (from !== to || intersect(tile, source) === undefined) to.conditionalFormats = [...without(to.conditionalFormats, tile), ...formats];
  if (copy.what !== 'All') return;
  const validations = furniture.validations.flatMap(({ index, areas }) => {
    const validation = from.validations[index];
    return validation === undefined ? [] : [{ ...validation, areas: areas.map(move) }];
  });
  if (from !== to || intersect(tile, source) === undefined) to.validations = [...without(to.validations, tile), ...validations];
}
