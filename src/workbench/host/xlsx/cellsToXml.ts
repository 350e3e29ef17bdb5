import { columnName } from '../address';
import type { StoredCell, StoredSheet } from '../store';
import { withPrefixes } from './futureFunctions';
import type { StringTable } from './sharedStrings';
import { xmlOf } from './sharedStrings';

/** The `<sheetData>` of a sheet. `formats`: key of a style → number of the cell format in the file being written. */
export function cellsToXml(sheet: StoredSheet, formats: readonly number[], strings: StringTable): string {
  const { rows, rowHeights, hiddenRows } = sheet;
  let last = rows.length - 1;
  for (const row of [...rowHeights.keys(), ...hiddenRows]) if (row > last) last = row;
  const names: string[] = [];
  const parts: string[] = [];
  for (let row = 0; row <= last; row++) {
    const cells: (StoredCell | undefined)[] = rows[row] ?? [];
    const height = rowHeights.get(row);
    const look = (height === undefined ? '' : ` ht="${height}" customHeight="1"`) + (hiddenRows.has(row) ? ' hidden="1"' : '');
    let line = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell !== undefined) line += cellXml(`${(names[column] ??= columnName(column))}${row + 1}`, cell, formats, strings);
    }
    if (line !== '') parts.push(`<row r="${row + 1}"${look}>${line}</row>`);
    else if (look !== '') parts.push(`<row r="${row + 1}"${look}/>`);
  }
  return `<sheetData>${parts.join('')}</sheetData>`;
}

function cellXml(reference: string, cell: StoredCell, formats: readonly number[], strings: StringTable): string {
  const { value, formula, error, rich } = cell;
  const format = formats[cell.style ?? 0] ?? 0;
  const start = format === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${format}"`;
  if (formula !== undefined) return formulaXml(start, cell, formula);
  if (value === '') return format === 0 ? '' : `${start}/>`;
  if (error === true) return `${start} t="e"><v>${xmlOf(String(value))}</v></c>`;
  if (typeof value === 'string') {
    // Only cellsFromXml sets it, as XML.
    const runs = rich?.text === value ? (rich.raw as string) : undefined;
    return `${start} t="s"><v>${strings.add(value, runs)}</v></c>`;
  }
  return `${start}${constant(value)}</c>`;
}

function formulaXml(start: string, { value, error, array: filled }: StoredCell, formula: string): string {
  const array = filled?.formula === formula ? filled : undefined;
  const text = xmlOf(withPrefixes(formula.replace(/^=/, '')));
  const dynamic = array?.dynamic === true ? ' cm="1"' : '';
  const element = array === undefined ? `<f>${text}</f>` : `<f t="array" ref="${array.reference}">${text}</f>`;
  if (typeof value !== 'string') return `${start}${dynamic}${constant(value, element)}</c>`;
  return `${start}${dynamic} t="${error === true ? 'e' : 'str'}">${element}<v>${xmlOf(value)}</v></c>`;
}

function constant(value: number | boolean, formula = ''): string {
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  return Number.isFinite(value) ? `>${formula}<v>${value}</v>` : ` t="e">${formula}<v>#NUM!</v>`;
}
