import { canReread, createReader, type Reading, Revision, type RowRange, type RowShift, shiftRange } from '../engine/read';
import type { Place } from '../engine/types';
import type { Day } from '../model/day';
import type { Period } from '../model/period';
import type { Block, Survey, WorkbookChange, WorkbookPort } from '../workbook/port';

/** Where a sheet was read, for which period, and what it said. */
export interface ReadSheet {
  readonly place: Place;
  readonly period: Period;
  readonly reading: Reading;
  /** Rows that were read so lately that a change of which nothing is told yet may be in them. */
  readonly recent: readonly RowRange[];
}

export interface ReadContext {
  readonly period: Period;
  readonly today: Day;
  readonly survey: Survey;
  readonly progress: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** What has been told since a sheet was read. */
export interface Told {
  readonly changes: readonly WorkbookChange[];
  /** Whether all that happened before it was read had been told by then. */
  readonly settled: boolean;
}

export async function readSheet(workbook: WorkbookPort, place: Place, context: ReadContext): Promise<ReadSheet> {
  const { period, progress, signal } = context;
  const reader = createReader(place, readOptions(context));
  if (place.body) {
    progress(0);
    for await (const block of workbook.read(place.sheet.id, place.body, { onProgress: progress, ...(signal && { signal }) })) reader.add(block);
  }
  return { place, period, reading: reader.finish(), recent: [EVERYTHING] };
}

/** The earlier reading with the changed rows read again; `undefined` where the sheet must be read whole. */
export async function rereadSheet(workbook: WorkbookPort, place: Place, context: ReadContext, before: ReadSheet, { changes, settled }: Told): Promise<ReadSheet | undefined> {
  const { period, signal } = context;
  const own = changes.filter(({ sheetId }) => sheetId === undefined || sheetId === place.sheet.id);
  const { body } = place;
  if (!body || before.period.code !== period.code || !canReread(before.place, place) || !own.every(isExact)) return undefined;

  const revision = new Revision(before.reading, place, readOptions(context));
  const stale = staleRows(revision, own, settled ? [] : before.recent);
  const grown = revision.lastRow !== body.lastRow;
  // With rows on the move, an end that nobody told of says that not everything has been told.
  if (stale.includes(EVERYTHING) || (grown && own.some(isShift) && !stale.some(({ firstRow, lastRow }) => firstRow <= revision.lastRow + 1 && lastRow >= Math.max(revision.lastRow, body.lastRow)))) return undefined;
  // A body that has grown or shrunk has changed at its end.
  if (grown) stale.push({ firstRow: Math.min(revision.lastRow + 1, body.lastRow), lastRow: Math.max(revision.lastRow, body.lastRow) });

  const read: RowRange[] = [];
  for (const changed of joined(stale)) {
    let range = revision.rowsToRead(changed);
    while (range && !read.some((done) => range && contains(done, range))) {
      const blocks: Block[] = [];
      for await (const block of workbook.read(place.sheet.id, { ...body, ...range }, { ...(signal && { signal }) })) blocks.push(block);
      if (revision.take(range, blocks)) read.push(range);
      // Its last row is no record any more: what it is depends on the rows below.
      else range = revision.rowsToRead({ firstRow: range.firstRow, lastRow: range.lastRow + 1 });
    }
  }
  return { place, period, reading: revision.finish(), recent: settled ? read : [...before.recent, ...read] };
}

const EVERYTHING: RowRange = { firstRow: 1, lastRow: Infinity };

const readOptions = ({ period, today, survey }: ReadContext) => ({ period, today, dateSystem: survey.dateSystem });

const isShift = ({ kind }: WorkbookChange): boolean => kind === 'inserted' || kind === 'deleted';
const isExact = ({ kind, areas }: WorkbookChange): boolean => kind !== 'structure' && areas !== undefined;
const contains = (outer: RowRange, inner: RowRange): boolean => outer.firstRow <= inner.firstRow && outer.lastRow >= inner.lastRow;

/** Moves the rows that are on the move; answers those to read. `recent`: rows of which it isn't known whether they were read before the move or after it. */
function staleRows(revision: Revision, changes: readonly WorkbookChange[], recent: readonly RowRange[]): RowRange[] {
  let stale: RowRange[] = changes.some(isShift) ? [...recent] : [];
  for (const { kind, areas = [] } of changes) {
    for (const { firstRow, lastRow } of areas) {
      if (kind !== 'inserted' && kind !== 'deleted') stale.push({ firstRow, lastRow });
      else {
        const shift: RowShift = { kind, firstRow, lastRow };
        // Cells may be told before the shift that they changed with, and are counted as of after it: both are read.
        stale = stale.includes(EVERYTHING) ? stale : [...stale, ...stale.flatMap((range) => shiftRange(range, shift) ?? []), ...revision.shift(shift)];
      }
    }
  }
  return stale;
}

/** More areas than this are read as one. */
const SEVERAL = 8;

/** The same rows in as few areas as can be, top to bottom. */
function joined(rows: readonly RowRange[]): RowRange[] {
  const found: RowRange[] = [];
  for (const range of [...rows].sort((a, b) => a.firstRow - b.firstRow)) {
    const last = found.at(-1);
    if (last && range.firstRow <= last.lastRow + 1) found[found.length - 1] = { ...last, lastRow: Math.max(last.lastRow, range.lastRow) };
    else found.push(range);
  }
  const [first, last] = [found[0], found.at(-1)];
  return found.length > SEVERAL && first && last ? [{ firstRow: first.firstRow, lastRow: last.lastRow }] : found;
}
