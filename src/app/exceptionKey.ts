import type { Finding } from '../model/finding';

/** Characters of a value; the settings that keep the key have little room. */
const LONGEST = 200;
/** What tells findings at one header from each other: the month that falls short, the kind, the branch, the festival's day. */
const AT_HEADER = ['span', 'kind', 'group', 'date'];

/**
 * What a finding is called when it is put aside: its rule, its sheet, its record and what it found, but not its row,
 * so that it stays put aside when rows are sorted or added, and comes back when the value changes.
 */
export function exceptionKey(finding: Finding): string {
  const { code, at, tracker, record, field = '', received, values } = finding;
  // A record may lack its counterpart in one month, and later in two.
  const which = record === undefined ? AT_HEADER.map((name) => values[name] ?? '').join('') : `${record}${values['spans'] ?? ''}`;
  return [code, at?.sheet ?? tracker, which, field, received.slice(0, LONGEST)].join('|');
}
