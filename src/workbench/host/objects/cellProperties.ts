import { asBoolean, asNumber, asObject, asString } from '../common';
import { formatAddress } from '../address';
import { readMatrix } from '../cells';
import { apiNotFound, invalidArgument, sizeMismatch } from '../hostError';
import { columnPoints, rowPoints } from '../layout';
import type { Json } from '../protocol';
import { assertAllowed, sheetById, type State } from '../state';
import type { Area, CellStyle, StoredSheet } from '../store';
import { borderToFile, borderToOffice, colour, horizontal, underline, vertical } from '../styleNames';
import { restyle, styleAt } from '../styles';
import { withSide } from './rangeBorders';
import { setHyperlink } from './hyperlink';
import { rangeObject, type RangeObject } from './rangeObject';

type Wanted = Readonly<Record<string, Json | undefined>>;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Answers `getCellProperties`: one object a cell, with the members asked for. */
export function readCellProperties(state: State, sheet: StoredSheet, area: Area, options: Json | undefined): Json {
  const wanted = asObject(options);
  return readMatrix(sheet, area, (_cell, row, column) => {
    const style = styleAt(state.workbook, sheet, row, column);
    const result: Record<string, Json> = {};
    for (const [name, part] of Object.entries(wanted)) {
      if (part === false || part === undefined) continue;
      if (name === 'address' || name === 'addressLocal') result[name] = formatAddress(sheet.name, { row, column, rows: 1, columns: 1 });
      else if (name === 'hidden') result[name] = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
      else if (name === 'format') result[name] = readFormat(style, sheet, row, column, asObject(part));
      else throw apiNotFound(`CellProperties.${name}`);
    }
    return result;
  });
}

function readFormat(style: CellStyle, sheet: StoredSheet, row: number, column: number, wanted: Wanted): Json {
  const readers: Record<string, (part: Json) => Json> = {
    fill: (part) => pick(asObject(part), { color: style.fill ?? '' }, 'CellPropertiesFill'),
    font: (part) =>
      pick(asObject(part), {
        bold: style.font?.bold ?? false, italic: style.font?.italic ?? false, color: style.font?.color ?? '#000000', name: style.font?.name ?? '等线', size: style.font?.size ?? 11,
        strikethrough: style.font?.strikethrough ?? false, underline: underline.toOffice(style.font?.underline ?? 'none'),
      }, 'CellPropertiesFont'),
    protection: (part) => pick(asObject(part), { locked: style.locked ?? true }, 'FormatProtection'),
    borders: () => Object.fromEntries(SIDES.map((side) => {
      const line = style.border?.[side];
      return [side, line === undefined ? { style: 'None' } : { ...borderToOffice(line.style), color: line.color }];
    })),
    columnWidth: () => columnPoints(sheet, column),
    rowHeight: () => rowPoints(sheet, row),
    horizontalAlignment: () => horizontal.toOffice(style.align?.horizontal ?? 'general'),
    verticalAlignment: () => vertical.toOffice(style.align?.vertical ?? 'bottom'),
    wrapText: () => style.align?.wrap ?? false,
    indentLevel: () => style.align?.indent ?? 0,
  };
  const result: Record<string, Json> = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (part === false || part === undefined) continue;
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read === undefined) throw apiNotFound(`CellPropertiesFormat.${name}`);
    result[name] = read(part);
  }
  return result;
}

function pick(wanted: Wanted, values: Record<string, Json>, owner: string): Json {
  return Object.fromEntries(Object.entries(wanted).filter(([, part]) => part === true).map(([name]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw apiNotFound(`${owner}.${name}`);
    return [name, value];
  }));
}

/** Carries out `setCellProperties`: a 2-D array of the range's size, each cell with the members to change. */
export function writeCellProperties(state: State, self: RangeObject, data: Json | undefined): void {
  const { area, sheetId } = self;
  const sheet = sheetById(state, sheetId);
  assertAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(data)) throw invalidArgument();
  const lines: readonly Json[] = data;
  if (lines.length !== area.rows) throw sizeMismatch();
  lines.forEach((line, r) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw sizeMismatch();
    const cells: readonly Json[] = line;
    cells.forEach((properties, c) => {
      if (properties === null) return;
      const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      for (const [name, part] of Object.entries(asObject(properties))) {
        if (part === undefined || part === null) continue;
        if (name === 'format') {
          const change = formatChange(asObject(part), sheet, at);
          restyle(state.workbook, sheet, at, change);
        } else if (name === 'hyperlink') setHyperlink(rangeObject(sheetId, at), part, state);
        else throw apiNotFound(`SettableCellProperties.${name}`);
      }
    });
  });
  state.journal.add({ kind: 'format', sheetId, area });
}

function formatChange(wanted: Wanted, sheet: StoredSheet, at: Area): (style: CellStyle) => CellStyle {
  const changes: ((style: CellStyle) => CellStyle)[] = [];
  const align = (part: NonNullable<CellStyle['align']>): void => void changes.push((s) => ({ ...s, align: { ...s.align, ...part } }));
  for (const [name, part] of Object.entries(wanted)) {
    if (part === undefined || part === null) continue;
    if (name === 'fill') {
      const fill = known(colour(asString(asObject(part)['color'])));
      changes.push((s) => ({ ...s, fill }));
    } else if (name === 'font') changes.push(fontChange(asObject(part)));
    else if (name === 'borders') changes.push(...bordersChange(asObject(part)));
    else if (name === 'protection') {
      const locked = asBoolean(asObject(part)['locked']);
      changes.push((s) => ({ ...s, locked }));
    } else if (name === 'horizontalAlignment') align({ horizontal: known(horizontal.toFile(asString(part))) });
    else if (name === 'verticalAlignment') align({ vertical: known(vertical.toFile(asString(part))) });
    else if (name === 'wrapText') align({ wrap: asBoolean(part) });
    else if (name === 'indentLevel') align({ indent: asNumber(part) });
    else if (name === 'rowHeight') sheet.rowHeights.set(at.row, asNumber(part));
    else throw apiNotFound(`CellPropertiesFormat.${name}`);
  }
  return (style) => changes.reduce((result, change) => change(result), style);
}

function fontChange(wanted: Wanted): (style: CellStyle) => CellStyle {
  const font: NonNullable<CellStyle['font']> = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (part === undefined || part === null) continue;
    if (name === 'bold' || name === 'italic' || name === 'strikethrough') font[name] = asBoolean(part);
    else if (name === 'color') font.color = known(colour(asString(part)));
    else if (name === 'name') font.name = asString(part);
    else if (name === 'size') font.size = asNumber(part);
    else if (name === 'underline') font.underline = known(underline.toFile(asString(part)));
    else throw apiNotFound(`CellPropertiesFont.${name}`);
  }
  return (style) => ({ ...style, font: { ...style.font, ...font } });
}

function bordersChange(wanted: Wanted): ((style: CellStyle) => CellStyle)[] {
  return Object.entries(wanted).flatMap(([name, part]) => {
    const side = SIDES.find((s) => s === name);
    if (side === undefined) throw apiNotFound(`CellBorderCollection.${name}`);
    if (part === undefined || part === null) return [];
    const border = asObject(part);
    const style = border['style'] === undefined ? 'Continuous' : asString(border['style']);
    if (style === 'None') return [(s: CellStyle) => withSide(s, side, undefined)];
    const file = known(borderToFile(style, border['weight'] === undefined ? 'Thin' : asString(border['weight'])));
    const color = border['color'] === undefined ? '#000000' : known(colour(asString(border['color'])));
    return [(s: CellStyle) => withSide(s, side, { style: file, color })];
  });
}

function known(value: string | undefined): string {
  if (value === undefined) throw invalidArgument();
  return value;
}
