import type { CellReference } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { Page } from './Page';

/** First and last sheet row, 1-based. */
export interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Whole rows that were inserted, as they stand now, or deleted, as they stood then. */
export interface RowShift extends RowRange {
  readonly kind: 'inserted' | 'deleted';
}

const sizeOf = ({ firstRow, lastRow }: RowRange): number => lastRow - firstRow + 1;

/** Where rows are after a shift; `undefined` when all of them were deleted. Rows that others were inserted between take these in. */
export function shiftRange<R extends RowRange>(range: R, shift: RowShift): R | undefined {
  const count = sizeOf(shift);
  if (shift.kind === 'inserted') {
    const move = (row: number) => (row >= shift.firstRow ? row + count : row);
    return { ...range, firstRow: move(range.firstRow), lastRow: move(range.lastRow) };
  }
  const firstRow = range.firstRow <= shift.firstRow ? range.firstRow : Math.max(range.firstRow - count, shift.firstRow);
  const lastRow = range.lastRow > shift.lastRow ? range.lastRow - count : Math.min(range.lastRow, shift.firstRow - 1);
  return lastRow < firstRow ? undefined : { ...range, firstRow, lastRow };
}

/**
 * The pages after a shift. Inserted rows belong to the page that they stand in or before. `torn`: the rows of pages that
 * are not what they were, to be read again.
 */
export function shiftPages(pages: readonly Page[], shift: RowShift): { readonly pages: Page[]; readonly torn: readonly RowRange[] } {
  const inserted = shift.kind === 'inserted';
  const by = inserted ? sizeOf(shift) : -sizeOf(shift);
  const taking = inserted ? pages.find(({ lastRow }) => lastRow >= shift.firstRow) : undefined;
  const torn: RowRange[] = [];
  const shifted = pages.flatMap((page) => {
    if (page.lastRow < shift.firstRow) return page;
    if (inserted ? page !== taking : page.firstRow > shift.lastRow) return movedPage(page, by);
    const range = inserted ? { firstRow: page.firstRow, lastRow: page.lastRow + by } : shiftRange({ firstRow: page.firstRow, lastRow: page.lastRow }, shift);
    if (!range) return [];
    torn.push(range);
    return { ...page, ...range };
  });
  // What comes to stand right under the header is looked at more closely.
  const [first] = shifted;
  if (first && first.facts !== pages[0]?.facts) torn.push({ firstRow: first.firstRow, lastRow: first.lastRow });
  return { pages: shifted, torn };
}

function movedPage(page: Page, by: number): Page {
  const down = <R extends { readonly row: number }>(at: R): R => ({ ...at, row: at.row + by });
  return {
    ...page,
    firstRow: page.firstRow + by,
    lastRow: page.lastRow + by,
    findings: page.findings.map((finding) => movedFinding(finding, by)),
    otherRows: page.otherRows.map(down),
    totals: page.totals.map(down),
  };
}

/** The same finding so many rows further down, with all other cells of its sheet that it names. */
export function movedFinding(finding: Finding, by: number): Finding {
  const { at, related } = finding;
  if (!at || by === 0) return finding;
  const down = (cell: CellReference): CellReference => (cell.sheet === at.sheet ? { ...cell, row: cell.row + by } : cell);
  return { ...finding, at: down(at), ...(related && { related: related.map(down) }) };
}
