import type { CellValue } from '../../model/cell';
import type { Approximation } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Column, Table } from '../../model/table';
import type { Place } from '../types';
import { CellLog } from './CellLog';
import { keptColumn, keptFindings, keptRows } from './keepIdentity';
import { otherRowsAbove } from './otherRows';
import type { Page, PageFacts } from './Page';
import type { Reading } from './Reading';
import type { ReadValues } from './Records';
import { checkTotals, type SummedColumn, type TotalRow } from './totals';

/**
 * Pages, top to bottom, and the values of all their records: columns with what is true of all pages, totals checked,
 * findings in order. What says the same as in the reading `before` is the same object.
 */
export function assemble(place: Place, pages: readonly Page[], rows: Int32Array, values: ReadonlyMap<string, ReadValues>, before?: Reading): Reading {
  const columns = new Map<string, Column>();
  const summed: SummedColumn[] = [];
  for (const { name } of place.tracker.fields) {
    const read = values.get(name);
    if (!read) continue;
    const facts = joined(pages, name);
    const column = columnOf(read, facts);
    columns.set(name, before?.values.get(name)?.values === read.values ? keptColumn(before.table.columns.get(name), column) : column);
    if (read.values instanceof Float64Array) summed.push({ spec: read.spec, values: read.values, doubtful: [...facts.unreadable, ...(facts.approximate?.keys() ?? [])] });
  }
  const positions = Array.from(columns.values(), ({ position }) => position);
  const firstColumn = Math.min(...positions);
  const lastColumn = Math.max(...positions);
  const log = new CellLog(place, () => 0, () => true);
  checkTotals(totalsOf(pages), summed, rows.length, log);
  const frame = {
    tracker: place.tracker,
    sheet: place.sheet.name,
    headerRow: place.lastHeaderRow,
    headerRows: new Map([...place.columns].map(([field, { row }]) => [field, row])),
    firstColumn,
    lastColumn,
  };
  let parts: readonly Table[] | undefined;
  const table: Table = {
    ...frame,
    rows,
    columns,
    otherRows: keptRows(before?.table.otherRows, [...otherRowsAbove(place, firstColumn, lastColumn), ...pages.flatMap(({ otherRows }) => otherRows)]),
    // A check that is made once has no use for them.
    get parts() {
      return (parts ??= partsOf(frame, pages, rows, values));
    },
  };
  const cells = pages.flatMap(({ findings }) => findings);
  const findings = [...cells, ...log.findings].sort((left, right) => (left.at?.row ?? 0) - (right.at?.row ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0));
  return { table, findings: keptFindings(before?.findings, findings), taken: takenCells(cells, rows), pages, values };
}

/** Columns of a page, by its facts: of a page that was only shifted they are the same. */
const columnsOfPages = new WeakMap<Page['facts'], Table['columns']>();

function partsOf(frame: Omit<Table, 'rows' | 'columns' | 'otherRows'>, pages: readonly Page[], rows: Int32Array, values: ReadonlyMap<string, ReadValues>): Table[] {
  let from = 0;
  return pages.map(({ facts, records }) => {
    const to = from + records;
    // By itself, so that it does not keep the values of all records.
    const columns = columnsOfPages.get(facts) ?? new Map([...facts].flatMap(([field, own]) => {
      const read = values.get(field);
      return read ? [[field, columnOf({ spec: read.spec, values: read.values.slice(from, to) }, own)]] : [];
    }));
    columnsOfPages.set(facts, columns);
    const part = { ...frame, rows: rows.subarray(from, to), columns, otherRows: [] };
    from = to;
    return part;
  });
}

const NO_RECORDS: ReadonlySet<number> = new Set();

function columnOf({ spec, values }: ReadValues, { native, unreadable, numbers, words, trueSpellings, approximate = new Map() }: PageFacts): Column {
  const { field, position, header, scale, words: spellings } = spec;
  const facts = { field, position, header, scale, unreadable: unreadable.length > 0 ? new Set(unreadable) : NO_RECORDS, ...(spellings && { spellings }), ...(trueSpellings && { trueSpellings: [...trueSpellings.values()] }) };
  if (values instanceof Float64Array) return { kind: 'number', ...facts, native, values, approximate };
  // 1001 and "1001" are one word here, and two to Excel.
  return {
    kind: 'text',
    ...facts,
    native: native && !(numbers && words),
    get values() {
      return values.list;
    },
  };
}

/** What is true of a column over all pages; records are counted from the first page. */
function joined(pages: readonly Page[], field: string): PageFacts {
  const first = pages[0]?.facts.get(field);
  if (!first || pages.length === 1) return first ?? { native: true, unreadable: [] };
  let { native, numbers, words } = first;
  const unreadable = [...first.unreadable];
  const trueSpellings = first.trueSpellings && new Map(first.trueSpellings);
  const approximate = first.approximate && new Map<number, Approximation>(first.approximate);
  let base = 0;
  for (let nth = 1; nth < pages.length; nth++) {
    base += pages[nth - 1]?.records ?? 0;
    const facts = pages[nth]?.facts.get(field);
    if (!facts) continue;
    if (!facts.native) native = false;
    if (facts.numbers) numbers = true;
    if (facts.words) words = true;
    // Most pages have none of these, and there may be many pages.
    if (facts.unreadable.length > 0) for (const record of facts.unreadable) unreadable.push(base + record);
    if (trueSpellings && facts.trueSpellings && facts.trueSpellings.size > 0) joinSpellings(trueSpellings, facts.trueSpellings);
    if (approximate && facts.approximate && facts.approximate.size > 0) for (const [record, kind] of facts.approximate) approximate.set(base + record, kind);
  }
  return {
    native,
    unreadable,
    ...(numbers !== undefined && { numbers }),
    ...(words !== undefined && { words }),
    ...(trueSpellings && { trueSpellings }),
    ...(approximate && { approximate }),
  };
}

function joinSpellings(all: Map<string, CellValue>, more: ReadonlyMap<string, CellValue>): void {
  for (const [key, spelling] of more) if (!all.has(key)) all.set(key, spelling);
}

/** The total rows with the records above them counted over all pages. */
function totalsOf(pages: readonly Page[]): TotalRow[] {
  let base = 0;
  let header = 0;
  return pages.flatMap(({ totals, records, header: last }) => {
    const [from, above] = [base, header];
    base += records;
    if (last !== undefined) header = from + last;
    return totals.map((total) => ({ ...total, records: from + total.records, sinceHeader: total.sinceHeader === undefined ? above : from + total.sinceHeader }));
  });
}

function takenCells(findings: readonly Finding[], rows: Int32Array): Reading['taken'] {
  let cells: Set<string> | undefined;
  return (record, field) => {
    if (findings.length === 0) return false;
    cells ??= new Set(findings.map((finding) => `${finding.at?.row ?? 0} ${finding.field ?? ''}`));
    return cells.has(`${rows[record] ?? 0} ${field}`);
  };
}
