import type { CellReference } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Table } from '../model/table';
import type { Tracker } from '../model/tracker';
import { digest } from './digest';
import { type NamedRecord, recordNames } from './recordNames';
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
  const recordAt = recordNames(tables);
  const trackers = new Map([...tables.values()].map(({ tracker }) => [tracker.id, tracker]));
  const rules = new Map([...trackers.values()].flatMap(({ id, rules: own }) => own.map((rule): [string, OwnRule] => [rule.code, { rule, own: id }])));
  const fieldsOf = fieldLookup(rules, trackers);
  const clashes = clashesOf(found, recordAt);
  const say = ({ table, record, name }: NamedRecord, finding: Finding) =>
    [table.tracker.id, name, ...fieldsOf(finding, table.tracker.id).map((field) => String(table.columns.get(field)?.values[record] ?? ''))].join('\u0001');
  return (finding) => {
    const { at, code, received, expected, values } = finding;
    const own = recordAt(at);
    if (!at || !own) {
      const told = Object.entries(values).filter(([name]) => !UNSTEADY.has(name));
      return { about: digest([received, expected, ...told.flat()].join('\u0001')) };
    }
    const rule = rules.get(code)?.rule;
    if (rule?.kind === 'coverage') {
      // A value that stands several times is missed once, at whichever record comes first.
      return { record: own.name, about: digest([received, values['spans'] ?? '', rule.of.distinct ? '' : own.name].join('\u0001')) };
    }
    const clash = clashes(finding);
    if (clash) return { record: own.name, about: digest(clash.map((cell) => sayAt(recordAt(cell), finding, say)).sort().join('\u0002')) };
    return { record: own.name, about: digest(isSharedCode(code) ? `${own.name}\u0001${received}` : [say(own, finding), received, expected].join('\u0001')) };
  };
}

const sayAt = (record: NamedRecord | undefined, finding: Finding, say: (record: NamedRecord, finding: Finding) => string) => (record ? say(record, finding) : '');

interface OwnRule {
  readonly rule: Rule;
  /** Id of the tracker that it is a rule of. */
  readonly own: string;
}

/** Fields of a tracker that a finding of this kind looks at. */
function fieldLookup(rules: ReadonlyMap<string, OwnRule>, trackers: ReadonlyMap<string, Tracker>): (finding: Finding, tracker: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const lookUp = ({ code, field, values }: Finding, tracker: string): readonly string[] => {
    const found = rules.get(code);
    if (found) return ruleFields(found.rule, found.own, trackers).flatMap((needed) => (needed.tracker === tracker && needed.field !== '' ? [needed.field] : []));
    return typeof values['keys'] === 'string' ? values['keys'].split(' + ') : field === undefined ? [] : [field];
  };
  return (finding, tracker) => {
    const key = [finding.code, tracker, finding.field ?? '', finding.values['keys'] ?? ''].join('|');
    const fields = known.get(key) ?? [...new Set(lookUp(finding, tracker))].sort();
    known.set(key, fields);
    return fields;
  };
}

/** Cells of all records that hang together by findings of one kind, this finding's among them; `undefined` where it has no other record of its sheet. */
function clashesOf(found: readonly Finding[], recordAt: (at: CellReference) => NamedRecord | undefined): (finding: Finding) => readonly CellReference[] | undefined {
  const groups = new Map<string, CellReference[]>();
  const keyOf = (code: string, { sheet, row }: CellReference) => `${code}|${row}|${sheet}`;
  const groupOf = (code: string, cell: CellReference): CellReference[] => {
    const there = groups.get(keyOf(code, cell)) ?? [cell];
    groups.set(keyOf(code, cell), there);
    return there;
  };
  for (const finding of found) {
    const { at, code } = finding;
    const others = othersOf(finding).filter((cell) => recordAt(cell));
    if (!at || others.length === 0 || !recordAt(at)) continue;
    for (const other of others) {
      const [one, two] = [groupOf(code, at), groupOf(code, other)];
      if (one === two) continue;
      const [large, small] = one.length < two.length ? [two, one] : [one, two];
      large.push(...small);
      for (const cell of small) groups.set(keyOf(code, cell), large);
    }
  }
  return ({ at, code }) => at && groups.get(keyOf(code, at));
}

const othersOf = ({ at, related = [] }: Finding): CellReference[] => related.filter(({ sheet, row }) => sheet === at?.sheet && row !== at.row);
