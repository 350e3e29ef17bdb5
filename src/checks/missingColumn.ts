import type { Condition } from '../model/condition';
import type { CheckContext } from './check';

/**
 * Says once, at the header row, that the sheet has no column for an optional field, instead of once a record; only if
 * it concerns a record. For a required field HEADER-MISSING says it already. Value `column`: `missing`.
 */
export function reportMissingColumn(context: CheckContext, field: string, where: Condition | undefined, expected: string): void {
  const { table } = context;
  const declared = table.tracker.fields.find(({ name }) => name === field);
  if (!declared || declared.constraints?.required) return;
  const concerned = context.judged(table, where) ? context.predicate(table, where) : () => true;
  if (table.rows.some((_, record) => concerned(record))) context.report({ record: -1, field, received: '', expected, values: { column: 'missing' } });
}
