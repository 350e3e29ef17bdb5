import type { CellReference } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Column, Table } from '../model/table';
import type { Tracker } from '../model/tracker';
import { digest } from './digest';
import { type NamedRecord, type RecordNames, recordNames } from './recordNames';
import { ruleFields } from './ruleFields';
import { isSharedCode } from './sharedMessages';

export interface DataBehind {
  /** The record's key, or its first words. */
  readonly record?: string;
  /** The same as long as the data that the finding is about are the same, wherever their rows are. */
  readonly about: string;
}

/** At a header or total: where records lie and how many there are tells nothing of what is wrong. */
const UNSTEADY: ReadonlySet<string> = new Set(['records', 'first', 'firstRow', 'firstColumn']);

/**
 * What each finding is about, whatever row it stands in: its record's own values and what was expected of them; where
 * records clash with each other (twice the same, two trips at once), all that clash, since the rows' order decides at
 * which of them the finding stands. Today's date and the sheet's name take no part.
 */
export function dataBehind(found: readonly Finding[], tables: ReadonlyMap<string, Table>): (finding: Finding) => DataBehind {
  const records = recordNames(tables);
  const trackers = new Map([...tables.values()].map(({ tracker }) => [tracker.id, tracker]));
  const rules = new Map([...trackers.values()].flatMap(({ id, rules: own }) => own.map((rule): [string, OwnRule] => [rule.code, { rule, own: id }])));
  const columnsOf = columnLookup(rules, trackers);
  const clashes = clashesOf(found, records);

  const say = ({ table, record, name }: NamedRecord, finding: Finding): string => {
    let text = `${table.tracker.id}\u0001${name}`;
    for (const column of columnsOf(finding, table)) text += `\u0001${column?.values[record] ?? ''}`;
    return text;
  };
  const sayAt = (cell: CellReference, finding: Finding): string => {
    const record = records.at(cell);
    return record ? say(record, finding) : '';
  };
  const ofClash = new Map<readonly CellReference[], string>();
  const sayClash = (clash: readonly CellReference[], finding: Finding): string => {
    const said = ofClash.get(clash) ?? digest(clash.map((cell) => sayAt(cell, finding)).sort().join('\u0002'));
    ofClash.set(clash, said);
    return said;
  };

  return (finding) => {
    const { at, code, received, expected, values } = finding;
    const own = at && records.at(at);
    if (!own) {
      const told = Object.entries(values).filter(([name]) => !UNSTEADY.has(name));
      return { about: digest([received, expected, ...told.flat()].join('\u0001')) };
    }
    const record = own.name;
    const rule = rules.get(code)?.rule;
    // A value that stands several times is missed once, at whichever record comes first.
    if (rule?.kind === 'coverage') return { record, about: digest([received, values['spans'] ?? '', rule.of.distinct ? '' : record].join('\u0001')) };
    const clash = clashes(finding);
    if (clash) return { record, about: sayClash(clash, finding) };
    return { record, about: digest(isSharedCode(code) ? `${record}\u0001${received}` : `${say(own, finding)}\u0001${received}\u0001${expected}`) };
  };
}

interface OwnRule {
  readonly rule: Rule;
  /** Id of the tracker that it is a rule of. */
  readonly own: string;
}

/** Columns of a table that a finding of this kind looks at. */
function columnLookup(rules: ReadonlyMap<string, OwnRule>, trackers: ReadonlyMap<string, Tracker>): (finding: Finding, table: Table) => readonly (Column | undefined)[] {
  const known = new Map<Table, Map<string, readonly (Column | undefined)[]>>();
  const fieldsOf = ({ code, field, values }: Finding, tracker: string): readonly string[] => {
    const found = rules.get(code);
    if (found) return ruleFields(found.rule, found.own, trackers).flatMap((needed) => (needed.tracker === tracker && needed.field !== '' ? [needed.field] : []));
    return typeof values['keys'] === 'string' ? values['keys'].split(' + ') : field === undefined ? [] : [field];
  };
  return (finding, table) => {
    const ofTable = known.get(table) ?? new Map<string, readonly (Column | undefined)[]>();
    known.set(table, ofTable);
    const kind = rules.has(finding.code) ? finding.code : `${finding.code}|${finding.field ?? ''}|${finding.values['keys'] ?? ''}`;
    const columns = ofTable.get(kind) ?? [...new Set(fieldsOf(finding, table.tracker.id))].sort().map((field) => table.columns.get(field));
    ofTable.set(kind, columns);
    return columns;
  };
}

/** Cells of all records that hang together by findings of one kind, this finding's among them; `undefined` where it has no other record of its sheet. */
function clashesOf(found: readonly Finding[], records: RecordNames): (finding: Finding) => readonly CellReference[] | undefined {
  const groups = new Map<string, CellReference[]>();
  const keyOf = (code: string, { sheet, row }: CellReference) => `${code}|${row}|${sheet}`;
  const groupOf = (code: string, cell: CellReference): CellReference[] => {
    const there = groups.get(keyOf(code, cell)) ?? [cell];
    groups.set(keyOf(code, cell), there);
    return there;
  };
  for (const { at, code, related } of found) {
    if (!at || !related) continue;
    for (const other of related) {
      if (other.sheet !== at.sheet || other.row === at.row || !records.has(other) || !records.has(at)) continue;
      const [one, two] = [groupOf(code, at), groupOf(code, other)];
      if (one === two) continue;
      const [large, small] = one.length < two.length ? [two, one] : [one, two];
      for (const cell of small) {
        large.push(cell);
        groups.set(keyOf(code, cell), large);
      }
    }
  }
  return ({ at, code }) => (at && groups.size > 0 ? groups.get(keyOf(code, at)) : undefined);
}
