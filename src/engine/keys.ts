import { formatValue } from '../checks/format';
import { type CellReference, cellAddress } from '../model/cell';
import type { Finding, SharedCode } from '../model/finding';
import { type Column, hasValue, type Table } from '../model/table';
import type { ForeignKey } from '../model/tracker';
import { looseKey } from './fold';
import { NO_MEMO } from './memo';
import { nearWords } from './nearest';
import { ownHeader } from './ownWords';
import { type compilePredicate, recordInPeriod } from './predicate';
import { predicateEnvironment } from './predicateEnvironment';
import type { Reading } from './read';
import { wanted } from './read/columnSpec';
import { sharedMessages } from './sharedMessages';
import { eachRecord, finish, type Steps } from './steps';
import type { Definitions, RunOptions } from './types';

type Compile = typeof compilePredicate;

/**
 * What reading a sheet by itself can't tell: values that are required under a condition, keys that stand twice, and
 * references that lead nowhere. A cell that reading found fault with gets no second finding, and one of these at most.
 */
export function checkKeys(definitions: Definitions, readings: readonly Reading[], options: RunOptions, compile: Compile): Finding[] {
  return finish(keySteps(definitions, readings, options, compile));
}

/** The same in steps: the rows of each sheet are gone through once. */
export function* keySteps(definitions: Definitions, readings: readonly Reading[], options: RunOptions, compile: Compile): Steps<Finding[]> {
  const { memo = NO_MEMO, period } = options;
  const own = new Map(readings.map(({ table }) => [table.tracker.id, table]));
  const near = new Map<Column, NearWord>();
  const all: Finding[] = [];
  for (const reading of readings) {
    const findings = yield* memo.steps(`${period.code} keys ${reading.table.tracker.id}`, own, [reading.findings], function* (tables) {
      const table = tables.get(reading.table.tracker.id);
      return table ? yield* keyFindings(table, tables, reading, near, { definitions, options, compile }) : [];
    });
    for (const finding of findings) all.push(finding);
    yield reading.table.rows.length;
  }
  return all;
}

interface KeyContext {
  readonly definitions: Definitions;
  readonly options: RunOptions;
  readonly compile: Compile;
}

function* keyFindings(table: Table, tables: ReadonlyMap<string, Table>, { taken }: Pick<Reading, 'taken'>, near: Map<Column, NearWord>, { definitions, options, compile }: KeyContext): Steps<Finding[]> {
  const env = predicateEnvironment(definitions, tables, options);
  const pen = findingPen(table, taken, recordInPeriod(table, options.period));
  requiredWhen(table, pen, (condition) => compile(table, condition, env));
  for (const fields of keysOf(table)) {
    yield 0;
    yield* duplicateKeys(table, fields, pen);
  }
  for (const key of table.tracker.foreignKeys ?? []) {
    const target = tables.get(key.reference.tracker);
    yield 0;
    if (target) yield* references(table, key, target, pen, compile(table, key.when, env), near);
  }
  return pen.findings;
}

type NearWord = (text: string) => string | undefined;

interface Pen {
  readonly findings: Finding[];
  write(code: SharedCode, record: number, column: Column, about: Pick<Finding, 'received' | 'expected' | 'values'> & { readonly related?: readonly CellReference[] }): void;
  taken(record: number, field: string): boolean;
}

function findingPen(table: Table, read: Reading['taken'], inPeriod: (record: number) => boolean): Pen {
  const findings: Finding[] = [];
  const written = new Map<string, Set<number>>();
  const taken = (record: number, field: string) => read(record, field) || written.get(field)?.has(record) === true;
  return {
    findings,
    taken,
    write(code, record, column, about) {
      const field = column.field.name;
      if (taken(record, field)) return;
      const records = written.get(field);
      if (records) records.add(record);
      else written.set(field, new Set([record]));
      const at = cellOf(table, column, record);
      findings.push({ code, severity: sharedMessages[code].severity, tracker: table.tracker.id, at, field, ...ownHeader(column.field, column.header), ...about, inPeriod: inPeriod(record) });
    },
  };
}

function requiredWhen(table: Table, pen: Pen, compile: (condition: NonNullable<NonNullable<Column['field']['constraints']>['requiredWhen']>) => (record: number) => boolean): void {
  for (const column of table.columns.values()) {
    const condition = column.field.constraints?.requiredWhen;
    if (!condition) continue;
    const holds = compile(condition);
    for (let record = 0; record < table.rows.length; record++) {
      if (!hasValue(column, record) && holds(record)) pen.write('FIELD-REQUIRED', record, column, { received: '', expected: wanted(column.field), values: {} });
    }
  }
}

/** The primary key, then each unique field; those with a column missing can't be told. */
function keysOf({ tracker, columns }: Table): string[][] {
  const unique = tracker.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
  const primary = tracker.primaryKey ? [[...tracker.primaryKey]] : [];
  const keys = [...primary, ...unique.filter(([name]) => primary[0]?.length !== 1 || primary[0][0] !== name)];
  return keys.filter((fields) => fields.every((name) => columns.has(name)));
}

function* duplicateKeys(table: Table, fields: readonly string[], pen: Pen): Steps<void> {
  const columns = fields.flatMap((name) => table.columns.get(name) ?? []);
  const [column] = columns;
  if (!column) return;
  const first = new Map<string, number>();
  yield* eachRecord(table.rows.length, (record) => {
    const key = columns.length === 1 ? keyText(column, record) : joinedKey(columns, record);
    // A key with a part missing is no key; that part is found fault with by itself.
    if (key === '') return;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, record);
      return;
    }
    const place = cellOf(table, column, earlier);
    pen.write('KEY-DUPLICATE', record, column, {
      received: columns.map((part) => shown(part, record)).join(' / '),
      expected: '',
      values: { keys: fields.join(' + '), first: cellAddress(place) },
      related: [place],
    });
  });
}

function* references(table: Table, key: ForeignKey, target: Table, pen: Pen, holds: (record: number) => boolean, near: Map<Column, NearWord>): Steps<void> {
  const column = table.columns.get(key.field);
  const targetColumn = target.columns.get(key.reference.field);
  if (!column || !targetColumn) return;
  const known = new Set<string>();
  for (let record = 0; record < target.rows.length; record++) known.add(keyText(targetColumn, record));
  /** Loose spelling → the word; rules and figures join by the word itself, so that p1 is not P1 to them. */
  const loose = new Map<string, string>();
  /** Word → the nearest one, `''` for none; each is looked up once. */
  const nearest = new Map<string, string>();
  yield* eachRecord(table.rows.length, (record) => {
    const word = keyText(column, record);
    if (word === '' || known.has(word) || !holds(record)) return;
    if (loose.size === 0) for (const each of known) if (each !== '') loose.set(looseKey(each), each);
    let close = nearest.get(word);
    if (close === undefined) {
      const findNear = near.get(targetColumn) ?? nearWords(known);
      near.set(targetColumn, findNear);
      nearest.set(word, (close = loose.get(looseKey(word)) ?? findNear(word) ?? ''));
    }
    pen.write('REF-MISSING', record, column, {
      received: shown(column, record),
      expected: close,
      values: { target: target.sheet, targetField: key.reference.field, close: close === '' ? 'no' : 'yes', nearest: close },
    });
  });
}

/** The value in a form that equal values share; `''` where there is none. */
function keyText(column: Column, record: number): string {
  if (column.kind === 'text') return column.values[record] ?? '';
  const value = column.values[record] ?? NaN;
  return Number.isNaN(value) ? '' : String(value);
}

function joinedKey(columns: readonly Column[], record: number): string {
  let joined = '';
  for (const column of columns) {
    const part = keyText(column, record);
    if (part === '') return '';
    joined += `${part}\u0000`;
  }
  return joined;
}

function shown(column: Column, record: number): string {
  return column.kind === 'text' ? (column.values[record] ?? '') : formatValue(column.values[record] ?? NaN, column.field);
}

function cellOf(table: Table, column: Column, record: number): CellReference {
  return { sheet: table.sheet, row: table.rows[record] ?? table.headerRow, column: column.position };
}
