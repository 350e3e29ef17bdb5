import type { CellValue } from '../../model/cell';
import type { Table } from '../../model/table';
import type { Place } from '../types';
import { rawCells } from './otherRows';
import type { Page } from './Page';
import type { ReadBlock, Row } from './ReadBlock';
import type { ErrorCells, Records } from './Records';
import { isTotal, isTrailingNote, mayBeLabel, mayBeTotal, type RowJudge, type RowKind, rowJudge } from './rowKind';
import type { TotalRow } from './totals';

/** Rows that are sorted and read at a time; the time is flat from 64 to 2 048. */
const CHUNK = 512;
/** A chunk takes a short rest with it, so that a page that rows are inserted into time and again stays one page for long. */
const LONGEST = 768;

/** Tells the rows of the body apart and hands the records on, in order. */
export class RowSorter {
  readonly pages: Page[] = [];
  private totals: TotalRow[] = [];
  private otherRows: Table['otherRows'][number][] = [];
  /** Records of the block that stand one below the other and are not taken yet: index of the first, and after the last. */
  private run = { from: 0, to: 0 };
  private judge: RowJudge | undefined;
  /** Sheet column of the blocks' first cell. */
  private start = 0;
  private header: number | undefined;
  /** First sheet row, first record and first finding of the page that is being read. */
  private page: { readonly row: number; readonly record: number; readonly finding: number };
  private lastWasBlank = false;
  /** Lone texts: records if a record follows, notes otherwise. */
  private waiting: { readonly row: number; readonly cells: Row; readonly afterBlank: boolean }[] = [];

  constructor(
    private readonly place: Place,
    private readonly records: Records,
    firstRow: number,
    /** Records in the rows before these. */
    private readonly before = 0,
  ) {
    this.page = { row: firstRow, record: 0, finding: 0 };
  }

  add(block: ReadBlock): void {
    if (!this.judge || this.start !== block.firstColumn) {
      this.start = block.firstColumn;
      this.judge = rowJudge(this.place, this.start, this.records.lastColumn - this.start + 1);
    }
    const errors = byColumn(block.errors);
    const top = this.place.lastHeaderRow + 1 - block.firstRow;
    for (let from = Math.max(0, top), to = 0; from < block.values.length; from = to) {
      to = block.values.length - from > LONGEST ? from + CHUNK : block.values.length;
      for (let at = from; at < to; ) {
        // Nearly every row is a record and nothing else.
        const end = this.waiting.length > 0 || at === top ? at : endOfPlain(block.values, at, to, this.judge);
        if (end > at) {
          this.pick(block, at, end, errors);
          this.lastWasBlank = false;
          at = end;
        } else {
          this.sort(block, at, this.judge, errors);
          at += 1;
        }
      }
      this.takeRun(block, errors);
      if (to < block.values.length) this.closePage(block.firstRow + to - 1);
    }
  }

  /** Ends the page at this row, the last one so far, if it is a record: nothing is left open after one. */
  closePage(row: number): boolean {
    const { rows } = this.records;
    if (rows.length === 0 || rows.at(rows.length - 1) !== row) return false;
    this.endPage(row);
    return true;
  }

  /** What is still waiting is a note, from the first that looks like one; names that someone began to enter are records. */
  finish(lastRow: number): void {
    this.takeRest();
    if (this.page.row <= lastRow || this.pages.length === 0) this.endPage(lastRow);
  }

  private endPage(lastRow: number): void {
    const { rows, log } = this.records;
    const { row, record, finding } = this.page;
    this.pages.push({
      firstRow: row,
      lastRow,
      records: rows.length - record,
      facts: this.records.facts(record),
      findings: log.findings.slice(finding),
      otherRows: this.otherRows,
      totals: this.totals,
      ...(this.header !== undefined && { header: this.header }),
    });
    this.page = { row: lastRow + 1, record: rows.length, finding: log.findings.length };
    this.otherRows = [];
    this.totals = [];
    this.header = undefined;
  }

  private takeRest(): void {
    const { judge, waiting } = this;
    if (!judge) return;
    const onlyLone = this.before + this.records.rows.length === 0 && waiting.length > 3;
    const firstNote = onlyLone ? -1 : waiting.findIndex((entry) => isTrailingNote(entry.cells, judge, entry.afterBlank));
    const notes = firstNote < 0 ? [] : waiting.splice(firstNote);
    this.takeWaiting();
    for (const { row, cells } of notes) this.leave(row, cells);
  }

  private sort(block: ReadBlock, at: number, judge: RowJudge, errors: ErrorCells): void {
    const cells = block.values[at] ?? [];
    const row = block.firstRow + at;
    const kind = this.closeKindOf(cells, row, judge, errors);
    if (kind === 'record') {
      if (this.waiting.length > 0) {
        this.takeRun(block, errors);
        this.takeWaiting();
      }
      this.pick(block, at, at + 1, errors);
    } else if (kind === 'lone') {
      this.waiting.push({ row, cells, afterBlank: this.lastWasBlank });
    } else if (kind !== 'blank') {
      this.takeRun(block, errors);
      if (isTotal(kind)) this.takeWaiting();
      for (const entry of this.waiting.splice(0)) this.leave(entry.row, entry.cells);
      this.leave(row, cells);
      const records = this.records.rows.length - this.page.record;
      if (kind === 'header') this.header = records;
      if (isTotal(kind)) {
        const since = this.header === undefined ? {} : { sinceHeader: this.header };
        this.totals.push({ kind, label: judge.label(cells), row, records, ...since, cells: this.figures(cells, row, errors) });
      }
    }
    this.lastWasBlank = kind === 'blank';
  }

  /** What stands in the cells, then, where that leaves a doubt, `RowJudge.kind`. */
  private closeKindOf(cells: Row, row: number, judge: RowJudge, errors: ErrorCells): RowKind {
    const width = judge.isField.length;
    let filled = 0;
    let first = 0;
    let suspect = row === this.place.lastHeaderRow + 1;
    for (let index = 0; index < width; index++) {
      const raw = cells[index];
      if (raw === '' || raw === undefined) continue;
      if (filled === 0) first = index;
      filled += 1;
      if (typeof raw === 'string' && raw.length < 16 && mayBeTotal(raw)) suspect = true;
    }
    if (filled === 0) return 'blank';
    const opening = cells[first];
    if (typeof opening === 'string') suspect ||= mayBeLabel(opening) || judge.labels[first]?.words.has(opening) === true;
    const kind = suspect || filled <= 3 || filled * 3 < width ? judge.kind(cells, row) : 'record';
    // An error standing alone is no note.
    return kind === 'lone' && errors.get(this.start + first)?.has(row) ? 'record' : kind;
  }

  private pick(block: ReadBlock, from: number, to: number, errors: ErrorCells): void {
    if (this.run.to !== from) this.takeRun(block, errors);
    if (this.run.from === this.run.to) this.run.from = from;
    this.run.to = to;
  }

  private takeRun(block: ReadBlock, errors: ErrorCells): void {
    const { from, to } = this.run;
    if (to > from) this.records.take(block.values, from, to - from, block.firstRow + from, block.firstColumn, errors);
    this.run = { from: 0, to: 0 };
  }

  private takeWaiting(): void {
    for (const { row, cells } of this.waiting.splice(0)) this.records.take([cells], 0, 1, row, this.start, new Map());
  }

  private leave(row: number, cells: Row): void {
    const found = rawCells(cells, this.start, this.records.firstColumn, this.records.lastColumn);
    if (found.size > 0) this.otherRows.push({ row, cells: found });
  }

  private figures(cells: Row, row: number, errors: ErrorCells): TotalRow['cells'] {
    const found = new Map<number, { raw: CellValue; error: boolean }>();
    for (const { spec } of this.records.numbers) {
      const raw = cells[spec.position - this.start] ?? '';
      if (raw !== '') found.set(spec.position, { raw, error: errors.get(spec.position)?.has(row) ?? false });
    }
    return found;
  }
}

/**
 * Where the records end that are plain to see: rows with all their required values and no label at their beginning. With
 * few values required, a filled row may still be a note or a total.
 */
function endOfPlain(rows: readonly Row[], from: number, to: number, { mustFill, isTelling, firstField, labels }: RowJudge): number {
  if (!isTelling) return from;
  const required = mustFill.length;
  const heads = labels[0];
  const firstHeads = labels[firstField];
  for (let at = from; at < to; at++) {
    const cells = rows[at] ?? [];
    for (let nth = 0; nth < required; nth++) {
      const raw = cells[mustFill[nth] ?? 0];
      if (raw === '' || raw === undefined) return at;
    }
    const opening = cells[0];
    if (opening === '' || opening === undefined || isSuspect(opening, heads)) return at;
    if (firstField !== 0 && isSuspect(cells[firstField] ?? '', firstHeads)) return at;
  }
  return to;
}

/** True where a row's first words may be those of a note, a total or a repeated header. */
function isSuspect(raw: CellValue, heads: RowJudge['labels'][number] | undefined): boolean {
  return typeof raw === 'string' && (mayBeLabel(raw) || (raw.length < 16 && mayBeTotal(raw)) || (heads?.lengths[raw.length] === 1 && heads.words.has(raw)));
}

function byColumn(errors: ReadBlock['errors']): ErrorCells {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of errors) {
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }
  return columns;
}
