import type { SheetArea } from '../model/cell';
import type { Approximation, Figure, NoFigure } from '../model/figure';
import type { Finding } from '../model/finding';
import { numberColumn, type Table } from '../model/table';
import type { Measure } from '../model/measure';
import type { Indicator, Tracker } from '../model/tracker';
import { exactSum } from './exactSum';
import { liveFormula } from './liveFormula';
import { missingPart, neededFields } from './neededFields';
import { figureContext, type FigureContext, selectRecords } from './selectRecords';
import type { Definitions, RunOptions } from './types';

/** What a measure comes to, and the records that it was taken from. */
interface Measured {
  readonly value: number | null;
  readonly reason?: NoFigure;
  readonly approximations: ReadonlySet<Approximation>;
  /** Table → records, each list ascending. */
  readonly records: readonly { readonly table: Table; readonly records: readonly number[] }[];
}

/** Every indicator of every tracker, in the order of the definitions. */
export function measure(definitions: Definitions, tables: ReadonlyMap<string, Table>, findings: readonly Finding[], options: RunOptions): Figure[] {
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const context = figureContext(definitions, tables, findings, options);
  return definitions.trackers.flatMap((tracker) => tracker.indicators.map((indicator) => figureOf(indicator, tracker, trackers, context)));
}

/** One figure; an indicator of a tracker whose sheet is not there has none. */
export function figureOf(indicator: Indicator, tracker: Tracker, trackers: ReadonlyMap<string, Tracker>, context: FigureContext): Figure {
  const base = { id: indicator.id, tracker: tracker.id, unit: indicator.unit };
  const missing = context.tables.has(tracker.id) ? missingPart(neededFields(indicator.measure, tracker.id, trackers), context.tables) : 'tracker-missing';
  if (missing) return { ...base, value: null, reason: missing, sources: [], formulaObstacle: 'no-figure' };

  const { value, reason, approximations, records } = take(indicator.measure, tracker.id, context);
  const sources = areasOf(records);
  if (value === null) return { ...base, value, reason: reason ?? 'unreadable', sources, formulaObstacle: 'no-figure' };
  const approximate = approximations.size > 1 ? 'about' : [...approximations][0];
  const met = isMet(indicator, value, context);
  return { ...base, value, ...(approximate && { approximate }), sources, ...liveFormula(indicator.measure, tracker.id, context), ...(met !== undefined && { met }) };
}

function take(measured: Measure, own: string, context: FigureContext): Measured {
  if (measured.aggregate === 'rate') return takeRate(take(measured.part, own, context), take(measured.whole, own, context));
  const table = context.tables.get(measured.tracker ?? own);
  if (!table) return { value: null, reason: 'tracker-missing', approximations: new Set(), records: [] };
  const selected = selectRecords(table, measured, context);
  if (measured.aggregate === 'count') return { value: selected.length, approximations: new Set(), records: [{ table, records: selected }] };
  if (measured.aggregate === 'distinct') return takeDistinct(table, measured.field, selected);
  return takeSum(table, measured.field, measured.minus, selected);
}

/** Percent; the records behind the part and the whole both stand behind it. */
function takeRate(part: Measured, whole: Measured): Measured {
  const records = [...whole.records, ...part.records];
  const kinds = new Set<Approximation>(part.approximations.size + whole.approximations.size > 0 ? ['about'] : []);
  const reason = part.reason ?? whole.reason ?? (whole.value === 0 ? 'nothing-to-divide' : undefined);
  if (part.value === null || whole.value === null || reason) return { value: null, ...(reason && { reason }), approximations: kinds, records };
  return { value: (100 * part.value) / whole.value, approximations: kinds, records };
}

function takeDistinct(table: Table, field: string, selected: readonly number[]): Measured {
  const values = table.columns.get(field)?.values ?? [];
  const records = selected.filter((record) => values[record] !== '' && !Number.isNaN(values[record]));
  return { value: new Set(records.map((record) => values[record])).size, approximations: new Set(), records: [{ table, records }] };
}

function takeSum(table: Table, field: string, minus: string | undefined, selected: readonly number[]): Measured {
  const column = table.columns.get(field);
  const less = minus === undefined ? undefined : table.columns.get(minus);
  const [values, lessValues] = [numberColumn(table, field), minus === undefined ? undefined : numberColumn(table, minus)];
  const records = selected.filter((record) => !Number.isNaN(values?.[record] ?? Number.NaN));
  // Nothing but unreadable cells is no zero.
  const reason = records.length === 0 && selected.length > 0 && (column?.unreadable ?? 0) > 0 ? 'unreadable' : undefined;
  const approximations = new Set<Approximation>();
  const sum = exactSum();
  for (const record of records) {
    sum.add(values?.[record] ?? 0);
    const lessValue = lessValues?.[record] ?? Number.NaN;
    if (!Number.isNaN(lessValue)) sum.add(-lessValue);
    for (const kind of [approximation(column, record), approximation(less, record)]) if (kind) approximations.add(kind);
  }
  return { value: reason ? null : sum.total(), ...(reason && { reason }), approximations, records: [{ table, records }] };
}

const approximation = (column: ReturnType<Table['columns']['get']>, record: number) => (column?.kind === 'number' ? column.approximate.get(record) : undefined);

/** Whole records, neighbouring rows joined, sheet by sheet. */
function areasOf(taken: Measured['records']): SheetArea[] {
  const bySheet = new Map<string, { table: Table; lists: (readonly number[])[] }>();
  for (const { table, records } of taken) {
    const entry = bySheet.get(table.sheet);
    if (entry) entry.lists.push(records);
    else bySheet.set(table.sheet, { table, lists: [records] });
  }
  return [...bySheet.values()].flatMap(({ table: { sheet, rows, firstColumn, lastColumn }, lists }) => {
    const areas: { sheet: string; firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }[] = [];
    const [only = [], ...more] = lists;
    // A rate's part and whole share most of their records.
    const records = more.length === 0 ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
    for (const record of records) {
      const row = rows[record] ?? 0;
      const last = areas.at(-1);
      if (last?.lastRow === row - 1) last.lastRow = row;
      else areas.push({ sheet, firstRow: row, firstColumn, lastRow: row, lastColumn });
    }
    return areas;
  });
}

function isMet({ requirement }: Indicator, value: number, { findings, number }: FigureContext): boolean | undefined {
  if (!requirement) return undefined;
  if ('rule' in requirement) return !findings.some((finding) => finding.code === requirement.rule && finding.inPeriod);
  return 'atLeast' in requirement ? value >= number(requirement.atLeast) : value <= number(requirement.atMost);
}
