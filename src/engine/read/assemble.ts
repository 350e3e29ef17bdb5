import type { Approximation } from '../../model/figure';
import type { Finding } from '../../model/finding';
import type { Column, Table } from '../../model/table';
import type { Place } from '../types';
import { CellLog } from './CellLog';
import { keptColumn, keptFindings, keptRows } from './keepIdentity';
import type { Reading } from './createReader';
import { otherRowsAbove } from './otherRows';
import type { Page, PageFacts } from './Page';
import type { ReadValues } from './Records';
import { checkTotals, type SummedColumn, type TotalRow } from './totals';
import { unreadableRecords } from './unreadableRecords';

/**
 * Pages, top to bottom, and the values of all their records: columns with what is true of all pages, totals checked,
 * findings in order. What says the same as in the reading `before` is the same object.
 */
export function assemble(place: Place, pages: readonly Page[], rows: Int32Array, values: ReadonlyMap<string, ReadValues>, before?: Reading): Reading {
  const cells = pages.flatMap(({ findings }) => findings);
  const unreadable = unreadableRecords(cells, rows, place.sheet.merged);
  const columns = new Map<string, Column>();
  const summed: SummedColumn[] = [];
  for (const { name } of place.tracker.fields) {
    const read = values.get(name);
    if (!read) continue;
    const facts = joined(pages, name);
    columns.set(name, keptColumn(before?.table.columns.get(name), columnOf(read, facts, unreadable.get(name))));
    if (facts.doubtful && read.values instanceof Float64Array) summed.push({ spec: read.spec, values: read.values, doubtful: facts.doubtful });
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
      return (parts ??= partsOf(frame, place, pages, rows, values));
    },
  };
  const findings = [...cells, ...log.findings].sort((left, right) => (left.at?.row ?? 0) - (right.at?.row ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0));
  return { table, findings: keptFindings(before?.findings, findings), taken: takenCells(cells, rows), pages };
}

/** Columns of a page, by its facts: of a page that was only shifted they are the same. */
const columnsOfPages = new WeakMap<Page['facts'], Table['columns']>();

function partsOf(frame: Omit<Table, 'rows' | 'columns' | 'otherRows'>, { sheet }: Place, pages: readonly Page[], rows: Int32Array, values: ReadonlyMap<string, ReadValues>): Table[] {
  let from = 0;
  return pages.map(({ facts, records, findings }) => {
    const to = from + records;
    const own = rows.subarray(from, to);
    // By itself, so that it does not keep the values of all records.
    const columns = columnsOfPages.get(facts) ?? columnsOfPage(facts, unreadableRecords(findings, own, sheet.merged), from, to, values);
    columnsOfPages.set(facts, columns);
    const part = { ...frame, rows: own, columns, otherRows: [] };
    from = to;
    return part;
  });
}

function columnsOfPage(facts: Page['facts'], unreadable: ReturnType<typeof unreadableRecords>, from: number, to: number, values: ReadonlyMap<string, ReadValues>): Table['columns'] {
  return new Map([...facts].flatMap(([field, own]) => {
    const read = values.get(field);
    return read ? [[field, columnOf({ spec: read.spec, values: read.values.slice(from, to) }, own, unreadable.get(field))]] : [];
  }));
}

function columnOf({ spec, values }: ReadValues, { native, unreadable, numbers, words, trueSpellings, approximate = new Map() }: PageFacts, unreadableAt: Column['unreadableAt']): Column {
  const { field, position, header, scale, words: spellings } = spec;
  const facts = { field, position, header, scale, unreadable, ...(unreadableAt && { unreadableAt }), ...(spellings && { spellings }), ...(trueSpellings && { trueSpellings: [...trueSpellings.values()] }) };
  if (values instanceof Float64Array) return { kind: 'number', ...facts, native, values, approximate };
  // 1001 and "1001" are one word here, and two to Excel.
  return { kind: 'text', ...facts, native: native && !(numbers && words), values };
}

/** What is true of a column over all pages; records are counted from the first page. */
function joined(pages: readonly Page[], field: string): PageFacts {
  const [first, ...more] = pages.map(({ facts }) => facts.get(field));
  if (!first) return { native: true, unreadable: 0 };
  if (more.length === 0) return first;
  let { native, unreadable, numbers, words } = first;
  const trueSpellings = first.trueSpellings && new Map(first.trueSpellings);
  const approximate = first.approximate && new Map<number, Approximation>(first.approximate);
  const doubtful = first.doubtful && [...first.doubtful];
  let base = pages[0]?.records ?? 0;
  for (const [nth, facts] of more.entries()) {
    const from = base;
    base += pages[nth + 1]?.records ?? 0;
    if (!facts) continue;
    native &&= facts.native;
    unreadable += facts.unreadable;
    if (facts.numbers) numbers = true;
    if (facts.words) words = true;
    if (facts.trueSpellings) for (const [key, spelling] of facts.trueSpellings) if (!trueSpellings?.has(key)) trueSpellings?.set(key, spelling);
    if (facts.approximate && facts.approximate.size > 0) for (const [record, kind] of facts.approximate) approximate?.set(from + record, kind);
    if (facts.doubtful && facts.doubtful.length > 0) for (const record of facts.doubtful) doubtful?.push(from + record);
  }
  return {
    native,
    unreadable,
    ...(numbers !== undefined && { numbers }),
    ...(words !== undefined && { words }),
    ...(trueSpellings && { trueSpellings }),
    ...(approximate && { approximate }),
    ...(doubtful && { doubtful }),
  };
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
