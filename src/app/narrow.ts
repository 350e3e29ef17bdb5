import type { Place } from '../engine/types';
import type { Area, SheetArea } from '../model/cell';
import type { Figure } from '../model/figure';

/** The rows behind a figure, and the table that they stand in. */
export interface RowsBehind {
  readonly sheet: string;
  /** The table's rows, header left out. */
  readonly within: Area;
  readonly areas: readonly SheetArea[];
  readonly rows: number;
}

/** Rows in more pieces than this are not cut out: each piece is a request's part. */
const MOST_PIECES = 500;

/** What the sheet can be cut down to; `undefined` where that would hide nothing. Where rows lie in several sheets, those of the first. */
export function behindFigure({ sources }: Pick<Figure, 'sources'>, places: readonly Pick<Place, 'sheet' | 'body'>[]): RowsBehind | undefined {
  const [first] = sources;
  if (!first) return undefined;
  const within = places.find(({ sheet }) => sheet.name === first.sheet)?.body;
  const areas = sources.filter(({ sheet }) => sheet === first.sheet);
  if (!within || areas.length > MOST_PIECES) return undefined;
  const rows = areas.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  return rows < within.lastRow - within.firstRow + 1 ? { sheet: first.sheet, within, areas, rows } : undefined;
}
