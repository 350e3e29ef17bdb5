import type { Finding } from '../../model/finding';

/** Characters of a value; the settings that keep the key have little room. */
const LONGEST = 200;
/** What tells findings at one header from each other: the month that falls short, the kind, the branch, the festival's day. */
const AT_HEADER = ['span', 'kind', 'group', 'date'];

/**
 * What a finding is called when it is accepted: its rule, its column and the data that it is about, but neither row nor
 * sheet's name, so that it stays accepted when rows are sorted or added, and comes back when the data change.
 */
export function exceptionKey({ code, tracker, field = '', about, received }: Finding): string {
  return [code, tracker, field, about ?? received.slice(0, LONGEST)].join('|');
}

/** What a finding is about, whatever was found there: rule, column and record, or the month, kind and group. */
export function exceptionRoot({ code, tracker, field = '', ...finding }: Finding): string {
  return [code, tracker, field, placeIn(finding)].join('|');
}

/** Characters of a record's name: enough to know it again. */
const LONGEST_RECORD = 80;

/** The record, or what tells findings at one header from each other. */
export function placeIn({ record, values }: Pick<Finding, 'record' | 'values'>): string {
  return (record ?? AT_HEADER.map((name) => values[name] ?? '').join(' ').trim()).slice(0, LONGEST_RECORD);
}

/** What a finding was called before; exceptions kept then still hold. */
export function earlierKey(finding: Finding): string {
  const { code, at, tracker, record, field = '', received, values } = finding;
  // A record may lack its counterpart in one month, and later in two.
  const which = record === undefined ? AT_HEADER.map((name) => values[name] ?? '').join('') : `${record}${values['spans'] ?? ''}`;
  return [code, at?.sheet ?? tracker, which, field, received.slice(0, LONGEST)].join('|');
}
