import { columnNumber } from '../address';
import { shiftFormula } from '../formulaText';
import { WorkbookFileError } from '../store';
import type { StoredCell, StoredSheet } from '../store';
import { withoutPrefixes } from './futureFunctions';
import { prefixOf, stringOf, textOf } from './sharedStrings';
import type { SharedString } from './sharedStrings';
import { decodeXml } from './WorkbookPackage';

export interface CellContext {
  strings: readonly SharedString[];
  /** Index of the file's cell format → key into the workbook's styles. */
  styles: readonly number[];
}

type Rows = Pick<StoredSheet, 'rows' | 'rowHeights' | 'hiddenRows'>;

interface Reader extends CellContext {
  prefix: string;
  /** Number of a shared formula → where and how it is spelled out. */
  shared: Map<string, { formula: string; row: number; column: number }>;
}

/**
 * The cells of a worksheet part. The spreadsheet library would turn serials into dates, leave most cells of a shared
 * formula without one, and take three times as long.
 */
export function cellsFromXml(xml: string, context: CellContext): Rows {
  const prefix = prefixOf(xml);
  const reader: Reader = { ...context, prefix, shared: new Map() };
  const found: Rows = { rows: [], rowHeights: new Map(), hiddenRows: new Set() };
  const start = xml.indexOf(`<${prefix}sheetData`);
  const data = start < 0 ? '' : xml.slice(start, xml.indexOf(`</${prefix}sheetData>`, start) + 1);
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let next = 0;
  let at = data.indexOf(open);
  while (at >= 0) {
    const tagEnd = data.indexOf('>', at);
    const tag = data.slice(at + open.length, tagEnd);
    const row = Number(attribute(tag, 'r') ?? next + 1) - 1;
    if (!Number.isInteger(row) || row < 0) throw new WorkbookFileError('damaged', `The sheet has a row numbered "${attribute(tag, 'r') ?? ''}".`);
    next = row + 1;
    if (isTrue(attribute(tag, 'hidden'))) found.hiddenRows.add(row);
    const height = attribute(tag, 'ht');
    if (height !== undefined && isTrue(attribute(tag, 'customHeight'))) found.rowHeights.set(row, Number(height));
    let end = tagEnd;
    if (!tag.endsWith('/')) {
      end = data.indexOf(close, tagEnd);
      if (end < 0) end = data.length;
      const cells = cellsOf(data.slice(tagEnd + 1, end), row, reader);
      if (cells.length > 0) found.rows[row] = cells;
    }
    at = data.indexOf(open, end);
  }
  // Every row is there, for whoever walks through them.
  for (let row = 0; row < found.rows.length; row++) found.rows[row] ??= [];
  return found;
}

function cellsOf(xml: string, row: number, reader: Reader): (StoredCell | undefined)[] {
  const open = `<${reader.prefix}c`;
  const close = `</${reader.prefix}c>`;
  const cells: (StoredCell | undefined)[] = [];
  let next = 0;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at + open.length, tagEnd);
    const reference = attribute(tag, 'r');
    const column = reference === undefined ? next : columnNumber(reference.replace(/\d+$/, ''));
    next = column + 1;
    let inner = '';
    let end = tagEnd;
    if (!tag.endsWith('/')) {
      end = xml.indexOf(close, tagEnd);
      if (end < 0) throw new WorkbookFileError('damaged', `The cell ${reference ?? ''} is cut short.`);
      inner = xml.slice(tagEnd + 1, end);
    }
    const cell = cellOf(tag, inner, row, column, reader);
    if (cell !== undefined) cells[column] = cell;
    at = xml.indexOf(open, end);
  }
  return cells;
}

/** Undefined for a cell without value, formula and format. */
function cellOf(tag: string, inner: string, row: number, column: number, reader: Reader): StoredCell | undefined {
  const cell: StoredCell = { value: '' };
  const value = content(inner, 'v', reader.prefix);
  const type = attribute(tag, 't');
  if (type === 's') {
    const string = reader.strings[Number(value)];
    if (string !== undefined) setText(cell, string);
  } else if (type === 'inlineStr') setText(cell, stringOf(content(inner, 'is', reader.prefix) ?? '', reader.prefix));
  else if (value === undefined) cell.value = '';
  else if (type === 'str' || type === 'd') cell.value = textOf(value);
  else if (type === 'b') cell.value = isTrue(value);
  else if (type === 'e') Object.assign(cell, { value: textOf(value), error: true });
  else if (value !== '') cell.value = Number.isNaN(Number(value)) ? textOf(value) : Number(value);
  if (inner.includes(`<${reader.prefix}f`)) setFormula(cell, inner, row, column, reader, isTrue(attribute(tag, 'cm')));
  const style = reader.styles[Number(attribute(tag, 's') ?? 0)] ?? 0;
  if (style !== 0) cell.style = style;
  return cell.value === '' && cell.formula === undefined && style === 0 ? undefined : cell;
}

function setText(cell: StoredCell, { text, rich }: SharedString): void {
  cell.value = text;
  if (rich !== undefined) cell.rich = { text, raw: rich };
}

/** With `=`. A shared formula is spelled out where it is first used, which comes before its other cells. */
function setFormula(cell: StoredCell, inner: string, row: number, column: number, reader: Reader, dynamic: boolean): void {
  const start = inner.indexOf(`<${reader.prefix}f`);
  const tag = inner.slice(start + reader.prefix.length + 2, inner.indexOf('>', start));
  let formula = withoutPrefixes(decodeXml(content(inner, 'f', reader.prefix) ?? ''));
  const kind = attribute(tag, 't');
  const reference = attribute(tag, 'ref');
  if (kind === 'shared') {
    const index = attribute(tag, 'si') ?? '';
    if (formula !== '') reader.shared.set(index, { formula, row, column });
    const origin = reader.shared.get(index);
    if (origin !== undefined) formula = shiftFormula(origin.formula, row - origin.row, column - origin.column);
  }
  if (formula === '') return;
  cell.formula = `=${formula}`;
  if (kind === 'array' && reference !== undefined) cell.array = { formula: cell.formula, reference, dynamic };
}

/** Text between `<name …>` and `</name>`, undefined when there is none. */
function content(xml: string, name: string, prefix: string): string | undefined {
  const start = xml.indexOf(`<${prefix}${name}`);
  if (start < 0) return undefined;
  const tagEnd = xml.indexOf('>', start);
  if (xml[tagEnd - 1] === '/') return undefined;
  const end = xml.indexOf(`</${prefix}${name}>`, tagEnd);
  return end < 0 ? undefined : xml.slice(tagEnd + 1, end);
}

/** None of the attributes read here can hold an entity. */
function attribute(tag: string, name: string): string | undefined {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
