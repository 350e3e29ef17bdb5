import { composeDefinitions } from '../../src/engine/composeDefinitions';
import { locate } from '../../src/engine/locate';
import { createReader } from '../../src/engine/read';
import { run } from '../../src/engine/run';
import { cellAddress } from '../../src/model/cell';
import { trackers } from '../../src/trackers';
import { day, period, type Rows, sheetOf } from '../engine/sheets';

/** A small workbook as people keep them: sheet name → rows of raw cells from A1. */
export interface WorkbookCase {
  readonly outcome: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  /** Default 2022H1. */
  readonly period?: string;
  /** Default 2022-07-05. */
  readonly today?: string;
  /** Parameters that differ from their defaults. */
  readonly parameters?: Readonly<Record<string, number | readonly string[]>>;
  /** Every finding: `CODE sheet!cell`, in any order. */
  readonly found: readonly string[];
  /** Indicator id → figure. */
  readonly figures?: Readonly<Record<string, number | null>>;
}

/** From the sheets' names and headers to findings and figures, as the pane does it. */
export function resultOf({ sheets, period: code = '2022H1', today = '2022-07-05', parameters = {} }: WorkbookCase) {
  const definitions = composeDefinitions(trackers, []);
  const defaults = Object.fromEntries(definitions.parameters.map(({ id, default: value }) => [id, value]));
  const options = { period: period(code), today: day(today), parameters: { ...defaults, ...parameters } };
  const heads = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  const located = locate(definitions, heads, { choices: {}, period: options.period, parameters: options.parameters });
  const readings = located.places.map((place) => {
    const reader = createReader(place, { ...options, dateSystem: 1900 });
    const rows = sheets[place.sheet.name] ?? [];
    const { body } = place;
    if (body) {
      const cells = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, at) => Array.from({ length: body.lastColumn - body.firstColumn + 1 }, (__, column) => rows[body.firstRow - 1 + at]?.[body.firstColumn - 1 + column] ?? ''));
      reader.add({ firstRow: body.firstRow, firstColumn: body.firstColumn, values: cells, errors: [] });
    }
    return reader.finish();
  });
  const { findings, figures } = run(definitions, located, readings, options);
  return {
    taken: located.places.map(({ sheet, tracker }) => `${sheet.name} = ${tracker.id}`),
    found: findings.filter(({ code: each }) => each !== 'SHEET-MISSING').map(({ code: each, at }) => `${each} ${at ? `${at.sheet}!${cellAddress(at)}` : ''}`.trim()),
    figures: Object.fromEntries(figures.map(({ id, value }) => [id, value])),
  };
}
