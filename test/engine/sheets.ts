import type { Area, CellValue } from '../../src/model/cell';
import { parseIsoDay } from '../../src/model/day';
import { parsePeriod } from '../../src/model/period';
import type { Tracker } from '../../src/model/tracker';
import { locate } from '../../src/engine/locate';
import { createReader, type Reading } from '../../src/engine/read';
import type { Place, SheetHead } from '../../src/engine/types';

export type Rows = readonly (readonly CellValue[])[];

export function day(iso: string): number {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

export function period(code: string) {
  const found = parsePeriod(code);
  if (!found) throw new Error(`no such period: ${code}`);
  return found;
}

/** A sheet whose used area begins at A1 (or where `first` says). */
export function sheetOf(name: string, rows: Rows, more: Partial<SheetHead> & { readonly first?: { readonly row: number; readonly column: number } } = {}): SheetHead {
  const { first = { row: 1, column: 1 }, ...rest } = more;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const head = rows.slice(0, 20).map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  return {
    id: name,
    name,
    visibility: 'visible',
    hiddenRows: 0,
    merged: [],
    head,
    ...(rows.length > 0 && { used: { firstRow: first.row, firstColumn: first.column, lastRow: first.row + rows.length - 1, lastColumn: first.column + width - 1 } }),
    ...rest,
  };
}

export interface ReadSetting {
  readonly period?: string;
  readonly today?: string;
  readonly dateSystem?: 1900 | 1904;
  readonly merged?: readonly Area[];
  readonly errors?: readonly { readonly row: number; readonly column: number }[];
  /** Rows in a block; all of them by default. */
  readonly blockRows?: number;
}

/** Locates the tracker on a sheet of its own name. */
export function placeFor(tracker: Tracker, rows: Rows, setting: ReadSetting = {}): Place {
  const sheet = sheetOf(tracker.name, rows, { merged: setting.merged ?? [] });
  const located = locate({ trackers: [tracker] }, [sheet], { choices: {}, period: period(setting.period ?? '2022H1') });
  const [place] = located.places;
  if (!place) throw new Error(`not located: ${JSON.stringify(located.notTaken)}`);
  return place;
}

/** Reads a whole sheet, header and all, as the port would hand it over. */
export function readRows(tracker: Tracker, rows: Rows, setting: ReadSetting = {}): Reading {
  const place = placeFor(tracker, rows, setting);
  const reader = createReader(place, {
    period: period(setting.period ?? '2022H1'),
    today: day(setting.today ?? '2022-07-05'),
    dateSystem: setting.dateSystem ?? 1900,
  });
  const { body } = place;
  const errors = setting.errors ?? [];
  const size = setting.blockRows ?? 10_000;
  if (body) {
    for (let firstRow = body.firstRow; firstRow <= body.lastRow; firstRow += size) {
      const lastRow = Math.min(firstRow + size - 1, body.lastRow);
      const values = rows.slice(firstRow - 1, lastRow).map((cells) => Array.from({ length: body.lastColumn - body.firstColumn + 1 }, (_, at) => cells[body.firstColumn - 1 + at] ?? ''));
      reader.add({ firstRow, firstColumn: body.firstColumn, values, errors: errors.filter(({ row }) => row >= firstRow && row <= lastRow) });
    }
  }
  return reader.finish();
}
