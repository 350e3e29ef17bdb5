import { checks } from '../checks';
import type { Check, CheckContext } from '../checks/check';
import { formatValue } from '../checks/format';
import { isLocal } from '../checks/isLocal';
import type { CellReference } from '../model/cell';
import type { Condition } from '../model/condition';
import type { Approximation } from '../model/figure';
import type { Finding, SharedCode } from '../model/finding';
import type { Rule, RuleKind, RuleOf } from '../model/rule';
import { type Table, numberColumn } from '../model/table';
import { NO_MEMO, type Part } from './memo';
import { missingPart, neededFields } from './neededFields';
import { type OwnWord, ownHeader, ownWords } from './ownWords';
import { parameterLookup } from './parameterLookup';
import { type Predicate, type PredicateEnvironment, compilePredicate, recordInPeriod } from './predicate';
import { predicateEnvironment } from './predicateEnvironment';
import { movedFinding } from './read';
import { eachOf, finish, type Steps } from './steps';
import { takeMeasure } from './takeMeasure';
import type { Definitions, RunOptions } from './types';

/** After one of these a cell has no value that a rule could speak about. */
const UNREADABLE: ReadonlySet<string> = new Set<SharedCode>(['VALUE-ERROR', 'VALUE-REDACTED', 'FIELD-REQUIRED', 'FIELD-TYPE', 'FIELD-ENUM']);

/**
 * Runs every rule of every tracker that is in the workbook; findings come in the order of definitions, rules, records.
 *
 * A rule whose column is not in the sheet says nothing: HEADER-MISSING does, or the column is optional. Only where an
 * optional column's absence leaves what the rule asks for unknown (`required`, `requiredWhen`, `flag` with `must`,
 * `overdue` with `missing: 'late'` or `owed`) does it say so once, at the header row.
 * A finding's tracker is the one whose sheet it stands in, and its amount and owner come from the record there; both
 * are among its values too (`—` where the record has none), `amount` with two decimals.
 * `found`: what reading has found; a cell that could not be read gets no second finding.
 */
export function runRules(definitions: Pick<Definitions, 'trackers' | 'parameters'>, tables: ReadonlyMap<string, Table>, options: RunOptions, found: readonly Finding[] = []): Finding[] {
  return finish(ruleSteps(definitions, tables, options, found));
}

/** The same in steps: the rows of a tracker are gone through once for each rule. */
export function* ruleSteps(definitions: Pick<Definitions, 'trackers' | 'parameters'>, tables: ReadonlyMap<string, Table>, options: RunOptions, found: readonly Finding[] = []): Steps<Finding[]> {
  const { memo = NO_MEMO, period } = options;
  const unreadable = new Set(found.flatMap(({ code, at }) => (at && UNREADABLE.has(code) ? [placeOf(at)] : [])));
  const isReadable = ({ at }: Finding) => unreadable.size === 0 || !at || !unreadable.has(placeOf(at));
  let shared: SharedContext | undefined;
  const sharedBy = (seen: ReadonlyMap<string, Table>): SharedContext => (shared?.tables === seen ? shared : (shared = sharedContext(definitions, seen, options)));
  const all: Finding[] = [];
  for (const tracker of definitions.trackers) {
    const table = tables.get(tracker.id);
    if (!table) continue;
    for (const rule of tracker.rules) {
      const key = `${period.code} ${rule.code}`;
      const findings = yield* isLocal(rule) ? localFindings(memo.parts(key, tables, tracker.id, [], (seen) => placedFindings(rule, sharedBy(seen)))) : memo.steps(key, tables, [], (seen) => findingsOf(rule, tracker.id, sharedBy(seen), `${key} parts`));
      for (const finding of findings) if (isReadable(finding)) all.push(finding);
      yield table.rows.length;
    }
  }
  return all;
}

/** Findings of some records, and where these stood: moved when they have moved. */
interface PlacedFindings {
  /** Sheet row of the first record. */
  row: number;
  findings: readonly Finding[];
  /** At the header, which stays where it is. */
  readonly atHeader: readonly Finding[];
}

const placedFindings = (rule: Rule, shared: SharedContext) => (table: Table): PlacedFindings => {
  const findings: Finding[] = [];
  const atHeader: Finding[] = [];
  const report = (reported: Reported) => (reported.record < 0 ? atHeader : findings).push(findingOf(rule, table, reported, shared));
  runCheck(rule, { ...shared, table, report, byParts: noParts });
  return { row: table.rows[0] ?? 0, findings, atHeader };
};

/** What the parts have at the header is said once. */
function* localFindings(steps: Steps<readonly Part<PlacedFindings>[]>): Steps<Finding[]> {
  const atHeader = new Map<string, Finding>();
  const all: Finding[] = [];
  for (const { part: { rows: [row = 0] }, value } of yield* steps) {
    if (row !== value.row) {
      value.findings = value.findings.map((finding) => movedFinding(finding, row - value.row));
      value.row = row;
    }
    for (const finding of value.atHeader) if (!atHeader.has(finding.field ?? '')) atHeader.set(finding.field ?? '', finding);
    for (const finding of value.findings) all.push(finding);
  }
  return atHeader.size > 0 ? [...atHeader.values(), ...all] : all;
}

function* findingsOf(rule: Rule, tracker: string, shared: SharedContext, key: string): Steps<Finding[]> {
  const findings: Finding[] = [];
  const table = shared.tables.get(tracker);
  if (!table) return findings;
  const reports: Reported[] = [];
  const byParts: CheckContext['byParts'] = (compute) =>
    finish(shared.parts(key, tracker, (within) => (part) => compute({ ...within, table: part, report: nothing, byParts: noParts }))).map(({ value }) => value);
  runCheck(rule, { ...shared, table, report: (reported) => reports.push(reported), byParts });
  yield* eachOf(reports, (reported) => findings.push(findingOf(rule, table, reported, shared)));
  return findings;
}

const nothing = (): void => undefined;
const noParts: CheckContext['byParts'] = () => [];

type Reported = Parameters<CheckContext['report']>[0];

function runCheck<K extends RuleKind>(rule: RuleOf<K>, context: CheckContext): void {
  const check: Check<K> = checks[rule.kind];
  check(rule, context);
}

/** Stands in a sentence for an amount or owner that the record does not give. */
const NONE = '—';

type SharedContext = Omit<CheckContext, 'table' | 'report' | 'byParts'> & {
  readonly ownWord: OwnWord;
  readonly parts: <T>(key: string, tracker: string, prepare: (within: SharedContext) => (part: Table) => T) => Steps<readonly Part<T>[]>;
};

function sharedContext(definitions: Pick<Definitions, 'trackers' | 'parameters'>, tables: ReadonlyMap<string, Table>, options: RunOptions): SharedContext {
  const env = { ...predicateEnvironment(definitions, tables, options), lookups: new Map() };
  const { words } = parameterLookup(definitions.parameters, options.parameters);
  const trackers = new Map(definitions.trackers.map((tracker) => [tracker.id, tracker]));
  const inPeriod = new Map<Table, Predicate>();
  const periodOf = (table: Table): Predicate => {
    const there = inPeriod.get(table) ?? recordInPeriod(table, options.period);
    inPeriod.set(table, there);
    return there;
  };
  return {
    tables,
    period: options.period,
    today: options.today,
    number: env.number,
    words,
    predicate: (table, condition) => compilePredicate(table, condition, env),
    judged: (table, condition) => judged(table, condition, env),
    inPeriod: (table, record) => periodOf(table)(record),
    figure(measure, own) {
      if (missingPart(neededFields(measure, own, trackers), tables)) return undefined;
      return takeMeasure(measure, own, env).value ?? undefined;
    },
    show,
    parts: (key, tracker, prepare) => (options.memo ?? NO_MEMO).parts(key, tables, tracker, [], (seen) => prepare(sharedContext(definitions, seen, options))),
    ownWord: ownWords(definitions.parameters, options.parameters),
  };
}

function judged(table: Table, condition: Condition | undefined, env: PredicateEnvironment): boolean {
  if (condition === undefined || 'flagged' in condition) return true;
  if ('all' in condition) return condition.all.every((part) => judged(table, part, env));
  if ('any' in condition) return condition.any.every((part) => judged(table, part, env));
  const has = (in_: Table | undefined, ...fields: string[]) => fields.every((field) => in_?.columns.has(field));
  if (!has(table, condition.field)) return false;
  if ('belowField' in condition) return has(table, condition.belowField);
  if ('since' in condition) {
    const { key, tracker, match, field } = condition.since;
    return has(table, key) && has(env.tables.get(tracker), match, field);
  }
  if (!('foundIn' in condition)) return true;
  const { tracker, field, where } = condition.foundIn;
  const other = env.tables.get(tracker);
  return other !== undefined && has(other, field) && judged(other, where, env);
}

const NEARLY: Record<Approximation, (text: string) => string> = { over: (text) => `${text}多`, near: (text) => `近${text}`, about: (text) => `约${text}` };

function show(table: Table, record: number, field: string): string {
  const column = table.columns.get(field);
  if (column?.kind === 'text') return column.values[record] ?? '';
  const text = column ? formatValue(column.values[record] ?? Number.NaN, column.field) : '';
  const approximate = column?.approximate.get(record);
  return approximate ? NEARLY[approximate](text) : text;
}

function findingOf(rule: Rule, own: Table, reported: Reported, shared: SharedContext): Finding {
  const { record, field, table = own, related } = reported;
  const amount = reported.amount ?? amountOf(rule, table, record);
  const owner = rule.owner === undefined ? '' : show(table, record, rule.owner);
  // Filled in step by step: a sheet may have a hundred thousand findings, and conditional spreads are slow.
  const values: Record<string, string | number> = {};
  if (rule.amount !== undefined) values['amount'] = amount === undefined ? NONE : amount.toFixed(2);
  if (rule.owner !== undefined) values['owner'] = owner === '' ? NONE : owner;
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    code: rule.code,
    severity: rule.severity,
    tracker: table.tracker.id,
    at: cellOf(table, record, field),
    field,
    received: reported.received ?? show(table, record, field),
    expected: reported.expected ?? '',
    values: Object.assign(values, reported.values),
    inPeriod: record < 0 || rule.standing === true || shared.inPeriod(table, record),
  };
  if (related && related.length > 0) finding.related = related.map((each) => cellOf(each.table ?? table, each.record, each.field));
  if (amount !== undefined) finding.amount = amount;
  if (owner !== '') finding.owner = owner;
  const column = table.columns.get(field);
  const declared = column?.field ?? table.tracker.fields.find(({ name }) => name === field);
  if (declared?.nameFrom) Object.assign(finding, ownHeader(declared, column?.header, shared.ownWord));
  return finding;
}

function amountOf({ amount, amountMinus }: Rule, table: Table, record: number): number | undefined {
  const whole = amount === undefined ? undefined : numberColumn(table, amount)?.[record];
  if (whole === undefined || Number.isNaN(whole)) return undefined;
  const less = amountMinus === undefined ? 0 : (numberColumn(table, amountMinus)?.[record] ?? 0);
  return Math.round((Number.isNaN(less) ? whole : whole - less) * 100) / 100;
}

/** The record's cell, or the header's for record -1; the table's first column where the sheet has no such field. */
function cellOf(table: Table, record: number, field: string): CellReference {
  const { sheet, columns, firstColumn, headerRow, headerRows } = table;
  const column = columns.get(field) ?? [...columns.values()].find(({ position }) => position === firstColumn);
  const row = record < 0 ? headerRows?.get(column?.field.name ?? '') : table.rows[record];
  return { sheet, row: row ?? headerRow, column: column?.position ?? firstColumn };
}

function placeOf({ sheet, row, column }: CellReference): string {
  return `${row} ${column} ${sheet}`;
}
